package org.logframe.aggregate;

import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Collectors;
import org.logframe.internal.Check;

/**
 * How often each grade was given: {@code good: 3, poor: 1; unknown: 2}.
 *
 * <p>What counts is the statement, once, whatever it covers: a grade for a year counts as one, and
 * the quarters that it covers are not unknown. Grades of parts beside a grade of the whole do not
 * count. A refused cell has no distribution.
 *
 * <p>Where several grades stand for one thing, since no as-of date tells which is the latest, they
 * have an entry of their own, named in the order of the alphabet: {@code good or poor: 1}. So the
 * entry {@code good} says how often that grade was given for certain, and nothing that was reported
 * is said to be unknown.
 *
 * @param grades how often, by grade
 * @param unknown how many leaf cells are due of which nothing is known, whatever the reason; an older
 *     grade that is carried over is known. Zero where nothing says what is due
 */
public record Distribution(ImmutableSortedMap<String, Integer> grades, int unknown) {
  public Distribution {
    grades.forEach((grade, number) -> {
      if (number < 1) {
        throw new IllegalArgumentException(
            "Distribution: " + Check.quote(grade) + " was given " + number + " times");
      }
    });
    if (unknown < 0) {
      throw new IllegalArgumentException("Distribution: " + unknown + " are unknown");
    }
  }

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
