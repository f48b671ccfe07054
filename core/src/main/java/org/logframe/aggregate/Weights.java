package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;
import org.logframe.place.Partitioning;
import org.logframe.portfolio.Portfolio;
import org.logframe.time.PartialDate;

/**
 * What the parts of a mean weigh: the observations of the indicator that it declares as its weight,
 * each for exactly the coordinates that it states. One without a series holds for every series.
 * Weights of finer or larger parts are not made into one, and those of parts that are not observed
 * say nothing.
 */
final class Weights {
  private static final ImmutableList<Step> ADDED_UP = ImmutableList.of(Step.of(Rule.COUNT));

  private final Map<Coordinates, List<Observation>> byPlace = new LinkedHashMap<>();
  private final List<Observation> others = new ArrayList<>();
  private final Optional<Indicator> weight;

  private Weights(Optional<Indicator> weight) {
    this.weight = weight;
  }

  /**
   * What a part weighs.
   *
   * @param value between what bounds
   * @param observations those that say so
   */
  record Weight(Interval value, ImmutableList<Observation> observations) {}

  /** The indicator that says what the parts of another weigh, if it declares one. */
  static Optional<IndicatorId> declared(Indicator indicator) {
    return indicator.steps().stream().flatMap(step -> step.weight().stream()).findFirst();
  }

  /**
   * Tells weights apart from what they weigh.
   *
   * @param seen of an indicator and of what it is made of; of one purpose
   */
  static Weights of(Indicator indicator, Portfolio portfolio, List<Observation> seen) {
    Weights weights = new Weights(declared(indicator).flatMap(portfolio::indicator));
    for (Observation each : seen) {
      if (weights.weight.filter(weight -> weight.id().equals(each.indicator())).isPresent()) {
        weights
            .byPlace
            .computeIfAbsent(Coordinates.of(each), key -> new ArrayList<>())
            .add(each);
      } else {
        weights.others.add(each);
      }
    }
    return weights;
  }

  /** What is no weight. */
  List<Observation> others() {
    return others;
  }

  /** What a part weighs that has the coordinates of an observation; absent if nothing says so. */
  Optional<Weight> at(Observation part) {
    return weight.flatMap(indicator -> {
      Observation place = part.toBuilder().indicator(indicator.id()).build();
      return at(indicator, place)
          .or(() -> at(indicator, place.toBuilder().series(Optional.empty()).build()));
    });
  }

  /** Of several revisions what stands; where several do, the hull of what they say. */
  private Optional<Weight> at(Indicator indicator, Observation place) {
    Interval possible = indicator.possibleValues().orElseThrow();
    List<Observation> stated = byPlace.getOrDefault(Coordinates.of(place), List.of());
    List<Observation> standing = PartialDate.standing(stated, Observation::asOf).stream()
        .filter(each -> each.value().asFigure().isPresent())
        .toList();
    return standing.stream()
        .map(each -> each.value().asFigure().orElseThrow().bounds().to(possible.unit()))
        .reduce(Interval::hull)
        .flatMap(hull -> hull.intersect(possible))
        .map(value -> new Weight(value, ImmutableList.copyOf(standing)));
  }

  /** Whether the weight of a whole is the sum of those of its parts, whatever parts the mean has. */
  boolean addUp(Indicator mean, Portfolio portfolio) {
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
