/**
 * Questions to chosen rows of a table, for what is built upon aggregation inside this library; not
 * exported.
 *
 * <p>A {@link org.logframe.aggregate.selection.SelectionQuestion} answers from the rows and the leaf
 * cells that are due which its caller has chosen; {@link org.logframe.aggregate.selection.CellRows}
 * says which rows stand for each cell of the answer.
 */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.selection;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
