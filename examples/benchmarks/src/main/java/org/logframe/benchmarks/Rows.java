package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Synthetic observations in random order, the same ones each time: 30 countries, 12 programmes, 40
 * indicators, 96 months, two by four categories, numbers with two decimals, three in a hundred
 * missing.
 */
final class Rows {
  private static final int MISSING_IN_A_HUNDRED = 3;

  private Rows() {}

  static Stream<Row> of(int count) {
    Random random = new Random(2017);
    return IntStream.range(0, count).mapToObj(number -> row(random));
  }

  private static Row row(Random random) {
    return new Row(
        "people-reintegrated-" + random.nextInt(40),
        "joint-initiative-" + random.nextInt(12),
        any(Place.COUNTRIES, random),
        any(Place.MONTHS, random),
        ImmutableMap.of(
            "age", any(Place.AGES, random), "sex", random.nextBoolean() ? "female" : "male"),
        random.nextInt(100) < MISSING_IN_A_HUNDRED
            ? new Row.Value(null, null, "notReported")
            : new Row.Value(
                BigDecimal.valueOf(100 * random.nextInt(5000) + 1 + random.nextInt(9), 2),
                "persons",
                null),
        any(Place.MONTHS, random) + "-15");
  }

  private static String any(ImmutableList<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
