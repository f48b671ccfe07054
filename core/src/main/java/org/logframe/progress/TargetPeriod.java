package org.logframe.progress;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Carrying;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.time.ReportingPeriod;

/**
 * The period of a target, and what is held against it: of a flow what lies in the period, of a
 * stock or a running total what ends in it. A target without a period is held against everything.
 *
 * @param period the period, if it is stated
 */
record TargetPeriod(Optional<ReportingPeriod> period, Indicator indicator) {
  /** Whether a value of some period counts towards the target. */
  boolean takes(Optional<ReportingPeriod> other) {
    if (period.isEmpty()) {
      return true;
    }
    return picks() ? endsIn(other, true) : isInside(other);
  }

  /** Whether a leaf cell that is due in some period is due for the target. */
  boolean takesDue(Optional<ReportingPeriod> other) {
    if (period.isEmpty()) {
      return true;
    }
    return picks() ? endsIn(other, false) : isInside(other);
  }

  private boolean isInside(Optional<ReportingPeriod> other) {
    return other.filter(period.orElseThrow()::contains).isPresent();
  }

  private boolean endsIn(Optional<ReportingPeriod> other, boolean withOlder) {
    Optional<LocalDate> end = other.flatMap(ReportingPeriod::end);
    ReportingPeriod whole = period.orElseThrow();
    if (end.isEmpty() || whole.end().filter(last -> end.get().isAfter(last)).isPresent()) {
      return false;
    }
    return whole
        .start()
        .map(start -> withOlder ? oldest(start) : start)
        .filter(start -> end.get().isBefore(start))
        .isEmpty();
  }

  /** A running total never falls, so that any older value is a lower bound of it. */
  private LocalDate oldest(LocalDate start) {
    if (isCumulative()) {
      return LocalDate.MIN;
    }
    Optional<Period> lookBack = indicator.steps().get(0).lookBack();
    return lookBack.map(start::minus).orElse(start);
  }

  /** Whether one value in time stands for the period. */
  boolean picks() {
    return indicator.picking().isPresent();
  }

  boolean isCumulative() {
    return indicator
        .picking()
        .filter(step -> step.rule() == Rule.LATEST && step.carrying() == Carrying.CUMULATIVE)
        .isPresent();
  }

  /** Whether a part of it is never more than all of it. */
  boolean grows() {
    List<Step> steps = indicator.steps();
    return !steps.isEmpty()
        && steps.stream().skip(picks() ? 1 : 0).allMatch(step -> step.rule() == Rule.COUNT)
        && indicator
            .possibleValues()
            .flatMap(range -> range.low())
            .filter(low -> low.signum() >= 0)
            .isPresent();
  }

  /** Whether its end has come on a day. */
  boolean isDueOn(LocalDate day) {
    return period.flatMap(ReportingPeriod::end).filter(end -> !end.isAfter(day)).isPresent();
  }

  /** Whether values of several periods add up, so that a longer one comes to more. */
  boolean addsUp() {
    return indicator
        .stepOf(Axis.PERIODS)
        .filter(step -> step.rule() == Rule.COUNT)
        .isPresent();
  }

  /** Whether a value of another period can be compared: where they add up, only of the same length. */
  boolean isAsLongAs(Optional<ReportingPeriod> other) {
    if (!addsUp() || other.isEmpty()) {
      return true;
    }
    ReportingPeriod one = other.get();
    return period
        .filter(whole -> !whole.isOpen() && !one.isOpen())
        .filter(whole -> whole.granularity().isPresent()
            ? whole.granularity().equals(one.granularity())
            : whole.days().equals(one.days()))
        .isPresent();
  }
}
