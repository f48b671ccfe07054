/**
 * Arithmetic of intervals that several rules share: the greatest, the least, unions, means by
 * weight.
 */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.arithmetic;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
