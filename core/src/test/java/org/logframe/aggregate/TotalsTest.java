package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;
import org.logframe.source.Text;

class TotalsTest {
  private static final Aggregation BY_BOTH = Aggregation.of("it").by(Facet.COUNTRY, Facet.YEAR);

  private static final Aggregation BY_THREE =
      Aggregation.of("it").by(Facet.YEAR, Facet.COUNTRY, Facet.MONTH);

  private static AggregateTable ask(Aggregation question, Observation... seen) {
    return question.over(portfolio(flow()), List.of(seen));
  }

  private static final Observation[] SEEN = {
    see("ML", "2021", "1"), see("NE", "2021", "20"), see("NE", "2022", "300")
  };

  @Test
  void rollsUpFromTheLastFacetToTheFirst() {
    assertThat(ask(BY_BOTH.withTotals(Totals.ROLL_UP), SEEN)).hasToString("""
            country  year      reported  overall  completeness
            Mali     2021      1 person  -        -
            Mali     total     1 person  -        -
            Niger    2021    20 persons  -        -
            Niger    2022   300 persons  -        -
            Niger    total  320 persons  -        -
            total    total  321 persons  -        -
            """);
  }

  @Test
  void totalsEveryWayInACube() {
    assertThat(ask(BY_BOTH.withTotals(Totals.CUBE), SEEN)).hasToString("""
            country  year      reported  overall  completeness
            Mali     2021      1 person  -        -
            Mali     total     1 person  -        -
            Niger    2021    20 persons  -        -
            Niger    2022   300 persons  -        -
            Niger    total  320 persons  -        -
            total    2021    21 persons  -        -
            total    2022   300 persons  -        -
            total    total  321 persons  -        -
            """);
  }

  /** Of years and months few combinations occur, so that they are numbered together where they can be. */
  @Test
  void areTheSameAsEachAskedAlone() {
    List<Observation> seen = new ArrayList<>();
    for (int month = 0; month < 36; month++) {
      String when = String.format("%d-%02d", 2020 + month / 12, 1 + month % 12);
      seen.add(see("ML", when, Integer.toString(1 + month * month)));
      if (month % 3 > 0) {
        seen.add(see("NE", when, Integer.toString(1000 + month)));
      }
    }
    for (Totals totals : Totals.values()) {
      AggregateTable all = ask(BY_THREE.withTotals(totals), seen.toArray(new Observation[0]));
      List<Cell> alone = totals.breakdowns(BY_THREE.facets()).stream()
          .flatMap(by -> ask(
              Aggregation.of("it").by(by.toArray(new Facet<?>[0])),
              seen.toArray(new Observation[0]))
              .stream())
          .toList();
      assertThat(all.stream().map(Cell::key)).hasSameSizeAs(alone);
      for (Cell cell : alone) {
        assertThat(all.find(cell.key()).flatMap(Cell::reported)).isEqualTo(cell.reported());
      }
    }
  }

  @Test
  void listsTheKindsOfTotals() {
    ImmutableList<Facet<?>> facets = ImmutableList.of(Facet.COUNTRY, Facet.YEAR);

    assertThat(Totals.NONE.breakdowns(facets)).containsExactly(facets);
    assertThat(Totals.ROLL_UP.breakdowns(facets))
        .containsExactly(facets, ImmutableList.of(Facet.COUNTRY), ImmutableList.of());
    assertThat(Totals.CUBE.breakdowns(facets))
        .containsExactly(
            facets,
            ImmutableList.of(Facet.COUNTRY),
            ImmutableList.of(Facet.YEAR),
            ImmutableList.of());
  }

