package org.logframe.json.codec;

/** Ends the reading of a document whose problems are all reported. */
final class StopReadingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StopReadingException() {
    super("stopped", null, false, false);
  }
}
