package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Flag;

/** Tables and questions are read as they were written, and written as they were read. */
class AggregateJsonProperties {
  private static final Schema TABLE = schema(JsonSchemas.aggregateTable());
  private static final Schema QUESTION = schema(JsonSchemas.aggregation());

  private static Schema schema(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  @Property(tries = 400)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void keepsTables(@ForAll long seed) {
    AggregateTable table = new RandomAnswers(new Random(seed)).table();

    String written = AggregateJson.write(table);
    AggregateTable read = AggregateJson.read(written);

    assertThat(read).isEqualTo(table);
    assertThat(AggregateJson.write(read)).isEqualTo(written);
    assertThat(TABLE.validate(written, InputFormat.JSON)).isEmpty();
    assertThat(AggregateJson.read(AggregateJson.writer().longNumbersAsText().write(table)))
        .isEqualTo(table);
    covered(table);
  }

  /** The tables have all that a table can have. */
  private static void covered(AggregateTable table) {
    for (Flag flag : Flag.values()) {
      covered(flag.toString(), table.stream().anyMatch(cell -> cell.flags().contains(flag)));
    }
    covered("refused", table.stream().anyMatch(cell -> cell.refusal().isPresent()));
    covered("divided", table.stream().anyMatch(cell -> cell.division().isPresent()));
    covered("graded", table.stream().anyMatch(cell -> cell.distribution().isPresent()));
    covered(
        "not broken down", table.stream().map(Cell::key).anyMatch(key -> key.isNotBrokenDown()));
    covered("left out", !table.leftOut().isEmpty());
    covered("adds up", table.rowsAddUp());
  }

  private static void covered(String what, boolean isSo) {
    Statistics.label(what).collect(isSo).coverage(all -> all.check(true).count(n -> n > 0));
  }

  @Property(tries = 300)
  void keepsQuestions(@ForAll long seed) {
    Aggregation question = new RandomQuestions(new RandomNouns(new Random(seed))).question();

    String written = AggregationJson.write(question);
    Aggregation read = AggregationJson.read(written);

    assertThat(read).isEqualTo(question);
    assertThat(AggregationJson.write(read)).isEqualTo(written);
    assertThat(QUESTION.validate(written, InputFormat.JSON)).isEmpty();
  }
}
