/**
 * One row of an answer by boxes: what was observed and is due in it, revised, solved and covered.
 */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.row;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
