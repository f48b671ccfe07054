package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

/**
 * Counts that run on, such as "114,000 since May 2017, as of March 2022": nothing was counted after
 * their as-of date, so that is where their period ends. One without an as-of date has no end, and
 * neither has a target, whose as-of date says when it was set.
 */
final class RunningCounts {
  private final IdentityHashMap<Observation, Observation> stated = new IdentityHashMap<>();

  /** Observations with the periods in which they were counted. */
  List<Observation> ended(List<Observation> observations) {
    return observations.stream().map(this::ended).toList();
  }

  private Observation ended(Observation observation) {
    Optional<ReportingPeriod> period = period(observation);
    if (period.equals(observation.period())) {
      return observation;
    }
    Observation ended = observation.toBuilder().period(period).build();
    stated.put(ended, observation);
    return ended;
  }

  /** The period in which an observation was counted. */
  static Optional<ReportingPeriod> period(Observation observation) {
    Optional<ReportingPeriod> period = observation.period();
    if (period.isEmpty()
        || period.get().end().isPresent()
        || observation.purpose() == Purpose.TARGET) {
      return period;
    }
    return observation
        .asOf()
        .map(PartialDate::latest)
        .filter(period.get()::contains)
        .map(end -> ReportingPeriod.between(period.get().start().orElseThrow(), end))
        .or(() -> period);
  }

  /** Observations as they were stated. */
  ImmutableList<Observation> stated(List<Observation> observations) {
    return observations.stream()
        .map(each -> stated.getOrDefault(each, each))
        .collect(ImmutableList.toImmutableList());
  }

  /** A cell with its observations as they were stated. */
  Cell stated(Cell cell) {
    if (stated.isEmpty()) {
      return cell;
    }
    return ImmutableCell.builder()
        .from(cell)
        .used(stated(cell.used()))
        .unused(stated(cell.unused()))
        .leftOut(stated(cell.leftOut()))
        .carried(cell.carried().stream()
            .map(each -> new Carried(
                stated.getOrDefault(each.observation(), each.observation()), each.age()))
            .toList())
        .build();
  }
}
