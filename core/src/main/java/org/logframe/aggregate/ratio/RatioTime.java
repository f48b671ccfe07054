package org.logframe.aggregate.ratio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.logframe.aggregate.plan.PeriodEnds;
import org.logframe.indicator.Observation;
import org.logframe.time.ReportingPeriod;

/**
 * Of which period a ratio is asked in one row: that of the row, else that of what adds up, else that
 * of what is due on both sides. A value of a longer time that goes on when the period ends is taken
 * as one of the period, which is remembered.
 */
public final class RatioTime {
  private final Optional<ReportingPeriod> asked;
  private final Map<Observation, Observation> stated = new HashMap<>();
  private final Set<Observation> rough = new HashSet<>();

  private RatioTime(Optional<ReportingPeriod> asked) {
    this.asked = asked;
  }

  /**
   * The time of a row.
   *
   * @param above what was observed of one side, and is due there
   * @param asOf the day as of which is asked
   */
  static RatioTime of(
      Optional<ReportingPeriod> asked, Sided above, Sided below, Optional<LocalDate> asOf) {
    if (asked.flatMap(ReportingPeriod::end).isPresent()) {
      LocalDate end = asked.get().end().orElseThrow();
      return new RatioTime(
          asOf.filter(end::isAfter).isEmpty()
              ? asked
              : Optional.of(
                  cut(asked.get(), lastDue(above, below, asOf).or(() -> asOf).get())));
    }
    List<Sided> adding =
        Stream.of(above, below).filter(each -> !each.side().picks()).toList();
    if (adding.size() == 1) {
      return new RatioTime(hull(
          Stream.concat(adding.get(0).observed().stream(), known(adding.get(0).due(), asOf))
              .toList()));
    }
    Optional<LocalDate> last = adding.isEmpty() ? lastDue(above, below, asOf) : Optional.empty();
    return new RatioTime(last.flatMap(end -> hull(above.due()).map(all -> cut(all, end))));
  }

  /**
   * What was observed of a side in a row, and is due there.
   *
   * @param due those of the leaf cells that are due on the other side as well
   */
  record Sided(RatioSide side, List<Observation> observed, List<Observation> due) {}

  private static ReportingPeriod cut(ReportingPeriod period, LocalDate end) {
    return period.start().isEmpty()
        ? ReportingPeriod.until(end)
        : ReportingPeriod.between(
            period.start().filter(start -> !start.isAfter(end)).orElse(end), end);
  }

  private static Stream<Observation> known(List<Observation> due, Optional<LocalDate> asOf) {
    return due.stream().filter(cell -> asOf.filter(PeriodEnds.of(cell)::isAfter).isEmpty());
  }

  /** The last day on which something is due on both sides. */
  private static Optional<LocalDate> lastDue(Sided above, Sided below, Optional<LocalDate> asOf) {
    List<LocalDate> over =
        known(above.due(), asOf).map(PeriodEnds::of).distinct().toList();
    List<LocalDate> under =
        known(below.due(), asOf).map(PeriodEnds::of).distinct().toList();
    return Stream.concat(
            over.stream().filter(day -> isDueOn(day, below.due())),
            under.stream().filter(day -> isDueOn(day, above.due())))
        .max(LocalDate::compareTo);
  }

  private static boolean isDueOn(LocalDate day, List<Observation> due) {
    return due.stream()
        .anyMatch(cell -> PeriodEnds.of(cell).equals(day)
            || cell.period().filter(each -> PeriodEnds.goesOn(each, day)).isPresent());
  }

  private static Optional<ReportingPeriod> hull(List<Observation> some) {
    List<ReportingPeriod> periods =
        some.stream().flatMap(each -> each.period().stream()).toList();
    Optional<LocalDate> start =
        periods.stream().flatMap(each -> each.start().stream()).min(LocalDate::compareTo);
    Optional<LocalDate> end =
        periods.stream().flatMap(each -> each.end().stream()).max(LocalDate::compareTo);
    return start
        .filter(day -> end.filter(last -> !last.isBefore(day)).isPresent())
        .map(day -> ReportingPeriod.between(day, end.orElseThrow()));
  }

  /** The period that is asked, if something says so. */
  Optional<ReportingPeriod> asked() {
    return asked;
  }

  Optional<LocalDate> end() {
    return asked.flatMap(ReportingPeriod::end);
  }

  /** An observation as one of a period. */
  private Observation as(ReportingPeriod period, Observation observation) {
    if (observation.period().equals(Optional.of(period))) {
      return observation;
    }
    Observation moved = observation.toBuilder().period(period).build();
    stated.put(moved, stated(observation));
    return moved;
  }

  /** An observation as it was stated. */
  Observation stated(Observation observation) {
    return stated.getOrDefault(observation, observation);
  }

  /**
   * Values of longer times that go on when a period ends, as ones of the period: the shortest of each
   * place, where nothing of it was reported of the period.
   *
   * @param ending what of it ends in the period
   * @param withRough whether to take those too that say nothing certain of the end
   */
  List<Observation> around(
      RatioSpace space,
      RatioSide side,
      List<Observation> observed,
      List<Observation> ending,
      ReportingPeriod period,
      boolean withRough) {
    LocalDate end = period.end().orElseThrow();
    List<Observation> taken = new ArrayList<>(figures(ending));
    List<Observation> moved = new ArrayList<>();
    List<Observation> open = PeriodEnds.around(end, observed);
    while (!open.isEmpty()) {
      Optional<ReportingPeriod> shortest = open.get(0).period();
      List<Observation> next =
          open.stream().filter(each -> each.period().equals(shortest)).toList();
      for (Observation each : space.apart(next, taken)) {
        boolean isSame = side.isSame(end, PeriodEnds.of(each));
        if (isSame || withRough) {
          moved.add(moved(each, period, isSame));
        }
      }
      taken.addAll(figures(next));
      open = open.subList(next.size(), open.size());
    }
    return moved;
  }

  private Observation moved(Observation each, ReportingPeriod period, boolean isSame) {
    Observation as = as(period, each);
    if (!isSame) {
      rough.add(as);
    }
    return as;
  }

  private static List<Observation> figures(List<Observation> some) {
    return some.stream().filter(each -> each.value().asFigure().isPresent()).toList();
  }

  /** Whether an observation of a longer time says nothing certain of the end to which it was moved. */
  boolean isRough(Observation observation) {
    return rough.contains(observation);
  }
}
