package org.logframe.aggregate.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.logframe.aggregate.Carried;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;
import org.logframe.place.AreaId;
import org.logframe.place.Partitioning;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.ProgrammeId;
import org.logframe.table.revision.Coordinates;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

/**
 * What the parts of a mean weigh: the observations of the indicator that it declares as its weight,
 * each for exactly the place that it states. One without a series holds for every series. Where the
 * newest weight counts, a part weighs what was reported last in its period or, where nothing was, for
 * a longer time that goes on when it ends: the population of a year is that of its quarters. Weights
 * of finer or larger places are not made into one, and those of parts that are not observed say
 * nothing.
 */
public final class Weights {
  private static final ImmutableList<Step> ADDED_UP = ImmutableList.of(Step.of(Rule.COUNT));

  private final Map<Coordinates, List<Observation>> byPlace = new LinkedHashMap<>();
  private final Map<Place, List<Observation>> byTimelessPlace = new LinkedHashMap<>();
  private final List<Observation> others = new ArrayList<>();
  private final Optional<Indicator> weight;

  /** Where something was observed, apart from when. */
  private record Place(
      ProgrammeId programme,
      Optional<AreaId> area,
      ImmutableSortedMap<DisaggregationId, CategoryId> categories,
      Optional<String> series) {
    static Place of(Observation observation) {
      return new Place(
          observation.programme(),
          observation.area(),
          observation.categories(),
          observation.series());
    }
  }

  private Weights(Optional<Indicator> weight) {
    this.weight = weight;
  }

  /**
   * What a part weighs.
   *
   * @param value between what bounds
   * @param observations those that say so
   * @param carried those of them that are of another time and say nothing certain of this one
   */
  public record Weight(
      Interval value, ImmutableList<Observation> observations, ImmutableList<Carried> carried) {
    /** Whether it is that of the very time. */
    public boolean isCertain() {
      return carried.isEmpty();
    }
  }

  /** The indicator that says what the parts of another weigh, if it declares one. */
  public static Optional<IndicatorId> declared(Indicator indicator) {
    for (Step step : indicator.steps()) {
      if (step.weight().isPresent()) {
        return step.weight();
      }
    }
    return Optional.empty();
  }

  /**
   * Tells weights apart from what they weigh.
   *
   * @param seen of an indicator and of what it is made of; of one purpose
   */
  public static Weights of(Indicator indicator, Portfolio portfolio, List<Observation> seen) {
    Weights weights = new Weights(declared(indicator).flatMap(portfolio::indicator));
    for (Observation each : seen) {
      if (weights.weight.filter(weight -> weight.id().equals(each.indicator())).isPresent()) {
        weights
            .byPlace
            .computeIfAbsent(Coordinates.of(each), key -> new ArrayList<>())
            .add(each);
        weights
            .byTimelessPlace
            .computeIfAbsent(Place.of(each), key -> new ArrayList<>())
            .add(each);
      } else {
        weights.others.add(each);
      }
    }
    return weights;
  }

  /** What is no weight. */
  public List<Observation> others() {
    return others;
  }

  /** What a part weighs that has the coordinates of an observation; absent if nothing says so. */
  public Optional<Weight> at(Observation part) {
    return weight.flatMap(indicator -> {
      Observation place = part.toBuilder().indicator(indicator.id()).build();
      Observation anySeries = place.toBuilder().series(Optional.empty()).build();
      return at(indicator, place)
          .or(() -> at(indicator, anySeries))
          .or(() -> newest(indicator, place))
          .or(() -> newest(indicator, anySeries));
    });
  }

  private Optional<Weight> at(Indicator indicator, Observation place) {
    List<Observation> stated = byPlace.getOrDefault(Coordinates.of(place), List.of());
    return weight(indicator, stated, each -> Optional.empty());
  }

  /** Of several revisions what stands; where several do, the hull of what they say. */
  private static Optional<Weight> weight(
      Indicator indicator,
      List<Observation> stated,
      Function<Observation, Optional<Carried>> carried) {
    Interval possible = indicator.possibleValues().orElseThrow();
    List<Observation> standing = figures(PartialDate.standing(stated, Observation::asOf));
    return standing.stream()
        .map(each -> each.value().asFigure().orElseThrow().bounds().to(possible.unit()))
        .reduce(Interval::hull)
        .flatMap(hull -> hull.intersect(possible))
        .map(value -> new Weight(
            value,
            ImmutableList.copyOf(standing),
            standing.stream()
                .flatMap(each -> carried.apply(each).stream())
                .collect(ImmutableList.toImmutableList())));
  }

  private static List<Observation> figures(List<Observation> some) {
    return some.stream().filter(each -> each.value().asFigure().isPresent()).toList();
  }

  /** The newest weight of a place in a period, else that of the shortest time around its end. */
  private Optional<Weight> newest(Indicator indicator, Observation place) {
    Optional<ReportingPeriod> period = place.period();
    Optional<LocalDate> end = period.flatMap(ReportingPeriod::end);
    boolean isNewest =
        indicator.picking().filter(step -> step.rule() == Rule.LATEST).isPresent();
    if (!isNewest || end.isEmpty()) {
      return Optional.empty();
    }
    List<Observation> stated = figures(byTimelessPlace.getOrDefault(Place.of(place), List.of()));
    Optional<LocalDate> last = stated.stream()
        .map(PeriodEnds::of)
        .filter(period.orElseThrow()::contains)
        .max(LocalDate::compareTo);
    List<Observation> around = PeriodEnds.around(end.get(), stated);
    List<Observation> found = last.isPresent()
        ? stated.stream().filter(each -> PeriodEnds.of(each).equals(last.get())).toList()
        : around.stream()
            .filter(each -> each.period().equals(around.get(0).period()))
            .toList();
    return weight(indicator, shortest(found), each -> carried(indicator, end.get(), each));
  }

  /** Those of the shortest period, since several that end on one day may be of different periods. */
  private static List<Observation> shortest(List<Observation> found) {
    return found.stream()
        .map(Observation::period)
        .min(Comparator.comparing(PeriodEnds::length))
        .map(period ->
            found.stream().filter(each -> each.period().equals(period)).toList())
        .orElse(List.of());
  }

  private static Optional<Carried> carried(
      Indicator indicator, LocalDate end, Observation observation) {
    LocalDate own = PeriodEnds.of(observation);
    if (own.equals(end) || PeriodEnds.areSame(Coder.frequency(indicator), end, own)) {
      return Optional.empty();
    }
    return Optional.of(
        own.isAfter(end) ? Carried.around(observation) : Carried.to(end, observation));
  }

  /** Whether the weight of a whole is the sum of those of its parts, whatever parts the mean has. */
  public boolean addUp(Indicator mean, Portfolio portfolio) {
    boolean isPartitioned = mean.disaggregations().stream()
        .flatMap(id -> portfolio.disaggregation(id).stream())
        .allMatch(each -> each.partitioning() == Partitioning.PARTITION);
    return isPartitioned
        && weight
            .filter(each -> each.steps().equals(ADDED_UP))
            .filter(each -> each.ownShare().equals(mean.ownShare()))
            .isPresent();
  }
}
