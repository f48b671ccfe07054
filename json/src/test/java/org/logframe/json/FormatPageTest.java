package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.logframe.json.noun.DocumentKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables of the page on the format. After a change of a declaration, write them anew with {@code
 * mvn -q -pl core,json test -Dtest=FormatPageTest -Dlogframe.update=true
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class FormatPageTest {
  private static final Path PAGE = Path.of("../docs/json-format.md");
  private static final String HEADING = "## Nouns\n";

  /** The documents, and the noun with which each begins. */
  private static final ImmutableMap<String, String> SCHEMAS = ImmutableMap.of(
      "Portfolio",
      JsonSchemas.generated(DocumentKind.PORTFOLIO),
      "AggregateTable",
      JsonSchemas.generated(DocumentKind.TABLE),
      "PartialAggregate",
      JsonSchemas.generated(DocumentKind.PARTIAL),
      "PortfolioDiff",
      JsonSchemas.generated(DocumentKind.DIFF));

  @Test
  void hasATableForEachNoun() throws IOException {
    String page = Files.readString(PAGE);
    String written = page.substring(0, page.indexOf("\n### ", page.indexOf(HEADING)));
    String whole = written + tables();
    if (Boolean.getBoolean("logframe.update")) {
      Files.writeString(PAGE, whole);
      page = whole;
    }
    assertThat(page).isEqualTo(whole);
  }

  @Test
  void beginsWithADocumentInItsOneForm() throws IOException {
    String example = exampleAfter("# The JSON format, logframe/1");

    assertThat(PortfolioJson.write(PortfolioJson.read(example))).isEqualTo(example);
  }

  @Test
  void showsADiffInItsOneForm() throws IOException {
    String example = exampleAfter("## What changed, as JSON");

    assertThat(PortfolioDiffJson.write(PortfolioDiffJson.read(example))).isEqualTo(example);
  }

  @Test
  void showsAQuestionInItsOneForm() throws IOException {
    String example = exampleAfter("## Questions");

    assertThat(AggregationJson.write(AggregationJson.read(example))).isEqualTo(example);
  }

  @Test
  void showsATableInItsOneForm() throws IOException {
    String example = exampleAfter("## Tables");

    assertThat(AggregateJson.write(AggregateJson.read(example))).isEqualTo(example);
  }

  /** The first document below a heading. */
  private static String exampleAfter(String heading) throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf("```json\n", page.indexOf(heading + "\n")) + "```json\n".length();
    return page.substring(begin, page.indexOf("```", begin));
  }

  private String tables() {
    Map<String, JsonNode> nouns = new LinkedHashMap<>();
    SCHEMAS.forEach(
        (root, schema) -> collect(root, JsonMapper.shared().readTree(schema).get("$defs"), nouns));
    StringBuilder tables = new StringBuilder();
    nouns.forEach((name, noun) -> append(name, noun, tables));
    return tables.toString();
  }

  private static void collect(String name, JsonNode definitions, Map<String, JsonNode> nouns) {
    JsonNode noun = definitions.get(name);
    if (nouns.putIfAbsent(name, noun) == null) {
      noun.findValuesAsString("$ref").forEach(each -> collect(nameOf(each), definitions, nouns));
    }
  }

  private static void append(String name, JsonNode noun, StringBuilder tables) {
    tables.append("\n### ").append(name).append("\n\n");
    if (noun.has("description")) {
      tables.append(noun.get("description").asString()).append("\n");
    }
    if (noun.has("enum")) {
      tables.append("One of ").append(constants(noun)).append(".\n");
    }
    if (noun.has("properties")) {
      tables.append("\n| field | form | |\n|---|---|---|\n");
      noun.get("properties")
          .properties()
          .forEach(field -> tables.append("| `" + field.getKey() + "` | " + form(field.getValue())
              + " | " + presence(noun, field.getKey(), field.getValue()) + " |\n"));
    }
  }

  private static String constants(JsonNode noun) {
    return noun.get("enum")
        .valueStream()
        .map(each -> "`" + each.asString() + "`")
        .collect(Collectors.joining(", "));
  }

  private static String presence(JsonNode noun, String field, JsonNode schema) {
    boolean isRequired = noun.has("required")
        && noun.get("required").valueStream().anyMatch(each -> each.asString().equals(field));
    return isRequired
        ? "required"
        : schema.has("default") ? "default `" + schema.get("default") + "`" : "";
  }

  private static String form(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = nameOf(schema.get("$ref").asString());
      return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }
    if (schema.has("items")) {
      return "list of " + form(schema.get("items"));
    }
    if (schema.has("const")) {
      return "`" + schema.get("const") + "`";
    }
    boolean isId = schema.path("maxLength").asInt(0) > 0;
    return schema.has("propertyNames")
        ? "object from id to id"
        : isId ? "id" : schema.get("type").asString();
  }

  private static String nameOf(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
