package org.logframe.json.export;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import org.logframe.aggregate.AggregateTable;
import org.logframe.json.codec.Generators;
import org.logframe.json.codec.WriteOptions;
import org.logframe.portfolio.Portfolio;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes tables as datasets of JSON-stat 2.0; made by {@link JsonStat#writer}. */
public final class JsonStatWriter extends TableWriter {
  JsonStatWriter(Portfolio portfolio, Locale language) {
    super(portfolio, language);
  }

  /**
   * A writer with labels in a language. What has no words in it has those of a wider language, else
   * in no stated language, else in English, as {@link org.logframe.source.Text#in} chooses.
   */
  public JsonStatWriter in(Locale language) {
    return new JsonStatWriter(portfolio(), language);
  }

  /**
   * A writer with labels in a language, by its BCP 47 tag such as {@code fr} or {@code pt-BR}.
   *
   * @throws IllegalArgumentException if the tag is ill-formed
   */
  public JsonStatWriter in(String language) {
    return in(Exports.language("JsonStat", language));
  }

  @Override
  Printing prepare(AggregateTable table) {
    Exports.check(table, portfolio());
    Dataset dataset = Dataset.of(table, portfolio(), language());
    return target -> print(dataset, target);
  }

  private static void print(Dataset dataset, Writer target) {
    try (JsonGenerator out = Generators.pretty(target, WriteOptions.STANDARD)) {
      new DatasetPrinter(dataset, out).print();
      out.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }
}
