/** The axes of an indicator, their nodes, and how boxes of them lie to each other. */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.box.node;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
