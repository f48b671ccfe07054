package org.logframe.json;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.logframe.aggregate.AggregateTable;
import org.logframe.indicator.Observation;
import org.logframe.json.noun.DocumentKind;
import org.logframe.json.noun.Nouns;
import org.logframe.portfolio.Portfolio;

/** The JSON Schemas (2020-12) of the documents that this module reads and writes. */
public final class JsonSchemas {
  private JsonSchemas() {}

  /** The schema of a portfolio, as it lies in the jar: {@code logframe-1.schema.json}. */
  public static String portfolio() {
    return read(DocumentKind.PORTFOLIO);
  }

  /**
   * The schema of an observation alone, and so of each line of NDJSON: {@code
   * logframe-observation-1.schema.json}.
   */
  public static String observation() {
    return read(DocumentKind.OBSERVATION);
  }

  /** The schema of an array of observations: {@code logframe-observations-1.schema.json}. */
  public static String observations() {
    return read(DocumentKind.OBSERVATIONS);
  }

  /** The schema of a question: {@code logframe-aggregation-1.schema.json}. */
  public static String aggregation() {
    return read(DocumentKind.AGGREGATION);
  }

  /** The schema of the answer to a question: {@code logframe-table-1.schema.json}. */
  public static String aggregateTable() {
    return read(DocumentKind.TABLE);
  }

  /**
   * The schema of what is known so far for the answer to a question: {@code
   * logframe-partial-1.schema.json}.
   */
  public static String partialAggregate() {
    return read(DocumentKind.PARTIAL);
  }

  /** The schema of a diff: {@code logframe-diff-1.schema.json}. */
  public static String portfolioDiff() {
    return read(DocumentKind.DIFF);
  }

  // The class's own look-up: a resource in a named module is not found by others.
  static String read(DocumentKind kind) {
    String file = kind.schemaFile();
    try (InputStream source = JsonSchemas.class.getResourceAsStream(file)) {
      if (source == null) {
        throw new IllegalStateException("JsonSchemas: " + file + " is missing");
      }
      return new String(ByteStreams.toByteArray(source), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema of a kind of document, as the declarations have it. */
  static String generated(DocumentKind kind) {
    return switch (kind) {
      case PORTFOLIO -> Documents.schema(Nouns.codec(Portfolio.class), kind);
      case OBSERVATION -> Documents.schema(Nouns.codec(Observation.class), kind);
      case OBSERVATIONS -> Documents.listSchema(Nouns.codec(Observation.class), kind);
      case PARTIAL -> Documents.schema(Nouns.partial(), kind);
      case AGGREGATION -> Documents.schema(Nouns.question(), kind);
      case TABLE -> Documents.schema(Nouns.codec(AggregateTable.class), kind);
      case DIFF -> Documents.schema(DiffNouns.DIFF, kind);
    };
  }
}
