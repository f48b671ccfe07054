package org.logframe.aggregate;

import org.logframe.indicator.Category;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.ObservedValue;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.Region;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Participation;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Programme;
import org.logframe.source.Organisation;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/**
 * A programme {@code whole} in Mali and Niger with the components {@code one} and {@code two}, and
 * what can be observed of it: {@code see("ML", "2021-Q1", "100")}.
 */
public final class AggregateSamples {
  public static final Country MALI = Country.of("ML");
  public static final Country NIGER = Country.of("NE");
  public static final Country CHAD = Country.of("TD");

  public static final Disaggregation SEX = Disaggregation.builder()
      .id("sex")
      .title(Text.english("Sex"))
      .addCategories(Category.of("female", Text.english("Women and girls")))
      .addCategories(Category.of("male", Text.english("Men and boys")))
      .build();

  public static final Disaggregation AGE = Disaggregation.builder()
      .id("age")
      .title(Text.english("Age"))
      .addCategories(Category.of("child", Text.english("Children")))
      .addCategories(Category.of("adult", Text.english("Adults")))
      .build();

  public static final Disaggregation SERVICE = Disaggregation.builder()
      .id("service")
      .title(Text.english("Service"))
      .partitioning(Partitioning.OVERLAPPING)
      .addCategories(Category.of("shelter", Text.english("Shelter")))
      .addCategories(Category.of("food", Text.english("Food")))
      .build();

  private AggregateSamples() {}

  /** A portfolio in which these indicators are measured. */
  public static Portfolio portfolio(Indicator.Builder... indicators) {
    Portfolio.Builder portfolio = Portfolio.builder()
        .addDisaggregations(SEX, AGE, SERVICE)
        .addOrganisations(
            Organisation.builder().id("eu").addNames(Text.english("EU")).build(),
            Organisation.builder().id("iom").addNames(Text.english("IOM")).build())
        .addRegionSchemes(scheme(
            "sahel", RegionMembership.of("inner", MALI), RegionMembership.of("inner", NIGER)))
        .addProgrammes(
            Programme.builder()
                .id("whole")
                .covers(MALI, NIGER)
                .addParticipation(Participation.of("eu", ParticipationRole.FUNDING))
                .build(),
            Programme.builder().id("one").partOf("whole").build(),
            Programme.builder()
                .id("two")
                .partOf("whole")
                .addParticipation(
                    Participation.of("eu", ParticipationRole.FUNDING),
                    Participation.of("iom", ParticipationRole.FUNDING))
                .build());
    for (Indicator.Builder indicator : indicators) {
      portfolio.addIndicators(indicator.build());
    }
    return portfolio.build();
  }

  /** A scheme with a region {@code inner} that lies in {@code outer}. */
  public static RegionScheme scheme(String id, RegionMembership... memberships) {
    return RegionScheme.builder()
        .id(id)
        .title(Text.english(id))
        .partitioning(Partitioning.PARTITION)
        .addRegions(
            Region.builder().scheme(id).id("outer").name(Text.english("Outer")).build(),
            Region.builder()
                .scheme(id)
                .id("inner")
                .name(Text.english("Inner"))
                .partOf("outer")
                .build())
        .addMemberships(memberships)
        .build();
  }

  /** Returns, which add up. */
  public static Indicator.Builder flow() {
    return Indicator.flow("it").title(Text.english("Returns")).unit(Counts.PERSON);
  }

  /** Returns, of which each quarter of 2021 is due in Mali and in Niger. */
  public static Indicator.Builder dueFlow() {
    return flow().frequency(Granularity.QUARTER).addExpectations(due("2021-01", "2021-12"));
  }

  public static Expectation due(String from, String to) {
    return Expectation.builder()
        .programme("whole")
        .validity(Validity.between(from, to))
        .build();
  }

  /** An observation of a country, a period and a value such as {@code more than 50}. */
  public static Observation see(String country, String period, String value) {
    return start(value).area(Country.of(country)).period(period).build();
  }

  /** An observation of the whole scope of the programme. */
  public static Observation see(String period, String value) {
    return start(value).period(period).build();
  }

  public static Observation.Builder start(String value) {
    return Observation.builder().indicator("it").programme("whole").value(value(value));
  }

  private static ObservedValue value(String text) {
    boolean isMissing = text.startsWith("not ") || text.startsWith("suppressed");
    return isMissing ? Missing.parse(text) : Figure.parse(text, Counts.PERSON);
  }

  public static Interval persons(String text) {
    return Interval.parse(text + " persons");
  }
}
