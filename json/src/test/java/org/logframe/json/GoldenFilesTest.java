package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Purpose;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Definitions;
import org.logframe.json.codec.Schemas;
import org.logframe.json.noun.Nouns;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One document of each noun, with as many of its fields as go together: what the library writes, to
 * the byte. A new noun needs a new file; {@code mvn -q -pl core,json test -Dtest=GoldenFilesTest
 * -Dlogframe.update=true -Dsurefire.failIfNoSpecifiedTests=false} brings its text into the one form.
 */
class GoldenFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  /** The fields that no document has beside the others of its noun. */
  private static final ImmutableSetMultimap<String, String> APART =
      ImmutableSetMultimap.<String, String>builder()
          .put("AggregateTable", "indicators")
          .putAll("Aggregation", "indicators", "allIndicators")
          .putAll("AggregationDocument", "indicators", "allIndicators")
          .putAll("Cell", "distribution", "refusal")
          .put("Figure", "values")
          .putAll("Step", "overlapping", "weight")
          .build();

  /** The nouns by name, constants apart: those are listed in the schemas. */
  private static Map<String, Codec<?>> nouns() throws IOException {
    Definitions definitions = new Definitions();
    Map<String, Codec<?>> nouns = new TreeMap<>();
    for (Codec<?> each : List.of(
        Nouns.codec(Portfolio.class),
        Nouns.codec(AggregateTable.class),
        partial(),
        DiffNouns.DIFF)) {
      assertThat(each.schema(definitions)).isNotEmpty();
    }
    definitions.codecs().forEach((name, codec) -> {
      if (!schema(name, codec).has("enum")) {
        nouns.put(name, codec);
      }
    });
    nouns.put("AggregationDocument", Nouns.question());
    return nouns;
  }

  private static Codec<?> noun(String name) throws IOException {
    return Objects.requireNonNull(nouns().get(name));
  }

  /** The schema of a noun, which is its own document or a definition in it. */
  private static JsonNode schema(String name, Codec<?> codec) {
    JsonNode document = JsonMapper.shared()
        .readTree(Documents.text(Schemas.document(codec, "urn:test:" + name, name)));
    return document.has("$ref") ? document.get("$defs").get(name) : document;
  }

  /** The codec of partial answers to the question in the file. */
  private static Codec<?> partial() throws IOException {
    Portfolio portfolio = PortfolioJson.read(FOLDER.resolve("Portfolio.json"));
    return Nouns.partial(
        Aggregation.of("returned").by(Facet.COUNTRY).purpose(Purpose.TARGET), portfolio);
  }

  static Set<String> names() throws IOException {
    return nouns().keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void areWhatTheLibraryWrites(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".json");
    String golden = Files.readString(file);
    String written = rewritten(noun(name), golden);
    if (Boolean.getBoolean("logframe.update")) {
      Files.writeString(file, written);
      golden = written;
    }
    assertThat(written).isEqualTo(golden);
  }

  private static <T> String rewritten(Codec<T> codec, String document) {
    StringWriter written = new StringWriter();
    Documents.write(codec, Documents.read(codec, new StringReader(document)), written);
    return written.toString();
  }

  @Test
  void areThereForEveryNounAndForNothingElse() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              names().stream().map(name -> name + ".json").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void haveEveryFieldThatGoesWithTheOthers(String name) throws IOException {
    JsonNode declared = schema(name, noun(name)).path("properties");
    if (declared.isObject()) {
      JsonNode golden = JsonMapper.shared().readTree(FOLDER.resolve(name + ".json"));
      Set<String> lacking = new TreeSet<>(declared.propertyNames());
      lacking.removeAll(golden.propertyNames());

      assertThat(lacking).isEqualTo(APART.get(name));
    }
  }
}
