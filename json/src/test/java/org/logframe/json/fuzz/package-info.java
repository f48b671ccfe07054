/**
 * Whatever the bytes: only the documented exception, in bounded time and memory, and what is read is
 * written and read back equal.
 *
 * <p>Each fuzz test has one method that holds its reader to that for one input. Jazzer calls it with
 * inputs that it makes up, in the profile {@code fuzz}; {@link org.logframe.json.fuzz.CorpusTest}
 * calls it with the kept ones, each time.
 */
@NullMarked
package org.logframe.json.fuzz;

import org.jspecify.annotations.NullMarked;
