package org.logframe.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes that are looked for in others, eight at once; the first sixteen, which is mostly all, without a
 * branch in between.
 */
public class Literal {
  /** So many bytes there have to be behind those among which one is looked for. */
  static final int PADDING = 2 * Long.BYTES;

  /** Eight bytes of an array as one number, of which the first byte is the lowest. */
  static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final int length;
  private final long first;
  private final long firstMask;
  private final long second;
  private final long secondMask;

  /** The bytes after the first sixteen. */
  private final byte[] rest;

  /** Some of the bytes of an array. */
  Literal(byte[] bytes, int from, int to) {
    byte[] start = Arrays.copyOf(Arrays.copyOfRange(bytes, from, to), PADDING);
    this.length = to - from;
    this.first = (long) EIGHT.get(start, 0);
    this.firstMask = mask(length);
    this.second = (long) EIGHT.get(start, Long.BYTES);
    this.secondMask = mask(length - Long.BYTES);
    this.rest = Arrays.copyOfRange(bytes, Math.min(from + PADDING, to), to);
  }

  /** The bits of the first so many of eight bytes. */
  private static long mask(int bytes) {
    return bytes >= Long.BYTES ? -1 : (1L << (Byte.SIZE * Math.max(0, bytes))) - 1;
  }

  /** A text in UTF-8. */
  public static Literal of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Literal(bytes, 0, bytes.length);
  }

  final int length() {
    return length;
  }

  /** Whether it stands in an array, which has {@value #PADDING} bytes more behind its place. */
  final boolean isAt(byte[] bytes, int place) {
    long other = (((long) EIGHT.get(bytes, place) ^ first) & firstMask)
        | (((long) EIGHT.get(bytes, place + Long.BYTES) ^ second) & secondMask);
    return other == 0
        && (length <= PADDING
            || Arrays.equals(bytes, place + PADDING, place + length, rest, 0, rest.length));
  }
}
