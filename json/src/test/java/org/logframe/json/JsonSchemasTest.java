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
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.logframe.portfolio.Portfolio;

/**
 * The schema in the jar. After a change of a declaration, write it anew with {@code mvn -q -pl
 * core,json test -Dtest=JsonSchemasTest -Dlogframe.update=true
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class JsonSchemasTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/logframe/json");
  private static final Path SHIPPED = FOLDER.resolve("logframe-1.schema.json");
  private static final Path PARTIAL = FOLDER.resolve("logframe-partial-1.schema.json");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema PORTFOLIO = REGISTRY.getSchema(JsonSchemas.generatedPortfolio());

  @Test
  void isWhatTheDeclarationsSay() throws IOException {
    if (Boolean.getBoolean("logframe.update")) {
      Files.writeString(SHIPPED, JsonSchemas.generatedPortfolio());
      Files.writeString(PARTIAL, JsonSchemas.generatedPartialAggregate());
    }
    assertThat(Files.readString(SHIPPED)).isEqualTo(JsonSchemas.generatedPortfolio());
    assertThat(Files.readString(PARTIAL)).isEqualTo(JsonSchemas.generatedPartialAggregate());
  }

  @Test
  void liesInTheJar() {
    assertThat(JsonSchemas.portfolio()).isEqualTo(JsonSchemas.generatedPortfolio());
    assertThat(JsonSchemas.partialAggregate()).isEqualTo(JsonSchemas.generatedPartialAggregate());
  }

  @Test
  void isASchema() {
    Schema dialect =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(dialect.validate(JsonSchemas.portfolio(), InputFormat.JSON)).isEmpty();
    assertThat(dialect.validate(JsonSchemas.partialAggregate(), InputFormat.JSON))
        .isEmpty();
    assertThat(dialect.validate("{\"type\": \"objekt\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void acceptsTheShippedPortfolio() {
    assertThat(PORTFOLIO.validate(PortfolioJson.write(EuIomActions.portfolio()), InputFormat.JSON))
        .isEmpty();
  }

  @Property(tries = 100)
  void refusesWhatTheReaderRefuses(@ForAll long seed) {
    String document = PortfolioJson.write(new RandomPortfolio(new Random(seed)).portfolio());
    String broken = Mutation.of(document, new Random(seed));

    boolean isValid = PORTFOLIO.validate(broken, InputFormat.JSON).isEmpty();

    assertThat(isValid).as(broken).isFalse();
    assertThat(Json.problems(Portfolio.class, broken)).isNotEmpty();
  }
}
