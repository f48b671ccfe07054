package org.logframe.json.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.json.export.ExportSamples.assertGolden;
import static org.logframe.json.export.ExportSamples.portfolio;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.AggregateTable;
import org.logframe.portfolio.Facet;

class AggregateCsvTest {
  private static final AggregateCsvWriter WRITER = AggregateCsv.writer(portfolio());

  /** The golden files have line feeds only. */
  private static void assertLines(String file, AggregateCsvWriter writer, AggregateTable table)
      throws IOException {
    assertGolden(file, writer.write(table).replace("\r\n", "\n"));
  }

  @Test
  void writesARowForEachCellInFrench() throws IOException {
    assertLines("returned-fr.csv", WRITER.in("fr"), ExportSamples.returned());
  }

  @Test
  void writesRatiosWithBothSides() throws IOException {
    assertLines("employed.csv", WRITER, ExportSamples.employed());
  }

  @Test
  void writesAColumnForEachGrade() throws IOException {
    assertLines("state.csv", WRITER, ExportSamples.state());
  }

  @Test
  void tellsHowOldACarriedValueIs() throws IOException {
    assertLines("carried.csv", WRITER, ExportSamples.carried());
  }

  @Test
  void linesEndAsRfc4180Says() {
    assertThat(WRITER.write(ExportSamples.returned()))
        .matches("(?s)([^\r\n]*\r\n)+")
        .contains(",\"Returned, \"\"assisted\"\"\",");
  }

  @Test
  void aTableWithoutCellsIsAHeader() {
    assertThat(WRITER.write(ExportSamples.nothing()).lines())
        .singleElement()
        .asString()
        .startsWith("country,country.label,indicatorId,");
  }

  @Test
  void noColumnHasTheNameOfAFacet() {
    List<String> facets =
        Facet.forms().stream().flatMap(form -> Stream.of(form, form + ".label")).toList();
    for (AggregateTable table : List.of(ExportSamples.employed(), ExportSamples.state())) {
      String header = WRITER.write(table).lines().findFirst().orElseThrow();
      List<String> columns = Splitter.on(',').splitToList(header);
      assertThat(columns.subList(2, columns.size())).doesNotContainAnyElementsOf(facets);
      assertThat(columns).doesNotHaveDuplicates();
    }
  }

  @Test
  void aProgramGetsEveryTextAsItIs() {
    assertThat(WRITER.write(ExportSamples.satisfied())).contains("satisfied,-satisfied,actual");
  }

  @Test
  void aSpreadsheetComputesNothing() {
    assertThat(WRITER.forSpreadsheets().write(ExportSamples.satisfied()))
        .startsWith("\uFEFFindicatorId,")
        .contains("satisfied,'-satisfied,actual");
  }

  @Test
  void refusesWhatIsNoLanguage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WRITER.in("fr_FR"))
        .withMessage("AggregateCsv: not a language tag: \"fr_FR\"");
  }
}
