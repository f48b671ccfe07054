/** Finds statements that cannot all be true: totals and parts, margins, periods that cross. */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.box.check;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
