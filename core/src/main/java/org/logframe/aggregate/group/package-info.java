/** Keys of a question as codes: of dictionary entries, of rows, and the numbers of groups. */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.group;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
