package org.logframe.aggregate;

import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Collectors;
import org.logframe.measure.MissingReason;

/**
 * How much of what is due was reported, in leaf cells: {@code 7 of 8 (1 not reported)}.
 *
 * @param expected how many leaf cells are due
 * @param reported how many of them what was reported covers
 * @param missing how many are missing, by reason; silence counts as NOT_REPORTED
 */
public record Completeness(
    int expected, int reported, ImmutableSortedMap<MissingReason, Integer> missing) {

  public Completeness {
    int sum = reported + missing.values().stream().mapToInt(Integer::intValue).sum();
    if (sum != expected) {
      throw new IllegalArgumentException(
          "Completeness: " + expected + " are expected, yet " + sum + " accounted for");
    }
  }

  /** Whether nothing is missing. */
  public boolean isComplete() {
    return reported == expected;
  }

  /** So many of so many, and in brackets what is missing. */
  @Override
  public String toString() {
    String reasons = missing.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
    return reported + " of " + expected + (reasons.isEmpty() ? "" : " (" + reasons + ")");
  }
}
