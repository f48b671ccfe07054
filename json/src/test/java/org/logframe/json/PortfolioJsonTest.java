package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.logframe.measure.Counts;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Portfolio;
import tools.jackson.databind.json.JsonMapper;

class PortfolioJsonTest {
  private static String golden() throws IOException {
    return Resources.toString(Resources.getResource("portfolio.json"), StandardCharsets.UTF_8);
  }

  private static String lines(String document) {
    return lines(document.getBytes(StandardCharsets.UTF_8));
  }

  private static String lines(byte[] document) {
    return catchThrowableOfType(InvalidDocumentException.class, () -> PortfolioJson.read(document))
        .problems()
        .stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void writesTheGoldenFile() throws IOException {
    String written = PortfolioJson.write(Samples.portfolio());

    assertThat(written).isEqualTo(golden());
    SchemaCheck.check(Portfolio.class, written);
  }

  @Test
  void readsTheGoldenFileFromEverySource(@TempDir Path folder) throws IOException {
    byte[] bytes = golden().getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("p.json"), bytes);

    assertThat(PortfolioJson.read(file)).isEqualTo(Samples.portfolio());
    assertThat(PortfolioJson.read(bytes)).isEqualTo(Samples.portfolio());
    assertThat(PortfolioJson.read(golden())).isEqualTo(Samples.portfolio());
    assertThat(PortfolioJson.read(new ByteArrayInputStream(bytes))).isEqualTo(Samples.portfolio());
    assertThat(PortfolioJson.read(new StringReader(golden()))).isEqualTo(Samples.portfolio());
  }

  @Test
  void writesTheSameToEveryTarget(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("p.json");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter characters = new StringWriter();

    PortfolioJson.write(Samples.portfolio(), file);
    PortfolioJson.write(Samples.portfolio(), bytes);
    PortfolioJson.write(Samples.portfolio(), characters);

    assertThat(Files.readString(file)).isEqualTo(golden());
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(golden());
    assertThat(characters).hasToString(golden());
  }

  @Test
  void isHandledByAMapper() throws IOException {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    assertThat(mapper.readValue(golden(), Portfolio.class)).isEqualTo(Samples.portfolio());
    assertThat(mapper.readTree(mapper.writeValueAsString(Samples.portfolio())))
        .isEqualTo(mapper.readTree(golden()));
  }

  @Test
  void readsAnEmptyPortfolio() {
    Portfolio empty = Portfolio.builder().build();

    assertThat(PortfolioJson.write(empty)).isEqualTo("{\n  \"format\": \"logframe/1\"\n}\n");
    assertThat(PortfolioJson.read("{\"format\":\"logframe/1\"}")).isEqualTo(empty);
  }

  @Test
  void givesPlacesToWhatThePortfolioFindsWrong() {
    assertThat(lines("""
        {
          "format": "logframe/1",
          "programmes": [
            {"id": "a", "partOf": "b"},
            {
              "id": "b",
              "coverage": [
                {"area": "LY"},
                {"area": "region:x/y", "sources": [{"publication": "é"}, {"publication": "p"}]}
              ],
              "partOf": "a"
            },
            {"id": "a"}
          ]
        }
        """)).isEqualTo("""
        /programmes/0/partOf (line 4, column 27): programme "a" is part of itself through "b"
        /programmes/1/coverage/1/area (line 9, column 18): no area "region:x/y"
        /programmes/1/coverage/1/sources/0/publication (line 9, column 60): no publication "é"
        /programmes/1/coverage/1/sources/1/publication (line 9, column 82): no publication "p"
        /programmes/2/id (line 13, column 12): programme "a" is there twice, first at /programmes/0""");
  }

  @Test
  void keepsUnitsOfItsOwn() {
    Portfolio portfolio = Portfolio.builder()
        .units(UnitTable.standard()
            .with(Counts.of("well", "wells"), "well", "wells")
            .with(Counts.PERSON.multiply(12), "dozen", "dozens"))
        .build();

    String written = PortfolioJson.write(portfolio);

    assertThat(written).isEqualTo("""
        {
          "format": "logframe/1",
          "units": [
            {"singular": "well", "plural": "wells"},
            {"singular": "dozen", "plural": "dozens", "unit": {"singular": "person", \
        "plural": "persons", "times": 12}}
          ]
        }
        """);
    assertThat(PortfolioJson.read(written)).isEqualTo(portfolio);
    assertThat(
            lines(
                "{\"format\": \"logframe/1\", \"units\": "
                    + "[{\"singular\": \"person\", \"plural\": \"km\"}, {\"singular\": \"1\", \"plural\": \"2\"}]}"))
        .startsWith("/units/1 (line 1, column 76): Counts: \"1\" cannot name a unit");
    assertThat(lines("{\"format\": \"logframe/1\", \"units\": "
            + "[{\"singular\": \"well\", \"plural\": \"km\"}]}"))
        .isEqualTo("/units (line 1, column 35): UnitTable: \"km\" already names another unit");
  }

  @Test
  void refusesAnotherFormat() {
    assertThat(lines("{}")).isEqualTo("document (line 1, column 1): Portfolio: has no \"format\"");
    assertThat(lines("{\"format\": \"logframe/2\"}"))
        .isEqualTo("/format (line 1, column 12): "
            + "Portfolio: this library reads the format \"logframe/1\", not \"logframe/2\"");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] latin1 = "{\n\"format\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16);

    assertThat(lines(latin1)).isEqualTo("/format (line 2, column 12): not UTF-8");
    assertThat(lines(utf16)).isEqualTo("document (line 1, column 1): not UTF-8");
    assertThat(lines("\0{}"))
        .startsWith("document (line 1, column 1): not JSON: Illegal character");
  }

  @Test
  void readsPastAByteOrderMark() {
    assertThat(PortfolioJson.read("\ufeff{\"format\":\"logframe/1\"}"))
        .isEqualTo(Portfolio.builder().build());
    assertThat(lines("\ufeff{\"format\":1}")).startsWith("/format (line 1, column 11): ");
    assertThat(PortfolioJson.read(
            "\ufeff{\"format\":\"logframe/1\"}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Portfolio.builder().build());
  }

  @Test
  void limitsNumbers() {
    String before = "{\"format\": \"logframe/1\", \"observations\": [{\"value\": {\"value\": ";

    assertThat(lines(before + "1e999999999}}]}"))
        .startsWith("/observations/0/value/value "
            + "(line 1, column 63): number: the exponent of 1e999999999 is beyond 50\n");
    assertThat(lines(before + "9".repeat(100_000) + "}}]}"))
        .startsWith("/observations/0/value/value (line 1, column 63): "
            + "number: the number has 100,000 characters, at most 1,002: " + "9".repeat(79)
            + "…\n");
    assertThat(lines(before + "NaN}}]}"))
        .isEqualTo("/observations/0/value/value "
            + "(line 1, column 66): not JSON: Non-standard token 'NaN'");
  }

  @Test
  void passesFailuresOfTheSourceOn(@TempDir Path folder) throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();

    assertThatThrownBy(() -> PortfolioJson.read(closed))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("Stream closed");
    assertThatThrownBy(() -> PortfolioJson.read(folder.resolve("absent")))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> PortfolioJson.write(Samples.portfolio(), folder))
        .isInstanceOf(UncheckedIOException.class);
  }
}
