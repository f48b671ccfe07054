package org.logframe.json.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What readers made of some texts, since the same few ids, periods and areas come again and again; of
 * the latest ones, and of none that is long. For one thread.
 */
public final class SliceMemory {
  /** The golden ratio, by which similar hash codes are scattered. */
  private static final int SCATTER = 0x9E3779B9;

  private final RecentEntries<Entry> entries = new RecentEntries<>();

  private static final class Entry implements RecentEntries.Entry {
    private final int hash;
    private final Object reader;
    private final char[] slice;
    private final Object value;

    Entry(int hash, Object reader, char[] slice, Object value) {
      this.hash = hash;
      this.reader = reader;
      this.slice = slice;
      this.value = value;
    }

    @Override
    public int hash() {
      return hash;
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
    int hash = hash(characters, start, end);
    Entry entry = entries.latest(hash);
    if (entry == null || !entry.is(reader, characters, start, end)) {
      entry = entries.other(hash);
    }
    return entry != null && entry.is(reader, characters, start, end) ? entry.value : null;
  }

  void remember(Object reader, char[] characters, int start, int end, Object value) {
    if (end - start <= LineCursor.MOST) {
      char[] slice = Arrays.copyOfRange(characters, start, end);
      entries.add(new Entry(hash(characters, start, end), reader, slice, value));
    }
  }

  /** Four characters at once: by one at a time, each step would wait for the multiplication before. */
  private static int hash(char[] characters, int start, int end) {
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
    return hash * SCATTER;
  }
}
