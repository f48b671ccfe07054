package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.logframe.indicator.Observation;
import org.logframe.source.Source;

/** Collects the findings of a portfolio from the rules, one class for each subject. */
final class Findings {
  /** Where one thing disagrees with very many, a hundred of these are quoted. */
  private static final int MOST_SOURCES = 100;

  private final List<Finding> found = new ArrayList<>();

  private Findings() {}

  static ImmutableList<Finding> of(Portfolio portfolio, LocalDate asOf) {
    Findings findings = new Findings();
    new ClaimFindings(portfolio, asOf, findings).find();
    new ProgrammeFindings(portfolio, asOf, findings).find();
    new RegionFindings(portfolio, findings).find();
    new ExpectationFindings(portfolio, findings).find();
    new ObservationFindings(portfolio, findings).find();
    new DuplicateFindings(portfolio, findings).find("/observations/", portfolio.observations());
    new SeriesFindings(portfolio, findings).find();
    new ReadingFindings(portfolio, findings).find();
    return ImmutableList.sortedCopyOf(Comparator.comparing(Finding::code), findings.found);
  }

  /** Of observations that are kept outside the portfolio: of each alone, then what is given twice. */
  static ImmutableList<Finding> of(Portfolio portfolio, List<Observation> observations) {
    Findings findings = new Findings();
    new ObservationFindings(portfolio, findings).find("/", observations);
    new DuplicateFindings(portfolio, findings).find("/", observations);
    return ImmutableList.copyOf(findings.found);
  }

  /** The first hundred of the sources of many things, each once. */
  static ImmutableList<Source> few(Stream<? extends List<Source>> sources) {
    return sources
        .flatMap(List::stream)
        .distinct()
        .limit(MOST_SOURCES)
        .collect(ImmutableList.toImmutableList());
  }

  /** Adds a finding; a source that is named twice is kept once. */
  void add(FindingCode code, String path, String sentence, Collection<Source> sources) {
    found.add(Finding.builder()
        .code(code)
        .path(path)
        .sentence(sentence)
        .addAllSources(sources.stream().distinct().toList())
        .build());
  }
}
