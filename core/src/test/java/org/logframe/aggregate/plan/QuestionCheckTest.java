package org.logframe.aggregate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.scheme;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Observation;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.place.AreaId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;

class QuestionCheckTest {
  private static final Aggregation ALL = Aggregation.of("it");
  private static final Portfolio PORTFOLIO = portfolio(
      flow().addDisaggregations("sex").range(Interval.parse("between 0 and 1000 persons")));

  private static void refuses(Aggregation question, String message, Observation... seen) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> question.over(PORTFOLIO, List.of(seen)))
        .withMessage(message);
  }

  private static void refuses(Filter filter, String problem) {
    refuses(ALL.where(filter), "Aggregation of it: " + problem);
  }

  @Test
  void refusesAnUnknownIndicator() {
    refuses(Aggregation.of("that"), "Aggregation: no indicator \"that\"");
  }

  @Test
  void refusesAFacetTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.by(Facet.YEAR, Facet.COUNTRY, Facet.YEAR))
        .withMessage("Aggregation: a facet is named twice: [year, country, year]");
  }

  @Test
  void refusesAFacetThatCannotBeAnswered() {
    refuses(ALL.by(Facet.ROLE), "Aggregation of it: cannot be broken down by role");
    refuses(ALL.by(Facet.category("age")), "Aggregation of it: is not disaggregated by \"age\"");
    refuses(
        ALL.by(Facet.FRAMEWORK, Facet.category("age")),
        "Aggregation of it: cannot be broken down by framework; is not disaggregated by \"age\"");
    refuses(ALL.by(Facet.region("x")), "Aggregation: no region scheme \"x\"");
  }

  @Test
  void refusesAFilterThatCannotBeAnswered() {
    refuses(Facet.FRAMEWORK.named("x"), "cannot be filtered by framework");
    refuses(Facet.category("age").named("child"), "is not disaggregated by \"age\"");
    refuses(
        Facet.category("sex").named("child"), "disaggregation \"sex\" has no category \"child\"");
    refuses(Facet.region("sahel").named("x"), "region scheme \"sahel\" has no region \"x\"");
    refuses(Facet.PROGRAMME.named("x"), "no programme \"x\"");
    refuses(Facet.PROGRAMME_TREE.named("x"), "no programme with components \"x\"");
    refuses(Facet.FUNDER.named("x"), "no funder \"x\"");
    refuses(Facet.PILLAR.named("x"), "no pillar \"x\"");
    refuses(Facet.YEAR.named("2021-Q1"), "2021-Q1 is no year");
    refuses(Facet.MONTH.named("../2021"), "../2021 is no month");
  }

  @Test
  void takesFiltersThatNothingSatisfies() {
    List<Filter> filters = List.of(
        Facet.YEAR.named("1990"),
        Facet.COUNTRY.named("TD"),
        Facet.category("sex").named("male"),
        Facet.FUNDER.named("iom"),
        Facet.INDICATOR.named("it"),
        Facet.STATUS.named("ONGOING"));

    assertThat(filters)
        .allSatisfy(filter -> assertThat(
                ALL.where(filter).over(PORTFOLIO, List.of()).cell().reported())
            .isEmpty());
  }

  @Test
  void refusesTwoRegionSchemes() {
    String message = "Aggregation: names two region schemes: [a, b]";
    refuses(ALL.by(Facet.region("a"), Facet.region("b")), message);
    refuses(ALL.by(Facet.region("a")).where(Facet.region("b").named("x")), message);
    refuses(ALL.regionScheme("a").by(Facet.region("b")), message);
  }

  @Test
  void asksForTheSchemeWhereRegionsOfTwoAreObserved() {
    Portfolio two = PORTFOLIO.toBuilder().addRegionSchemes(scheme("other")).build();
    List<Observation> seen = List.of(
        start("1").area(AreaId.parse("region:sahel/inner")).period("2021").build(),
        start("1").area(AreaId.parse("region:other/inner")).period("2021").build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.over(two, seen))
        .withMessage(
            "Aggregation of it: regions of several schemes are observed or due, [other, sahel];"
                + " name one with regionScheme");
  }

  @Test
  void namesEveryObservationThatCannotBeUsedByItsPositionInTheInput() {
    refuses(
        ALL,
        """
        Aggregation of it: observations cannot be used
          /1/programme: no programme "x"
          /3/categories: disaggregation "sex" has no category "child"
          /4/value: indicator it is in persons, not in km: 5 km
          /5/value: indicator it can only be between 0 and 1,000 persons: -5 persons; if the value is right, declare a range that allows it, with range(...) of the indicator's builder or "range" in JSON""",
        Observation.builder()
            .indicator("other")
            .programme("x")
            .value(Figure.parse("5 km"))
            .build(),
        start("5").programme("x").build(),
        see("ML", "2021", "5"),
        start("5").category("sex", "child").build(),
        start("5").value(Figure.parse("5 km")).build(),
        see("ML", "2021", "-5"));
  }
}
