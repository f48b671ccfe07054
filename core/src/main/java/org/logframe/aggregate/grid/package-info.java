/**
 * Answers of grids: groups of rows that stand for themselves, with cells made when they are asked
 * for.
 */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.grid;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
