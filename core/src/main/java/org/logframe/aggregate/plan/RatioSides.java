package org.logframe.aggregate.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.measure.Unit;
import org.logframe.indicator.Axis;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Figure;
import org.logframe.measure.Missing;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.measure.ValueKind;
import org.logframe.portfolio.Portfolio;

/**
 * What was observed of a ratio, side by side. Each side is aggregated by the steps of its own
 * indicator; a ratio that was observed as such is one observation of each side with the same
 * coordinates, and a ratio that is missing is missing on both. Of an indicator that is no ratio,
 * everything is as it was.
 */
public final class RatioSides {
  private final Indicator ratio;
  private final Optional<Indicator> above;
  private final Optional<Indicator> below;
  private final Set<Observation> observations = new LinkedHashSet<>();
  private final Map<Observation, Set<Observation>> originals = new HashMap<>();

  private RatioSides(Indicator ratio, Optional<Indicator> above, Optional<Indicator> below) {
    this.ratio = ratio;
    this.above = above;
    this.below = below;
  }

  /** The indicators whose observations say something of an indicator: itself, its parts, its weight. */
  public static ImmutableSet<IndicatorId> observed(Indicator indicator) {
    ImmutableSet.Builder<IndicatorId> observed = ImmutableSet.builder();
    observed.add(indicator.id());
    Weights.declared(indicator).ifPresent(observed::add);
    if (indicator.ratioParts().isPresent()) {
      observed.add(indicator.ratioParts().get().numerator());
      observed.add(indicator.ratioParts().get().denominator());
    }
    return observed.build();
  }

  /**
   * Takes what was observed apart.
   *
   * @param seen of an indicator and, if it is a ratio, of its parts; of one purpose
   */
  public static RatioSides of(Indicator indicator, Portfolio portfolio, List<Observation> seen) {
    boolean isRatio = indicator.ratioParts().isPresent()
        || indicator.steps().stream().anyMatch(step -> step.rule() == Rule.RATIO);
    RatioSides sides = isRatio
        ? new RatioSides(
            indicator,
            Optional.of(
                side(indicator, portfolio, seen, RatioParts::numerator, Ratio::numerator, "above")),
            Optional.of(side(
                indicator, portfolio, seen, RatioParts::denominator, Ratio::denominator, "below")))
        : new RatioSides(indicator, Optional.empty(), Optional.empty());
    seen.forEach(sides::add);
    return sides;
  }

  /** The indicator of a side: the part that is declared, else a count by the steps of the ratio. */
  private static Indicator side(
      Indicator ratio,
      Portfolio portfolio,
      List<Observation> seen,
      Function<RatioParts, IndicatorId> part,
      Function<Ratio, Figure> figure,
      String name) {
    Indicator side = ratio
        .ratioParts()
        .flatMap(parts -> portfolio.indicator(part.apply(parts)))
        .orElseGet(() -> undeclared(ratio, seen, figure, name));
    List<DisaggregationId> more = ratio.disaggregations().stream()
        .filter(id -> !side.disaggregations().contains(id))
        .toList();
    return side.toBuilder().addAllDisaggregations(more).build();
  }

  private static Indicator undeclared(
      Indicator ratio, List<Observation> seen, Function<Ratio, Figure> figure, String name) {
    return Indicator.builder()
        .id(name)
        .title(ratio.title())
        .kind(IndicatorKind.COUNT)
        .unit(seen.stream()
            .flatMap(each -> each.value().asRatio().stream())
            .findFirst()
            .<Unit<?>>map(each -> figure.apply(each).unit())
            .orElseGet(() -> UnitTable.ONE))
        .addAllSteps(ratio.steps().stream().map(RatioSides::counted).toList())
        .addAllDisaggregations(ratio.disaggregations())
        .frequency(ratio.frequency())
        .addAllExpectations(ratio.expectations())
        .addAllOwnShare(ratio.ownShare())
        .build();
  }

  private static Step counted(Step step) {
    return step.rule() == Rule.RATIO ? Step.of(Rule.COUNT, step.axes().toArray(new Axis[0])) : step;
  }

  private void add(Observation each) {
    ValueKind kind = each.value().kind();
    boolean isOfRatio = each.indicator().equals(ratio.id());
    if (above.isPresent() && isOfRatio && kind == ValueKind.RATIO) {
      Ratio pair = each.value().asRatio().orElseThrow();
      put(of(above, each, pair.numerator()), each);
      put(of(below, each, pair.denominator()), each);
    } else if (above.isPresent() && isOfRatio && kind == ValueKind.MISSING) {
      Missing missing = each.value().asMissing().orElseThrow();
      put(of(above, each, Missing.of(missing.reason())), each);
      put(of(below, each, Missing.of(missing.reason())), each);
    } else {
      put(each, each);
    }
  }

  private void put(Observation side, Observation original) {
    observations.add(side);
    originals.computeIfAbsent(side, each -> new LinkedHashSet<>()).add(original);
  }

  private static Observation of(
      Optional<Indicator> side, Observation original, ObservedValue value) {
    return original.toBuilder().indicator(side.orElseThrow().id()).value(value).build();
  }

  /** Everything that was observed, each of it of a side if it is a ratio. */
  public List<Observation> observations() {
    return ImmutableList.copyOf(observations);
  }

  /** The indicator of the numerators, which is absent where nothing is a ratio. */
  public Optional<Indicator> above() {
    return above;
  }

  /** The indicator of the denominators. */
  public Optional<Indicator> below() {
    return below;
  }

  /** The indicators that are aggregated: those of both sides, or the one that is no ratio. */
  public List<Indicator> indicators() {
    return above.isPresent()
        ? Stream.concat(above.stream(), below.stream()).toList()
        : List.of(ratio);
  }

  /** The side that an observation is of, if it is of one. */
  public Optional<Indicator> side(Observation observation) {
    return Stream.concat(above.stream(), below.stream())
        .filter(side -> side.id().equals(observation.indicator()))
        .findFirst();
  }

  /** The step by which something is picked in time, if it is. */
  Optional<Step> picking(Observation observation) {
    return above.isPresent() ? side(observation).flatMap(Indicator::picking) : ratio.picking();
  }

  /** Whether something is picked in time. */
  boolean pick() {
    return above.isPresent()
        ? above.flatMap(Indicator::picking).isPresent()
            || below.flatMap(Indicator::picking).isPresent()
        : ratio.picking().isPresent();
  }

  /**
   * What is due on both sides: what is due of a ratio, else what is due of each of its parts.
   *
   * @param cells the leaf cells that an indicator declares to be due
   */
  public List<Observation> due(Function<Indicator, List<Observation>> cells) {
    if (above.isEmpty() || below.isEmpty()) {
      return cells.apply(ratio);
    }
    List<Observation> all = new ArrayList<>();
    for (Indicator side : List.of(above.get(), below.get())) {
      cells.apply(ratio.expectations().isEmpty() ? side : ratio).stream()
          .map(cell -> cell.toBuilder().indicator(side.id()).build())
          .forEach(all::add);
    }
    return all;
  }

  /** The observations that were given, instead of those that were made of them; each once. */
  public ImmutableList<Observation> originals(Iterable<Observation> made) {
    Set<Observation> given = new LinkedHashSet<>();
    for (Observation each : made) {
      given.addAll(originals.getOrDefault(each, Set.of(each)));
    }
    return ImmutableList.copyOf(given);
  }
}
