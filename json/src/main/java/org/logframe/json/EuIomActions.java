package org.logframe.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.logframe.portfolio.Portfolio;

/**
 * The EU-IOM Actions: the programmes for migrant protection, voluntary return and reintegration that
 * IOM and the EU developed together, as two public documents describe them.
 *
 * <p>Facts and figures, each with the document and the line that state it; the descriptions are
 * written anew. Nothing is added from elsewhere, and where the documents disagree with each other or
 * with themselves, {@link Portfolio#findings} says so.
 */
public final class EuIomActions {
  private static final String DOCUMENT = "eu-iom-actions.json";

  private EuIomActions() {}

  /** The portfolio, read when it is first asked for. */
  public static Portfolio portfolio() {
    return Loaded.PORTFOLIO;
  }

  private static final class Loaded {
    private static final Portfolio PORTFOLIO = read();

    // The class's own look-up: a resource in a named module is not found by others.
    private static Portfolio read() {
      try (InputStream source = EuIomActions.class.getResourceAsStream(DOCUMENT)) {
        if (source == null) {
          throw new IllegalStateException("EuIomActions: " + DOCUMENT + " is missing");
        }
        return PortfolioJson.read(source);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
