/** Answers by boxes: every row of a question settled by itself. */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.settled;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
