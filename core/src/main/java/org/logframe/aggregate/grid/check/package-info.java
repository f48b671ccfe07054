/**
 * Whether observations are a grid, by their dictionary entries, and by which rules it is folded.
 */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.grid.check;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
