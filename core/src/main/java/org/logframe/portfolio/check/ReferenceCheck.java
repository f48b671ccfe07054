package org.logframe.portfolio.check;

import static org.logframe.portfolio.check.Path.PORTFOLIO;

import com.google.common.collect.Lists;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.logframe.indicator.Category;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.internal.Check;
import org.logframe.internal.Nearest;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.lookup.References;
import org.logframe.programme.Programme;

/** Whether everything that is referred to is there. */
final class ReferenceCheck {
  private final Portfolio portfolio;
  private final Problems problems;
  private final References known;
  private final Nearest nearest = new Nearest();

  ReferenceCheck(Portfolio portfolio, References known, Problems problems) {
    this.portfolio = portfolio;
    this.known = known;
    this.problems = problems;
  }

  void check() {
    each(
        PORTFOLIO,
        "publications",
        portfolio.publications(),
        (path, it) -> each(path, "publishers", it.publishers(), this::organisation));
    each(
        PORTFOLIO,
        "organisations",
        portfolio.organisations(),
        (path, it) -> one(path.at("partOf"), it.partOf(), this::organisation));
    each(
        PORTFOLIO,
        "regionSchemes",
        portfolio.regionSchemes(),
        (path, it) -> one(path.at("owner"), it.owner(), this::organisation));
    each(
        PORTFOLIO,
        "subdivisions",
        portfolio.subdivisions(),
        (path, it) -> area(path.at("partOf"), it.partOf()));
    each(PORTFOLIO, "frameworks", portfolio.frameworks(), (path, it) -> {
      each(path, "owners", it.owners(), this::organisation);
      one(path.at("partOf"), it.partOf(), this::framework);
    });
    each(PORTFOLIO, "programmes", portfolio.programmes(), this::programme);
    each(PORTFOLIO, "indicators", portfolio.indicators(), this::indicator);
    check(portfolio.observations());
    each(PORTFOLIO, "claims", portfolio.claims(), (path, it) -> {
      programmeId(path.at("programme"), it.programme());
      one(path.at("scheme"), it.scheme(), this::scheme);
    });
    each(
        PORTFOLIO,
        "participation",
        portfolio.participation(),
        (path, it) -> organisation(path.at("organisation"), it.organisation()));
  }

  /** Only whether what these observations refer to is there. */
  void check(List<Observation> observations) {
    for (int i = 0; i < observations.size(); i++) {
      if (!known.hasAll(observations.get(i))) {
        observation(PORTFOLIO.at("observations", i), observations.get(i));
      }
    }
  }

  private void programme(Path path, Programme programme) {
    one(path.at("partOf"), programme.partOf(), this::programmeId);
    each(path, "events", programme.events(), (at, it) -> one(at.at("area"), it.area(), this::area));
    each(path, "listedUnder", programme.listedUnder(), (at, it) -> region(at, it.region()));
    each(path, "coverage", programme.coverage(), (at, it) -> area(at.at("area"), it.area()));
    each(path, "pillars", programme.pillars(), this::pillar);
    each(path, "applicability", programme.applicability(), (at, it) -> {
      pillar(at.at("pillar"), it.pillar());
      it.condition()
          .flatMap(each -> each.returningFrom())
          .ifPresent(from -> area(at.at("condition").at("returningFrom"), from));
    });
    each(
        path,
        "participation",
        programme.participation(),
        (at, it) -> organisation(at.at("organisation"), it.organisation()));
    each(path, "frameworks", programme.frameworks(), this::framework);
  }

  private void region(Path path, AreaId area) {
    if (area.kind() == AreaKind.REGION) {
      area(path.at("region"), area);
    } else {
      problem(path.at("region"), Check.quote(area.toString()) + " is no region");
    }
  }

