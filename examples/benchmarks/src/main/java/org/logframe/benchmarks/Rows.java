package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Synthetic observations in random order, the same ones each time: 30 countries, 12 programmes, 40
 * indicators, 96 months, two by four categories, numbers with two decimals, three in a hundred
 * missing.
 */
final class Rows {
  private static final ImmutableList<String> COUNTRIES = ImmutableList.of(
      "BJ", "BF", "CM", "CV", "CF", "TD", "CI", "DJ", "EG", "ET", "GA", "GM", "GH", "GN", "GW",
      "KE", "LR", "LY", "ML", "MR", "MA", "NE", "NG", "RW", "SN", "SL", "SO", "SD", "TG", "TN");
  private static final ImmutableList<String> AGES =
      ImmutableList.of("0-13", "14-17", "18-59", "60-and-over");
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
        COUNTRIES.get(random.nextInt(COUNTRIES.size())),
        month(random.nextInt(96)),
        ImmutableMap.of(
            "age",
            AGES.get(random.nextInt(AGES.size())),
            "sex",
            random.nextBoolean() ? "female" : "male"),
        random.nextInt(100) < MISSING_IN_A_HUNDRED
            ? new Row.Value(null, null, "notReported")
            : new Row.Value(
                BigDecimal.valueOf(100 * random.nextInt(5000) + 1 + random.nextInt(9), 2),
                "persons",
                null),
        month(random.nextInt(96)) + "-15");
  }

  private static String month(int number) {
    return String.format(Locale.ROOT, "%d-%02d", 2014 + number / 12, number % 12 + 1);
  }
}
