package org.logframe.json.export;

import java.util.Locale;
import org.logframe.portfolio.Portfolio;

/**
 * Writes tables as datasets of JSON-stat 2.0, for the statistical tools that read it.
 *
 * <pre>{@code
 * JsonStat.writer(portfolio).in(Locale.FRENCH).write(table, file);
 * }</pre>
 *
 * <p>A dataset has a dimension for each facet of the question, and a last one, {@code measure}, for
 * what is said of each cell: {@code reported} with its low and high end, the ends of {@code overall},
 * and the completeness in leaf cells. Values are sparse: what has no figure is left out. The status
 * of a value says in words what to know before quoting it. See docs/exports.md.
 */
public final class JsonStat {
  private JsonStat() {}

  /**
   * A writer with labels in English, from which those of other languages are made.
   *
   * @param portfolio what the table was computed over: it has the labels
   */
  public static JsonStatWriter writer(Portfolio portfolio) {
    return new JsonStatWriter(portfolio, Locale.ENGLISH);
  }
}
