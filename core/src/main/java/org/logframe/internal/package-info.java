/** Checks that every noun shares; not exported. */
@NullMarked
@CheckReturnValue
package org.logframe.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
