/**
 * A closed set of programmes, and what can be asked of it.
 *
 * <p>A {@link org.logframe.portfolio.Portfolio} holds programmes with everything they refer to;
 * building it fails with every {@link org.logframe.portfolio.Problem} at once. It is asked with
 * {@link org.logframe.portfolio.Facet}s and {@link org.logframe.portfolio.Filter}s, for a day, and
 * answers with {@link org.logframe.portfolio.Match}es that say how sure they are. A {@link
 * org.logframe.portfolio.Claim} is a count that a source states; where statements do not go
 * together, a {@link org.logframe.portfolio.Finding} says so and nothing is repaired.
 *
 * <p>How it is looked up and checked is inside, in two packages that are not exported, {@code lookup}
 * and {@code check}. They know the nouns of this package and the portfolio, which alone reaches into
 * them.
 */
@NullMarked
@CheckReturnValue
package org.logframe.portfolio;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
