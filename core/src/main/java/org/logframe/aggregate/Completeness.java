package org.logframe.aggregate;

import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.logframe.measure.MissingReason;

/**
 * How much of what is due was reported, in leaf cells: {@code 7 of 8 (1 not reported)}.
 *
 * @param expected how many leaf cells are due
 * @param reported how many of them what was reported covers
 * @param carried how many have an older value that stands for them
 * @param missing how many are missing, by reason; silence counts as NOT_REPORTED
 */
public record Completeness(
    int expected, int reported, int carried, ImmutableSortedMap<MissingReason, Integer> missing) {

  public Completeness {
    int sum = reported
        + carried
        + missing.values().stream().mapToInt(Integer::intValue).sum();
    if (sum != expected) {
      throw new IllegalArgumentException(
          "Completeness: " + expected + " are expected, yet " + sum + " accounted for");
    }
  }

  /** Whether nothing is missing. */
  public boolean isComplete() {
    return reported == expected;
  }

  /** So many of so many, and in brackets what is carried and what is missing. */
  @Override
  public String toString() {
    Stream<String> older = carried == 0 ? Stream.empty() : Stream.of(carried + " carried");
    Stream<String> reasons =
        missing.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey());
    String others = Stream.concat(older, reasons).collect(Collectors.joining(", "));
    return reported + " of " + expected + (others.isEmpty() ? "" : " (" + others + ")");
  }
}
