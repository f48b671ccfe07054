package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** Ratios of stocks and flows, of which each side follows the steps of its own indicator. */
class RatioByPartsTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static Indicator.Builder ratio() {
    return Indicator.ratio("it", RatioParts.of("above", "below", Relation.PART_OF_DENOMINATOR))
        .title(Text.english("Share"))
        .unit(UnitTable.standard().parse("%"));
  }

  private static Indicator.Builder flow(String id, Granularity frequency) {
    return side(Indicator.flow(id), id, frequency);
  }

  private static Indicator.Builder stock(String id, Granularity frequency) {
    return side(Indicator.stock(id), id, frequency);
  }

  private static Indicator.Builder side(Indicator.Builder side, String id, Granularity frequency) {
    return side.title(Text.english(id))
        .unit(Counts.PERSON)
        .frequency(frequency)
        .addDisaggregations("sex", "age");
  }

  private static Portfolio stocks(Granularity above, Granularity below) {
    return portfolio(ratio(), stock("above", above), stock("below", below));
  }

  /** Doses by the month, which add up, over the infants of a year. */
  private static Portfolio coverage() {
    return portfolio(ratio(), flow("above", Granularity.MONTH), stock("below", Granularity.YEAR));
  }

  private static Observation above(String country, String period, String persons) {
    return see(country, period, persons).toBuilder().indicator("above").build();
  }

  private static Observation below(String country, String period, String persons) {
    return see(country, period, persons).toBuilder().indicator("below").build();
  }

  private static Observation women(Observation observation) {
    return observation.toBuilder().category("sex", "female").build();
  }

  private static Observation men(Observation observation) {
    return observation.toBuilder().category("sex", "male").build();
  }

  private static List<Observation> months(int count) {
    List<Observation> months = new ArrayList<>();
    for (int month = 1; month <= count; month++) {
      months.add(above("ML", String.format(java.util.Locale.ROOT, "2021-%02d", month), "50"));
    }
    return months;
  }

  private static List<Observation> and(List<Observation> some, Observation... more) {
    List<Observation> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }

  private static List<String> told(AggregateTable table) {
    return table.cells().stream()
        .map(cell -> cell.key() + ": "
            + cell.division().map(Division::toString).orElse("-")
            + (cell.flags().isEmpty() ? "" : " " + cell.flags()))
        .toList();
  }

  private static Interval percent(String text) {
    return Interval.parse(text + " %");
  }

  @Test
  void theNewestOfStocksAreDivided() {
    Cell cell = ALL.over(
            stocks(Granularity.QUARTER, Granularity.QUARTER),
            List.of(
                above("ML", "2021-Q1", "300"),
                above("ML", "2021-Q2", "500"),
                above("NE", "2021-Q1", "10"),
                above("NE", "2021-Q2", "20"),
                below("ML", "2021-Q1", "1000"),
                below("ML", "2021-Q2", "1000"),
                below("NE", "2021-Q1", "200"),
                below("NE", "2021-Q2", "200")))
        .cell();

    assertThat(cell.division()).contains(new Division(persons("520"), persons("1200")));
    assertThat(cell.used()).hasSize(4);
    assertThat(cell.unused()).hasSize(4);
    assertThat(cell.leftOut()).isEmpty();
    assertThat(cell.flags()).isEmpty();
  }

  @Test
  void whatAddsUpIsDividedByTheStockOfItsYear() {
    AggregateTable table =
        ALL.by(Facet.YEAR).over(coverage(), and(months(12), below("ML", "2021", "1000")));

    assertThat(told(table)).containsExactly("year 2021: 600 persons / 1,000 persons");
    assertThat(ALL.over(coverage(), and(months(12), below("ML", "2021", "1000")))
            .cell()
            .reported())
        .contains(percent("60"));
  }

  @Test
  void whatAddsUpSinceTheStartIsDividedByTheNewestStock() {
    Aggregation sinceStart = ALL.by(Facet.QUARTER).window(Window.SINCE_START);
    List<Observation> seen =
        and(months(12), below("ML", "2020", "900"), below("ML", "2021", "1000"));

    assertThat(told(sinceStart.over(coverage(), seen)))
        .contains(
            "quarter 2021-Q3: 450 persons / 900 persons [carried]",
            "quarter 2021-Q4: 600 persons / 1,000 persons");
    assertThat(told(sinceStart.asOf(LocalDate.of(2021, 8, 31)).over(coverage(), seen)))
        .contains("quarter 2021-Q3: 400 persons / 900 persons [carried]");
  }

  @Test
  void theStockOfAYearIsThatOfItsQuarters() {
    AggregateTable table =
        ALL.by(Facet.QUARTER).over(coverage(), and(months(12), below("ML", "2021", "1000")));

    assertThat(told(table))
        .containsExactly(
            "quarter 2021-Q1: 150 persons / 1,000 persons",
            "quarter 2021-Q2: 150 persons / 1,000 persons",
            "quarter 2021-Q3: 150 persons / 1,000 persons",
            "quarter 2021-Q4: 150 persons / 1,000 persons");
    assertThat(table.rowsAddUp()).isFalse();
  }

  @Test
  void aStockOfALongerTimeThanItsFrequencyIsCarriedAndBoundsNothing() {
    Portfolio quarterly = portfolio(
        ratio(),
        flow("above", Granularity.MONTH).addExpectations(due("2021-01", "2021-06")),
        stock("below", Granularity.QUARTER).addExpectations(due("2021-01", "2021-06")));
    Cell cell = ALL.by(Facet.COUNTRY)
        .over(quarterly, and(months(6), below("ML", "2021", "1000")))
        .cells()
        .get(0);

    assertThat(cell.division()).contains(new Division(persons("300"), persons("1000")));
    assertThat(cell.carried()).containsExactly(Carried.around(below("ML", "2021", "1000")));
    assertThat(cell.flags()).contains(Flag.CARRIED);
    assertThat(cell.overall()).contains(percent("more than 0 and at most 100"));
  }

  @Test
  void whatEndsInThePeriodStandsBeforeWhatGoesOn() {
    List<Observation> seen =
        and(months(12), below("ML", "2021", "1000"), below("ML", "2021-Q2", "900"));

    assertThat(told(ALL.by(Facet.QUARTER).over(coverage(), seen)))
        .contains("quarter 2021-Q2: 150 persons / 900 persons");
    assertThat(told(ALL.by(Facet.YEAR).over(coverage(), seen)))
        .containsExactly("year 2021: 600 persons / 1,000 persons");
  }

  @Test
  void gapsOfTheSideThatAddsUpMakeTheCellPartial() {
    Portfolio due = portfolio(
        ratio(),
        flow("above", Granularity.MONTH).addExpectations(due("2021-01", "2021-12")),
        stock("below", Granularity.YEAR).addExpectations(due("2021-01", "2021-12")));
    Cell cell = ALL.by(Facet.COUNTRY)
        .over(due, and(months(11), below("ML", "2021", "1000")))
        .cells()
        .get(0);

    assertThat(cell.division()).contains(new Division(persons("550"), persons("1000")));
    assertThat(cell.completeness()).hasToString("Optional[11 of 12 (1 not reported)]");
    assertThat(cell.overall()).contains(percent("between 55 and 100"));
    assertThat(cell.flags()).containsExactly(Flag.PARTIAL);
  }

  @Test
  void whatAddsUpOnBothSidesIsComparedOverTheSameTime() {
    Portfolio flows =
        portfolio(ratio(), flow("above", Granularity.MONTH), flow("below", Granularity.YEAR));

    assertThat(
            ALL.over(flows, and(months(12), below("ML", "2021", "1000"))).cell().reported())
        .contains(percent("60"));
    Cell part = ALL.over(flows, and(months(11), below("ML", "2021", "1000"))).cell();
    assertThat(part.refusal()).map(Refusal::reason).contains(Refusal.Reason.NO_PAIRS);
    assertThat(part.leftOut()).hasSize(12);
  }

  @Test
  void twoStocksTakeTheNewestEndOfWhichBothSaySomething() {
    Cell cell = ALL.over(
            stocks(Granularity.QUARTER, Granularity.QUARTER),
            List.of(
                above("ML", "2021-Q1", "40"),
                above("ML", "2021-Q2", "250"),
                below("ML", "2021-Q1", "100"),
                above("NE", "2021-Q2", "20"),
                below("NE", "2021-Q2", "100")))
        .cell();

    assertThat(cell.division()).contains(new Division(persons("60"), persons("200")));
    assertThat(cell.unused()).containsExactly(above("ML", "2021-Q2", "250"));
    assertThat(cell.carried())
        .extracting(Carried::toString)
        .containsExactly("40 persons, 3 months old", "100 persons, 3 months old");
  }

  @Test
  void stocksWithoutACommonEndAreCarried() {
    Portfolio due = portfolio(
        ratio(),
        stock("above", Granularity.QUARTER).addExpectations(due("2021-01", "2021-06")),
        stock("below", Granularity.QUARTER).addExpectations(due("2021-01", "2021-06")));
    Cell cell = ALL.by(Facet.COUNTRY)
        .over(due, List.of(above("ML", "2021-Q2", "80"), below("ML", "2021-Q1", "100")))
        .cells()
        .get(0);

    assertThat(cell.reported()).contains(percent("80"));
    assertThat(cell.flags()).containsExactly(Flag.CARRIED);
    assertThat(cell.completeness()).hasToString("Optional[0 of 1, 1 carried]");
    assertThat(cell.overall()).contains(percent("more than 0 and at most 100"));
  }

  @Test
  void aStockMayBeDividedByWhatAddsUp() {
    Portfolio portfolio =
        portfolio(ratio(), stock("above", Granularity.MONTH), flow("below", Granularity.MONTH));
    Cell cell = ALL.over(
            portfolio,
            List.of(
                above("ML", "2021-01", "10"),
                above("ML", "2021-02", "30"),
                below("ML", "2021-01", "20"),
                below("ML", "2021-02", "40")))
        .cell();

    assertThat(cell.division()).contains(new Division(persons("30"), persons("60")));
  }

  @Test
  void sidesMayBeBrokenDownByDifferentThings() {
    Observation child =
        below("ML", "2021", "60").toBuilder().category("age", "child").build();
    Observation adult =
        below("ML", "2021", "40").toBuilder().category("age", "adult").build();
    Cell cell = ALL.over(
            stocks(Granularity.YEAR, Granularity.YEAR),
            List.of(women(above("ML", "2021", "30")), men(above("ML", "2021", "20")), child, adult))
        .cell();

    assertThat(cell.reported()).contains(percent("50"));
  }

  @Test
  void reportersOfOneSideMayStandBesideAWholeOnTheOther() {
    Observation police = above("ML", "2021", "30").toBuilder().series("police").build();
    Observation clinic = above("ML", "2021", "20").toBuilder().series("clinic").build();
    Cell cell = ALL.over(
            stocks(Granularity.YEAR, Granularity.YEAR),
            List.of(police, clinic, below("ML", "2021", "100")))
        .cell();

    assertThat(cell.reported()).contains(percent("50"));
  }

  @Test
  void eachSideIsRevisedByItself() {
    Observation old = below("ML", "2021-Q2", "90").toBuilder().asOf("2021-07").build();
    Observation now = below("ML", "2021-Q2", "100").toBuilder().asOf("2021-09").build();
    Observation told = see("ML", "2021-Q1", "0").toBuilder()
        .value(Ratio.parse("70 persons / 80 persons"))
        .build();
    Cell cell = ALL.over(
            stocks(Granularity.QUARTER, Granularity.QUARTER),
            List.of(above("ML", "2021-Q2", "50"), old, now, told))
        .cell();

    assertThat(cell.reported()).contains(percent("50"));
    assertThat(cell.used()).containsExactly(above("ML", "2021-Q2", "50"), now);
    assertThat(cell.unused()).containsExactly(told);
  }

  @Test
  void aSideThatIsNotApplicableMakesTheOtherSoToo() {
    Portfolio due = portfolio(
        ratio(),
        stock("above", Granularity.YEAR).addExpectations(due("2021-01", "2021-12")),
        stock("below", Granularity.YEAR).addExpectations(due("2021-01", "2021-12")));
    Cell cell = ALL.over(
            due,
            List.of(
                above("ML", "2021", "50"),
                below("ML", "2021", "100"),
                above("NE", "2021", "not applicable"),
                below("NE", "2021", "300")))
        .cell();

    assertThat(cell.reported()).contains(percent("50"));
    assertThat(cell.overall()).contains(percent("50"));
    assertThat(cell.completeness()).hasToString("Optional[1 of 2 (1 not applicable)]");
    assertThat(cell.leftOut()).containsExactly(below("NE", "2021", "300"));
  }

  @Test
  void totalsAndRowsAreEachTheirOwnQuestion() {
    AggregateTable table = ALL.by(Facet.COUNTRY, Facet.YEAR)
        .withTotals(Totals.CUBE)
        .over(
            coverage(),
            and(
                months(12),
                below("ML", "2021", "1000"),
                above("NE", "2021-03", "20"),
                below("NE", "2021", "100"),
                above("NE", "2022-03", "30"),
                below("NE", "2022", "200")));

    assertThat(told(table))
        .containsExactlyInAnyOrder(
            "country Mali, year 2021: 600 persons / 1,000 persons",
            "country Niger, year 2021: 20 persons / 100 persons",
            "country Niger, year 2022: 30 persons / 200 persons",
            "country Mali: 600 persons / 1,000 persons",
            "country Niger: 50 persons / 100 persons [carried]",
            "year 2021: 620 persons / 1,100 persons",
            "year 2022: 30 persons / 200 persons",
            "all: 650 persons / 1,100 persons [carried]");
  }

  @Test
  void aRateAboveOneOfSidesOfDifferentGrainIsNamedOnce() {
    Cell cell =
        ALL.over(coverage(), and(months(12), below("ML", "2021", "500"))).cell();

    assertThat(cell.findings())
        .extracting(Finding::toString)
        .containsExactly("RATIO_ABOVE_ONE: \"Share\" is 600 persons / 500 persons, although it"
            + " counts a part of a whole");
  }

  @Test
  void explainNamesWhatWasObservedOfBothSides() {
    AggregateTable table = ALL.by(Facet.QUARTER)
        .over(
            coverage(),
            List.of(
                above("ML", "2021-01", "5"), below("ML", "2021", "100"), below("NE", "2021", "9")));

    assertThat(table.explain(table.cells().get(0)).toString()).isEqualTo("""
        quarter 2021-Q1: 5 %
          by the rules of Share (it)
            each side by the rules of its own indicator, divided once, over everything else
          divided once: 5 persons / 100 persons
          from what was reported
            5 persons: whole, ML, 2021-01
            100 persons: whole, ML, 2021
          nothing says what is due, so there are no bounds of all that is
          left out
            9 persons: whole, NE, 2021
          left out, no above beside it: 9 persons (whole, NE, 2021)
        """);
  }
}
