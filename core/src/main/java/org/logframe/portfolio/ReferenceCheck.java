package org.logframe.portfolio;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.internal.Check;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.programme.Objective;
import org.logframe.programme.Programme;

/** Whether everything that is referred to is there. */
final class ReferenceCheck {
  private final Portfolio portfolio;
  private final Consumer<Problem> problems;
  private final AreaIndex areas;
  private final ImmutableSet<Object> organisations;
  private final ImmutableSet<Object> frameworks;
  private final ImmutableSet<Object> pillars;
  private final ImmutableSet<Object> programmes;
  private final ImmutableSet<Object> indicators;
  private final ImmutableSet<Object> disaggregations;
  private final ImmutableSet<Object> schemes;
  private final Map<IndicatorId, Indicator> indicatorsById = new HashMap<>();
  private final Map<DisaggregationId, Disaggregation> disaggregationsById = new HashMap<>();
  private final Set<Object> objectives = new HashSet<>();

  ReferenceCheck(Portfolio portfolio, Consumer<Problem> problems) {
    this.portfolio = portfolio;
    this.problems = problems;
    areas = new AreaIndex(portfolio);
    organisations = ids(portfolio.organisations(), each -> each.id());
    frameworks = ids(portfolio.frameworks(), each -> each.id());
    pillars = ids(portfolio.pillars(), each -> each.id());
    programmes = ids(portfolio.programmes(), Programme::id);
    indicators = ids(portfolio.indicators(), Indicator::id);
    disaggregations = ids(portfolio.disaggregations(), Disaggregation::id);
    schemes = ids(portfolio.regionSchemes(), each -> each.id());
    portfolio.indicators().forEach(each -> indicatorsById.put(each.id(), each));
    portfolio.disaggregations().forEach(each -> disaggregationsById.put(each.id(), each));
    for (Programme programme : portfolio.programmes()) {
      programme.objectives().stream().map(Objective::id).forEach(objectives::add);
    }
  }

  private static <T> ImmutableSet<Object> ids(List<T> values, Function<T, Object> id) {
    return values.stream().map(id).collect(ImmutableSet.toImmutableSet());
  }

  void check() {
    each(
        "/publications",
        portfolio.publications(),
        (path, it) -> all(path + "/publishers", it.publishers(), this::organisation));
    each(
        "/organisations",
        portfolio.organisations(),
        (path, it) -> one(path + "/partOf", it.partOf(), this::organisation));
    each(
        "/regionSchemes",
        portfolio.regionSchemes(),
        (path, it) -> one(path + "/owner", it.owner(), this::organisation));
    each(
        "/subdivisions",
        portfolio.subdivisions(),
        (path, it) -> area(path + "/partOf", it.partOf()));
    each("/frameworks", portfolio.frameworks(), (path, it) -> {
      all(path + "/owners", it.owners(), this::organisation);
      one(path + "/partOf", it.partOf(), this::framework);
    });
    each("/programmes", portfolio.programmes(), this::programme);
    each("/indicators", portfolio.indicators(), this::indicator);
    each("/observations", portfolio.observations(), this::observation);
    each("/claims", portfolio.claims(), (path, it) -> {
      programmeId(path + "/programme", it.programme());
      one(path + "/scheme", it.scheme(), this::scheme);
    });
    each(
        "/participation",
        portfolio.participation(),
        (path, it) -> organisation(path + "/organisation", it.organisation()));
  }

  private void programme(String path, Programme programme) {
    one(path + "/partOf", programme.partOf(), this::programmeId);
    each(
        path + "/events", programme.events(), (at, it) -> one(at + "/area", it.area(), this::area));
    each(path + "/listedUnder", programme.listedUnder(), (at, it) -> region(at, it.region()));
    each(path + "/coverage", programme.coverage(), (at, it) -> area(at + "/area", it.area()));
    all(path + "/pillars", programme.pillars(), this::pillar);
    each(path + "/applicability", programme.applicability(), (at, it) -> {
      pillar(at + "/pillar", it.pillar());
      it.condition()
          .flatMap(each -> each.returningFrom())
          .ifPresent(from -> area(at + "/condition/returningFrom", from));
    });
    each(
        path + "/participation",
        programme.participation(),
        (at, it) -> organisation(at + "/organisation", it.organisation()));
    all(path + "/frameworks", programme.frameworks(), this::framework);
  }

