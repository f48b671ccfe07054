/** Ratios whose sides are grids: two sums over the same places, divided once. */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.grid.ratio;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
