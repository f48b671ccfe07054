package org.logframe.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The lines of characters. */
final class CharLines extends Lines {
  private static final int BUFFER = 8192;

  private final Reader source;
  private final char[] buffer = new char[BUFFER];
  private int next;
  private int end;
  private char[] line = new char[BUFFER];
  private int length;

  CharLines(Reader source, int maxLength) {
    super(maxLength);
    this.source = source;
  }

  @Override
  boolean advance() {
    length = 0;
    boolean any = false;
    while (next < end || fill()) {
      any = true;
      int feed = next;
      while (feed < end && buffer[feed] != '\n') {
        feed++;
      }
      append(feed);
      next = feed + 1;
      if (feed < end) {
        break;
      }
    }
    if (any) {
      accept(line, length);
    }
    return any;
  }

  /** Keeps one character more than a line and its carriage return have, which shows that it is too long. */
  private void append(int feed) {
    int part = (int) Math.min(feed - next, maxLength() + 2L - length);
    if (length + part > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(2L * (length + part), maxLength() + 2L));
    }
    System.arraycopy(buffer, next, line, length, part);
    length += part;
  }

  private boolean fill() {
    try {
      int read = Filling.read(source, buffer, 0, BUFFER);
      next = 0;
      end = Math.max(read, 0);
      return read > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