  private void region(String path, AreaId area) {
    if (area.kind() == AreaKind.REGION) {
      area(path + "/region", area);
    } else {
      problem(path + "/region", Check.quote(area.toString()) + " is no region");
    }
  }

  private void indicator(String path, Indicator indicator) {
    one(path + "/objective", indicator.objective(), this::objective);
    one(path + "/pillar", indicator.pillar(), this::pillar);
    indicator.ratioParts().ifPresent(parts -> {
      indicatorId(path + "/ratioParts/numerator", parts.numerator());
      indicatorId(path + "/ratioParts/denominator", parts.denominator());
    });
    all(path + "/disaggregations", indicator.disaggregations(), this::disaggregation);
    each(path + "/expectations", indicator.expectations(), this::expectation);
  }

  private void expectation(String path, Expectation expectation) {
    programmeId(path + "/programme", expectation.programme());
    all(path + "/areas", expectation.areas(), this::area);
    all(path + "/disaggregations", expectation.disaggregations(), this::disaggregation);
  }

  private void observation(String path, Observation observation) {
    indicatorId(path + "/indicator", observation.indicator());
    programmeId(path + "/programme", observation.programme());
    one(path + "/area", observation.area(), this::area);
    observation
        .categories()
        .forEach((disaggregation, category) ->
            category(path + "/categories", observation, disaggregation, category));
  }

  private void category(
      String path, Observation observation, DisaggregationId id, CategoryId category) {
    disaggregation(path, id);
    Indicator indicator = indicatorsById.get(observation.indicator());
    Disaggregation disaggregation = disaggregationsById.get(id);
    if (indicator != null && !indicator.disaggregations().contains(id)) {
      problem(path, "indicator " + quote(indicator.id()) + " is not disaggregated by " + quote(id));
    }
    if (disaggregation != null && disaggregation.category(category).isEmpty()) {
      problem(path, "disaggregation " + quote(id) + " has no category " + quote(category));
    }
  }

  private void area(String path, AreaId area) {
    if (areas.area(area).isEmpty()) {
      problem(path, "no area " + quote(area));
    }
  }

  private void organisation(String path, Object id) {
    in(organisations, path, "organisation", id);
  }

  private void framework(String path, Object id) {
    in(frameworks, path, "framework", id);
  }

  private void pillar(String path, Object id) {
    in(pillars, path, "pillar", id);
  }

  private void programmeId(String path, Object id) {
    in(programmes, path, "programme", id);
  }

  private void indicatorId(String path, Object id) {
    in(indicators, path, "indicator", id);
  }

  private void disaggregation(String path, Object id) {
    in(disaggregations, path, "disaggregation", id);
  }

  private void scheme(String path, Object id) {
    in(schemes, path, "region scheme", id);
  }

  private void objective(String path, Object id) {
    in(objectives, path, "objective", id);
  }

  private void in(Collection<Object> ids, String path, String noun, Object id) {
    if (!ids.contains(id)) {
      problem(path, "no " + noun + " " + quote(id));
    }
  }

  private static <T> void each(String path, List<T> values, BiConsumer<String, T> check) {
    for (int i = 0; i < values.size(); i++) {
      check.accept(path + "/" + i, values.get(i));
    }
  }

  private static <T> void all(String path, List<T> ids, BiConsumer<String, T> check) {
    each(path, ids, check);
  }

  private static <T> void one(String path, Optional<? extends T> id, BiConsumer<String, T> check) {
    id.ifPresent(each -> check.accept(path, each));
  }

  private void problem(String path, String message) {
    problems.accept(new Problem(path, message));
  }

  private static String quote(Object id) {
    return Check.quote(id.toString());
  }
}
