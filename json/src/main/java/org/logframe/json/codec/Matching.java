package org.logframe.json.codec;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of two lists stand for the same thing: those with the same key. Of several with one
 * key, equal ones are paired first, then those with the same narrower key, then the rest in order.
 *
 * @param <E> the elements
 */
public final class Matching<E> {
  private static final int NONE = -1;

  private final Codec<E> codec;
  private final List<? extends E> before;
  private final List<? extends E> after;
  private final int[] partnerBefore;
  private final int[] partnerAfter;
  private final String[] keyBefore;
  private final String[] keyAfter;

  /** The positions, before and after, of the elements with one key. */
  private record Group(List<Integer> before, List<Integer> after) {}

  /**
   * An element as it was and as it is.
   *
   * @param key what tells it apart from all others of its list
   * @param before its position before, negative where it was not there
   * @param after its position after, negative where it is not there
   */
  record Pair(String key, int before, int after) {}

  /**
   * An element as a key: equal elements are equal. Ordered by their JSON, at which maps look only where
   * the hash codes of very many elements are equal.
   */
  private static final class Keyed implements Comparable<Keyed> {
    private final Object element;
    private final Supplier<String> json;

    Keyed(Object element, Supplier<String> json) {
      this.element = element;
      this.json = Suppliers.memoize(json::get);
    }

    @Override
    public int compareTo(Keyed other) {
      return json.get().compareTo(other.json.get());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Keyed keyed && element.equals(keyed.element);
    }

    @Override
    public int hashCode() {
      return element.hashCode();
    }
  }

  private Matching(Codec<E> codec, List<? extends E> before, List<? extends E> after) {
    this.codec = codec;
    this.before = before;
    this.after = after;
    this.partnerBefore = new int[after.size()];
    this.partnerAfter = new int[before.size()];
    this.keyBefore = new String[before.size()];
    this.keyAfter = new String[after.size()];
    Arrays.fill(partnerBefore, NONE);
    Arrays.fill(partnerAfter, NONE);
    groups().forEach(this::settle);
  }

  /** Matches two lists. */
  static <E> Matching<E> of(Codec<E> codec, List<? extends E> before, List<? extends E> after) {
    return new Matching<>(codec, before, after);
  }

  /** The elements that both lists have, as they were and as they are, in the order before. */
  public static <E> ImmutableList<Map.Entry<E, E>> pairs(
      Codec<E> codec, List<? extends E> before, List<? extends E> after) {
    ImmutableList.Builder<Map.Entry<E, E>> pairs = ImmutableList.builder();
    for (Pair pair : of(codec, before, after).all()) {
      if (pair.before() != NONE && pair.after() != NONE) {
        pairs.add(Map.entry(before.get(pair.before()), after.get(pair.after())));
      }
    }
    return pairs.build();
  }

  /** What was there, in its order, then what is new, in its order. */
  ImmutableList<Pair> all() {
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    for (int i = 0; i < partnerAfter.length; i++) {
      pairs.add(new Pair(keyBefore[i], i, partnerAfter[i]));
    }
    for (int i = 0; i < partnerBefore.length; i++) {
      if (partnerBefore[i] == NONE) {
        pairs.add(new Pair(keyAfter[i], NONE, i));
      }
    }
    return pairs.build();
  }

  /** Whether what both lists have stands in another order. */
  boolean isReordered() {
    int last = NONE;
    for (int partner : partnerAfter) {
      if (partner != NONE && partner < last) {
        return true;
      }
      last = Math.max(last, partner);
    }
    return false;
  }

  private Map<String, Group> groups() {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (int i = 0; i < before.size(); i++) {
      group(groups, before.get(i)).before().add(i);
    }
    for (int i = 0; i < after.size(); i++) {
      group(groups, after.get(i)).after().add(i);
    }
    return groups;
  }

  private Group group(Map<String, Group> groups, E element) {
    return groups.computeIfAbsent(
        codec.key(element), key -> new Group(new ArrayList<>(1), new ArrayList<>(1)));
  }

  private void settle(String key, Group group) {
    if (group.before().size() == 1 && group.after().size() == 1) {
      join(group.before().get(0), group.after().get(0));
    } else {
      pair(group, this::keyed);
      pair(group, codec::narrowKey);
      pair(group, element -> key);
    }
    number(key, group);
  }

  private Keyed keyed(E element) {
    return new Keyed(element, () -> JsonText.compact(codec, element, WriteOptions.STANDARD));
  }

  private void pair(Group group, Function<E, Object> by) {
    Map<Object, Queue<Integer>> free = new HashMap<>();
    for (int i : group.after()) {
      if (partnerBefore[i] == NONE) {
        free.computeIfAbsent(by.apply(after.get(i)), key -> new ArrayDeque<>(1)).add(i);
      }
    }
    for (int i : group.before()) {
      if (partnerAfter[i] == NONE) {
        Integer partner =
            free.getOrDefault(by.apply(before.get(i)), new ArrayDeque<>(1)).poll();
        if (partner != null) {
          join(i, partner);
        }
      }
    }
  }

  private void join(int before, int after) {
    partnerAfter[before] = after;
    partnerBefore[after] = before;
  }

  // Counted on the side that has more of them, so that no two have the same number.
  private void number(String key, Group group) {
    boolean isByAfter = group.after().size() > group.before().size();
    List<Integer> counted = isByAfter ? group.after() : group.before();
    for (int i = 0; i < counted.size(); i++) {
      String numbered = i == 0 && !key.isEmpty() ? key : key + "#" + (i + 1);
      int position = counted.get(i);
      if (isByAfter) {
        keyAfter[position] = numbered;
      } else {
        keyBefore[position] = numbered;
      }
    }
    // The partner of one that was counted takes its number over.
    for (int i : group.before()) {
      if (isByAfter) {
        keyBefore[i] = keyAfter[partnerAfter[i]];
      }
    }
  }
}
