/** The rules by which figures are folded, each in a file of its own; boxes and grids ask the same. */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.rule;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
