/**
 * Picks disjoint boxes that stand for a larger one, in time and otherwise, so that nothing counts
 * twice.
 */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.box.settle;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
