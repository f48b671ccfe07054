package org.logframe.aggregate.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.logframe.indicator.Observation;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/** On which days periods end, and which of them go on. */
public final class PeriodEnds {
  private PeriodEnds() {}

  /** The last day of the period of an observation; after all others if it has none. */
  public static LocalDate of(Observation observation) {
    return observation.period().flatMap(ReportingPeriod::end).orElse(LocalDate.MAX);
  }

  /** Whether what is said of a day holds on another too: both lie in one period of a frequency. */
  public static boolean areSame(Optional<Granularity> frequency, LocalDate day, LocalDate other) {
    return frequency.filter(each -> each.periodContaining(day).contains(other)).isPresent();
  }

  /** Whether a period begins by a day and ends after it. */
  public static boolean goesOn(ReportingPeriod period, LocalDate day) {
    return period.start().filter(start -> !start.isAfter(day)).isPresent()
        && period.end().filter(end -> end.isAfter(day)).isPresent();
  }

  /** Those of some values that are of longer times around a day, the shortest first. */
  public static List<Observation> around(LocalDate day, List<Observation> observed) {
    List<Observation> around = new ArrayList<>(observed.stream()
        .filter(each -> each.period().filter(period -> goesOn(period, day)).isPresent())
        .toList());
    around.sort(Comparator.comparing(each -> length(each.period())));
    return around;
  }

  /** How many days a period has; more than any other if it is open. */
  static int length(Optional<ReportingPeriod> period) {
    return period.map(each -> each.days().orElse(Integer.MAX_VALUE)).orElse(Integer.MAX_VALUE);
  }
}
