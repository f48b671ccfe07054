/**
 * What is wrong with a portfolio, and what is worth knowing of it. Not exported: what is public here is
 * for {@link org.logframe.portfolio.Portfolio} alone.
 *
 * <p>{@link org.logframe.portfolio.check.PortfolioCheck} collects every {@link
 * org.logframe.portfolio.Problem} of a portfolio that is being built, or of observations that are kept
 * outside; each class called {@code *Check} looks after one subject, and a {@link
 * org.logframe.portfolio.check.Path} says where. {@link org.logframe.portfolio.check.Findings} collects
 * the {@link org.logframe.portfolio.Finding}s from the classes called {@code *Findings}.
 *
 * <p>It reads a portfolio and its indexes; {@link org.logframe.portfolio.lookup} knows nothing of it.
 * The portfolio and its checks know each other: it has itself checked when it is built.
 */
@NullMarked
@CheckReturnValue
package org.logframe.portfolio.check;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
