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
import org.logframe.json.codec.LineCursor;

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
  private final byte[] buffer = new byte[BUFFER + LineCursor.PADDING];
  private int next;
  private int end;
  private byte[] parts = new byte[LineCursor.PADDING];
  private int length;

  /** All bits of the bytes of the line so far. */
  private long bits;

  // The line. Where all is ASCII, it is decoded when somebody asks for its characters.
  private byte[] bytes = buffer;
  private int from;
  private int to;
  private boolean isDecoded;
  private CharBuffer line = CharBuffer.allocate(BUFFER);

  ByteLines(InputStream source, int maxLength) {
    super(maxLength);
    this.source = source;
  }

  @Override
  boolean advance() {
    length = 0;
    bits = 0;
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

  /** Where the first line feed is, or the end; looked for in eight bytes at once. */
  private int feedFrom(int start) {
    int feed = start;
    for (; feed <= end - Long.BYTES; feed += Long.BYTES) {
      long eight = (long) EIGHT.get(buffer, feed);
      long zeros = eight ^ FEEDS;
      long found = (zeros - ONES) & ~zeros & HIGH_BITS;
      if (found != 0) {
        bits |= eight & (Long.lowestOneBit(found) - 1);
        return feed + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
      bits |= eight;
    }
    while (feed < end && buffer[feed] != '\n') {
      bits |= buffer[feed];
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
    if (length + part > parts.length - LineCursor.PADDING) {
      long room = Math.min(2L * (length + part), mostBytes()) + LineCursor.PADDING;
      parts = Arrays.copyOf(parts, (int) room);
    }
    System.arraycopy(buffer, start, parts, length, part);
    length += part;
  }

  private void take(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.isDecoded = false;
    int count = to - from;
    if (count == mostBytes()) {
      accept(0);
      acceptTooLong();
    } else if ((bits & HIGH_BITS) == 0) {
      accept(count);
    } else {
      CoderResult result = decode();
      accept(line.position());
      if (result.isError()) {
        acceptFault("not UTF-8", line.position() + 1);
      }
    }
  }

  private CoderResult decode() {
    int count = to - from;
    if (line.capacity() < count) {
      line = CharBuffer.allocate(Math.max(count, 2 * line.capacity()));
    }
    isDecoded = true;
    return decoder.reset().decode(ByteBuffer.wrap(bytes, from, count), line.clear(), true);
  }

  @Override
  char characterAt(int index) {
    return isDecoded ? line.array()[index] : (char) bytes[from + index];
  }

  @Override
  char[] characters() {
    if (!isDecoded) {
      CoderResult unused = decode(); // ASCII, which has no faults
    }
    return line.array();
  }

  @Override
  boolean begin(LineCursor cursor) {
    cursor.begin(bytes, from, to > from && bytes[to - 1] == '\r' ? to - 1 : to);
    return true;
  }

  @Override
  boolean beginAhead(LineCursor cursor) {
    cursor.beginOpen(buffer, next, end);
    return next < end;
  }

  @Override
  boolean passAhead(LineCursor cursor) {
    int after = cursor.at();
    boolean isWithin = after - next <= maxLength(); // as many characters at most
    if (isWithin) {
      next = after;
    }
    return isWithin;
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
