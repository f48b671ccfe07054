package org.logframe.json.noun;

import com.google.common.base.Ascii;
import java.util.regex.Pattern;

/**
 * The kinds of documents, and one rule for their names: a portfolio is {@code logframe/1}, every
 * other kind {@code logframe-<kind>/1}; the schema is called after the format ({@code
 * logframe-diff-1.schema.json}), its id is {@code urn:logframe:<kind>:1}.
 */
public enum DocumentKind {
  /** A portfolio. */
  PORTFOLIO("A portfolio of programmes"),
  /** An observation alone, which states no format: a line of NDJSON. */
  OBSERVATION("An observation, and each line of NDJSON"),
  /** An array of observations, which states no format. */
  OBSERVATIONS("An array of observations"),
  /** A question. */
  AGGREGATION("A question: of one indicator or of several, broken down by facets"),
  /** The answer to a question. */
  TABLE("A table: the answer to a question"),
  /** What is known so far for the answer to a question. */
  PARTIAL("What is known so far for the answer to a question"),
  /** What changed between two portfolios. */
  DIFF("What changed between two portfolios");

  /** The major version; another one is another format. */
  private static final int VERSION = 1;

  private static final String NEWER_MINOR = "\\.[1-9][0-9]{0,8}";

  private final String description;
  private final Pattern newerMinor;

  DocumentKind(String description) {
    this.description = description;
    this.newerMinor = Pattern.compile(Pattern.quote(format()) + NEWER_MINOR);
  }

  private String kind() {
    return Ascii.toLowerCase(name());
  }

  private String prefix() {
    return name().equals("PORTFOLIO") ? "logframe" : "logframe-" + kind();
  }

  /** The format that this library reads and writes: {@code logframe/1}, {@code logframe-diff/1}. */
  public String format() {
    return prefix() + "/" + VERSION;
  }

  /** Whether a format is this one with something added that a reader can do without. */
  boolean isNewerMinor(String format) {
    return newerMinor.matcher(format).matches();
  }

  /** The file of the schema: {@code logframe-1.schema.json}, {@code logframe-diff-1.schema.json}. */
  public String schemaFile() {
    return prefix() + "-" + VERSION + ".schema.json";
  }

  /** What identifies the schema: {@code urn:logframe:diff:1}. */
  public String schemaId() {
    return "urn:logframe:" + kind() + ":" + VERSION;
  }

  /** The title of the schema. */
  public String title() {
    return description + ", " + format();
  }
}
