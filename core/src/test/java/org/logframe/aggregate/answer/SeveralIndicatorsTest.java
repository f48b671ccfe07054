package org.logframe.aggregate.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.SEX;
import static org.logframe.aggregate.AggregateSamples.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Totals;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.progress.Progress;
import org.logframe.progress.ProgressReport;
import org.logframe.progress.ProgressRow;
import org.logframe.source.Text;
import org.logframe.table.ObservationTable;

/** Several indicators in one question. */
class SeveralIndicatorsTest {
  private static final Portfolio PORTFOLIO = portfolio(
      Indicator.flow("trained")
          .title(Text.english("People trained"))
          .unit(Counts.PERSON)
          .addDisaggregations(SEX.id()),
      Indicator.stock("centres")
          .title(Text.english("Open centres"))
          .unit(Counts.of("centre", "centres")));
  private static final List<Observation> SEEN = List.of(
      trained("ML", "2021-Q1", "female", 40),
      trained("ML", "2021-Q1", "male", 55),
      centres("ML", "2021-Q1", 12),
      centres("ML", "2021-Q2", 9),
      centres("NE", "2021-Q2", 4));

  private static Observation trained(String country, String period, String sex, int number) {
    return Observation.builder()
        .indicator("trained")
        .programme("whole")
        .area(Country.of(country))
        .period(period)
        .putCategories(SEX.id(), CategoryId.of(sex))
        .value(Figure.exactly(number, Counts.PERSON))
        .build();
  }

  private static Observation centres(String country, String period, int number) {
    return Observation.builder()
        .indicator("centres")
        .programme("whole")
        .area(Country.of(country))
        .period(period)
        .value(Figure.exactly(number, Counts.of("centre", "centres")))
        .build();
  }

  @Test
  void eachIsAnsweredByItsOwnSteps() {
    AggregateTable table = Aggregation.ofAll().by(Facet.COUNTRY).over(PORTFOLIO, SEEN);
    assertThat(table).hasToString("""
        indicator  country    reported  overall  completeness
        centres    Mali      9 centres  -        -
        centres    Niger     4 centres  -        -
        trained    Mali     95 persons  -        -
        """);
    assertThat(
            table.cell(Facet.INDICATOR.named("centres"), Facet.COUNTRY.is(MALI)).reported())
        .hasToString("Optional[9 centres]");
    assertThat(table.indicators())
        .extracting(each -> each.id().text())
        .containsExactly("centres", "trained");
    assertThat(table.indicator(table.cells().get(2)).id()).hasToString("trained");
    assertThat(table.explain(table.cells().get(0)).toString()).contains("Open centres");
    assertThat(table.rowsAddUp()).isFalse();
    assertThat(table.question()).hasToString("actual values of all indicators by country");
    assertThat(table.question().facets()).containsExactly(Facet.INDICATOR, Facet.COUNTRY);
  }

  @Test
  void noTotalRunsOverThem() {
    AggregateTable table = Aggregation.of("trained", "centres")
        .by(Facet.COUNTRY)
        .withTotals(Totals.CUBE)
        .over(ObservationTable.of(PORTFOLIO, SEEN));
    assertThat(table.stream().map(cell -> cell.key().toString()))
        .containsExactly(
            "indicator centres, country Mali",
            "indicator centres, country Niger",
            "indicator centres",
            "indicator trained, country Mali",
            "indicator trained");
  }

  @Test
  void byWhatOneIsNotDisaggregatedItIsNotBrokenDown() {
    AggregateTable table = Aggregation.ofAll()
        .by(Facet.category("sex"), Facet.COUNTRY)
        .withTotals(Totals.ROLL_UP)
        .over(PORTFOLIO, SEEN);
    assertThat(table.stream().map(cell -> cell.key() + ": " + cell.reported().orElseThrow()))
        .containsExactly(
            "indicator centres, sex not broken down, country Mali: 9 centres",
            "indicator centres, sex not broken down, country Niger: 4 centres",
            "indicator centres, sex not broken down: 13 centres",
            "indicator centres: 13 centres",
            "indicator trained, sex female, country Mali: 40 persons",
            "indicator trained, sex female: 40 persons",
            "indicator trained, sex male, country Mali: 55 persons",
            "indicator trained, sex male: 55 persons",
            "indicator trained: 95 persons");
  }

