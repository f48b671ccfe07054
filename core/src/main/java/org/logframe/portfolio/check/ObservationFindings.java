package org.logframe.portfolio.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.internal.Check;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.ObservedValue;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.lookup.PortfolioIndex;
import org.logframe.portfolio.lookup.ScopeIndex;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

/** Single observations against the programme and the indicator for which they are made. */
final class ObservationFindings {
  private static final Interval ONE = Interval.parse("1");

  private final Portfolio portfolio;
  private final PortfolioIndex index;
  private final Findings findings;
  private final ScopeIndex scopes;
  private final Map<ProgrammeId, StatedLife> lives = new HashMap<>();

  ObservationFindings(Portfolio portfolio, PortfolioIndex index, Findings findings) {
    this.portfolio = portfolio;
    this.index = index;
    this.findings = findings;
    this.scopes = index.scopes();
  }

  /** Looks at the observations of the portfolio. */
  void find() {
    find("/observations/", portfolio.observations());
  }

  /** Looks at observations whose paths begin with a prefix, and end with their position. */
  void find(String prefix, List<Observation> observations) {
    for (int i = 0; i < observations.size(); i++) {
      Observation observation = observations.get(i);
      String path = prefix + i;
      Programme programme = portfolio.programme(observation.programme()).orElseThrow();
      if (observation.purpose() != Purpose.BASELINE) { // which lies before the programme by nature
        observation.period().ifPresent(period -> life(path, observation, programme, period));
      }
      observation.area().ifPresent(area -> scope(path, observation, programme, area));
      rate(path, observation);
      unread(path, observation);
    }
  }

  private void unread(String path, Observation observation) {
    observation
        .value()
        .asMissing()
        .filter(Missing::mayHideValue)
        .flatMap(Missing::unread)
        .ifPresent(text -> findings.add(
            FindingCode.VALUE_NOT_READ,
            path + "/value",
            title(observation) + " has a text in place of a value, and counts as "
                + observation.value().asMissing().orElseThrow().reason() + ": "
                + Check.quote(text),
            observation.sources()));
  }

  private void life(
      String path, Observation observation, Programme programme, ReportingPeriod period) {
    StatedLife life = lives.computeIfAbsent(programme.id(), id -> StatedLife.of(programme));
    Optional<PartialDate> begin = life.begin();
    Optional<PartialDate> end = life.end();
    if (begin.isPresent() && period.end().filter(begin.get()::isCertainlyAfter).isPresent()) {
      outsideLife(path, observation, programme, period, "began " + begin.get());
    } else if (end.isPresent()
        && period.start().filter(end.get()::isCertainlyBefore).isPresent()) {
      outsideLife(path, observation, programme, period, "ended " + end.get());
    } else if (begin.isPresent()
        && period.end().isEmpty()
        && period.start().filter(begin.get()::isCertainlyBefore).isPresent()) {
      startsLate(path, observation, programme, life);
    }
  }

  private void startsLate(
      String path, Observation observation, Programme programme, StatedLife life) {
    List<Source> sources = new ArrayList<>(observation.sources());
    sources.addAll(life.sourcesOfBegin());
    findings.add(
        FindingCode.COUNT_STARTS_AFTER_LAUNCH,
        path + "/period",
        title(observation)
            + " ("
            + observation.value()
            + ") is counted since "
            + observation.period().orElseThrow().toString().replace("/..", "")
            + ", while "
            + portfolio.name(programme, Locale.ENGLISH)
            + " was "
            + life.beginning().orElseThrow().kind()
            + " "
            + life.begin().orElseThrow(),
        sources);
  }

  private void outsideLife(
      String path,
      Observation observation,
      Programme programme,
      ReportingPeriod period,
      String bound) {
    findings.add(
        FindingCode.PERIOD_OUTSIDE_LIFE,
        path + "/period",
        title(observation)
            + " is reported for "
            + period
            + ", while "
            + portfolio.name(programme, Locale.ENGLISH)
            + " "
            + bound,
        sources(observation, programme));
  }

  private List<Source> sources(Observation observation, Programme programme) {
    List<Source> sources = new ArrayList<>(observation.sources());
    sources.addAll(
        lives.computeIfAbsent(programme.id(), id -> StatedLife.of(programme)).sourcesOfEvents());
    return sources;
  }

  // Regions, routes and the globe are never said to be outside; only countries and their parts are.
  private void scope(String path, Observation observation, Programme programme, AreaId area) {
    Optional<Country> country = index.areas().countryOf(area);
    int position = index.tree().position(programme.id());
    if (country.isPresent() && scopes.isOutside(position, country.get())) {
      findings.add(
          FindingCode.AREA_OUTSIDE_COVERAGE,
          path + "/area",
          title(observation)
              + " is reported for "
              + portfolio.area(area).orElseThrow().name()
              + ", where "
              + portfolio.name(programme, Locale.ENGLISH)
              + " does not work",
          observation.sources());
    }
  }

  private void rate(String path, Observation observation) {
    Indicator indicator = portfolio.indicator(observation.indicator()).orElseThrow();
    if (indicator.isRate() && isAboveOne(observation.value())) {
      findings.add(
          FindingCode.RATIO_ABOVE_ONE,
          path + "/value",
          title(observation) + " is " + observation.value()
              + ", although it counts a part of a whole",
          observation.sources());
    }
  }

  // A rate is above one where its numerator certainly exceeds its denominator.
  private static boolean isAboveOne(ObservedValue value) {
    return value
            .asRatio()
            .filter(ratio ->
                ratio.numerator().bounds().isCertainlyAbove(ratio.denominator().bounds()))
            .isPresent()
        || value
            .asFigure()
            .filter(figure -> figure.bounds().isCertainlyAbove(ONE))
            .isPresent();
  }

  private String title(Observation observation) {
    return "\""
        + portfolio.indicator(observation.indicator()).orElseThrow().title().in(Locale.ENGLISH)
        + "\"";
  }
}
