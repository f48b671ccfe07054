/** Dates and periods that are only as precise as their source. */
@NullMarked
@CheckReturnValue
package org.logframe.time;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
