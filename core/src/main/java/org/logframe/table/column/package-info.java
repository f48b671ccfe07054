/** How a table holds observations: dictionaries, columns of codes, and numbers. */
@NullMarked
@CheckReturnValue
package org.logframe.table.column;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
