package org.logframe.table.column;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things by their codes: 0, 1, 2 in the order in which each first occurred.
 *
 * <p>A hash table with open addressing, in which a thing is looked for in a few slots only. Those that
 * find no place there, since the hash codes of many may be equal, stand in a map, which is quick for
 * things that have an order.
 */
final class Dictionary<T extends Comparable<? super T>> {
  private static final int PROBES = 8;
  private static final int FIRST_SLOTS = 32;

  /** 2 to the 32nd, divided by the golden ratio: spreads hash codes that follow each other. */
  private static final int SPREAD = 0x9E3779B9;

  private record Entry<T>(T thing, int hash, int code) {}

  private final Map<T, Entry<T>> crowded = new HashMap<>();
  private @Nullable Entry<T>[] slots = entries(FIRST_SLOTS);

  /** By code; there is room for half as many as there are slots. */
  private Entry<T>[] entries = entries(FIRST_SLOTS / 2);

  private int size;
  private @Nullable T last;
  private int codeOfLast;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array, of which none knows but this
  private static <T> Entry<T>[] entries(int count) {
    return new Entry[count];
  }

  /** The code of a thing, which is added if it is new. */
  int code(T thing) {
    if (thing != last) {
      codeOfLast = find(thing).code;
      last = thing;
    }
    return codeOfLast;
  }

  private Entry<T> find(T thing) {
    int hash = thing.hashCode() * SPREAD;
    int slot = slot(hash);
    for (int probe = 0; probe < PROBES; probe++) {
      @Nullable Entry<T> entry = slots[slot];
      if (entry == null) {
        return added(thing, hash);
      }
      if (entry.thing == thing || (entry.hash == hash && entry.thing.equals(thing))) {
        return entry;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    @Nullable Entry<T> entry = crowded.get(thing);
    return entry == null ? added(thing, hash) : entry;
  }

  private int slot(int hash) {
    return hash >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
  }

  private Entry<T> added(T thing, int hash) {
    Entry<T> added = new Entry<>(thing, hash, size);
    if (size == entries.length) {
      grow();
    }
    entries[size++] = added;
    place(added);
    return added;
  }

  private void grow() {
    slots = entries(Math.multiplyExact(slots.length, 4));
    entries = Arrays.copyOf(entries, slots.length / 2);
    crowded.clear();
    for (int code = 0; code < size; code++) {
      place(entries[code]);
    }
  }

  private void place(Entry<T> entry) {
    int slot = slot(entry.hash);
    for (int probe = 0; probe < PROBES; probe++) {
      if (slots[slot] == null) {
        slots[slot] = entry;
        return;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    crowded.put(entry.thing, entry);
  }

  int size() {
    return size;
  }

  T get(int code) {
    return entries[code].thing;
  }

  /** The codes of the things in their natural order. */
  int[] sorted() {
    Entry<T>[] sorted = Arrays.copyOf(entries, size);
    Arrays.sort(sorted, (one, other) -> one.thing.compareTo(other.thing));
    int[] codes = new int[size];
    for (int rank = 0; rank < size; rank++) {
      codes[rank] = sorted[rank].code;
    }
    return codes;
  }
}
