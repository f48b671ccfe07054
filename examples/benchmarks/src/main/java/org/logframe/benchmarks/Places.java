package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.indicator.Category;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Text;
import org.logframe.table.ObservationTable;
import org.logframe.time.ReportingPeriod;

/**
 * Synthetic observations at one grain, no two of one place and time, in an order that looks random: 30
 * countries, 12 programmes, 40 indicators, 96 months, two by four categories, numbers with two
 * decimals.
 */
final class Places {
  private static final ImmutableList<Country> COUNTRIES = Stream.of(
          "BJ BF CM CV CF TD CI DJ EG ET GA GM GH GN GW KE LR LY ML MR MA NE NG RW SN SL SO SD TG TN"
              .split(" ", -1))
      .map(Country::of)
      .collect(ImmutableList.toImmutableList());
  private static final ImmutableList<String> SEXES = ImmutableList.of("female", "male");
  private static final ImmutableList<String> AGES =
      ImmutableList.of("0-13", "14-17", "18-59", "60-and-over");
  private static final int PROGRAMMES = 12;
  private static final int INDICATORS = 40;
  private static final int MONTHS = 96;
  private static final long ALL = 30L * PROGRAMMES * INDICATORS * MONTHS * 8;

  /** Has no divisor in common with the number of places, so that each comes once. */
  private static final long STRIDE = 7_654_321;

  private static final ImmutableList<ReportingPeriod> PERIODS = IntStream.range(0, MONTHS)
      .mapToObj(Places::month)
      .map(ReportingPeriod::parse)
      .collect(ImmutableList.toImmutableList());

  private Places() {}

  /** A record of the kind that programs make for themselves. */
  record Plain(
      String country,
      String programme,
      String indicator,
      String month,
      String sex,
      String age,
      BigDecimal value) {}

  static ImmutableList<String> indicators() {
    return IntStream.range(0, INDICATORS)
        .mapToObj(number -> "indicator-" + number)
        .collect(ImmutableList.toImmutableList());
  }

  private static String month(int number) {
    return String.format(Locale.ROOT, "%d-%02d", 2014 + number / 12, number % 12 + 1);
  }

  /** A place as digits: country, programme, indicator, month, sex, age. */
  private static int[] place(int number) {
    int rest = (int) (number * STRIDE % ALL);
    int[] bases = {30, PROGRAMMES, INDICATORS, MONTHS, 2, 4};
    int[] digits = new int[bases.length];
    for (int i = 0; i < bases.length; i++) {
      digits[i] = rest % bases[i];
      rest /= bases[i];
    }
    return digits;
  }

  private static BigDecimal value(int number) {
    return BigDecimal.valueOf(1 + number * 7919L % 500_009, 2);
  }

  static Plain plain(int number) {
    int[] place = place(number);
    return new Plain(
        COUNTRIES.get(place[0]).alpha2(),
        "programme-" + place[1],
        indicators().get(place[2]),
        PERIODS.get(place[3]).toString(),
        SEXES.get(place[4]),
        AGES.get(place[5]),
        value(number));
  }

  /** The statements that make the same observations in a database, with one thread. */
  static ImmutableList<String> sql(int observations) {
    return ImmutableList.of(
        "SET threads = 1",
        enumeration("country", COUNTRIES.stream().map(Country::alpha2)),
        enumeration(
            "programme", IntStream.range(0, PROGRAMMES).mapToObj(number -> "programme-" + number)),
        enumeration("indicator", indicators().stream()),
        enumeration("month", PERIODS.stream().map(ReportingPeriod::toString)),
        enumeration("sex", SEXES.stream()),
        enumeration("age", AGES.stream()),
        "CREATE TABLE observed AS SELECT"
            + pick("country", "place % 30") + " AS country,"
            + pick("programme", "place // 30 % 12") + " AS programme,"
            + pick("indicator", "place // 360 % 40") + " AS indicator,"
            + pick("month", "place // 14400 % 96") + " AS month,"
            + pick("sex", "place // 1382400 % 2") + " AS sex,"
            + pick("age", "place // 2764800") + " AS age,"
            + " ((1 + number * 7919 % 500009) / 100)::DECIMAL(18, 2) AS value"
            + " FROM (SELECT range AS number, range * " + STRIDE + " % " + ALL
            + " AS place FROM range(" + observations + "))");
  }

