package org.logframe.portfolio.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.logframe.indicator.Duplicate;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;

/** Observations that are given more than once, which count once. */
final class DuplicateFindings {
  private static final int NAMED = 6;

  private final Portfolio portfolio;
  private final Findings findings;

  DuplicateFindings(Portfolio portfolio, Findings findings) {
    this.portfolio = portfolio;
    this.findings = findings;
  }

  /** Looks at observations whose paths begin with a prefix, and end with their position. */
  void find(String prefix, List<Observation> observations) {
    for (Duplicate duplicate : Duplicate.in(observations)) {
      Observation observation = duplicate.observation();
      findings.add(
          FindingCode.DUPLICATE_OBSERVATION,
          prefix + duplicate.positions().get(1),
          title(observation) + " (" + observation.value() + ") is given exactly alike at "
              + paths(prefix, duplicate.positions()) + ", and counts once",
          observation.sources());
    }
  }

  private static String paths(String prefix, List<Long> positions) {
    String named = positions.stream()
        .limit(NAMED)
        .map(position -> prefix + position)
        .collect(Collectors.joining(" and "));
    int others = positions.size() - NAMED;
    return others > 0 ? named + " and " + others + " more" : named;
  }

  private String title(Observation observation) {
    return "\""
        + portfolio.indicator(observation.indicator()).orElseThrow().title().in(Locale.ENGLISH)
        + "\"";
  }
}
