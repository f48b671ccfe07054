package org.logframe.portfolio.check;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.place.Country;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.lookup.CoverageIndex.Entry;
import org.logframe.portfolio.lookup.Life;
import org.logframe.portfolio.lookup.PortfolioIndex;
import org.logframe.programme.ApplicabilityRule;
import org.logframe.programme.PillarId;
import org.logframe.programme.Programme;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/**
 * Expectations that make nothing due: those that name no areas are due where their programme works,
 * which may be nowhere.
 */
final class ExpectationFindings {
  private final Portfolio portfolio;
  private final PortfolioIndex index;
  private final Findings findings;

  ExpectationFindings(Portfolio portfolio, PortfolioIndex index, Findings findings) {
    this.portfolio = portfolio;
    this.index = index;
    this.findings = findings;
  }

  void find() {
    for (int i = 0; i < portfolio.indicators().size(); i++) {
      Indicator indicator = portfolio.indicators().get(i);
      for (int j = 0; j < indicator.expectations().size(); j++) {
        Expectation expectation = indicator.expectations().get(j);
        if (expectation.areas().isEmpty()) {
          find("/indicators/" + i + "/expectations/" + j, indicator, expectation);
        }
      }
    }
  }

  private void find(String path, Indicator indicator, Expectation expectation) {
    Programme programme = portfolio.programme(expectation.programme()).orElseThrow();
    why(indicator, expectation)
        .ifPresent(why -> findings.add(
            FindingCode.NOTHING_IS_DUE,
            path,
            "\"" + indicator.title().in(Locale.ENGLISH) + "\": nothing is due, since "
                + portfolio.name(programme, Locale.ENGLISH) + " " + why,
            expectation.sources()));
  }

  private Optional<String> why(Indicator indicator, Expectation expectation) {
    int position = index.tree().position(expectation.programme());
    Iterable<Entry> covered = index.coverage().entries(position);
    if (Iterables.isEmpty(covered)) {
      return Optional.of("covers no area");
    }
    Iterable<Entry> inTime = Iterables.filter(
        covered,
        entry -> meet(
            expectation.validity(),
            entry.coverage().validity(),
            index.effective().life(Math.max(position, entry.position()))));
    if (Iterables.isEmpty(inTime)) {
      return Optional.of("covers no area in " + expectation.validity());
    }
    return indicator
        .pillar()
        .filter(pillar -> Iterables.all(inTime, entry -> isExcluded(position, entry, pillar)))
        .map(pillar ->
            "excludes " + portfolio.pillar(pillar).orElseThrow().title() + " wherever it works");
  }

  /** Whether there may be a day in both validities, and in the life of a programme. */
  private static boolean meet(Validity one, Validity other, @Nullable Life life) {
    LocalDate from = later(start(one), start(other));
    LocalDate to = earlier(end(one), end(other));
    return life == null
        ? !to.isBefore(from)
        : !earlier(to, life.possiblyTo()).isBefore(later(from, life.possiblyFrom()));
  }

  private static LocalDate start(Validity validity) {
    return validity.from().map(PartialDate::earliest).orElse(LocalDate.MIN);
  }

  private static LocalDate end(Validity validity) {
    return validity.to().map(PartialDate::latest).orElse(LocalDate.MAX);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private boolean isExcluded(int position, Entry entry, PillarId pillar) {
    Optional<Country> country = index.areas().countryOf(entry.coverage().area());
    return country.isPresent()
        && index.effective().pillarIds(position).contains(pillar)
        && index
            .effective()
            .exception(Math.max(position, entry.position()), country.get(), pillar)
            .filter(exception -> exception.rule() == ApplicabilityRule.EXCLUDED)
            .isPresent();
  }
}
