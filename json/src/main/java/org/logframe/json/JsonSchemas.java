package org.logframe.json;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.logframe.aggregate.Aggregation;
import org.logframe.json.codec.Codec;
import org.logframe.json.noun.Nouns;
import org.logframe.portfolio.Portfolio;

/** The JSON Schema (2020-12) of the documents that this module reads and writes. */
public final class JsonSchemas {
  private static final String PORTFOLIO_FILE = "logframe-1.schema.json";
  private static final String PORTFOLIO_ID = "urn:logframe:1:portfolio";

  private static final String PARTIAL_FILE = "logframe-partial-1.schema.json";
  private static final String PARTIAL_ID = "urn:logframe:1:partial";

  private JsonSchemas() {}

  /** The schema of a portfolio, as it lies in the jar: {@code logframe-1.schema.json}. */
  public static String portfolio() {
    return file(PORTFOLIO_FILE);
  }

  /**
   * The schema of what is known so far for the answer to a question, as it lies in the jar: {@code
   * logframe-partial-1.schema.json}. Questions themselves are among its definitions.
   */
  public static String partialAggregate() {
    return file(PARTIAL_FILE);
  }

  private static String file(String name) {
    try (InputStream source = JsonSchemas.class.getResourceAsStream(name)) {
      if (source == null) {
        throw new IllegalStateException("JsonSchemas: " + name + " is missing");
      }
      return new String(ByteStreams.toByteArray(source), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema of a portfolio, as the declarations of the nouns have it. */
  static String generatedPortfolio() {
    return Documents.schema(
        Nouns.codec(Portfolio.class), PORTFOLIO_ID, "A portfolio of programmes, logframe/1");
  }

  /** The schema of what is known so far, as the declarations have it. */
  static String generatedPartialAggregate() {
    Codec<?> codec = Nouns.partial(Aggregation.of("any"), Portfolio.builder().build());
    return Documents.schema(
        codec, PARTIAL_ID, "What is known so far for the answer to a question, logframe-partial/1");
  }
}
