/** What cells and tables are made of and checked by: their answer, order, flags, rules and text. */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.cell;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
