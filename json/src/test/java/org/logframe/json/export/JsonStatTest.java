package org.logframe.json.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.json.export.ExportSamples.assertGolden;
import static org.logframe.json.export.ExportSamples.portfolio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Observation;
import org.logframe.json.EuIomActions;
import org.logframe.measure.Figure;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonStatTest {
  private static final JsonStatWriter WRITER = JsonStat.writer(portfolio());

  private static JsonNode tree(AggregateTable table) {
    return JsonMapper.shared().readTree(WRITER.write(table));
  }

  @Test
  void writesACubeInFrench() throws IOException {
    assertGolden("returned-fr.json", WRITER.in(Locale.FRENCH).write(ExportSamples.returned()));
  }

  @Test
  void writesRatiosWithBothSides() throws IOException {
    assertGolden("employed.json", WRITER.write(ExportSamples.employed()));
  }

  @Test
  void writesGradesAsCounts() throws IOException {
    assertGolden("state.json", WRITER.write(ExportSamples.state()));
  }

  @Test
  void writesWhatTheSeedSaysAndInventsNoRegion() throws IOException {
    Portfolio seed = EuIomActions.portfolio();
    AggregateTable table = Aggregation.of("voluntary-return")
        .by(Facet.region(seed.regionSchemes().get(0).id()), Facet.YEAR)
        .over(seed, seed.observations());
    assertGolden("seed-returns.json", JsonStat.writer(seed).write(table));
  }

  @Test
  void aRefusalHasNoValueAndSaysWhy() {
    JsonNode written = tree(ExportSamples.satisfied());
    assertThat(written.get("value").toString()).isEqualTo("{\"0\":null}");
    assertThat(written.get("status").toString()).isEqualTo("{\"0\":\"refused\"}");
    assertThat(written.at("/extension/logframe/cells/0/refusal/reason").stringValue())
        .isEqualTo("noRule");
  }

  @Test
  void numbersAreExactAndWithoutExponent() {
    assertThat(WRITER.write(ExportSamples.roads()))
        .contains("\"0\": 0.0000001,")
        .contains(": 12345678901234567890.25,")
        .contains("\"reported\": {\"decimals\": 4, \"label\": \"km\"}");
  }

  @Test
  void aTableWithoutCellsHasTheSizeZero() {
    JsonNode written = tree(ExportSamples.nothing());
    assertThat(written.get("size").get(0).intValue()).isZero();
    assertThat(written.get("value").isEmpty()).isTrue();
    assertThat(written.at("/dimension/country/category").has("label")).isFalse();
  }

  @Test
  void fallsBackToWhatAPortfolioHas() {
    JsonNode written = JsonMapper.shared()
        .readTree(WRITER.in("fr-CA").write(ExportSamples.returned()))
        .at("/dimension/category:sex");
    assertThat(written.get("label").stringValue()).isEqualTo("Sexe");
    assertThat(written.at("/category/label/female").stringValue()).isEqualTo("Femmes");
    assertThat(written.at("/category/label/male").stringValue()).isEqualTo("Men");
    assertThat(WRITER.in("tlh").write(ExportSamples.returned()))
        .isEqualTo(WRITER.write(ExportSamples.returned()));
  }

  @Test
  void writesToEveryTarget(@TempDir Path folder) throws IOException {
    AggregateTable table = ExportSamples.returned();
    String written = WRITER.write(table);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WRITER.write(table, bytes);
    WRITER.write(table, folder.resolve("table.json"));
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(written);
    assertThat(folder.resolve("table.json")).hasContent(written);
  }

  @Test
  void refusesWhatIsNoLanguage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WRITER.in("klingon_!"))
        .withMessage("JsonStat: not a language tag: \"klingon_!\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WRITER.in(""))
        .withMessage("JsonStat: not a language tag: \"\"");
  }

  @Test
  void refusesTheTableOfAnotherPortfolio(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("table.json"), "as it was");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> JsonStat.writer(EuIomActions.portfolio()).write(ExportSamples.returned(), file))
        .withMessage("TableWriter: the table is one of the indicator returned, which this portfolio"
            + " does not have as it was asked");
    assertThat(file).hasContent("as it was");
  }

  @Test
  void refusesACubeThatNoReaderCouldNumber() {
    List<Observation> seen = new ArrayList<>();
    for (Country country : Country.all()) {
      int day = seen.size();
      seen.add(ExportSamples.seen(
              "returned", country.alpha2(), (1000 + day * 9) + "-01", Figure.parse("1 person"))
          .toBuilder()
          .series("reporter " + day)
          .build());
    }
    AggregateTable table = Aggregation.of("returned")
        .by(Facet.COUNTRY, Facet.MONTH, Facet.YEAR, Facet.AREA)
        .over(portfolio(), seen);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WRITER.write(table))
        .withMessage("JsonStat: 249 × 250 × 251 × 249 × 15 are more positions than 2147483647; ask"
            + " by fewer facets, or write AggregateCsv");
  }

  @Test
  void passesOnWhatIsWrongWithTheTarget() {
    Writer broken = new Writer() {
      @Override
      public void write(char[] buffer, int offset, int length) throws IOException {
        throw new IOException("disk full");
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
    for (TableWriter writer : List.of(WRITER, AggregateCsv.writer(portfolio()))) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> writer.write(ExportSamples.returned(), broken))
          .withMessageContaining("disk full");
    }
  }
}
