/** Rows of ratios: both sides by their own rules, over what both cover, divided once. */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.ratio;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
