package org.logframe.json;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Observation;
import org.logframe.json.noun.Nouns;
import org.logframe.portfolio.Portfolio;

/** The JSON Schemas (2020-12) of the documents that this module reads and writes. */
public final class JsonSchemas {
  static final String PORTFOLIO_FILE = "logframe-1.schema.json";
  static final String OBSERVATION_FILE = "logframe-1-observation.schema.json";
  static final String OBSERVATIONS_FILE = "logframe-1-observations.schema.json";
  static final String DIFF_FILE = "logframe-diff-1.schema.json";

  static final String PARTIAL_FILE = "logframe-partial-1.schema.json";

  private JsonSchemas() {}

  /** The schema of a portfolio, as it lies in the jar: {@code logframe-1.schema.json}. */
  public static String portfolio() {
    return read(PORTFOLIO_FILE);
  }

  /**
   * The schema of an observation alone, and so of each line of NDJSON: {@code
   * logframe-1-observation.schema.json}.
   */
  public static String observation() {
    return read(OBSERVATION_FILE);
  }

  /** The schema of an array of observations: {@code logframe-1-observations.schema.json}. */
  public static String observations() {
    return read(OBSERVATIONS_FILE);
  }

  /**
   * The schema of what is known so far for the answer to a question, as it lies in the jar: {@code
   * logframe-partial-1.schema.json}. Questions themselves are among its definitions.
   */
  public static String partialAggregate() {
    return read(PARTIAL_FILE);
  }

  /** The schema of a diff, as it lies in the jar: {@code logframe-diff-1.schema.json}. */
  public static String portfolioDiff() {
    return read(DIFF_FILE);
  }

  // The class's own look-up: a resource in a named module is not found by others.
  private static String read(String file) {
    try (InputStream source = JsonSchemas.class.getResourceAsStream(file)) {
      if (source == null) {
        throw new IllegalStateException("JsonSchemas: " + file + " is missing");
      }
      return new String(ByteStreams.toByteArray(source), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema of a portfolio, as the declarations of the nouns have it. */
  static String generatedPortfolio() {
    return Documents.schema(
        Nouns.codec(Portfolio.class),
        "urn:logframe:1:portfolio",
        "A portfolio of programmes, logframe/1");
  }

  /** The schema of an observation, as the declarations of the nouns have it. */
  static String generatedObservation() {
    return Documents.schema(
        Nouns.codec(Observation.class),
        "urn:logframe:1:observation",
        "An observation, and each line of NDJSON, logframe/1");
  }

  /** The schema of an array of observations, as the declarations of the nouns have it. */
  static String generatedObservations() {
    return Documents.listSchema(
        Nouns.codec(Observation.class),
        "urn:logframe:1:observations",
        "An array of observations, logframe/1");
  }

  /** The schema of what is known so far, as the declarations have it. */
  static String generatedPartialAggregate() {
    return Documents.schema(
        Nouns.partial(Aggregation.of("any"), Portfolio.builder().build()),
        "urn:logframe:1:partial",
        "What is known so far for the answer to a question, logframe-partial/1");
  }

  /** The schema of a diff, as its declarations have it. */
  static String generatedPortfolioDiff() {
    return Documents.schema(
        DiffNouns.DIFF, "urn:logframe:1:diff", "What changed between two portfolios, logframe/1");
  }
}
