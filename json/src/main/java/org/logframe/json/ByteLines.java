package org.logframe.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.logframe.json.codec.EightBytes;

/**
 * The lines of bytes in UTF-8. No character but the line feed has its byte, so that bytes are cut
 * into lines before they are decoded: one that is not UTF-8 leaves the others alone.
 */
final class ByteLines extends Lines {
  private static final int BUFFER = 65_536;
  private static final int MOST_BYTES_PER_CHARACTER = 3;

  private final InputStream source;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8
      .newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT)
      .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private byte[] parts = new byte[0];
  private int length;
  private CharBuffer line = CharBuffer.allocate(BUFFER);

  ByteLines(InputStream source, int maxLength) {
    super(maxLength);
    this.source = source;
  }

  @Override
  boolean advance() {
    length = 0;
    boolean any = false;
    while (next < end || fill()) {
      any = true;
      int start = next;
      int feed = feedFrom(start);
      next = feed + 1;
      if (feed < end && length == 0) {
        take(buffer, start, feed);
        return true;
      }
      append(start, feed);
      if (feed < end) {
        break;
      }
    }
    if (any) {
      take(parts, 0, length);
    }
    return any;
  }

  /** Where the first line feed is, or the end. */
  private int feedFrom(int start) {
    int feed = start;
    for (; feed <= end - Long.BYTES; feed += Long.BYTES) {
      long marks = EightBytes.marks(EightBytes.at(buffer, feed), '\n');
      if (marks != 0) {
        return feed + EightBytes.first(marks);
      }
    }
    while (feed < end && buffer[feed] != '\n') {
      feed++;
    }
    return feed;
  }

  /** The most bytes of a line worth keeping: more are too many characters in any case. */
  private long mostBytes() {
    return MOST_BYTES_PER_CHARACTER * (maxLength() + 2L);
  }

  private void append(int start, int feed) {
    int part = (int) Math.min(feed - start, mostBytes() - length);
    if (length + part > parts.length) {
      parts = Arrays.copyOf(parts, (int) Math.min(2L * (length + part), mostBytes()));
    }
    System.arraycopy(buffer, start, parts, length, part);
    length += part;
  }

  private void take(byte[] bytes, int from, int to) {
    if (to - from == mostBytes()) {
      accept(line.array(), 0);
      acceptTooLong();
    } else if (isAscii(bytes, from, to)) {
      acceptAscii(bytes, from, to);
    } else {
      decode(bytes, from, to);
    }
  }

  private static boolean isAscii(byte[] bytes, int from, int to) {
    long marks = 0;
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      marks |= EightBytes.marksBeyondAscii(EightBytes.at(bytes, i));
    }
    for (; i < to; i++) {
      marks |= EightBytes.marksBeyondAscii(bytes[i]);
    }
    return marks == 0;
  }

  private void decode(byte[] bytes, int from, int to) {
    if (line.capacity() < to - from) {
      line = CharBuffer.allocate(Math.max(to - from, 2 * line.capacity()));
    }
    CoderResult result =
        decoder.reset().decode(ByteBuffer.wrap(bytes, from, to - from), line.clear(), true);
    accept(line.array(), line.position());
    if (result.isError()) {
      acceptFault("not UTF-8", line.position() + 1);
    } else {
      acceptUtf8(bytes, from, to);
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
