/**
 * The engine behind aggregation; not exported.
 *
 * <p>An observation is a {@link org.logframe.aggregate.engine.Box}: one node on every axis. {@link
 * org.logframe.aggregate.engine.Settling} picks the disjoint boxes that stand for a whole, {@link
 * org.logframe.aggregate.engine.Folding} makes one figure of them by the indicator's steps, and
 * {@link org.logframe.aggregate.engine.Bounding} says between what bounds the truth lies, given what
 * is due. They read in this order. Where a value is
 * picked in time, {@link org.logframe.aggregate.engine.Picking} takes the place of settling; what was
 * stated in finer boxes than are due is weighed in {@link org.logframe.aggregate.engine.Inside}.
 */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.engine;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
