package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
import org.logframe.programme.ProgrammeKind;
import org.logframe.source.Text;
import org.logframe.table.ObservationTable;

/** Synthetic observations at one grain, each of a {@link Place} of its own. */
final class Places {
  static final ImmutableList<Country> COUNTRIES =
      Place.COUNTRIES.stream().map(Country::of).collect(ImmutableList.toImmutableList());

  private Places() {}

  /** A record of the kind that programs make for themselves. */
  record Plain(
      String country,
      String programme,
      String indicator,
      String year,
      String month,
      String sex,
      String age,
      BigDecimal value) {}

  static Plain plain(int number) {
    Place place = Place.of(number);
    return new Plain(
        Place.COUNTRIES.get(place.country()),
        Place.PROGRAMMES.get(place.programme()),
        Place.INDICATORS.get(place.indicator()),
        Place.YEARS.get(place.year()),
        Place.MONTHS.get(place.month()),
        Place.SEXES.get(place.sex()),
        Place.AGES.get(place.age()),
        Place.value(number));
  }

  /** What is observed by number. */
  static Observation observation(int number) {
    Place place = Place.of(number);
    return at(place)
        .period(place.period())
        .value(Figure.exactly(Place.value(number), Counts.PERSON))
        .build();
  }

  /** What is observed of all categories of a place, to which a period and a value are to be added. */
  static Observation.Builder total(Place place) {
    return Observation.builder()
        .indicator(Place.INDICATORS.get(place.indicator()))
        .programme(ProgrammeId.of(Place.PROGRAMMES.get(place.programme())))
        .area(AreaId.of(COUNTRIES.get(place.country())));
  }

  /** What is observed of a place, to which a period and a value are to be added. */
  static Observation.Builder at(Place place) {
    return total(place)
        .putCategories(DisaggregationId.of("sex"), CategoryId.of(Place.SEXES.get(place.sex())))
        .putCategories(DisaggregationId.of("age"), CategoryId.of(Place.AGES.get(place.age())));
  }

  /** A table of the first numbers, each observed in some way. */
  static ObservationTable table(
      Portfolio portfolio, int observations, IntFunction<Observation> observation) {
    return table(portfolio, IntStream.range(0, observations), observation);
  }

  /** A table of some numbers, each observed in some way. */
  static ObservationTable table(
      Portfolio portfolio, IntStream numbers, IntFunction<Observation> observation) {
    ObservationTable.Builder table = ObservationTable.builder(portfolio);
    numbers.forEach(number -> table.add(observation.apply(number)));
    return table.build();
  }

  /** What the observations refer to: events that add up. */
  static Portfolio portfolio() {
    return portfolio(Indicator::flow);
  }

  /** What the observations refer to, with indicators of some kind. */
  static Portfolio portfolio(Function<String, Indicator.Builder> kind) {
    return start()
        .addAllIndicators(
            Place.INDICATORS.stream().map(id -> indicator(kind.apply(id))).toList())
        .build();
  }

  /** An indicator by sex and age. */
  static Indicator indicator(Indicator.Builder builder) {
    return builder
        .title(Text.english("An indicator"))
        .unit(Counts.PERSON)
        .addDisaggregations("sex", "age")
        .build();
  }

  /** What the observations refer to, but for the indicators. */
  static Portfolio.Builder start() {
    Portfolio.Builder portfolio = Portfolio.builder()
        .addDisaggregations(disaggregation("sex", Place.SEXES), disaggregation("age", Place.AGES));
    for (int i = 0; i < Place.PROGRAMMES.size(); i++) {
      portfolio.addProgrammes(Programme.builder()
          .id(Place.PROGRAMMES.get(i))
          .kind(i % 2 == 0 ? ProgrammeKind.PROGRAMME : ProgrammeKind.PROJECT)
          .covers(COUNTRIES.toArray(new Country[0]))
          .build());
    }
    return portfolio;
  }

  private static Disaggregation disaggregation(String id, ImmutableList<String> categories) {
    Disaggregation.Builder disaggregation = Disaggregation.builder().id(id).title(Text.english(id));
    categories.forEach(each -> disaggregation.addCategories(Category.of(each, Text.english(each))));
    return disaggregation.build();
  }
}
