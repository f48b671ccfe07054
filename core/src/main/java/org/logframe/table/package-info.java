/**
 * Observations in columns: checked, revised and coded once, so that many questions can be asked of
 * millions of them.
 *
 * <p>An {@link org.logframe.table.ObservationTable} holds what is stated and gives all of it back.
 */
@NullMarked
@CheckReturnValue
package org.logframe.table;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
