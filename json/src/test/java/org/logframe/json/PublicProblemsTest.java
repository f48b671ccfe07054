package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.json.ProblemDocuments.ask;
import static org.logframe.json.ProblemDocuments.assertCompleteness;
import static org.logframe.json.ProblemDocuments.assertOverall;
import static org.logframe.json.ProblemDocuments.assertReported;
import static org.logframe.json.ProblemDocuments.portfolio;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.Division;
import org.logframe.aggregate.Flag;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Severity;

/** Questions at which other tools gave wrong totals: documents in, answers out. */
class PublicProblemsTest {
  private static final Filter MALI = Facet.COUNTRY.named("ML");
  private static final Filter NIGER = Facet.COUNTRY.named("NE");

  @Test
  void aBreakdownOfWhichOneCategoryWasReportedNeverBeatsACompleteOne() {
    Cell cell = ask("incomplete-breakdown-wins", "\"indicator\": \"i\"").cell();

    assertReported(cell, "598256 persons");
    assertThat(cell.used()).hasSize(3);
    assertThat(cell.unused()).hasSize(1);
    assertThat(cell.findings()).isEmpty();
    assertThat(cell.flags()).doesNotContain(Flag.DISAGREEMENT);
  }

  @Test
  void completeBreakdownsThatDisagreeAreFromTheLeastToTheGreatest() {
    Cell cell = ask("two-breakdowns-disagree", "\"indicator\": \"i\"").cell();

    assertReported(cell, "between 12000 and 44700 persons");
    assertThat(cell.flags()).contains(Flag.DISAGREEMENT);
    assertThat(cell.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.MARGINS_DISAGREE);
  }

  @Test
  void whatIsStatedAsMissingMakesATotalPartial() {
    AggregateTable table = ask("stated-missing-vanishes", "\"indicator\": \"i\"");

    assertReported(table.cell(), "10 persons");
    assertOverall(table.cell(), "at least 10 persons");
    assertCompleteness(table.cell(), "1 of 2 (1 not reported)");
    assertThat(table.cell().flags()).containsExactly(Flag.PARTIAL);
    assertThat(table.explain(table.cell()).toString()).contains("NE", "2020:20,000");
  }

  @Test
  void whatIsStatedAsMissingIsARowThatSaysSo() {
    AggregateTable table =
        ask("stated-missing-vanishes", "\"indicator\": \"i\", \"facets\": [\"country\"]");

    assertReported(table.cell(MALI), "10 persons");
    assertThat(table.cell(MALI).flags()).isEmpty();
    assertThat(table.cell(NIGER).reported()).isEmpty();
    assertCompleteness(table.cell(NIGER), "0 of 1 (1 not reported)");
    assertThat(table.cell(NIGER).flags()).containsExactly(Flag.PARTIAL);
    assertThat(table.explain(table.cell(NIGER)).toString()).contains("2020:20,000");
  }

