/**
 * The settling of boxes: what was reported and what is due of one cell, in any grain.
 *
 * <p>An observation is a {@link org.logframe.aggregate.box.node.Box}: one node on every axis. A {@link
 * org.logframe.aggregate.box.Solver} takes those of a cell through the rooms below, in this order: {@code
 * settle} picks disjoint boxes that stand for the whole, {@code fold} makes one figure of them by the
 * steps of the indicator, {@code bound} says between what bounds the truth lies, given what is due, and
 * {@code check} finds what cannot all be true. Nothing here knows questions or cells.
 */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.box;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
