package org.logframe.json.codec;

import java.util.Arrays;

/** A memory of texts in UTF-8. */
final class ByteMemory extends SliceMemory<byte[]> {
  /** Odd, and about as many ones as zeros, so that each byte changes half of the higher bits. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** Eight bytes at once. */
  @Override
  int hash(byte[] text, int start, int end) {
    long hash = 0;
    int i = start;
    for (; i <= end - Long.BYTES; i += Long.BYTES) {
      hash = mixed(hash ^ EightBytes.at(text, i));
    }
    long rest = 0;
    for (; i < end; i++) {
      rest = rest << Byte.SIZE | (text[i] & 0xFF);
    }
    return (int) mixed(hash ^ rest);
  }

  private static long mixed(long hash) {
    long product = hash * FACTOR;
    return product ^ product >>> Integer.SIZE;
  }

  @Override
  boolean isSame(byte[] all, byte[] text, int start, int end) {
    return Arrays.equals(all, 0, all.length, text, start, end);
  }

  @Override
  byte[] copy(byte[] text, int start, int end) {
    return Arrays.copyOfRange(text, start, end);
  }
}
