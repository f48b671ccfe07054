/**
 * How documents come into files: {@link org.logframe.json.file.OutputFile} replaces a file as a whole,
 * and writes pipes and devices directly.
 */
@NullMarked
@CheckReturnValue
package org.logframe.json.file;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
