package org.logframe.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of an array as one number, of which the first byte is the lowest: what is true of one
 * of them is seen of all at once.
 */
public final class EightBytes {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private EightBytes() {}

  /** The bytes from a place on, of which there must be eight. */
  public static long at(byte[] bytes, int place) {
    return (long) EIGHT.get(bytes, place);
  }

  /** Marks the first byte that is some character of ASCII; bytes after it may be marked as well. */
  public static long marks(long bytes, char ascii) {
    return marksBelow(bytes ^ (ascii * ONES), 1);
  }

  /**
   * Marks the first byte that is below a limit; bytes after it may be marked as well.
   *
   * @param limit at most 128
   */
  static long marksBelow(long bytes, int limit) {
    return (bytes - limit * ONES) & ~bytes & HIGH_BITS;
  }

  /** Marks all bytes that are not ASCII. */
  public static long marksBeyondAscii(long bytes) {
    return bytes & HIGH_BITS;
  }

  /** The number of the first byte that is marked; eight if none is. */
  public static int first(long marks) {
    return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
  }
}
