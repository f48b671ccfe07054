package org.logframe.aggregate;

import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Collectors;

/**
 * How often each grade was given: {@code good: 3, poor: 1; unknown: 2}.
 *
 * @param grades how often, by grade
 * @param unknown how many leaf cells are due of which nothing is known
 */
public record Distribution(ImmutableSortedMap<String, Integer> grades, int unknown) {
  /** How many grades were given. */
  public int size() {
    return grades.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The grades in the order of their names, then what is unknown. */
  @Override
  public String toString() {
    String given = grades.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
    return given + (unknown == 0 ? "" : "; unknown: " + unknown);
  }
}
