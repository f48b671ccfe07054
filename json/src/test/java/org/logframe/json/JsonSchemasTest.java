package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The schemas in the jar. After a change of a declaration, write them anew with {@code mvn -q -pl
 * core,json test -Dtest=JsonSchemasTest -Dlogframe.update=true
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class JsonSchemasTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/logframe/json");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, String> GENERATED = ImmutableMap.of(
      JsonSchemas.PORTFOLIO_FILE, JsonSchemas.generatedPortfolio(),
      JsonSchemas.OBSERVATION_FILE, JsonSchemas.generatedObservation(),
      JsonSchemas.OBSERVATIONS_FILE, JsonSchemas.generatedObservations(),
      JsonSchemas.PARTIAL_FILE, JsonSchemas.generatedPartialAggregate());

  @Test
  void areWhatTheDeclarationsSay() throws IOException {
    for (Map.Entry<String, String> each : GENERATED.entrySet()) {
      Path shipped = FOLDER.resolve(each.getKey());
      if (Boolean.getBoolean("logframe.update")) {
        Files.writeString(shipped, each.getValue());
      }
      assertThat(Files.readString(shipped)).isEqualTo(each.getValue());
    }
  }

  @Test
  void lieInTheJar() {
    assertThat(JsonSchemas.portfolio()).isEqualTo(JsonSchemas.generatedPortfolio());
    assertThat(JsonSchemas.observation()).isEqualTo(JsonSchemas.generatedObservation());
    assertThat(JsonSchemas.observations()).isEqualTo(JsonSchemas.generatedObservations());
    assertThat(JsonSchemas.partialAggregate()).isEqualTo(JsonSchemas.generatedPartialAggregate());
  }

  @Test
  void areSchemas() {
    Schema dialect =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(GENERATED.values())
        .allSatisfy(each -> assertThat(dialect.validate(each, InputFormat.JSON)).isEmpty());
    assertThat(dialect.validate("{\"type\": \"objekt\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void acceptTheShippedPortfolioAndItsObservations() {
    Schema portfolio = REGISTRY.getSchema(JsonSchemas.generatedPortfolio());
    Schema observation = REGISTRY.getSchema(JsonSchemas.generatedObservation());
    Schema observations = REGISTRY.getSchema(JsonSchemas.generatedObservations());
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
