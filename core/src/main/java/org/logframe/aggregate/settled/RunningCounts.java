package org.logframe.aggregate.settled;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.logframe.aggregate.Carried;
import org.logframe.aggregate.Cell;
import org.logframe.indicator.Observation;
import org.logframe.table.revision.CountedPeriod;
import org.logframe.time.ReportingPeriod;

/** Counts that run on, with the periods in which they were counted; see {@link CountedPeriod}. */
public final class RunningCounts {
  private final Map<Observation, Observation> stated = new HashMap<>();

  /** Observations with the periods in which they were counted. */
  List<Observation> ended(List<Observation> observations) {
    return observations.stream().map(this::ended).toList();
  }

  private Observation ended(Observation observation) {
    Optional<ReportingPeriod> period = CountedPeriod.of(observation);
    if (period.equals(observation.period())) {
      return observation;
    }
    Observation ended = observation.toBuilder().period(period).build();
    stated.put(ended, observation);
    return ended;
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
    return cell.toBuilder()
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
