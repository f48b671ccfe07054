package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.logframe.json.diff.PortfolioDiff;

/** What the schema of diffs refuses, the reader refuses. */
class DiffSchemaTest {
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(JsonSchemas.portfolioDiff());

  private static final Pattern FIELD =
      Pattern.compile("(?<=\\n {0,9})\"(?:format|kind|noun|path)\": ");

  /** What the schema has against a document. */
  static List<?> problems(String document) {
    return SCHEMA.validate(document, InputFormat.JSON);
  }

  @Test
  void refusesAChangeWithoutTheSidesOfItsKind() {
    String document = """
        {"format": "logframe-diff/1", "changes": [
          {"kind": "added", "noun": "Programme", "path": "/programmes[x]",
            "before": {"value": {"id": "x"}, "pointer": "/programmes/0"}}]}
        """;

    assertThat(problems(document)).isNotEmpty();
    assertThatThrownBy(() -> PortfolioDiffJson.read(document))
        .hasMessage("1 problem\n/changes/0 (line 2, column 3): "
            + "Change: ADDED at /programmes[x] has no before and an after");
  }

  @Property(tries = 100)
  void refusesWhatTheReaderRefuses(@ForAll long seed, @ForAll long other) {
    String document = PortfolioDiffJson.write(PortfolioDiff.between(
        new RandomPortfolio(new Random(seed)).portfolio(),
        new RandomPortfolio(new Random(other)).portfolio()));
    String broken = broken(document, new Random(seed));

    assertThat(problems(broken)).as(broken).isNotEmpty();
    assertThatThrownBy(() -> PortfolioDiffJson.read(broken))
        .isInstanceOf(InvalidDocumentException.class);
  }

  /** The document with one wrong field; what stands on a side may have any. */
  private static String broken(String document, Random random) {
    List<MatchResult> fields = FIELD.matcher(document).results().toList();
    MatchResult field = fields.get(random.nextInt(fields.size()));
    String before = document.substring(0, field.start()) + "\"no such field\": ";
    return random.nextBoolean()
        ? before + document.substring(field.end())
        : before + "1, " + document.substring(field.start());
  }
}
