/**
 * Where a statement comes from, and in which words.
 *
 * <p>A {@link org.logframe.source.Text} is words in one or more languages. A {@link
 * org.logframe.source.Publication} is a document, issued by {@link
 * org.logframe.source.Organisation}s whose names change over time; a {@link
 * org.logframe.source.Source} is one place in it. Every figure, status and count of the model can
 * name its sources.
 */
@NullMarked
@CheckReturnValue
package org.logframe.source;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
