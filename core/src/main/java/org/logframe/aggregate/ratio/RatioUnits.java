package org.logframe.aggregate.ratio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.measure.Unit;
import org.logframe.aggregate.say.Told;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Portfolio;

/**
 * Whether ratios can be added up: all numerators in units that convert into one another, likewise all
 * denominators, and the quotient into the unit of the indicator. The unit of a side is that of its
 * indicator where it is declared, else that of the first ratio.
 */
public final class RatioUnits {
  private final Indicator indicator;
  private final Portfolio portfolio;
  private final List<String> problems = new ArrayList<>();

  private RatioUnits(Indicator indicator, Portfolio portfolio) {
    this.indicator = indicator;
    this.portfolio = portfolio;
  }

  /**
   * Checks what was observed.
   *
   * @throws IllegalArgumentException naming every observation whose units do not convert
   */
  public static void check(Indicator indicator, Portfolio portfolio, List<Observation> seen) {
    RatioUnits units = of(indicator, portfolio, seen);
    if (!units.problems.isEmpty()) {
      throw new IllegalArgumentException("Aggregation of "
          + indicator.id()
          + ": units do not go together\n  "
          + String.join("\n  ", units.problems));
    }
  }

  /** Whether what was observed can be added up and divided. */
  public static boolean goTogether(
      Indicator indicator, Portfolio portfolio, List<Observation> seen) {
    return of(indicator, portfolio, seen).problems.isEmpty();
  }

  /** Whether the quotient of two sides converts into the unit of an indicator. */
  public static boolean isDivided(Indicator indicator, Unit<?> above, Unit<?> below) {
    return converts(
        Interval.exactly(1, above).dividedBy(Interval.exactly(1, below)),
        indicator.unit().orElseThrow());
  }

  private static RatioUnits of(Indicator indicator, Portfolio portfolio, List<Observation> seen) {
    List<Observation> ratios =
        seen.stream().filter(each -> each.value().asRatio().isPresent()).toList();
    RatioUnits units = new RatioUnits(indicator, portfolio);
    units.side("numerator", ratios, RatioParts::numerator, Ratio::numerator);
    units.side("denominator", ratios, RatioParts::denominator, Ratio::denominator);
    if (units.problems.isEmpty()) {
      units.quotients(ratios);
    }
    return units;
  }

  private void side(
      String name,
      List<Observation> ratios,
      Function<RatioParts, IndicatorId> part,
      Function<Ratio, Figure> side) {
    Optional<Unit<?>> declared = indicator
        .ratioParts()
        .flatMap(parts -> portfolio.indicator(part.apply(parts)))
        .flatMap(Indicator::unit);
    Optional<Unit<?>> common =
        declared.or(() -> ratios.stream().findFirst().map(each -> unit(each, side)));
    Set<Unit<?>> known = new HashSet<>();
    for (Observation each : ratios) {
      Unit<?> unit = unit(each, side);
      if (known.contains(unit) || converts(Interval.exactly(1, unit), common.orElseThrow())) {
        known.add(unit);
      } else {
        problems.add("the " + name + " of " + Told.all(each) + " is in " + text(unit) + ", not in "
            + text(common.orElseThrow()));
      }
    }
  }

  /** All sides convert, so that the first quotient stands for all. */
  private void quotients(List<Observation> ratios) {
    ratios.stream().findFirst().ifPresent(first -> {
      Unit<?> unit = indicator.unit().orElseThrow();
      Interval quotient = Interval.exactly(1, unit(first, Ratio::numerator))
          .dividedBy(Interval.exactly(1, unit(first, Ratio::denominator)));
      if (!converts(quotient, unit)) {
        problems.add("the quotient of " + Told.all(first) + " is in " + text(quotient.unit())
            + ", not in " + text(unit));
      }
    });
  }

  private static Unit<?> unit(Observation observation, Function<Ratio, Figure> side) {
    return side.apply(observation.value().asRatio().orElseThrow()).unit();
  }

  private static boolean converts(Interval interval, Unit<?> unit) {
    try {
      return interval.to(unit).unit().equals(unit);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String text(Unit<?> unit) {
    String text = UnitTable.standard().format(unit);
    return text.isEmpty() ? "plain numbers" : text;
  }
}
