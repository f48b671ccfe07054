package org.logframe.aggregate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.logframe.indicator.Observation;
import org.logframe.measure.MissingReason;

/**
 * How much of what is due was reported, in leaf cells: {@code 6 of 8, 1 carried (1 not reported)}.
 *
 * @param expected how many leaf cells are due
 * @param reported how many of them what was reported covers
 * @param carried for how many of them a value of another time stands
 * @param missing how many are missing, by reason; silence counts as NOT_REPORTED
 */
public record Completeness(
    int expected, int reported, int carried, ImmutableSortedMap<MissingReason, Integer> missing) {
  private static final ImmutableSet<MissingReason> GAPS = Sets.immutableEnumSet(
      MissingReason.NOT_REPORTED,
      MissingReason.SUPPRESSED,
      MissingReason.IN_A_WHOLE,
      MissingReason.PARTLY_REPORTED);

  public Completeness {
    atLeastZero("expected", expected);
    atLeastZero("reported", reported);
    atLeastZero("carried", carried);
    missing.forEach((reason, number) -> atLeastZero(reason + " and missing", number));
    int sum = reported
        + carried
        + missing.values().stream().mapToInt(Integer::intValue).sum();
    if (sum != expected) {
      throw new IllegalArgumentException(
          "Completeness: " + expected + " are expected, yet " + sum + " accounted for");
    }
  }

  private static void atLeastZero(String which, int number) {
    if (number < 0) {
      throw new IllegalArgumentException("Completeness: " + number + " are " + which);
    }
  }

  /**
   * The completeness of leaf cells of which some are missing.
   *
   * @param expected how many are due
   * @param carried for how many of them a value of another time stands
   * @param missing those that are missing, each with the reason as its value
   */
  public static Completeness of(int expected, int carried, List<Observation> missing) {
    Map<MissingReason, Integer> reasons = new TreeMap<>();
    missing.forEach(
        leaf -> reasons.merge(leaf.value().asMissing().orElseThrow().reason(), 1, Integer::sum));
    return new Completeness(
        expected, expected - carried - missing.size(), carried, ImmutableSortedMap.copyOf(reasons));
  }

  /**
   * Whether something is missing that applies and is due by now, so that it could be there; also if it
   * is known in a larger whole only, or in part.
   */
  public boolean hasGaps() {
    return missing.keySet().stream().anyMatch(GAPS::contains);
  }

  /**
   * Whether all that applies and is due by now was reported for its own time: there are no gaps, and
   * nothing is carried over.
   */
  public boolean isComplete() {
    return carried == 0 && !hasGaps();
  }

  /** So many of so many, what is carried over, and in brackets what is missing. */
  @Override
  public String toString() {
    String reasons = missing.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
    return reported
        + " of "
        + expected
        + (carried == 0 ? "" : ", " + carried + " carried")
        + (reasons.isEmpty() ? "" : " (" + reasons + ")");
  }
}
