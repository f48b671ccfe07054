package org.logframe.table.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
  private static final int FIRST_SLOTS = 16;

  /** 2 to the 32nd, divided by the golden ratio: spreads hash codes that follow each other. */
  private static final int SPREAD = 0x9E3779B9;

  private final List<T> things = new ArrayList<>();
  private final Map<T, Integer> crowded = new HashMap<>();
  private @Nullable Object[] slots = new Object[FIRST_SLOTS];
  private int[] codes = new int[FIRST_SLOTS];
  private @Nullable T last;
  private int codeOfLast;

  /** The code of a thing, which is added if it is new. */
  int code(T thing) {
    if (thing != last) {
      codeOfLast = find(thing);
      last = thing;
    }
    return codeOfLast;
  }

  private int find(T thing) {
    int slot = slot(thing);
    for (int probe = 0; probe < PROBES; probe++) {
      @Nullable Object known = slots[slot];
      if (known == null) {
        return added(thing);
      }
      if (known == thing || known.equals(thing)) {
        return codes[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    @Nullable Integer code = crowded.get(thing);
    return code == null ? added(thing) : code;
  }

  private int slot(T thing) {
    return (thing.hashCode() * SPREAD) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
  }

  private int added(T thing) {
    int code = things.size();
    things.add(thing);
    if (things.size() > slots.length / 2) {
      slots = new Object[Math.multiplyExact(slots.length, 4)];
      codes = new int[slots.length];
      crowded.clear();
      for (int each = 0; each <= code; each++) {
        place(things.get(each), each);
      }
    } else {
      place(thing, code);
    }
    return code;
  }

  private void place(T thing, int code) {
    int slot = slot(thing);
    for (int probe = 0; probe < PROBES; probe++) {
      if (slots[slot] == null) {
        slots[slot] = thing;
        codes[slot] = code;
        return;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    crowded.put(thing, code);
  }

  int size() {
    return things.size();
  }

  T get(int code) {
    return things.get(code);
  }

  /** The codes of the things in their natural order. */
  int[] sorted() {
    Integer[] sorted = new Integer[things.size()];
    Arrays.setAll(sorted, code -> code);
    Arrays.sort(sorted, (one, other) -> things.get(one).compareTo(things.get(other)));
    return Arrays.stream(sorted).mapToInt(code -> code).toArray();
  }
}
