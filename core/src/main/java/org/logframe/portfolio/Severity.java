package org.logframe.portfolio;

/** How much a {@link Finding} matters. */
public enum Severity {
  /** Worth knowing before quoting. */
  INFO,
  /** Statements do not go together, or seem not to. */
  WARNING
}
