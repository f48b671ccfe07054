package org.logframe.benchmarks;

import java.util.Arrays;
import java.util.stream.IntStream;

/** In which order observations come. */
public enum Order {
  /** As if at random, the same each time. */
  RANDOM,
  /** By indicator, programme, country, month, sex and age. */
  SORTED;

  private static final int BITS = 24;

  /** The numbers of the observations in this order. */
  IntStream numbers(int observations) {
    if (observations > Place.COUNT) {
      throw new IllegalArgumentException(
          observations + " observations are more than the " + Place.COUNT + " places");
    }
    IntStream numbers = IntStream.range(0, observations);
    if (this == RANDOM) {
      return numbers;
    }
    long[] ranked = numbers
        .mapToLong(number -> (long) Place.of(number).rank() << BITS | number)
        .toArray();
    Arrays.sort(ranked);
    return Arrays.stream(ranked).mapToInt(each -> (int) each & (1 << BITS) - 1);
  }
}
