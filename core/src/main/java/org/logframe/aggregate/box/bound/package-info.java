/** Bounds the truth of what is due by all that was stated. */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.box.bound;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
