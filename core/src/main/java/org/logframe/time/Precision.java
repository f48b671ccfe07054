package org.logframe.time;

/** What a {@link PartialDate} names, coarsest first; a {@link Part} may narrow the first two. */
public enum Precision {
  /** A year: {@code 2020}. */
  YEAR("yyyy"),
  /** A month: {@code 2016-12}. */
  MONTH("yyyy-mm"),
  /** A day: {@code 2016-12-15}. */
  DAY("yyyy-mm-dd");

  private final int length;

  Precision(String form) {
    length = form.length();
  }

  /** As much of an ISO 8601 date as this precision shows. */
  String cut(String isoDate) {
    return isoDate.substring(0, length);
  }
}
