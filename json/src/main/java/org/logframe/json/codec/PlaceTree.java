package org.logframe.json.codec;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a document as a tree, in which they are found by pointers. Pointers in the order of
 * the document are found in one walk, however many elements its lists have.
 */
final class PlaceTree {
  private static final int NOWHERE = -1;

  private final byte[] depths;
  private final @Nullable String[] names;

  /** For each value, the next one that does not lie within it. */
  private final int[] after;

  /** The element that was found last: in which array, the how-manieth, and where. */
  private int array = NOWHERE - 1;

  private int number;
  private int element;

  /**
   * Makes a tree.
   *
   * @param depths how deep each value lies, in the order of the document
   * @param names what each is called, if it is no element
   */
  PlaceTree(byte[] depths, @Nullable String[] names, int size) {
    this.depths = depths;
    this.names = names;
    this.after = new int[size];
    int[] next = new int[Byte.MAX_VALUE];
    Arrays.fill(next, size);
    int deepest = 0;
    for (int i = size - 1; i >= 0; i--) {
      deepest = Math.max(deepest, depths[i]);
      after[i] = next[depths[i]];
      Arrays.fill(next, depths[i], deepest + 1, i);
    }
  }

  int size() {
    return after.length;
  }

  /** The value at the end of some steps, or the last one on the way; the first one if there is none. */
  int find(List<String> steps) {
    int found = NOWHERE;
    int from = size() > 0 && depths[0] == 0 ? 1 : 0;
    int to = size();
    for (int depth = 1; depth <= steps.size(); depth++) {
      int child = child(found, from, to, steps.get(depth - 1));
      if (child == NOWHERE) {
        break;
      }
      found = child;
      from = child + 1;
      to = after[child];
    }
    return Math.max(found, 0);
  }

  private int child(int parent, int from, int to, String step) {
    if (from < to && names[from] == null) {
      return element(parent, from, to, step);
    }
    for (int i = from; i < to; i = after[i]) {
      String name = names[i];
      if (name != null && name.replace("~", "~0").replace("/", "~1").equals(step)) {
        return i;
      }
    }
    return NOWHERE;
  }

  private int element(int parent, int from, int to, String step) {
    Integer wanted = Ints.tryParse(step);
    if (wanted == null) {
      return NOWHERE;
    }
    boolean isFurther = parent == array && wanted >= number;
    int i = isFurther ? element : from;
    for (int count = isFurther ? number : 0; i < to; count++) {
      if (count == wanted) {
        array = parent;
        number = count;
        element = i;
        return i;
      }
      i = after[i];
    }
    return NOWHERE;
  }
}
