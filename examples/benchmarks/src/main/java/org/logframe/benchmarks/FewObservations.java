package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.logframe.indicator.Category;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Text;
import org.logframe.time.ReportingPeriod;

/**
 * What a small report has: one indicator in two programmes, five countries, some months, and by sex; no two
 * of one place and time, none of them after another.
 */
final class FewObservations {
  private static final ImmutableList<String> COUNTRIES =
      ImmutableList.of("ML", "NE", "BF", "SN", "TD");
  private static final ImmutableList<String> SEXES = ImmutableList.of("female", "male");
  private static final ImmutableList<String> PROGRAMMES = ImmutableList.of("north", "south");

  private FewObservations() {}

  static Portfolio portfolio() {
    Country[] countries = COUNTRIES.stream().map(Country::of).toArray(Country[]::new);
    return Portfolio.builder()
        .addDisaggregations(Disaggregation.builder()
            .id("sex")
            .title(Text.english("Sex"))
            .addCategories(Category.of("female", Text.english("Female")))
            .addCategories(Category.of("male", Text.english("Male")))
            .build())
        .addProgrammes(Programme.builder().id("north").covers(countries).build())
        .addProgrammes(Programme.builder().id("south").covers(countries).build())
        .addIndicators(Indicator.flow("returns")
            .title(Text.english("Returns"))
            .unit(Counts.PERSON)
            .addDisaggregations("sex")
            .build())
        .build();
  }

  static List<Observation> observations(int count) {
    List<Observation> observations = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      int shuffled = shuffled(number, count);
      observations.add(Observation.builder()
          .indicator("returns")
          .programme(ProgrammeId.of(PROGRAMMES.get(shuffled / 10 % 2)))
          .area(AreaId.of(Country.of(country(shuffled))))
          .period(ReportingPeriod.of(YearMonth.of(2020, 1).plusMonths(shuffled / 20)))
          .putCategories(DisaggregationId.of("sex"), CategoryId.of(SEXES.get(shuffled % 2)))
          .value(Figure.exactly(value(shuffled), Counts.PERSON))
          .build());
    }
    return observations;
  }

  /** A record of the kind that programs make for themselves. */
  record Plain(String country, BigDecimal value) {}

  static List<Plain> plain(int count) {
    List<Plain> plain = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      int shuffled = shuffled(number, count);
      plain.add(new Plain(country(shuffled), value(shuffled)));
    }
    return plain;
  }

  private static int shuffled(int number, int count) {
    return (int) (number * 7_654_321L % count);
  }

  private static String country(int number) {
    return COUNTRIES.get(number / 2 % COUNTRIES.size());
  }

  private static BigDecimal value(int number) {
    return BigDecimal.valueOf(100 + number * 37L);
  }
}
