package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.json.ProblemDocuments.ask;
import static org.logframe.json.ProblemDocuments.assertCompleteness;
import static org.logframe.json.ProblemDocuments.assertOverall;
import static org.logframe.json.ProblemDocuments.assertReported;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Flag;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;

/** What is due at one grain and was reported at a coarser or a finer one. */
class GrainProblemsTest {
  private static final Filter MALI = Facet.COUNTRY.named("ML");
  private static final Filter NIGER = Facet.COUNTRY.named("NE");

  private static Filter quarter(int number) {
    return Facet.QUARTER.named("2021-Q" + number);
  }

  private static Filter month(int number) {
    return Facet.MONTH.named("2021-0" + number);
  }

  @Test
  void whatIsKnownOnlyForTheYearIsNotSaidToBeUnreportedInItsQuarters() {
    AggregateTable table = ask(
        "coarse-not-missing",
        "\"indicator\": \"returned\", \"facets\": [\"country\", \"period:quarter\"]");

    for (int number = 1; number <= 4; number++) {
      assertThat(table.cell(MALI, quarter(number)).reported()).isEmpty();
      assertCompleteness(table.cell(MALI, quarter(number)), "0 of 1 (1 in a whole)");
      assertThat(table.cell(MALI, quarter(number)).flags()).contains(Flag.PARTIAL);
      assertCompleteness(table.cell(NIGER, quarter(number)), "0 of 1 (1 not reported)");
    }
  }

  @Test
  void whatIsKnownForTheYearIsReportedOfTheYear() {
    Cell mali = ask("coarse-not-missing", "\"indicator\": \"returned\", \"facets\": [\"country\"]")
        .cell(MALI);

    assertReported(mali, "200 persons");
    assertOverall(mali, "200 persons");
    assertCompleteness(mali, "4 of 4");
  }

  @Test
  void whatIsKnownOnlyForTheYearIsNeverTakenAsZeroInAQuarter() {
    Cell first = ask(
            "coarse-not-missing",
            "\"indicator\": \"returned\", \"facets\": [\"country\", \"period:quarter\"],"
                + " \"missing\": \"asZero\"")
        .cell(MALI, quarter(1));

    assertThat(first.reported()).isEmpty();
    assertThat(first.takenAsZero()).isEmpty();
    assertCompleteness(first, "0 of 1 (1 in a whole)");
  }

  @Test
  void whatIsKnownOnlyForTheRegionIsNotSaidToBeUnreportedInItsCountries() {
    AggregateTable table = ask(
        "coarse-not-missing-region",
        "\"indicator\": \"returned\", \"facets\": [\"country\"], \"regionScheme\": \"r\"");

    for (Filter country : List.of(MALI, NIGER)) {
      assertThat(table.cell(country).reported()).isEmpty();
      assertCompleteness(table.cell(country), "0 of 1 (1 in a whole)");
    }
  }

  @Test
  void whatIsKnownOnlyForAWholeIsBoundedByTheWhole() {
    AggregateTable byQuarter = ask(
        "coarse-not-missing",
        "\"indicator\": \"returned\", \"facets\": [\"country\", \"period:quarter\"]");
    AggregateTable byCountry = ask(
        "coarse-not-missing-region",
        "\"indicator\": \"returned\", \"facets\": [\"country\"], \"regionScheme\": \"r\"");

    assertOverall(byQuarter.cell(MALI, quarter(1)), "between 0 and 200 persons");
    assertOverall(byQuarter.cell(NIGER, quarter(1)), "at least 0 persons");
    assertOverall(byCountry.cell(MALI), "between 0 and 200 persons");
    assertOverall(byCountry.cell(NIGER), "between 0 and 200 persons");
  }

  @Test
  void daysAndReportersReportADueMonthInPart() {
    AggregateTable table =
        ask("reported-in-part", "\"indicator\": \"reached\", \"facets\": [\"period:month\"]");

    assertReported(table.cell(month(1)), "7 persons");
    assertOverall(table.cell(month(1)), "at least 7 persons");
    assertCompleteness(table.cell(month(1)), "0 of 1 (1 partly reported)");
    assertReported(table.cell(month(2)), "11 persons");
    assertOverall(table.cell(month(2)), "at least 11 persons");
    assertCompleteness(table.cell(month(2)), "0 of 1 (1 partly reported)");
    assertThat(table.cell(month(3)).reported()).isEmpty();
    assertCompleteness(table.cell(month(3)), "0 of 1 (1 not reported)");
  }

  @Test
  void partsOfDueMonthsAddUpInTheTotal() {
    Cell cell = ask("reported-in-part", "\"indicator\": \"reached\"").cell();

    assertReported(cell, "18 persons");
    assertOverall(cell, "at least 18 persons");
    assertCompleteness(cell, "0 of 3 (1 not reported, 2 partly reported)");
    assertThat(cell.flags()).contains(Flag.PARTIAL);
  }

  @Test
  void theRestOfAMonthThatWasReportedInPartIsZeroIfSoAsked() {
    AggregateTable table = ask(
        "reported-in-part",
        "\"indicator\": \"reached\", \"facets\": [\"period:month\"], \"missing\": \"asZero\"");

    assertReported(table.cell(month(1)), "7 persons");
    assertOverall(table.cell(month(1)), "7 persons");
    assertReported(table.cell(month(2)), "11 persons");
    assertOverall(table.cell(month(2)), "11 persons");
    assertReported(table.cell(month(3)), "0 persons");
    assertOverall(table.cell(month(3)), "0 persons");
    for (Cell cell : table) {
      assertThat(cell.flags()).contains(Flag.MISSING_AS_ZERO);
    }
  }

  @Test
  void aMonthThatWasReportedInPartIsNotComplete() {
    Cell first = ask(
            "reported-in-part",
            "\"indicator\": \"reached\", \"facets\": [\"period:month\"],"
                + " \"missing\": \"requireComplete\"")
        .cell(month(1));

    assertThat(first.refusal()).isPresent();
    assertThat(first.reported()).isEmpty();
    assertOverall(first, "at least 7 persons");
  }
}
