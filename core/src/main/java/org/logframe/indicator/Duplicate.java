package org.logframe.indicator;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An observation that was given more than once, equal in every part, sources and notes included:
 * {@code returned, p, ML, 2021-Q1: 2 persons at 0, 3}. It may have been entered twice, or be two
 * events that look alike; an aggregation counts it once, since what is merged twice counts once.
 *
 * @param observation what was given
 * @param positions where, counted from zero; at least two, ascending
 */
public record Duplicate(Observation observation, ImmutableList<Long> positions) {
  public Duplicate {
    if (positions.size() < 2) {
      throw new IllegalArgumentException(
          "Duplicate: " + observation + " is at " + positions + ", which is not twice");
    }
  }

  /**
   * Those among some observations, in the order in which they are first given.
   *
   * <p>Goes through them twice and holds four bytes for each, beside the duplicates, so that a file
   * of millions can be looked through: {@code ObservationsReader.duplicates} does.
   *
   * @param observations the same each time they are gone through
   */
  public static ImmutableList<Duplicate> in(Iterable<Observation> observations) {
    int[] repeated = repeated(hashes(observations));
    if (repeated.length == 0) {
      return ImmutableList.of();
    }
    Map<String, List<Found>> byText = new LinkedHashMap<>();
    List<Found> all = new ArrayList<>();
    long position = 0;
    for (Observation each : observations) {
      if (Arrays.binarySearch(repeated, each.hashCode()) >= 0) {
        Found.in(byText.computeIfAbsent(text(each), key -> new ArrayList<>()), each, all)
            .positions
            .add(position);
      }
      position++;
    }
    return all.stream()
        .filter(found -> found.positions.size() > 1)
        .map(found -> new Duplicate(found.observation, ImmutableList.copyOf(found.positions)))
        .collect(ImmutableList.toImmutableList());
  }

  private record Found(Observation observation, List<Long> positions) {
    static Found in(List<Found> alike, Observation observation, List<Found> all) {
      for (Found found : alike) {
        if (found.observation.equals(observation)) {
          return found;
        }
      }
      Found found = new Found(observation, new ArrayList<>());
      alike.add(found);
      all.add(found);
      return found;
    }
  }

  // Texts are comparable, so that a map holds against many that were made to have one hash.
  private static String text(Observation observation) {
    return observation + " " + observation.sources() + " " + observation.notes();
  }

  private static int[] hashes(Iterable<Observation> observations) {
    int[] hashes = new int[16];
    int size = 0;
    for (Iterator<Observation> each = observations.iterator(); each.hasNext(); size++) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, Math.addExact(size, size / 2));
      }
      hashes[size] = each.next().hashCode();
    }
    return Arrays.copyOf(hashes, size);
  }

  /** The numbers that occur more than once, each once, ascending. */
  private static int[] repeated(int[] numbers) {
    Arrays.sort(numbers);
    int size = 0;
    for (int i = 1; i < numbers.length; i++) {
      boolean isRepeated = numbers[i] == numbers[i - 1];
      if (isRepeated && (size == 0 || numbers[size - 1] != numbers[i])) {
        numbers[size++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, size);
  }

  /** The observation and its positions: {@code trained, p, 2021: 2 persons at 0, 3}. */
  @Override
  public String toString() {
    String at = positions.toString();
    return observation + " at " + at.substring(1, at.length() - 1);
  }
}