  @Test
  void whatAFilterCannotPlaceIsLeftOut() {
    AggregateTable table =
        Aggregation.ofAll().where(Facet.category("sex").named("male")).over(PORTFOLIO, SEEN);
    assertThat(table.stream().map(cell -> cell.key().toString()))
        .containsExactly("indicator trained");
    assertThat(table.leftOut()).containsExactlyElementsOf(SEEN.subList(2, 5));
  }

  /** A revision of a later day does not take the place of what stood on the day that is asked. */
  @Test
  void whatAFilterCannotPlaceOnADayIsLeftOut() {
    Aggregation question =
        Aggregation.ofAll().where(Facet.category("sex").named("male")).asOf(LocalDate.MAX);
    Observation last = SEEN.get(4);
    List<Observation> seen = List.of(last, last.toBuilder().asOf("9000").build());
    assertThat(question.over(PORTFOLIO, seen).leftOut()).containsExactly(seen.get(1));
    assertThat(question.asOf(LocalDate.of(8000, 1, 1)).over(PORTFOLIO, seen).leftOut())
        .containsExactly(last);
  }

  @Test
  void anIndicatorOfWhichNothingIsObservedHasARow() {
    assertThat(Aggregation.ofAll().over(PORTFOLIO, List.of())).hasToString("""
        indicator  reported  overall  completeness
        centres    -         -        -
        trained    -         -        -
        """);
    assertThat(Aggregation.ofAll().by(Facet.category("sex")).over(PORTFOLIO, List.of()))
        .isEmpty();
  }

  @Test
  void progressIsThatOfEach() {
    List<Observation> all = new ArrayList<>(SEEN);
    all.add(trained("ML", "2021-Q1", "female", 100).toBuilder()
        .purpose(Purpose.TARGET)
        .build());
    all.add(trained("ML", "2020-Q4", "female", 0).toBuilder()
        .purpose(Purpose.BASELINE)
        .build());
    all.add(centres("NE", "2021-Q2", 5).toBuilder().purpose(Purpose.TARGET).build());
    ProgressReport both = ProgressReport.of(
        Aggregation.ofAll().by(Facet.category("sex"), Facet.COUNTRY), PORTFOLIO, all);
    assertThat(both).hasToString("""
        indicator  sex              country  target of  baseline   target       actual      progress                     standing
        centres    not broken down  Mali     -          -          -            9 centres   not computable: no target    unknown
        centres    not broken down  Niger    2021-Q2    -          5 centres    4 centres   not computable: no baseline  unknown
        trained    female           Mali     2021-Q1    0 persons  100 persons  40 persons  40 %                         short
        trained    male             Mali     -          -          -            55 persons  not computable: no target    unknown
        """);
    assertThat(both.indicators()).hasSize(2);
    assertThat(both.day()).isEmpty();
    assertThatIllegalStateException().isThrownBy(both::indicator);
    ProgressReport alone = ProgressReport.of(
        Aggregation.of("trained").by(Facet.category("sex"), Facet.COUNTRY), PORTFOLIO, all);
    assertThat(both.rows().subList(2, 4))
        .extracting(ProgressRow::progress)
        .isEqualTo(alone.rows().stream().map(ProgressRow::progress).toList());
    assertThat(both.standing(
            Facet.INDICATOR.named("trained"),
            Facet.category("sex").named("female"),
            Facet.COUNTRY.is(MALI)))
        .isEqualTo(Progress.Standing.SHORT);
  }

  @Test
  void saysWhatMakesNoSense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aggregation.of("a", "b", "a"))
        .withMessage("Aggregation: an indicator is named twice: [a, a, b]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aggregation.of(List.of()))
        .withMessage("Aggregation: names no indicator; ask ofAll() for all of a portfolio");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aggregation.of("trained", "centre").over(PORTFOLIO, SEEN))
        .withMessage("Aggregation: no indicator \"centre\"; did you mean \"centres\"?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aggregation.ofAll().by(Facet.category("age")).over(PORTFOLIO, SEEN))
        .withMessage("Aggregation of all indicators: none is disaggregated by \"age\"");
    assertThatIllegalStateException()
        .isThrownBy(() -> Aggregation.of("trained", "centres").indicator())
        .withMessage("Aggregation: is of several indicators: centres and trained");
    assertThatIllegalStateException()
        .isThrownBy(() -> Aggregation.ofAll().over(PORTFOLIO, SEEN).indicator())
        .withMessage("AggregateTable: is of several indicators: all indicators");
  }
}
