package org.logframe.json.codec;

import java.util.Arrays;

/** A memory of texts in characters. */
public final class CharMemory extends SliceMemory<char[]> {
  @Override
  int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }

  @Override
  boolean isSame(char[] all, char[] text, int start, int end) {
    return Arrays.equals(all, 0, all.length, text, start, end);
  }

  @Override
  char[] copy(char[] text, int start, int end) {
    return Arrays.copyOfRange(text, start, end);
  }
}
