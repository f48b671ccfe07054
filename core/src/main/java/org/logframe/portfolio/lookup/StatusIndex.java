package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.logframe.portfolio.Match;
import org.logframe.programme.Status;
import org.logframe.time.Certainty;
import org.logframe.time.PartialDate;

/** The statuses that one programme states, by the day from which on each is the latest. */
final class StatusIndex {
  private final NavigableMap<LocalDate, Status> latest = new TreeMap<>();
  private final Optional<Match<Status>> undated;

  StatusIndex(ImmutableList<Status> statuses) {
    undated = statuses.stream()
        .filter(status -> status.asOf().isEmpty())
        .findFirst()
        .map(status -> Match.of(status, Certainty.UNDATED));
    List<Integer> dated = IntStream.range(0, statuses.size())
        .filter(i -> statuses.get(i).asOf().isPresent())
        .boxed()
        .sorted(Comparator.comparing(i -> asOf(statuses.get(i)).earliest()))
        .toList();
    int best = -1;
    for (int i : dated) {
      if (best < 0 || isLater(statuses, i, best)) {
        best = i;
        latest.put(asOf(statuses.get(i)).earliest(), statuses.get(i));
      }
    }
  }

  /** Whether one is later than another; of two that end alike the one that is stated first. */
  private static boolean isLater(ImmutableList<Status> statuses, int one, int other) {
    int order = PartialDate.byLatest().compare(asOf(statuses.get(one)), asOf(statuses.get(other)));
    return order > 0 || (order == 0 && one < other);
  }

  /** The latest whose as-of date is possibly not after a day, else the first undated one. */
  Optional<Match<Status>> on(LocalDate day) {
    return Optional.ofNullable(latest.floorEntry(day))
        .map(Map.Entry::getValue)
        .map(status -> Match.of(
            status, asOf(status).latest().isAfter(day) ? Certainty.POSSIBLE : Certainty.CERTAIN))
        .or(() -> undated);
  }

  private static PartialDate asOf(Status status) {
    return status.asOf().orElseThrow();
  }
}
