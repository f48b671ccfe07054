package org.logframe.json.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What some slices of text were read as. Of those that would lie in one place, the latest two are
 * remembered, so that it never grows.
 */
final class SliceMemory<V> {
  private final char[] @Nullable [] slices = new char[TextMemory.PLACES][];
  private final @Nullable Object[] values = new Object[TextMemory.PLACES];

  private static int place(char[] characters, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + characters[i];
    }
    return TextMemory.place(hash);
  }

  /** What a slice was read as, if that is remembered. */
  @SuppressWarnings("unchecked") // values are those of this memory
  @Nullable
  V find(char[] characters, int start, int end) {
    int place = place(characters, start, end);
    if (!isAt(place, characters, start, end)) {
      place ^= 1;
      if (!isAt(place, characters, start, end)) {
        return null;
      }
    }
    return (V) values[place];
  }

  private boolean isAt(int place, char[] characters, int start, int end) {
    char[] slice = slices[place];
    return slice != null && Arrays.equals(slice, 0, slice.length, characters, start, end);
  }

  void remember(char[] characters, int start, int end, V value) {
    int place = place(characters, start, end);
    slices[place ^ 1] = slices[place];
    values[place ^ 1] = values[place];
    slices[place] = Arrays.copyOfRange(characters, start, end);
    values[place] = value;
  }
}
