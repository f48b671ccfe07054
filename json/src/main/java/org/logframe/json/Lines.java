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
  private byte[] bytes = new byte[0];
  private int from;
  private int to;
  private boolean isUtf8;

  /** Whether the bytes are ASCII, and no characters were made of them yet. */
  private boolean isAscii;

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
    this.isUtf8 = false;
    this.isAscii = false;
    accept(length > 0 && characters[length - 1] == '\r' ? length - 1 : length);
  }

  /** Takes a line of ASCII, and checks how many characters it has. */
  final void acceptAscii(byte[] ascii, int from, int to) {
    acceptUtf8(ascii, from, to);
    this.isAscii = true;
    accept(this.to - from);
  }

  /** Takes the bytes of the line whose characters were taken. */
  final void acceptUtf8(byte[] utf8, int from, int to) {
    this.bytes = utf8;
    this.from = from;
    this.to = to > from && utf8[to - 1] == '\r' ? to - 1 : to;
    this.isUtf8 = true;
  }

  private void accept(int length) {
    this.length = length;
    this.fault = "";
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

  /** The line, from the beginning of the array. */
  final char[] characters() {
    if (isAscii) {
      if (characters.length < length) {
        characters = new char[Math.max(length, 2 * characters.length)];
      }
      for (int i = 0; i < length; i++) {
        characters[i] = (char) bytes[from + i];
      }
      isAscii = false;
    }
    return characters;
  }

  /** Whether there is the line in UTF-8 as well, from one place of the {@link #bytes} to another. */
  final boolean isUtf8() {
    return isUtf8;
  }

  final byte[] bytes() {
    return bytes;
  }

  final int from() {
    return from;
  }

  final int to() {
    return to;
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

  private char at(int place) {
    return isAscii ? (char) bytes[from + place] : characters[place];
  }

  final boolean startsWith(char first) {
    return length > 0 && at(0) == first;
  }

  /** Whether there is nothing but white space from a place on. */
  final boolean isBlank(int start) {
    for (int i = start; i < length; i++) {
      char each = at(i);
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
