/** Folds disjoint boxes into one figure, by the steps of an indicator. */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.box.fold;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
