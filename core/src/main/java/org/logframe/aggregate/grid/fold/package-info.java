/** Adds up and folds the rows of a grid by group, and bounds what is due or missing. */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.grid.fold;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
