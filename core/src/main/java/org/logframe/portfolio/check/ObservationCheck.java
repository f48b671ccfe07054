package org.logframe.portfolio.check;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.lookup.References;

/** Whether every observed value is one that its indicator can have. */
final class ObservationCheck {
  private final References known;
  private final Problems problems;

  ObservationCheck(References known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  /** Checks the observations of the portfolio, or others. */
  void check(List<Observation> observations) {
    for (int i = 0; i < observations.size(); i++) {
      Observation observation = observations.get(i);
      @Nullable Indicator indicator = known.indicators().get(observation.indicator());
      if (indicator != null) {
        Optional<String> problem = problem(indicator, observation.value());
        if (problem.isPresent()) {
          problems.add(Path.PORTFOLIO.at("observations", i).at("value"), problem.get());
        }
      }
    }
  }

  /** What is wrong with a value of an indicator, if anything. */
  static Optional<String> problem(Indicator indicator, ObservedValue value) {
    return switch (value.kind()) {
      case FIGURE -> figure(indicator, (Figure) value);
      case RATIO -> ratio(indicator, (Ratio) value);
      case GRADE ->
        indicator.kind() == IndicatorKind.QUALITATIVE
            ? Optional.empty()
            : unfit(indicator, "grade: " + value);
      case MISSING -> missing(indicator, (Missing) value);
    };
  }

  private static Optional<String> missing(Indicator indicator, Missing missing) {
    return missing.reason().isStated()
        ? missing.interval().flatMap(each -> interval(indicator, each, missing))
        : Optional.of("nobody states that a value of indicator " + indicator.id() + " is "
            + missing.reason() + ", which is found where values are aggregated; leave it out, or"
            + " state that it is " + MissingReason.NOT_REPORTED);
  }

  private static Optional<String> figure(Indicator indicator, Figure figure) {
    if (indicator.kind() == IndicatorKind.QUALITATIVE) {
      return unfit(indicator, "figure: " + figure);
    }
    return interval(indicator, figure.bounds(), figure);
  }

  private static Optional<String> ratio(Indicator indicator, Ratio ratio) {
    if (indicator.kind() != IndicatorKind.RATIO) {
      return unfit(indicator, "ratio: " + ratio);
    }
    return ratio.quotient().flatMap(quotient -> interval(indicator, quotient, ratio));
  }

  private static Optional<String> interval(
      Indicator indicator, Interval interval, ObservedValue value) {
    Optional<Interval> possible = indicator.possibleValues();
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    if (interval.unit().equals(possible.get().unit()) && possible.get().contains(interval)) {
      return Optional.empty();
    }
    try {
      return reach(indicator, possible.get()).intersect(interval).isPresent()
          ? Optional.empty()
          : Optional.of(outside(indicator, possible.get(), value));
    } catch (IllegalArgumentException e) {
      return Optional.of("indicator " + indicator.id() + " is in " + unit(possible.get())
          + ", not in " + unit(interval) + ": " + value);
    }
  }

  /** What any value can be: the range is that of a leaf cell, and counts of several add up. */
  private static Interval reach(Indicator indicator, Interval possible) {
    boolean addsUp = indicator.steps().stream().anyMatch(step -> step.rule() == Rule.COUNT);
    if (!addsUp) {
      return possible;
    }
    return possible
        .low()
        .filter(low -> low.signum() >= 0)
        .map(low -> Interval.atLeast(low, possible.unit()))
        .orElseGet(() -> Interval.unbounded(possible.unit()));
  }

  private static String unit(Interval interval) {
    String unit = UnitTable.standard().format(interval.unit());
    return unit.isEmpty() ? "plain numbers" : unit;
  }

  /** The range is a statement of the user's, so that a correction is one declaration away. */
  private static String outside(Indicator indicator, Interval possible, ObservedValue value) {
    boolean isCount =
        indicator.kind() == IndicatorKind.COUNT && indicator.range().isEmpty();
    return "indicator " + indicator.id()
        + (isCount ? " is a count, which is never negative: " : " can only be " + possible + ": ")
        + value
        + (isCount ? "; where corrections are reported" : "; if the value is right")
        + ", declare a range that allows it, with range(...) of the indicator's builder or \"range\""
        + " in JSON";
  }

  private static Optional<String> unfit(Indicator indicator, String value) {
    return Optional.of(
        "indicator " + indicator.id() + " is " + indicator.kind() + " and takes no " + value);
  }
}
