package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.logframe.indicator.Observation;
import org.logframe.measure.ObservedValue;
import org.logframe.place.AreaId;
import org.logframe.time.ReportingPeriod;

/**
 * A node on each axis, by its text. Empty is all of the axis; a programme and a period are always
 * named.
 *
 * @param area {@code gao} and {@code kayes} lie in {@code ML}, which lies with {@code NE} in a region
 * @param period a month, a quarter or the half-year 2021-S1
 * @param series who reports
 */
record WorldPlace(
    String programme, String area, String period, String sex, String age, String series) {
  static final ImmutableList<String> MONTHS =
      ImmutableList.of("2021-01", "2021-02", "2021-03", "2021-04", "2021-05", "2021-06");
  static final String HALF_YEAR = "2021-S1";
  private static final ImmutableMap<String, String> ABOVE = ImmutableMap.of(
      "one", "whole",
      "two", "whole",
      "gao", "ML",
      "kayes", "ML",
      "ML", "region:sahel/inner",
      "NE", "region:sahel/inner");

  /** Whether a node of a tree is another or contains it. */
  static boolean isIn(String outer, String inner) {
    return outer.isEmpty()
        || outer.equals(inner)
        || Optional.ofNullable(ABOVE.get(inner))
            .filter(above -> isIn(outer, above))
            .isPresent();
  }

  static ReportingPeriod time(String period) {
    return ReportingPeriod.parse(period);
  }

  static String quarter(String month) {
    return MONTHS.indexOf(month) < 3 ? "2021-Q1" : "2021-Q2";
  }

  /** The last month of a period. */
  static String lastMonth(String period) {
    return MONTHS.stream()
        .filter(month -> time(period).contains(time(month)))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  boolean contains(WorldPlace inner) {
    return isTimeless(inner) && time(period).contains(time(inner.period()));
  }

  /** Whether it contains another on all axes but that of time. */
  boolean isTimeless(WorldPlace inner) {
    return isIn(programme, inner.programme())
        && isIn(area, inner.area())
        && isIn(sex, inner.sex())
        && isIn(age, inner.age())
        && isIn(series, inner.series());
  }

  WorldPlace at(String otherPeriod) {
    return new WorldPlace(programme, area, otherPeriod, sex, age, series);
  }

  WorldPlace in(String otherArea) {
    return new WorldPlace(programme, otherArea, period, sex, age, series);
  }

  WorldPlace of(String otherSex) {
    return new WorldPlace(programme, area, period, otherSex, age, series);
  }

  /** This place, or a wider one: each axis with a chance of so many in six. */
  WorldPlace widened(Random random, int chance) {
    return new WorldPlace(
        random.nextInt(6) < chance ? "whole" : programme,
        random.nextInt(6) < chance ? wider(random) : area,
        random.nextInt(6) < chance ? oneOf(random, List.of(quarter(period), HALF_YEAR)) : period,
        random.nextInt(6) < chance ? "" : sex,
        random.nextInt(6) < chance ? "" : age,
        random.nextInt(6) < chance ? "" : series);
  }

  private String wider(Random random) {
    String above = ABOVE.getOrDefault(area, "");
    return oneOf(random, List.of(above, above, "region:sahel/inner", ""));
  }

  static <T> T oneOf(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  static AreaId areaId(String area) {
    return AreaId.parse(area.equals("gao") || area.equals("kayes") ? "subdivision:" + area : area);
  }

  Observation observe(ObservedValue value) {
    Observation.Builder seen = Observation.builder()
        .indicator("it")
        .programme(programme)
        .period(period)
        .value(value);
    if (!area.isEmpty()) {
      seen.area(areaId(area));
    }
    if (!sex.isEmpty()) {
      seen.category("sex", sex);
    }
    if (!age.isEmpty()) {
      seen.category("age", age);
    }
    if (!series.isEmpty()) {
      seen.series(series);
    }
    return seen.build();
  }
}
