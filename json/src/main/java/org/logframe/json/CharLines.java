package org.logframe.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.logframe.json.codec.LineCursor;

/** The lines of characters. */
final class CharLines extends Lines {
  private static final int BUFFER = 8192;

  private static final int MOST_BYTES_PER_CHARACTER = 3;

  private final Reader source;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final char[] buffer = new char[BUFFER];
  private int next;
  private int end;
  private char[] line = new char[BUFFER];
  private int length;
  private ByteBuffer encoded = ByteBuffer.allocate(BUFFER);

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
      accept(length);
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

  @Override
  char characterAt(int index) {
    return line[index];
  }

  @Override
  char[] characters() {
    return line;
  }

  @Override
  boolean begin(LineCursor cursor) {
    long most = (long) MOST_BYTES_PER_CHARACTER * length() + LineCursor.PADDING;
    if (most > Integer.MAX_VALUE) {
      return false;
    }
    if (encoded.capacity() < most) {
      encoded = ByteBuffer.allocate((int) most);
    }
    encoder.reset();
    boolean isText = !encoder
        .encode(CharBuffer.wrap(line, 0, length()), encoded.clear(), true)
        .isError();
    cursor.begin(encoded.array(), 0, encoded.position());
    return isText;
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
