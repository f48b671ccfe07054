package org.logframe.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Entries by their hash codes. Of those that would lie in one place, the latest two are kept. It begins
 * small, and grows to some thousand entries and no further. For one thread.
 */
final class RecentEntries<E extends RecentEntries.Entry> {
  private static final int FEWEST_BITS = 5;
  private static final int MOST_BITS = 13;

  /** So many places for each entry, as long as it grows: then hardly two would lie in one. */
  private static final int ROOM = 4;

  private int bits = FEWEST_BITS;
  private @Nullable E[] entries = places(bits);
  private int count;

  /** What is kept. */
  interface Entry {
    /** Its hash code, scattered over all bits. */
    int hash();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array, of which none knows but this
  private static <E extends Entry> @Nullable E[] places(int bits) {
    return (E[]) new Entry[1 << bits];
  }

  /** The latest entry where those of a hash code lie. */
  @Nullable
  E latest(int hash) {
    return entries[place(hash)];
  }

  /** The entry beside it. */
  @Nullable
  E other(int hash) {
    return entries[place(hash) ^ 1];
  }

  private int place(int hash) {
    return hash >>> (Integer.SIZE - bits);
  }

  void add(E entry) {
    if (count * ROOM >= entries.length && bits < MOST_BITS) {
      grow();
    }
    put(entry);
  }

  private void grow() {
    @Nullable E[] all = entries;
    bits += 2;
    entries = places(bits);
    count = 0;
    for (E each : all) {
      if (each != null) {
        put(each);
      }
    }
  }

  private void put(E entry) {
    count++;
    int place = place(entry.hash());
    entries[place ^ 1] = entries[place];
    entries[place] = entry;
  }
}
