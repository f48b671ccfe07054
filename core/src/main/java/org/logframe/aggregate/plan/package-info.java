/**
 * What a question asks of observations and of what is due: keys, times, regions, what has closed.
 */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.plan;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
