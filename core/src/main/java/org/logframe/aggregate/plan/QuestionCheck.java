package org.logframe.aggregate.plan;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.Window;
import org.logframe.aggregate.plan.RowKeys.Basis;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Rule;
import org.logframe.internal.Check;
import org.logframe.internal.Nearest;
import org.logframe.measure.Interval;
import org.logframe.place.AreaId;
import org.logframe.place.RegionId;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveId;
import org.logframe.programme.PillarId;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.OrganisationId;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/** Whether a question makes sense of an indicator in a portfolio: nonsense is never asked silently. */
public final class QuestionCheck {
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final List<String> problems = new ArrayList<>();

  private QuestionCheck(Portfolio portfolio, Indicator indicator) {
    this.portfolio = portfolio;
    this.indicator = indicator;
  }

  /**
   * Checks the facets, filters and region schemes of a question.
   *
   * @throws IllegalArgumentException naming everything that is wrong with them
   */
  static void check(Aggregation question, Portfolio portfolio, Indicator indicator) {
    schemes(question.namedSchemes(), portfolio);
    QuestionCheck check = new QuestionCheck(portfolio, indicator);
    question
        .facets()
        .forEach(facet -> check.facet(facet, "broken down").ifPresent(check.problems::add));
    question.filters().forEach(check::filter);
    check.contradictions(question.filters());
    check.window(question);
    check.missing(question);
    if (!check.problems.isEmpty()) {
      throw new IllegalArgumentException(
          "Aggregation of " + indicator.id() + ": " + String.join("; ", check.problems));
    }
  }

  /** An indicator that is not there, in quotes, and whether another was meant. */
  static String unknown(IndicatorId id, Portfolio portfolio) {
    return quote(id)
        + new Nearest().question(id.text(), Lists.transform(portfolio.indicators(), Indicator::id));
  }

  private static void schemes(Set<RegionSchemeId> named, Portfolio portfolio) {
    if (named.size() > 1) {
      throw new IllegalArgumentException("Aggregation: names two region schemes: " + named);
    }
    for (RegionSchemeId id : named) {
      if (portfolio.regionScheme(id).isEmpty()) {
        throw new IllegalArgumentException("Aggregation: no region scheme " + quote(id));
      }
    }
  }

  private void window(Aggregation question) {
    if (question.window() != Window.PERIOD
        && question.facets().stream().allMatch(facet -> facet.granularity().isEmpty())) {
      problems.add("a window to date needs rows of periods, such as Facet.QUARTER");
    }
  }

  private void missing(Aggregation question) {
    if (question.missing() != MissingPolicy.AS_ZERO) {
      return;
    }
    boolean isFigure = indicator.steps().stream()
        .noneMatch(step -> step.rule() == Rule.RATIO || step.rule() == Rule.DISTRIBUTION);
    Optional<Interval> possible = indicator.possibleValues();
    if (!isFigure || possible.isEmpty()) {
      problems.add("what is missing cannot count as zero in a ratio, nor among grades");
    } else if (!possible.get().contains(BigDecimal.ZERO)) {
      problems.add("what is missing cannot count as zero, since it can only be " + possible.get());
    }
  }

  private void filter(Filter filter) {
    Optional<String> problem = facet(filter.facet(), "filtered");
    problem.ifPresent(problems::add);
    if (problem.isEmpty()) {
      filter.values().forEach(value -> value(filter.facet(), value).ifPresent(problems::add));
    }
  }

  /** Names filters of which nothing can satisfy both, since an observation has one value of each. */
  private void contradictions(List<Filter> filters) {
    for (int i = 0; i < filters.size(); i++) {
      for (Filter later : filters.subList(i + 1, filters.size())) {
        Filter earlier = filters.get(i);
        if (earlier.facet().equals(later.facet())
            && RowKeys.isSingle(earlier.facet())
            && Collections.disjoint(earlier.values(), later.values())) {
          problems.add("nothing can satisfy both " + earlier + " and " + later);
        }
      }
    }
  }

