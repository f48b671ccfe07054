package org.logframe.json.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What readers made of some texts, since the same few ids, periods and areas come again and again.
 * Of those that would lie in one place, the latest two are remembered, and no long ones. It begins
 * small, and grows to some thousand texts and no further. For one thread.
 */
public final class SliceMemory {
  private static final int FEWEST_BITS = 5;
  private static final int MOST_BITS = 13;

  /** So many places for each text, as long as it grows: then hardly two would lie in one. */
  private static final int ROOM = 4;

  /** The golden ratio, by which similar hash codes are scattered. */
  private static final int SCATTER = 0x9E3779B9;

  private int bits = FEWEST_BITS;
  private @Nullable Entry[] entries = new Entry[1 << bits];
  private int remembered;

  private static final class Entry {
    private final Object reader;
    private final char[] slice;
    private final Object value;

    Entry(Object reader, char[] slice, Object value) {
      this.reader = reader;
      this.slice = slice;
      this.value = value;
    }

    boolean is(Object reader, char[] characters, int start, int end) {
      return this.reader == reader && Arrays.equals(slice, 0, slice.length, characters, start, end);
    }
  }

  /**
   * What a reader made of a slice, if that is remembered.
   *
   * @param reader who asks, itself: another one may make something else of the same slice
   */
  @Nullable
  Object find(Object reader, char[] characters, int start, int end) {
    int place = place(characters, start, end);
    Entry entry = entries[place];
    if (entry == null || !entry.is(reader, characters, start, end)) {
      entry = entries[place ^ 1];
    }
    return entry != null && entry.is(reader, characters, start, end) ? entry.value : null;
  }

  void remember(Object reader, char[] characters, int start, int end, Object value) {
    if (end - start > LineText.MOST) {
      return;
    }
    if (remembered * ROOM >= entries.length && bits < MOST_BITS) {
      grow();
    }
    put(new Entry(reader, Arrays.copyOfRange(characters, start, end), value));
  }

  private void grow() {
    @Nullable Entry[] all = entries;
    bits += 2;
    entries = new Entry[1 << bits];
    remembered = 0;
    for (Entry each : all) {
      if (each != null) {
        put(each);
      }
    }
  }

  private void put(Entry entry) {
    remembered++;
    int place = place(entry.slice, 0, entry.slice.length);
    entries[place ^ 1] = entries[place];
    entries[place] = entry;
  }

  /** Four characters at once: by one at a time, each step would wait for the multiplication before. */
  private int place(char[] characters, int start, int end) {
    int hash = 0;
    int i = start;
    for (; i <= end - 4; i += 4) {
      hash = 31 * 31 * 31 * 31 * hash
          + 31 * 31 * 31 * characters[i]
          + 31 * 31 * characters[i + 1]
          + 31 * characters[i + 2]
          + characters[i + 3];
    }
    for (; i < end; i++) {
      hash = 31 * hash + characters[i];
    }
    return (hash * SCATTER) >>> (Integer.SIZE - bits);
  }
}
