/** Words: of observations, findings, disagreements, and of why a cell says what it says. */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.say;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
