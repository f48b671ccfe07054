package org.logframe.portfolio;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much a portfolio holds, in a few words: whole portfolios are too long to print. */
final class PortfolioSize {
  private PortfolioSize() {}

  /** The parts that it has any of: {@code 12 programmes, 3 indicators}. */
  static String of(Portfolio portfolio) {
    String parts = Stream.of(
            part(portfolio.programmes(), "programme"),
            part(portfolio.indicators(), "indicator"),
            part(portfolio.observations(), "observation"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
    return parts.isEmpty() ? "no programmes" : parts;
  }

  private static String part(Collection<?> parts, String name) {
    int size = parts.size();
    return size == 0
        ? ""
        : String.format(Locale.ROOT, "%,d %s", size, size == 1 ? name : name + "s");
  }
}
