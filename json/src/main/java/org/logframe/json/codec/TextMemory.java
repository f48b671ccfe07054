package org.logframe.json.codec;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The texts of some values on a line, in UTF-8. Of those that would lie in one place, the latest two
 * are remembered, and no long ones, so that it never grows.
 */
final class TextMemory<V> {
  private static final int BITS = 10;

  /** How many values are remembered at most. */
  static final int PLACES = 1 << BITS;

  /** The golden ratio, by which similar hash codes are scattered. */
  private static final int SCATTER = 0x9E3779B9;

  private final String lead;
  private final JsonText.Writing<V> writing;
  private final WriteOptions options;
  private final @Nullable Object[] values = new Object[PLACES];
  private final byte[][] texts = new byte[PLACES][];
  private int latest;

  /**
   * A memory of what is written of values.
   *
   * @param lead what all texts begin with
   * @param writing writes the same for equal values
   */
  TextMemory(String lead, JsonText.Writing<V> writing, WriteOptions options) {
    this.lead = lead;
    this.writing = writing;
    this.options = options;
  }

  /** The text of a value. */
  byte[] text(V value) {
    if (values[latest] == value) {
      return texts[latest];
    }
    int place = place(value.hashCode());
    if (!isAt(place, value)) {
      place ^= 1;
      if (!isAt(place, value)) {
        return written(value, place ^ 1);
      }
    }
    latest = place;
    return texts[place];
  }

  private byte[] written(V value, int place) {
    byte[] text =
        (lead + JsonText.compact(writing, value, options)).getBytes(StandardCharsets.UTF_8);
    if (text.length <= LineCursor.MOST) {
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
