package org.logframe.json.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of some values. Of those that would lie in one place, the latest two are remembered, and
 * no long ones, so that it never grows.
 */
final class TextMemory<V> {
  private static final int BITS = 10;

  /** How many values are remembered at most. */
  static final int PLACES = 1 << BITS;

  /** The golden ratio, by which similar hash codes are scattered. */
  private static final int SCATTER = 0x9E3779B9;

  private final Function<V, String> write;
  private final @Nullable Object[] values = new Object[PLACES];
  private final String[] texts = new String[PLACES];

  /** A memory of what is written by a function, which gives equal texts for equal values. */
  TextMemory(Function<V, String> write) {
    this.write = write;
  }

  /** The text of a value. */
  String text(V value) {
    int place = place(value.hashCode());
    if (isAt(place, value)) {
      return texts[place];
    }
    if (isAt(place ^ 1, value)) {
      return texts[place ^ 1];
    }
    String text = write.apply(value);
    if (text.length() <= LineText.MOST) {
      values[place ^ 1] = values[place];
      texts[place ^ 1] = texts[place];
      values[place] = value;
      texts[place] = text;
    }
    return text;
  }

  /** Where what has a hash code lies, if it is remembered; or beside that. */
  static int place(int hash) {
    return (hash * SCATTER) >>> (Integer.SIZE - BITS);
  }

  private boolean isAt(int place, V value) {
    Object known = values[place];
    return known == value || (known != null && known.equals(value));
  }
}
