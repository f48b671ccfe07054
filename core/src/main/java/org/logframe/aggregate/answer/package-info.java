/**
 * The answers to a question, of one indicator or of several; the only room of the engine that
 * nouns see.
 */
@NullMarked
@CheckReturnValue
package org.logframe.aggregate.answer;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
