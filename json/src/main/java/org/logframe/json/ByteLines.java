package org.logframe.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

  /** Eight bytes of an array as one number, of which the first byte is the lowest. */
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long FEEDS = 0x0A0A0A0A0A0A0A0AL;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private final InputStream source;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8
      .newDecoder()
      .onMalformedInput(CodingErrorAction.REPORT)
      .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final byte[] buffer = new byte[BUFFER];
  private final ByteBuffer buffered = ByteBuffer.wrap(buffer);
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
        decode(buffered.limit(feed).position(start));
        return true;
      }
      append(start, feed);
      if (feed < end) {
        break;
      }
    }
    if (any) {
      decode(ByteBuffer.wrap(parts, 0, length));
    }
    return any;
  }

  /** Where the first line feed is, or the end; looked for in eight bytes at once. */
  private int feedFrom(int start) {
    int feed = start;
    for (; feed <= end - Long.BYTES; feed += Long.BYTES) {
      long zeros = (long) EIGHT.get(buffer, feed) ^ FEEDS;
      long found = (zeros - ONES) & ~zeros & HIGH_BITS;
      if (found != 0) {
        return feed + Long.numberOfTrailingZeros(found) / Byte.SIZE;
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

  private void decode(ByteBuffer bytes) {
    int count = bytes.remaining();
    if (count == mostBytes()) {
      accept(line.array(), 0);
      acceptTooLong();
      return;
    }
    if (line.capacity() < count) {
      line = CharBuffer.allocate(Math.max(count, 2 * line.capacity()));
    }
    CoderResult result = decoder.reset().decode(bytes, line.clear(), true);
    accept(line.array(), line.position());
    if (result.isError()) {
      acceptFault("not UTF-8", line.position() + 1);
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
