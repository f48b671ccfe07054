package org.logframe.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of characters. */
final class CharLines extends Lines {
  private static final int BUFFER = 8192;

  private final Reader source;
  private final char[] buffer = new char[BUFFER];
  private int next;
  private int end;
  private char[] line = new char[BUFFER];
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final ByteBuffer utf8 = ByteBuffer.allocate(BUFFER);
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
      encode();
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

  /** Half a surrogate pair cannot be encoded, nor long lines here, which do not look as usual. */
  private void encode() {
    utf8.clear();
    if (encoder.reset().encode(CharBuffer.wrap(line, 0, length), utf8, true).isUnderflow()) {
      acceptUtf8(utf8.array(), 0, utf8.position());
    }
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
