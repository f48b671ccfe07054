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
  private char[] line = new char[BUFFER];

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
        decode(buffer, start, feed - start);
        return true;
      }
      append(start, feed);
      if (feed < end) {
        break;
      }
    }
    if (any) {
      decode(parts, 0, length);
    }
    return any;
  }

  private int feedFrom(int start) {
    int feed = start;
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

  private void decode(byte[] bytes, int start, int count) {
    if (count == mostBytes()) {
      accept(line, 0);
      acceptTooLong();
      return;
    }
    if (line.length < count) {
      line = new char[Math.max(count, 2 * line.length)];
    }
    CharBuffer target = CharBuffer.wrap(line);
    CoderResult result = decoder.reset().decode(ByteBuffer.wrap(bytes, start, count), target, true);
    accept(line, target.position());
    if (result.isError()) {
      acceptFault("not UTF-8", target.position() + 1);
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
