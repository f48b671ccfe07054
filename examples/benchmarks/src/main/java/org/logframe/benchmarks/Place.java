package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.logframe.time.ReportingPeriod;

/**
 * Where and when something is observed, as positions in the lists below: 30 countries, 12 programmes,
 * 40 indicators or subdivisions, 96 months, two by four categories. No two observations are of one
 * place and time.
 */
record Place(int country, int programme, int indicator, int month, int sex, int age) {
  static final ImmutableList<String> COUNTRIES = ImmutableList.of(
      "BF", "BJ", "CF", "CI", "CM", "CV", "DJ", "EG", "ET", "GA", "GH", "GM", "GN", "GW", "KE",
      "LR", "LY", "MA", "ML", "MR", "NE", "NG", "RW", "SD", "SL", "SN", "SO", "TD", "TG", "TN");
  static final ImmutableList<String> PROGRAMMES = numbered("programme-", 12);
  static final ImmutableList<String> INDICATORS = numbered("indicator-", 40);
  static final ImmutableList<String> MONTHS = IntStream.range(0, 96)
      .mapToObj(number -> String.format("%d-%02d", 2014 + number / 12, number % 12 + 1))
      .collect(ImmutableList.toImmutableList());
  static final ImmutableList<String> YEARS = IntStream.range(2014, 2022)
      .mapToObj(Integer::toString)
      .collect(ImmutableList.toImmutableList());
  static final ImmutableList<String> SEXES = ImmutableList.of("female", "male");
  static final ImmutableList<String> AGES =
      ImmutableList.of("0-13", "14-17", "18-59", "60-and-over");

  /** How many there are: 11 millions. */
  static final int COUNT = COUNTRIES.size()
      * PROGRAMMES.size()
      * INDICATORS.size()
      * MONTHS.size()
      * SEXES.size()
      * AGES.size();

  /** Has no divisor in common with their count, so that each comes once, as if at random. */
  static final long STRIDE = 7_654_321;

  private static final ImmutableList<ReportingPeriod> PERIODS =
      MONTHS.stream().map(ReportingPeriod::parse).collect(ImmutableList.toImmutableList());

  private static ImmutableList<String> numbered(String prefix, int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> String.format("%s%02d", prefix, number))
        .collect(ImmutableList.toImmutableList());
  }

  /** What the observation is of with a number below {@link #COUNT}. */
  static Place of(int number) {
    int rest = (int) (number * STRIDE % COUNT);
    int country = rest % COUNTRIES.size();
    rest /= COUNTRIES.size();
    int programme = rest % PROGRAMMES.size();
    rest /= PROGRAMMES.size();
    int indicator = rest % INDICATORS.size();
    rest /= INDICATORS.size();
    int month = rest % MONTHS.size();
    rest /= MONTHS.size();
    return new Place(
        country, programme, indicator, month, rest % SEXES.size(), rest / SEXES.size());
  }

  /** Hundredths of what is observed by number: 0.01 to 5,000.09. */
  static long hundredths(int number) {
    return 1 + number * 7919L % 500_009;
  }

  /** What is observed by number. */
  static BigDecimal value(int number) {
    return BigDecimal.valueOf(hundredths(number), 2);
  }

  ReportingPeriod period() {
    return PERIODS.get(month);
  }

  int year() {
    return month / 12;
  }

  /** Its position by indicator, programme, country, month, sex and age. */
  int rank() {
    int rank = indicator;
    rank = rank * PROGRAMMES.size() + programme;
    rank = rank * COUNTRIES.size() + country;
    rank = rank * MONTHS.size() + month;
    rank = rank * SEXES.size() + sex;
    return rank * AGES.size() + age;
  }

  /** Which of the values of a column it has. */
  int code(Column column) {
    return switch (column) {
      case COUNTRY -> country;
      case PROGRAMME -> programme;
      case INDICATOR -> indicator;
      case YEAR -> year();
      case MONTH -> month;
      case SEX -> sex;
      case AGE -> age;
    };
  }
}
