/**
 * By what a portfolio is looked up: indexes, built once from a portfolio that holds together, and what
 * is asked of them. Not exported: what is public here is for {@link org.logframe.portfolio.Portfolio}
 * and the checks alone.
 *
 * <p>{@link org.logframe.portfolio.lookup.ProgrammeQuery} runs one look-up of programmes, {@link
 * org.logframe.portfolio.lookup.FilterCheck} refuses what a portfolio does not hold. {@link
 * org.logframe.portfolio.lookup.PortfolioIndex} holds all indexes: {@link
 * org.logframe.portfolio.lookup.ProgrammeTree} numbers the programmes, {@link
 * org.logframe.portfolio.lookup.Effective} says what holds for each, {@link
 * org.logframe.portfolio.lookup.CoverageIndex} where each works, {@link
 * org.logframe.portfolio.lookup.AreaIndex} how areas lie in each other, {@link
 * org.logframe.portfolio.lookup.FigureIndex} what is measured; {@link
 * org.logframe.portfolio.lookup.References} is everything that can be referred to.
 *
 * <p>The portfolio and its look-ups know each other: it asks its index, which is built from its parts
 * and answers with its {@link org.logframe.portfolio.Match}es.
 */
@NullMarked
@CheckReturnValue
package org.logframe.portfolio.lookup;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
