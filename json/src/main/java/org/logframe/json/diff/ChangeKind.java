package org.logframe.json.diff;

/** What happened at a path. */
public enum ChangeKind {
  /** It is there only after. */
  ADDED("+"),
  /** It was there only before. */
  REMOVED("-"),
  /** It has another value. */
  CHANGED("~"),
  /** What both lists have stands in another order; a list has one such change, whatever moved. */
  REORDERED("^");

  private final String sign;

  ChangeKind(String sign) {
    this.sign = sign;
  }

  /** A sign for lists of changes: {@code +}, {@code -}, {@code ~} or {@code ^}. */
  String sign() {
    return sign;
  }
}
