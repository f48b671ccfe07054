package org.logframe.json;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.logframe.json.noun.Nouns;
import org.logframe.portfolio.Portfolio;

/** The JSON Schema (2020-12) of the documents that this module reads and writes. */
public final class JsonSchemas {
  private static final String PORTFOLIO_FILE = "logframe-1.schema.json";
  private static final String PORTFOLIO_ID = "urn:logframe:1:portfolio";

  private JsonSchemas() {}

  /** The schema of a portfolio, as it lies in the jar: {@code logframe-1.schema.json}. */
  public static String portfolio() {
    try (InputStream source = JsonSchemas.class.getResourceAsStream(PORTFOLIO_FILE)) {
      if (source == null) {
        throw new IllegalStateException("JsonSchemas: " + PORTFOLIO_FILE + " is missing");
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
}