  @Test
  void looksTotalsUpByTheFacetsThatTheyKeep() {
    AggregateTable cube = ask(BY_BOTH.withTotals(Totals.CUBE), SEEN);
    AggregateTable rollUp = ask(BY_BOTH.withTotals(Totals.ROLL_UP), SEEN);

    assertThat(cube.cell(Facet.YEAR.named("2021")).reported()).contains(persons("21"));
    assertThat(cube.cell(Facet.COUNTRY.is(MALI)).reported()).contains(persons("1"));
    assertThat(cube.find().orElseThrow().reported()).contains(persons("321"));
    assertThat(cube.find().orElseThrow().key()).hasToString("all");
    assertThat(cube.cell(Facet.YEAR.named("2022"), Facet.COUNTRY.named("NE")).reported())
        .contains(persons("300"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rollUp.cell(Facet.YEAR.named("2021")))
        .withMessage("AggregateTable: no cell where [year is 2021]");
    assertThat(cube.find(Facet.COUNTRY.is(MALI), Facet.COUNTRY.is(MALI))
            .orElseThrow()
            .key())
        .hasToString("country Mali");
  }

  @Test
  void answersATotalAsItsOwnQuestionAndAddsNoRows() {
    AggregateTable table = ask(
        BY_BOTH.withTotals(Totals.ROLL_UP),
        see("ML", "2021", "1"),
        see("NE", "2021", "20"),
        see("2021", "500"));

    assertThat(table.find().orElseThrow().reported()).contains(persons("500"));
    assertThat(table.cells())
        .map(cell -> cell.key().toString())
        .containsExactly(
            "country Mali, year 2021",
            "country Mali",
            "country Niger, year 2021",
            "country Niger",
            "country not broken down, year 2021",
            "country not broken down",
            "all");
    assertThat(table.toString())
        .contains("(not broken down)  total  500 persons")
        .contains("total              total  500 persons");
    assertThat(table.rowsAddUp()).isFalse();
  }

  @Test
  void boundsATotalOfPeopleWhoMayBeReachedTwice() {
    Indicator.Builder people = Indicator.people("it").title(Text.english("People reached"));
    AggregateTable table = BY_BOTH
        .withTotals(Totals.ROLL_UP)
        .over(portfolio(people), List.of(see("NE", "2021", "20"), see("NE", "2022", "300")));

    assertThat(table.cell(Facet.COUNTRY.named("NE")).reported())
        .contains(persons("between 300 and 320"));
  }

  @Test
  void saysOfTheFinestRowsOnlyWhetherTheyAddUpAndWhatWasLeftOut() {
    AggregateTable plain = ask(BY_BOTH.withTotals(Totals.CUBE), SEEN);
    Observation unstated = start("9").area(MALI).build();
    AggregateTable apart = ask(
        Aggregation.of("it").by(Facet.COUNTRY).withTotals(Totals.ROLL_UP),
        see("NE", "2021", "5"),
        unstated);

    assertThat(plain.rowsAddUp()).isTrue();
    assertThat(apart.cell(Facet.COUNTRY.is(MALI)).reported()).contains(persons("9"));
    assertThat(apart.find().orElseThrow().reported()).contains(persons("5"));
    assertThat(apart.find().orElseThrow().leftOut()).containsExactly(unstated);
    assertThat(apart.leftOut()).isEmpty();
    assertThat(apart.rowsAddUp()).isFalse();
  }

  @Test
  void addsUpAlthoughATotalHoldsSomethingAgainstItsParts() {
    AggregateTable table = ask(
        Aggregation.of("it").by(Facet.COUNTRY, Facet.YEAR).withTotals(Totals.ROLL_UP),
        see("ML", "2021", "5"),
        see("ML", "2021-Q1", "3"),
        see("NE", "2021", "7"));

    assertThat(table.find().orElseThrow().unused()).hasSize(1);
    assertThat(table.rowsAddUp()).isTrue();
  }

  @Test
  void limitsTheFacetsOfACube() {
    Aggregation eight = Aggregation.of("it")
        .by(
            Facet.COUNTRY,
            Facet.YEAR,
            Facet.QUARTER,
            Facet.MONTH,
            Facet.PROGRAMME,
            Facet.FUNDER,
            Facet.PILLAR,
            Facet.STATUS);
    Aggregation nine = Aggregation.of("it")
        .by(
            Facet.COUNTRY,
            Facet.YEAR,
            Facet.QUARTER,
            Facet.MONTH,
            Facet.PROGRAMME,
            Facet.FUNDER,
            Facet.PILLAR,
            Facet.STATUS,
            Facet.AREA);

    assertThat(eight.withTotals(Totals.CUBE).totals()).isEqualTo(Totals.CUBE);
    assertThat(nine.withTotals(Totals.ROLL_UP).totals()).isEqualTo(Totals.ROLL_UP);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nine.withTotals(Totals.CUBE))
        .withMessage("Aggregation: a cube of 9 facets has too many kinds of totals; at most 8,"
            + " or ROLL_UP");
  }
}
