package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.logframe.portfolio.Samples.portfolio;

/** Tells what breaks the build of a portfolio. */
final class PortfolioProblems {
  static void assertProblems(Portfolio.Builder portfolio, String... problems) {
    assertThatExceptionOfType(InvalidPortfolioException.class)
        .isThrownBy(portfolio::build)
        .satisfies(e -> assertThat(e.problems()).map(Problem::toString).containsExactly(problems));
  }

  private PortfolioProblems() {}
}
