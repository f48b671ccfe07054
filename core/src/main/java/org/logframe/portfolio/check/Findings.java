package org.logframe.portfolio.check;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.lookup.PortfolioIndex;
import org.logframe.source.Source;

/** Collects the findings of a portfolio from the rules, one class for each subject. */
public final class Findings {
  /** Where one thing disagrees with very many, a hundred of these are quoted. */
  private static final int MOST_SOURCES = 100;

  private final List<Finding> found = new ArrayList<>();

  private Findings() {}

  public static ImmutableList<Finding> of(
      Portfolio portfolio, PortfolioIndex index, LocalDate asOf) {
    Findings findings = new Findings();
    new ClaimFindings(portfolio, index, asOf, findings).find();
    new ProgrammeFindings(portfolio, asOf, findings).find();
    new RegionFindings(portfolio, index, findings).find();
    new ExpectationFindings(portfolio, index, findings).find();
    new ObservationFindings(portfolio, index, findings).find();
    new DuplicateFindings(portfolio, findings).find("/observations/", portfolio.observations());
    new SeriesFindings(portfolio, findings).find();
    new ReadingFindings(portfolio, findings).find();
    return ImmutableList.sortedCopyOf(Comparator.comparing(Finding::code), findings.found);
  }

  /** Of observations that are kept outside the portfolio: of each alone, then what is given twice. */
  public static ImmutableList<Finding> of(
      Portfolio portfolio, PortfolioIndex index, List<Observation> observations) {
    Findings findings = new Findings();
    new ObservationFindings(portfolio, index, findings).find("/", observations);
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
