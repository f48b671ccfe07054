package org.logframe.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * What readers made of some texts, since the same few ids, periods and areas come again and again.
 * Of those that would lie in one place, the latest two are remembered, and no long ones. It begins
 * small, and grows to some thousand texts and no further. For one thread.
 *
 * @param <A> the arrays in which the texts are slices
 */
abstract class SliceMemory<A> {
  private static final int FEWEST_BITS = 5;
  private static final int MOST_BITS = 13;

  /** So many places for each text, as long as it grows: then hardly two would lie in one. */
  private static final int ROOM = 4;

  /** The golden ratio, by which similar hash codes are scattered. */
  private static final int SCATTER = 0x9E3779B9;

  private int bits = FEWEST_BITS;
  private @Nullable Entry<A>[] entries = entries(bits);
  private int remembered;

  private record Entry<A>(Object reader, A slice, int hash, Object value) {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array, of which none knows but this
  private static <A> Entry<A>[] entries(int bits) {
    return new Entry[1 << bits];
  }

  /** The same for slices that are the same. */
  abstract int hash(A text, int start, int end);

  /** Whether all of an array is the same as a slice. */
  abstract boolean isSame(A all, A text, int start, int end);

  abstract A copy(A text, int start, int end);

  /**
   * What a reader made of a slice, if that is remembered.
   *
   * @param reader who asks, itself: another one may make something else of the same slice
   */
  final @Nullable Object find(Object reader, A text, int start, int end) {
    int hash = hash(text, start, end);
    int place = place(hash);
    Entry<A> entry = entries[place];
    if (!isOf(entry, hash, reader, text, start, end)) {
      entry = entries[place ^ 1];
    }
    return isOf(entry, hash, reader, text, start, end) ? entry.value : null;
  }

  private boolean isOf(
      @Nullable Entry<A> entry, int hash, Object reader, A text, int start, int end) {
    return entry != null
        && entry.hash == hash
        && entry.reader == reader
        && isSame(entry.slice, text, start, end);
  }

  final void remember(Object reader, A text, int start, int end, Object value) {
    if (end - start > LineText.MOST) {
      return;
    }
    if (remembered * ROOM >= entries.length && bits < MOST_BITS) {
      grow();
    }
    put(new Entry<>(reader, copy(text, start, end), hash(text, start, end), value));
  }

  private void grow() {
    @Nullable Entry<A>[] all = entries;
    bits += 2;
    entries = entries(bits);
    remembered = 0;
    for (Entry<A> each : all) {
      if (each != null) {
        put(each);
      }
    }
  }

  private void put(Entry<A> entry) {
    remembered++;
    int place = place(entry.hash);
    entries[place ^ 1] = entries[place];
    entries[place] = entry;
  }

  private int place(int hash) {
    return (hash * SCATTER) >>> (Integer.SIZE - bits);
  }
}
