package org.logframe.json;

import java.io.Closeable;
import org.logframe.json.codec.LineCursor;
import org.logframe.json.codec.Quote;

/**
 * The lines of a source, one at a time: what stands before a line feed, without a carriage return
 * there, or at the end. A line that is too long or that is no text is passed over with a fault, and those
 * after it can be read.
 */
abstract class Lines implements Closeable {
  private final int maxLength;
  private int length;
  private String fault = "";
  private int faultColumn;

  Lines(int maxLength) {
    this.maxLength = maxLength;
  }

  /**
   * Goes to the next line.
   *
   * @return whether there is one
   * @throws java.io.UncheckedIOException if the source cannot be read
   */
  abstract boolean advance();

  /** A character of the line. */
  abstract char characterAt(int index);

  /** The line, from the beginning of an array that is the same for all. */
  abstract char[] characters();

  /**
   * Puts a cursor to the beginning of the line, in UTF-8.
   *
   * @return whether the line can be written so
   */
  abstract boolean begin(LineCursor cursor);

  /**
   * Puts a cursor to the beginning of the next line, of which nobody knows yet where it ends.
   *
   * @return whether that is possible
   */
  boolean beginAhead(LineCursor cursor) {
    return false;
  }

  /**
   * Passes the next line.
   *
   * @param cursor which {@link #beginAhead began} it, and is behind its line feed
   * @return whether it is no longer than lines may be
   */
  boolean passAhead(LineCursor cursor) {
    return false;
  }

  final int maxLength() {
    return maxLength;
  }

  /** Takes a line of so many characters, and checks how many they are. */
  final void accept(int count) {
    length = count > 0 && characterAt(count - 1) == '\r' ? count - 1 : count;
    fault = "";
    if (length > maxLength) {
      acceptTooLong();
    }
  }

  final void acceptTooLong() {
    acceptFault("beyond a limit: the line has more than " + Quote.count(maxLength, "character"), 1);
  }

  final void acceptFault(String fault, int column) {
    this.fault = fault;
    this.faultColumn = column;
  }

  /** How many characters the line has. */
  final int length() {
    return length;
  }

  /** What is wrong with the line; empty where it can be read. */
  final String fault() {
    return fault;
  }

  final int faultColumn() {
    return faultColumn;
  }

  final boolean startsWith(char first) {
    return length > 0 && characterAt(0) == first;
  }

  /** Whether there is nothing but white space from a place on. */
  final boolean isBlank(int start) {
    for (int i = start; i < length; i++) {
      char each = characterAt(i);
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
