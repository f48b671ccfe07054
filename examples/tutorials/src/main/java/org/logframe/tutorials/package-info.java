/**
 * Short programs to read and run one by one, each with a {@code main} of its own: {@code mvn -q
 * compile exec:java -Dexample=MeetThePortfolio}.
 *
 * <p>What they print is tested, and the guides quote the parts between {@code // region} and {@code
 * // endregion}.
 */
@NullMarked
package org.logframe.tutorials;

import org.jspecify.annotations.NullMarked;
