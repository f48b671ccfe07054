package org.logframe.json;

/** How many observations stand in one file. */
public enum ObservationsForm {
  /** NDJSON: one observation on each line, so that a file may be cut, joined and appended to. */
  LINES,
  /** One JSON array of observations. */
  ARRAY
}
