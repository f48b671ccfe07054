package org.logframe.json.codec;

import org.jspecify.annotations.Nullable;

/** The fields of a small value while it is read. */
final class Slots {
  private final @Nullable Object[] values;

  Slots(int size) {
    this.values = new Object[size];
  }

  void set(int slot, @Nullable Object value) {
    values[slot] = value;
  }

  /** What is in a slot; a required field is there before anybody asks. */
  @SuppressWarnings("NullAway")
  Object get(int slot) {
    return values[slot];
  }
}