  /** Why a facet cannot be answered. */
  private Optional<String> facet(Facet<?> facet, String verb) {
    if (Basis.of(facet) == Basis.NOTHING) {
      return Optional.of("cannot be " + verb + " by " + facet);
    }
    return facet
        .disaggregation()
        .filter(id -> !indicator.disaggregations().contains(id))
        .map(id -> "is not disaggregated by " + quote(id));
  }

  private Optional<String> value(Facet<?> facet, Object value) {
    return switch (facet.kind()) {
      case PERIOD ->
        problem(
            !(value instanceof ReportingPeriod period && isGranule(facet, period)),
            value + " is no " + facet);
      case CATEGORY -> category(facet.disaggregation().orElseThrow(), value);
      case REGION -> region(facet.regionScheme().orElseThrow(), value);
      case AREA, AREA_TREE -> unless(AreaId.class, portfolio::area, facet, value);
      case AREA_LEVEL ->
        unless(AreaId.class, portfolio::area, facet, value).or(() -> level(facet, (AreaId) value));
      case PROGRAMME, PROGRAMME_TREE ->
        unless(ProgrammeId.class, portfolio::programme, facet, value);
      case PARTICIPANT -> unless(OrganisationId.class, portfolio::organisation, facet, value);
      case PILLAR -> unless(PillarId.class, portfolio::pillar, facet, value);
      case INDICATOR -> unless(IndicatorId.class, portfolio::indicator, facet, value);
      case OBJECTIVE -> unless(ObjectiveId.class, this::objective, facet, value);
      case COUNTRY, KIND, LEVEL, STATUS, ROLE, LISTED_UNDER, SDG_TARGET, FRAMEWORK ->
        Optional.empty();
    };
  }

  private static boolean isGranule(Facet<?> facet, ReportingPeriod period) {
    Granularity unit = facet.granularity().orElseThrow();
    return period.start().map(unit::periodContaining).filter(period::equals).isPresent();
  }

  private Optional<String> category(DisaggregationId id, Object value) {
    Disaggregation disaggregation = portfolio.disaggregation(id).orElseThrow();
    return problem(
        !(value instanceof CategoryId category
            && disaggregation.category(category).isPresent()),
        "disaggregation " + quote(id) + " has no category " + quote(value));
  }

  private Optional<String> region(RegionSchemeId id, Object value) {
    RegionScheme scheme = portfolio.regionScheme(id).orElseThrow();
    return problem(
        !(value instanceof RegionId region && scheme.region(region).isPresent()),
        "region scheme " + quote(id) + " has no region " + quote(value));
  }

  private Optional<String> level(Facet<?> facet, AreaId area) {
    AreaKeys areas = new AreaKeys(portfolio, new ProgrammeDays(portfolio));
    boolean isOfLevel = areas.country(area).isPresent()
        && areas.lineage(area).size() == facet.areaLevel().orElseThrow() + 1;
    return problem(!isOfLevel, area + " is no " + facet);
  }

  private Optional<Objective> objective(ObjectiveId id) {
    return portfolio.programmes().stream()
        .flatMap(programme -> programme.objectives().stream())
        .filter(objective -> objective.id().equals(id))
        .findFirst();
  }

  /** Why nothing can be of a value, unless the portfolio holds it. */
  private static <T> Optional<String> unless(
      Class<T> type, Function<T, Optional<?>> lookUp, Facet<?> facet, Object value) {
    boolean isHeld = type.isInstance(value) && lookUp.apply(type.cast(value)).isPresent();
    return problem(!isHeld, "no " + facet + " " + quote(value));
  }

  private static Optional<String> problem(boolean isOne, String problem) {
    return isOne ? Optional.of(problem) : Optional.empty();
  }

  private static String quote(Object id) {
    return Check.quote(id.toString());
  }
}
