package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.MissingReason;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;
import org.logframe.programme.Phase;
import org.logframe.source.Text;
import org.logframe.time.ReportingPeriod;

class TableBuilderTest {
  private static final Aggregation QUESTION =
      Aggregation.of("returned").by(Facet.COUNTRY, Facet.YEAR).withTotals(Totals.ROLL_UP);
  private static final Indicator INDICATOR = Indicator.flow("returned")
      .title(Text.english("Returned"))
      .unit(Counts.PERSON)
      .build();
  private static final Observation SEEN = Observation.builder()
      .indicator("returned")
      .programme("north")
      .value(Figure.parse("3 persons"))
      .build();
  private static final Optional<?> MALI = Optional.of(Country.of("ML"));
  private static final Optional<?> YEAR = Optional.of(ReportingPeriod.of(2021));

  private static Cell cell(ImmutableMap<Facet<?>, Optional<?>> key) {
    return Cell.builder().key(new Key(key)).build();
  }

  private static AggregateTable.Builder table(Cell... cells) {
    return AggregateTable.builder().question(QUESTION).indicator(INDICATOR).addCells(cells);
  }

  private static void assertRefused(AggregateTable.Builder table, String problems) {
    assertThatIllegalArgumentException()
        .isThrownBy(table::build)
        .withMessage("AggregateTable: " + problems)
        .isInstanceOf(InvalidTableException.class);
  }

  @Test
  void buildsWhatWasAskedForWithKeysInTheOrderOfTheQuestion() {
    Cell reported = cell(ImmutableMap.of(Facet.YEAR, YEAR, Facet.COUNTRY, MALI)).toBuilder()
        .reported(Interval.exactly(3, Counts.PERSON))
        .addUsed(SEEN)
        .build();
    AggregateTable table =
        table(reported).addAllLeftOut(List.of(SEEN)).rowsAddUp().build();

    assertThat(table.cell(Facet.COUNTRY.is(Country.of("ML")), Facet.YEAR.named("2021")))
        .isEqualTo(reported);
    assertThat(table.cells().get(0).key()).hasToString("country Mali, year 2021");
    assertThat(table.rowsAddUp()).isTrue();
    assertThat(table.leftOut()).containsExactly(SEEN);
    assertThat(table.observations()).containsExactly(SEEN);
    assertThat(table(reported).build().rowsAddUp()).isFalse();
  }

  @Test
  void refusesKeysThatAreNotThoseOfTheQuestion() {
    assertRefused(
        table(
            cell(ImmutableMap.of(Facet.PILLAR, Optional.empty())),
            cell(ImmutableMap.of(Facet.YEAR, YEAR)),
            cell(ImmutableMap.of(Facet.COUNTRY, Optional.of("ML"), Facet.YEAR, YEAR)),
            cell(ImmutableMap.of(
                Facet.COUNTRY, MALI, Facet.YEAR, Optional.of(ReportingPeriod.parse("2021-Q1")))),
            cell(ImmutableMap.of(Facet.COUNTRY, MALI, Facet.YEAR, Optional.of(Phase.ONGOING)))),
        """
        5 problems
          /cells/0/key: the question is not broken down by pillar
          /cells/1/key: has no country, and the question asks for no such totals
          /cells/2/key: "ML" is no country
          /cells/3/key: "2021-Q1" is no year
          /cells/4/key: "ONGOING" is no year""");
  }

  @Test
  void refusesKeysThatAreThereTwiceOrOutOfOrder() {
    assertRefused(
        table(
            cell(ImmutableMap.of(Facet.COUNTRY, MALI)),
            cell(ImmutableMap.of(Facet.COUNTRY, MALI, Facet.YEAR, YEAR)),
            cell(ImmutableMap.of(Facet.YEAR, YEAR, Facet.COUNTRY, MALI))),
        """
        2 problems
          /cells/1/key: country Mali, year 2021 comes after country Mali, which it should precede
          /cells/2/key: year 2021, country Mali is the key of /cells/1 too""");
  }

  @Test
  void refusesPartsOfOtherCells() {
    Finding elsewhere = Finding.builder()
        .code(FindingCode.STALE_TOTAL)
        .path("/cells/4")
        .sentence("It is stale.")
        .build();

    assertRefused(
        table(cell(ImmutableMap.of()).toBuilder()
            .addFindings(elsewhere)
            .addUnused(SEEN, SEEN)
            .addCarried(new Carried(SEEN, Period.ofMonths(3)))
            .build()),
        """
        3 problems
          /cells/0/findings/0: has the path /cells/4, not /cells/0
          /cells/0/unused/1: is named twice
          /cells/0/carried/0: is not among those that are used""");
  }

  @Test
  void refusesAnotherIndicatorAndWhatIsLeftOutTwice() {
    assertRefused(
        AggregateTable.builder()
            .question(Aggregation.of("other"))
            .indicator(INDICATOR)
            .addAllLeftOut(List.of(SEEN, SEEN)),
        """
        2 problems
          /indicator: is "returned", and the question asks for "other"
          /leftOut/1: is named twice""");
  }

  @Test
  void needsAQuestionAndAnIndicator() {
    assertThatIllegalStateException()
        .isThrownBy(() -> AggregateTable.builder().indicator(INDICATOR).build())
        .withMessage("AggregateTable: has no question");
    assertThatIllegalStateException()
        .isThrownBy(() -> AggregateTable.builder().question(QUESTION).build())
        .withMessage("AggregateTable: has no indicator");
  }

  @Test
  void countsNothingBelowZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Completeness(1, 2, -1, ImmutableSortedMap.of()))
        .withMessage("Completeness: -1 are carried");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Completeness(1, 2, 0, ImmutableSortedMap.of(MissingReason.NOT_REPORTED, -1)))
        .withMessage("Completeness: -1 are not reported and missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Distribution(ImmutableSortedMap.of("good", 0), 0))
        .withMessage("Distribution: \"good\" was given 0 times");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Distribution(ImmutableSortedMap.of(), -1))
        .withMessage("Distribution: -1 are unknown");
  }
}
