package org.logframe.json.codec;

/** Takes what differs between two documents; values are given as JSON on one line. */
public interface ChangeSink {
  /** Takes what only the document after has. */
  void added(Trail at, String after);

  /** Takes what only the document before has. */
  void removed(Trail at, String before);

  /** Takes what both have, and not as the same. */
  void changed(Trail at, String before, String after);

  /** Takes a list of which what is left stands in another order. */
  void reordered(Trail at);
}
