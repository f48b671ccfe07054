package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things by their codes: 0, 1, 2 in the order in which each first occurred. */
final class Dictionary<T extends Comparable<? super T>> {
  private final Map<T, Integer> codes = new HashMap<>();
  private final List<T> things = new ArrayList<>();
  private @Nullable T last;
  private int codeOfLast;

  /** The code of a thing, which is added if it is new. */
  int code(T thing) {
    if (thing != last) {
      Integer known = codes.putIfAbsent(thing, things.size());
      if (known == null) {
        things.add(thing);
      }
      codeOfLast = known == null ? things.size() - 1 : known;
      last = thing;
    }
    return codeOfLast;
  }

  int size() {
    return things.size();
  }

  T get(int code) {
    return things.get(code);
  }

  /** The things by their codes. */
  List<T> all() {
    return things;
  }

  /** For each code its position when the things are sorted by their natural order. */
  int[] ranks() {
    List<Integer> sorted = new ArrayList<>();
    for (int code = 0; code < things.size(); code++) {
      sorted.add(code);
    }
    sorted.sort(Comparator.comparing(this::get));
    int[] ranks = new int[things.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[sorted.get(rank)] = rank;
    }
    return ranks;
  }

  /** The things in their natural order. */
  ImmutableList<T> sorted() {
    return ImmutableList.sortedCopyOf(things);
  }
}
