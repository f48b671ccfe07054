/** Which observations are revisions of one another, in which order, and which of them stand. */
@NullMarked
@CheckReturnValue
package org.logframe.table.revision;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