  private void indicator(Path path, Indicator indicator) {
    one(path.at("objective"), indicator.objective(), this::objective);
    one(path.at("pillar"), indicator.pillar(), this::pillar);
    indicator.ratioParts().ifPresent(parts -> {
      indicatorId(path.at("ratioParts").at("numerator"), parts.numerator());
      indicatorId(path.at("ratioParts").at("denominator"), parts.denominator());
    });
    each(
        path,
        "steps",
        indicator.steps(),
        (at, it) -> one(at.at("weight"), it.weight(), this::weight));
    each(path, "disaggregations", indicator.disaggregations(), this::disaggregation);
    each(path, "expectations", indicator.expectations(), this::expectation);
  }

  private void weight(Path path, IndicatorId id) {
    Indicator weight = known.indicators().get(id);
    if (weight == null) {
      indicatorId(path, id);
    } else if (weight.kind() != IndicatorKind.COUNT) {
      problem(
          path,
          "indicator " + quote(id) + " weighs a mean, so it is a COUNT, not " + weight.kind());
    }
  }

  private void expectation(Path path, Expectation expectation) {
    programmeId(path.at("programme"), expectation.programme());
    each(path, "areas", expectation.areas(), this::area);
    each(path, "disaggregations", expectation.disaggregations(), this::disaggregation);
  }

  private void observation(Path path, Observation observation) {
    indicatorId(path.at("indicator"), observation.indicator());
    programmeId(path.at("programme"), observation.programme());
    one(path.at("area"), observation.area(), this::area);
    observation
        .categories()
        .forEach((disaggregation, category) ->
            category(path.at("categories"), observation, disaggregation, category));
  }

  private void category(
      Path path, Observation observation, DisaggregationId id, CategoryId category) {
    Indicator indicator = known.indicators().get(observation.indicator());
    Disaggregation disaggregation = known.disaggregations().get(id);
    if (disaggregation == null) {
      disaggregation(path, id);
    } else if (disaggregation.category(category).isEmpty()) {
      problem(
          path,
          "disaggregation " + quote(id) + " has no category " + quote(category)
              + nearest.question(
                  category.toString(), Lists.transform(disaggregation.categories(), Category::id)));
    } else if (indicator != null && !indicator.disaggregations().contains(id)) {
      problem(path, "indicator " + quote(indicator.id()) + " is not disaggregated by " + quote(id));
    }
  }

  private void area(Path path, AreaId area) {
    if (known.areas().area(area).isEmpty()) {
      problem(path, "no area " + quote(area));
    }
  }

  private void organisation(Path path, Object id) {
    in(known.organisations(), path, "organisation", id);
  }

  private void framework(Path path, Object id) {
    in(known.frameworks(), path, "framework", id);
  }

  private void pillar(Path path, Object id) {
    in(known.pillars(), path, "pillar", id);
  }

  private void programmeId(Path path, Object id) {
    in(known.programmes(), path, "programme", id);
  }

  private void indicatorId(Path path, Object id) {
    in(known.indicators().keySet(), path, "indicator", id);
  }

  private void disaggregation(Path path, Object id) {
    in(known.disaggregations().keySet(), path, "disaggregation", id);
  }

  private void scheme(Path path, Object id) {
    in(known.schemes(), path, "region scheme", id);
  }

  private void objective(Path path, Object id) {
    in(known.objectives(), path, "objective", id);
  }

  private void in(Collection<?> ids, Path path, String noun, Object id) {
    if (!ids.contains(id)) {
      problem(path, "no " + noun + " " + quote(id) + nearest.question(id.toString(), ids));
    }
  }

  private static <T> void each(
      Path path, String accessor, List<T> values, BiConsumer<Path, T> check) {
    for (int i = 0; i < values.size(); i++) {
      check.accept(path.at(accessor, i), values.get(i));
    }
  }

  private static <T> void one(Path path, Optional<? extends T> id, BiConsumer<Path, T> check) {
    id.ifPresent(each -> check.accept(path, each));
  }

  private void problem(Path path, String message) {
    problems.add(path, message);
  }

  private static String quote(Object id) {
    return Check.quote(id.toString());
  }
}