  private static String enumeration(String name, Stream<String> values) {
    return values.collect(
        Collectors.joining("', '", "CREATE TYPE " + name + "_type AS ENUM ('", "')"));
  }

  private static String pick(String name, String code) {
    return " enum_range(NULL::" + name + "_type)[(" + code + ") + 1]::" + name + "_type";
  }

  static ObservationTable table(int observations) {
    return table(observations, Indicator::flow);
  }

  /** The observations, of indicators of some kind. */
  static ObservationTable table(int observations, Function<String, Indicator.Builder> kind) {
    ObservationTable.Builder table = ObservationTable.builder(portfolio(kind));
    for (int number = 0; number < observations; number++) {
      table.add(observation(number));
    }
    return table.build();
  }

  static Observation observation(int number) {
    int[] place = place(number);
    return at(place)
        .period(PERIODS.get(place[3]))
        .value(Figure.exactly(value(number), Counts.PERSON))
        .build();
  }

  static Portfolio portfolio() {
    return portfolio(Indicator::flow);
  }

  private static Observation.Builder at(int... place) {
    return Observation.builder()
        .indicator("indicator-" + place[2])
        .programme(ProgrammeId.of("programme-" + place[1]))
        .area(AreaId.of(COUNTRIES.get(place[0])))
        .putCategories(DisaggregationId.of("sex"), CategoryId.of(SEXES.get(place[4])))
        .putCategories(DisaggregationId.of("age"), CategoryId.of(AGES.get(place[5])));
  }

  /**
   * All months from the first on of one indicator, as many as there are observations for, with a target
   * of each place for all months and a baseline of zero.
   */
  static ImmutableList<Observation> withTargets(int observations) {
    int places = COUNTRIES.size() * PROGRAMMES * SEXES.size() * AGES.size();
    List<Observation> all = new ArrayList<>();
    for (int number = 0; number < places; number++) {
      int rest = number / COUNTRIES.size() / PROGRAMMES;
      int[] place = {
        number % COUNTRIES.size(),
        number / COUNTRIES.size() % PROGRAMMES,
        0,
        0,
        rest % SEXES.size(),
        rest / SEXES.size()
      };
      all.add(planned(place, "2014/2021", 10_000).purpose(Purpose.TARGET).build());
      all.add(planned(place, "2006/2013", 0).purpose(Purpose.BASELINE).build());
      for (int month = 0; month < observations / places; month++) {
        all.add(at(place)
            .period(PERIODS.get(month))
            .value(Figure.exactly(value(number * MONTHS + month), Counts.PERSON))
            .build());
      }
    }
    Collections.shuffle(all, new Random(7));
    return ImmutableList.copyOf(all);
  }

  private static Observation.Builder planned(int[] place, String period, int value) {
    return at(place).period(period).value(Figure.exactly(value, Counts.PERSON));
  }

  /** What the observations refer to, with indicators of some kind. */
  static Portfolio portfolio(Function<String, Indicator.Builder> kind) {
    Portfolio.Builder portfolio = Portfolio.builder()
        .addDisaggregations(disaggregation("sex", SEXES), disaggregation("age", AGES));
    for (int i = 0; i < PROGRAMMES; i++) {
      portfolio.addProgrammes(Programme.builder()
          .id("programme-" + i)
          .covers(COUNTRIES.toArray(new Country[0]))
          .build());
    }
    for (String id : indicators()) {
      portfolio.addIndicators(kind.apply(id)
          .title(Text.english(id))
          .unit(Counts.PERSON)
          .addDisaggregations("sex", "age")
          .build());
    }
    return portfolio.build();
  }

  private static Disaggregation disaggregation(String id, ImmutableList<String> categories) {
    Disaggregation.Builder disaggregation = Disaggregation.builder().id(id).title(Text.english(id));
    categories.forEach(each -> disaggregation.addCategories(Category.of(each, Text.english(each))));
    return disaggregation.build();
  }
}
