package org.logframe.json;

import java.io.Closeable;
import org.logframe.json.codec.Quote;

/**
 * The lines of a source, one at a time and each in the same array: what stands before a line feed,
 * without a carriage return there, or at the end. A line that is too long or that is no text is
 * passed over with a fault, and those after it can be read.
 */
abstract class Lines implements Closeable {
  private final int maxLength;
  private char[] characters = new char[0];
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

  final int maxLength() {
    return maxLength;
  }

  /** Takes the characters of a line, and checks how many they are. */
  final void accept(char[] characters, int length) {
    this.characters = characters;
    this.length = length > 0 && characters[length - 1] == '\r' ? length - 1 : length;
    this.fault = "";
    if (this.length > maxLength) {
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

  /** The line, from the beginning of the array. */
  final char[] characters() {
    return characters;
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
    return length > 0 && characters[0] == first;
  }

  /** Whether there is nothing but white space from a place on. */
  final boolean isBlank(int start) {
    for (int i = start; i < length; i++) {
      char each = characters[i];
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
