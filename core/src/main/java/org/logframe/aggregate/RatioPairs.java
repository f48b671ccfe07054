package org.logframe.aggregate;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.Ratio;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;

/**
 * The pairs of a ratio whose numerators and denominators were observed as indicators of their own:
 * two observations with the same coordinates become one of the ratio, after each was revised. It is
 * as new as the newer of the two, and a rival of any ratio that was observed as such.
 */
final class RatioPairs {
  private final Indicator ratio;
  private final List<Observation> observations = new ArrayList<>();
  private final IdentityHashMap<Observation, List<Observation>> madeOf = new IdentityHashMap<>();
  private final Map<Observation, String> alone = new LinkedHashMap<>();

  private RatioPairs(Indicator ratio) {
    this.ratio = ratio;
  }

  /** The indicators whose observations say something of an indicator: itself, its parts, its weight. */
  static ImmutableSet<IndicatorId> observed(Indicator indicator) {
    return Stream.concat(
            Stream.concat(Stream.of(indicator.id()), Weights.declared(indicator).stream()),
            indicator.ratioParts().stream()
                .flatMap(parts -> Stream.of(parts.numerator(), parts.denominator())))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Pairs what was observed.
   *
   * @param seen of an indicator and, if it is a ratio, of its parts; of one purpose
   */
  static RatioPairs of(Indicator indicator, List<Observation> seen) {
    RatioPairs pairs = new RatioPairs(indicator);
    if (indicator.ratioParts().isEmpty()) {
      pairs.observations.addAll(seen);
      return pairs;
    }
    Map<Observation, Sides> byPlace = new LinkedHashMap<>();
    RatioParts parts = indicator.ratioParts().get();
    for (Observation each : seen) {
      if (each.indicator().equals(indicator.id())) {
        pairs.observations.add(each);
      } else if (!indicator.disaggregations().containsAll(each.categories().keySet())) {
        pairs.alone.put(each, "broken down by what " + indicator.id() + " is not");
      } else {
        Sides sides = byPlace.computeIfAbsent(pairs.place(each), key -> new Sides());
        (each.indicator().equals(parts.numerator()) ? sides.above : sides.below).add(each);
      }
    }
    byPlace.forEach(pairs::pair);
    return pairs;
  }

  private static final class Sides {
    private final List<Observation> above = new ArrayList<>();
    private final List<Observation> below = new ArrayList<>();
  }

  /** An observation of the ratio with the coordinates of another, and nothing in it. */
  private Observation place(Observation observation) {
    return Observation.builder()
        .indicator(ratio.id())
        .programme(observation.programme())
        .area(observation.area())
        .period(observation.period())
        .putAllCategories(observation.categories())
        .series(observation.series())
        .purpose(observation.purpose())
        .value(Missing.of(MissingReason.NOT_REPORTED))
        .build();
  }

  private void pair(Observation place, Sides sides) {
    List<Observation> above = standing(sides.above);
    List<Observation> below = standing(sides.below);
    List<Observation> over = figures(above);
    List<Observation> under = figures(below);
    for (Observation numerator : over) {
      for (Observation denominator : under) {
        add(place, numerator, denominator);
      }
    }
    if (over.isEmpty() || under.isEmpty()) {
      RatioParts parts = ratio.ratioParts().orElseThrow();
      over.forEach(each -> alone.put(each, "no " + parts.denominator() + " beside it"));
      under.forEach(each -> alone.put(each, "no " + parts.numerator() + " beside it"));
      withdraw(place, over.isEmpty() ? above : below);
    }
  }

  private static List<Observation> standing(List<Observation> observations) {
    return PartialDate.standing(observations, Observation::asOf);
  }

  private static List<Observation> figures(List<Observation> standing) {
    return standing.stream().filter(each -> each.value().asFigure().isPresent()).toList();
  }

  private void add(Observation place, Observation numerator, Observation denominator) {
    Set<Source> sources = new LinkedHashSet<>(numerator.sources());
    sources.addAll(denominator.sources());
    Observation pair = place.toBuilder()
        .value(Ratio.of(
            numerator.value().asFigure().orElseThrow(),
            denominator.value().asFigure().orElseThrow()))
        .asOf(newer(numerator.asOf(), denominator.asOf()))
        .addAllSources(sources)
        .build();
    observations.add(pair);
    madeOf.put(pair, List.of(numerator, denominator));
  }

  /** A side that is stated to be missing makes the pair missing, for the same reason. */
  private void withdraw(Observation place, List<Observation> stated) {
    stated.stream()
        .filter(each -> each.value().asMissing().isPresent())
        .min(Comparator.comparing(
            each -> each.value().asMissing().orElseThrow().reason(), Revision.MOST_TELLING))
        .ifPresent(each -> observations.add(place.toBuilder()
            .value(Missing.of(each.value().asMissing().orElseThrow().reason()))
            .asOf(each.asOf())
            .addAllSources(each.sources())
            .build()));
  }

  private static Optional<PartialDate> newer(
      Optional<PartialDate> one, Optional<PartialDate> other) {
    return Stream.concat(one.stream(), other.stream())
        .max(Comparator.comparing(PartialDate::latest));
  }

  /** What says something of the indicator itself: its own observations, and the pairs. */
  List<Observation> observations() {
    return observations;
  }

  /** What stands beside nothing to divide it by, or to divide by it, with the reason. */
  Map<Observation, String> alone() {
    return alone;
  }

  /** The observations that were given, instead of the pairs made of them. */
  List<Observation> originals(List<Observation> pairs) {
    return pairs.stream()
        .flatMap(each -> madeOf.getOrDefault(each, List.of(each)).stream())
        .distinct()
        .toList();
  }
}
