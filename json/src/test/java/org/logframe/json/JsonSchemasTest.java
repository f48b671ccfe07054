package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.logframe.json.noun.DocumentKind;

/**
 * The schemas in the jar. After a change of a declaration, write them anew with {@code mvn -q -pl
 * core,json test -Dtest=JsonSchemasTest -Dlogframe.update=true
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class JsonSchemasTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/logframe/json");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @ParameterizedTest
  @EnumSource
  void areWhatTheDeclarationsSay(DocumentKind kind) throws IOException {
    Path shipped = FOLDER.resolve(kind.schemaFile());
    if (Boolean.getBoolean("logframe.update")) {
      Files.writeString(shipped, JsonSchemas.generated(kind));
    }
    assertThat(Files.readString(shipped)).isEqualTo(JsonSchemas.generated(kind));
  }

  @ParameterizedTest
  @EnumSource
  void lieInTheJar(DocumentKind kind) {
    assertThat(JsonSchemas.read(kind)).isEqualTo(JsonSchemas.generated(kind));
  }

  @Test
  void lieThereAlone() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".schema.json")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(DocumentKind.values()).map(DocumentKind::schemaFile).toList());
    }
  }

  @Test
  void areNamedByOneRule() {
    assertThat(Stream.of(DocumentKind.values())
            .map(kind -> kind.format() + " " + kind.schemaFile() + " " + kind.schemaId()))
        .containsExactly(
            "logframe/1 logframe-1.schema.json urn:logframe:portfolio:1",
            "logframe-observation/1 logframe-observation-1.schema.json urn:logframe:observation:1",
            "logframe-observations/1 logframe-observations-1.schema.json"
                + " urn:logframe:observations:1",
            "logframe-aggregation/1 logframe-aggregation-1.schema.json urn:logframe:aggregation:1",
            "logframe-table/1 logframe-table-1.schema.json urn:logframe:table:1",
            "logframe-partial/1 logframe-partial-1.schema.json urn:logframe:partial:1",
            "logframe-diff/1 logframe-diff-1.schema.json urn:logframe:diff:1");
  }

  @Test
  void areFoundByTheirNouns() {
    assertThat(JsonSchemas.portfolio()).isEqualTo(JsonSchemas.read(DocumentKind.PORTFOLIO));
    assertThat(JsonSchemas.observation()).isEqualTo(JsonSchemas.read(DocumentKind.OBSERVATION));
    assertThat(JsonSchemas.observations()).isEqualTo(JsonSchemas.read(DocumentKind.OBSERVATIONS));
    assertThat(JsonSchemas.aggregation()).isEqualTo(JsonSchemas.read(DocumentKind.AGGREGATION));
    assertThat(JsonSchemas.aggregateTable()).isEqualTo(JsonSchemas.read(DocumentKind.TABLE));
    assertThat(JsonSchemas.partialAggregate()).isEqualTo(JsonSchemas.read(DocumentKind.PARTIAL));
    assertThat(JsonSchemas.portfolioDiff()).isEqualTo(JsonSchemas.read(DocumentKind.DIFF));
  }

  @Test
  void areSchemas() {
    Schema dialect =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(Stream.of(DocumentKind.values()).map(JsonSchemas::generated))
        .allSatisfy(each -> assertThat(dialect.validate(each, InputFormat.JSON)).isEmpty());
    assertThat(dialect.validate("{\"type\": \"objekt\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void acceptTheShippedPortfolioAndItsObservations() {
    Schema portfolio = REGISTRY.getSchema(JsonSchemas.generated(DocumentKind.PORTFOLIO));
    Schema observation = REGISTRY.getSchema(JsonSchemas.generated(DocumentKind.OBSERVATION));
    Schema observations = REGISTRY.getSchema(JsonSchemas.generated(DocumentKind.OBSERVATIONS));
    var shipped = EuIomActions.portfolio().observations();

    assertThat(portfolio.validate(PortfolioJson.write(EuIomActions.portfolio()), InputFormat.JSON))
        .isEmpty();
    assertThat(ObservationsJson.write(shipped).lines())
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(observation.validate(line, InputFormat.JSON)).isEmpty());
    assertThat(observations.validate(
            ObservationsJson.writer().form(ObservationsForm.ARRAY).write(shipped),
            InputFormat.JSON))
        .isEmpty();
  }
}
