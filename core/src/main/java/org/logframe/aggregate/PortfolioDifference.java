package org.logframe.aggregate;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.logframe.portfolio.Portfolio;

/** In what two portfolios differ, by the names of their parts. */
final class PortfolioDifference {
  private static final ImmutableMap<String, Function<Portfolio, Object>> PARTS =
      ImmutableMap.<String, Function<Portfolio, Object>>builder()
          .put("title", Portfolio::title)
          .put("units", Portfolio::units)
          .put("publications", Portfolio::publications)
          .put("organisations", Portfolio::organisations)
          .put("regionSchemes", Portfolio::regionSchemes)
          .put("subdivisions", Portfolio::subdivisions)
          .put("routes", Portfolio::routes)
          .put("frameworks", Portfolio::frameworks)
          .put("pillars", Portfolio::pillars)
          .put("disaggregations", Portfolio::disaggregations)
          .put("programmes", Portfolio::programmes)
          .put("indicators", Portfolio::indicators)
          .put("observations", Portfolio::observations)
          .put("claims", Portfolio::claims)
          .put("participation", Portfolio::participation)
          .put("notes", Portfolio::notes)
          .buildOrThrow();

  private PortfolioDifference() {}

  /** The parts that are not equal: {@code programmes, indicators}. */
  static String between(Portfolio one, Portfolio other) {
    return PARTS.entrySet().stream()
        .filter(part -> !part.getValue().apply(one).equals(part.getValue().apply(other)))
        .map(part -> part.getKey())
        .collect(Collectors.joining(", "));
  }
}