  @Test
  void aValueThatTwoSourcesStateCountsOnceAndIsSaidToBeStatedTwice() {
    Cell cell = ask("same-value-two-sources", "\"indicator\": \"i\"").cell();

    assertReported(cell, "1 person");
    assertThat(cell.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.code().severity()).isEqualTo(Severity.INFO);
      assertThat(finding.sources()).hasSize(2);
    });
    assertThat(cell.flags()).doesNotContain(Flag.DISAGREEMENT);
  }

  @Test
  void anEntryThatIsThereTwiceCountsOnceAndIsNamedWithBothPositions() {
    AggregateTable table =
        ask("same-entry-twice", "\"indicator\": \"trained\", \"facets\": [\"period:quarter\"]");
    Cell first = table.cell(Facet.QUARTER.named("2021-Q1"));

    assertReported(first, "2 persons");
    assertThat(first.findings()).isEmpty();
    assertThat(portfolio("same-entry-twice").findings(LocalDate.of(2022, 1, 1)))
        .filteredOn(finding -> finding.code().severity() == Severity.INFO)
        .singleElement()
        .satisfies(finding -> assertThat(finding.path() + ": " + finding.sentence())
            .contains("/observations/0", "/observations/1"));
  }

  @Test
  void anOlderResidualIsNotCarriedBesideNewerSiblings() {
    AggregateTable all = ask("residual-running-total", "\"indicator\": \"registered\"");
    AggregateTable byYear = ask(
        "residual-running-total", "\"indicator\": \"registered\", \"facets\": [\"period:year\"]");

    for (Cell cell : new Cell[] {all.cell(), byYear.cell(Facet.YEAR.named("2021"))}) {
      assertReported(cell, "102 persons");
      assertOverall(cell, "at least 102 persons");
      assertCompleteness(cell, "2 of 3 (1 not reported)");
      assertThat(cell.flags()).containsExactly(Flag.PARTIAL);
    }
  }

  @Test
  void aResidualMayFallAsPeopleAreIdentified() {
    Cell cell = ask("residual-falls", "\"indicator\": \"registered\"").cell();

    assertReported(cell, "105 persons");
    assertOverall(cell, "105 persons");
    assertCompleteness(cell, "3 of 3");
    assertThat(cell.findings()).isEmpty();
    assertThat(cell.flags()).isEmpty();
  }

  @Test
  void aPlaceThatHasClosedHoldsNoStockAndIsNamed() {
    Cell cell = ask(
            "closed-place-stock", "\"indicator\": \"in-care\", \"facets\": [\"period:year\"]")
        .cell(Facet.YEAR.named("2021"));

    assertReported(cell, "55 persons");
    assertOverall(cell, "55 persons");
    assertThat(cell.completeness().map(Completeness::isComplete)).contains(true);
    assertThat(cell.carried()).isEmpty();
    assertThat(cell.remarks()).anyMatch(remark -> remark.contains("old-town"));
  }

  @Test
  void aRatioOfStocksDividesTheNewestByTheNewest() {
    Cell cell = ask("ratio-of-stocks", "\"indicator\": \"coverage\"").cell();

    assertThat(cell.division().map(Division::toString)).contains("520 persons / 1,200 persons");
    assertThat(cell.reported().map(each -> each.rounded(3).toString()))
        .contains(Interval.parse("between 43.333 and 43.334 % (about 43.333)").toString());
  }

  @Test
  void theDosesOfTwelveMonthsAreDividedByTheInfantsOfTheYear() {
    Cell cell = ask(
            "annual-denominator", "\"indicator\": \"coverage\", \"facets\": [\"period:year\"]")
        .cell(Facet.YEAR.named("2021"));

    assertThat(cell.division().map(Division::toString)).contains("600 persons / 1,000 persons");
    assertReported(cell, "60 %");
    assertThat(cell.leftOut()).isEmpty();
  }

  @Test
  void thePopulationOfTheYearWeighsTheScoresOfItsQuarters() {
    Cell cell = ask("annual-weight", "\"indicator\": \"score\", \"facets\": [\"period:quarter\"]")
        .cell(Facet.QUARTER.named("2021-Q4"));

    assertReported(cell, "3.5");
  }

  @Test
  void aLoneCategoryIsSaidToBeOnlyThat() {
    AggregateTable table =
        ask("lone-category", "\"indicator\": \"trained\", \"facets\": [\"country\"]");

    assertReported(table.cell(MALI), "10 persons");
    assertThat(table.cell(MALI).flags()).isEmpty();
    assertReported(table.cell(NIGER), "7 persons");
    assertThat(table.cell(NIGER).overall()).isEmpty();
    assertThat(table.cell(NIGER).flags()).containsExactly(Flag.BREAKDOWN_INCOMPLETE);
    assertThat(table.cell(NIGER).findings())
        .singleElement()
        .asString()
        .contains("female only, 1 of 2 categories of sex");
  }

  @Test
  void aValueThatOnlyTheSuppressorKnowsIsAWholeNumberOfPeople() {
    Cell cell = ask("suppressed-count", "\"indicator\": \"reached\"").cell();

    assertOverall(cell, "between 2000 and 2004 persons");
    assertCompleteness(cell, "1 of 2 (1 suppressed)");
  }

  @Test
  void anUndatedValueIsUnknownBeforeItsPeriodHasEnded() {
    String question = "\"indicator\": \"reached\", \"asOf\": \"2023-06-30\"";

    assertReported(ask("undated-later", question).cell(), "30 persons");
    assertReported(
        ask("undated-later", question + ", \"purpose\": \"target\"").cell(), "62 persons");
  }
}
