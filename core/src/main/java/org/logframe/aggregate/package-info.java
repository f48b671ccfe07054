/**
 * Indicators added up over periods, areas, programmes and categories, soundly and with reasons.
 *
 * <p>An {@link org.logframe.aggregate.Aggregation} asks, an {@link
 * org.logframe.aggregate.AggregateTable} answers. Each {@link org.logframe.aggregate.Cell} says what
 * was reported, added up by the indicator's own steps with nothing counted twice; between what bounds
 * the truth lies, given what is due; and how complete it is. Where no rule of the indicator allows an
 * answer, the cell is a {@link org.logframe.aggregate.Refusal} with its reason.
 */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
