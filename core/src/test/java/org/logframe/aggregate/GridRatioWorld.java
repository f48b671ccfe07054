package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Missing;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;

/**
 * Ratios of which both sides are observations at one grain, as in a {@link GridWorld}: reported as pairs,
 * or each side by itself, with now and then something on one side alone.
 */
public final class GridRatioWorld {
  private final Random random;
  private final GridWorld world;
  private final Portfolio base;
  private final Aggregation question;
  private final boolean hasParts;
  private final boolean arePairs;
  private final boolean isBelowInHouseholds;
  private final boolean areUnitsMixed;
  private final boolean isSomeOfAnotherKind;
  private final int lone;
  private final Map<Observation, Ratio> pairs = new HashMap<>();

  /** A world. */
  public GridRatioWorld(Random random) {
    this.random = random;
    this.world = new GridWorld(random);
    this.base = world.portfolio();
    this.question = world.question();
    this.hasParts = random.nextInt(4) > 0;
    this.arePairs = !hasParts || random.nextInt(4) == 0;
    this.isBelowInHouseholds = random.nextInt(6) == 0;
    this.areUnitsMixed = !isBelowInHouseholds && random.nextInt(8) == 0;
    this.isSomeOfAnotherKind = random.nextInt(12) == 0;
    this.lone = random.nextInt(4) == 0 ? 3 + random.nextInt(10) : 0;
  }

  private boolean isOneOf(int chances) {
    return random.nextInt(chances) == 0;
  }

  /** Its programmes and its indicators. */
  public Portfolio portfolio() {
    List<Indicator> indicators = new ArrayList<>();
    Indicator.Builder ratio = hasParts
        ? Indicator.ratio(
            "it",
            RatioParts.of(
                "above",
                "below",
                !isBelowInHouseholds && random.nextBoolean()
                    ? Relation.PART_OF_DENOMINATOR
                    : Relation.SEPARATE))
        : Indicator.builder().id("it").kind(IndicatorKind.RATIO).addSteps(Step.of(Rule.RATIO));
    ratio
        .title(Text.english("Share"))
        .unit(UnitTable.standard().parse(isBelowInHouseholds ? "persons/household" : "%"));
    if (isSomeReportedAsRatio() || areCategoriesAsked() || random.nextBoolean()) {
      ratio.addAllDisaggregations(disaggregations());
      if (isOneOf(20)) {
        ratio.addAllExpectations(declared().expectations());
      }
    }
    indicators.add(ratio.build());
    if (hasParts) {
      indicators.add(side("above"));
      indicators.add(side("below"));
    }
    return base.toBuilder().indicators(indicators).build();
  }

  private boolean isSomeReportedAsRatio() {
    return arePairs || isSomeOfAnotherKind;
  }

  /** Whether the ratio itself has to be broken down, rather than its sides. */
  private boolean areCategoriesAsked() {
    return Stream.concat(question.facets().stream(), question.filters().stream().map(Filter::facet))
        .anyMatch(facet -> facet.disaggregation().isPresent());
  }

  private Indicator declared() {
    return base.indicators().get(0);
  }

  private ImmutableList<DisaggregationId> disaggregations() {
    return declared().disaggregations();
  }

  private Indicator side(String id) {
    Indicator.Builder side = isOneOf(20) ? Indicator.stock(id) : Indicator.flow(id);
    side.title(Text.english(id)).unit(unit(id).unit()).addAllDisaggregations(disaggregations());
    if (isOneOf(20)) {
      side.addAllExpectations(declared().expectations());
    }
    return side.build();
  }

  private Figure unit(String side) {
    return side.equals("below") && isBelowInHouseholds
        ? Figure.exactly(1, Counts.HOUSEHOLD)
        : Figure.exactly(1, Counts.PERSON);
  }

  /** Ratios, or both sides of most places, in any order. */
  public List<Observation> observations() {
    List<Observation> all = new ArrayList<>();
    for (Observation each : world.observations()) {
      if (arePairs) {
        all.add(each.toBuilder().value(ratio(each)).build());
      } else {
        addSides(all, each);
      }
    }
    Collections.shuffle(all, random);
    return all;
  }

  private void addSides(List<Observation> all, Observation at) {
    Ratio both = pair(at);
    if (lone == 0 || !isOneOf(lone)) {
      all.add(side(at, "above", both.numerator()));
    }
    if (lone == 0 || !isOneOf(lone)) {
      all.add(side(at, "below", both.denominator()));
    }
    if (isSomeOfAnotherKind && isOneOf(10)) {
      all.add(at.toBuilder().value(both).build());
    }
  }

  private Observation side(Observation at, String side, Figure figure) {
    boolean isMissing = at.value().asMissing().isPresent() && random.nextInt(3) > 0;
    return at.toBuilder()
        .indicator(IndicatorId.of(side))
        .value(isMissing ? withoutInterval(at.value()) : figure)
        .build();
  }

  private static ObservedValue withoutInterval(ObservedValue missing) {
    return Missing.of(missing.asMissing().orElseThrow().reason());
  }

  private ObservedValue ratio(Observation at) {
    if (at.value().asMissing().isPresent()) {
      return withoutInterval(at.value());
    }
    boolean isFigure = isSomeOfAnotherKind && !isBelowInHouseholds && isOneOf(10);
    return isFigure ? Figure.parse("40 %") : pair(at);
  }

  /** Both sides of what is observed somewhere, the same of what is there twice. */
  private Ratio pair(Observation at) {
    return pairs.computeIfAbsent(at, each -> pair());
  }

  private Ratio pair() {
    int most = isOneOf(30) ? 0 : random.nextInt(2_000);
    int part = isOneOf(40) ? most + random.nextInt(30) : random.nextInt(most + 1);
    return Ratio.of(figure(part, "above"), figure(most, "below"));
  }

  private Figure figure(int number, String side) {
    return switch (random.nextInt(24)) {
      case 0 -> Figure.about(number, unit(side).unit());
      case 1 -> Figure.atLeast(number, unit(side).unit());
      case 2 -> Figure.exactly(BigDecimal.valueOf(number, 2), unit(side).unit());
      case 3 ->
        isOneOf(6)
            ? Figure.lessThan(1 + number, unit(side).unit())
            : Figure.exactly(number, unit(side).unit());
      case 4 ->
        areUnitsMixed
            ? Figure.parse("2.5 thousand persons")
            : Figure.exactly(number, unit(side).unit());
      default -> Figure.exactly(number, unit(side).unit());
    };
  }

  /** A question of its ratio. */
  public Aggregation question() {
    return question;
  }
}
