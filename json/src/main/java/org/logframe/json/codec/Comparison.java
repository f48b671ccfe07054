package org.logframe.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Compares two values by their declarations: field by field, the elements of lists by their keys.
 * Its time is proportional to the size of both.
 */
public final class Comparison {
  private final ChangeSink sink;

  private Comparison(ChangeSink sink) {
    this.sink = sink;
  }

  /** Tells a sink in what two values differ, in the order of the declarations. */
  public static <T> void compare(Codec<T> codec, T before, T after, ChangeSink sink) {
    new Comparison(sink).follow(codec, before, after, Trail.root(codec.name()));
  }

  /** Compares two values that stand for the same thing. */
  <T> void follow(Codec<T> codec, T before, T after, Trail at) {
    if (!before.equals(after)) {
      codec.compare(before, after, at.in(codec), this);
    }
  }

  /** Compares a part that either of two values may lack. */
  public <T> void compareParts(Codec<T> codec, @Nullable T before, @Nullable T after, Trail at) {
    if (before != null && after != null) {
      follow(codec, before, after, at);
    } else if (after != null) {
      added(codec, after, at);
    } else if (before != null) {
      removed(codec, before, at);
    }
  }

  /** Tells that a value is there only after. */
  <T> void added(Codec<T> codec, T after, Trail at) {
    sink.added(at.in(codec), JsonText.of(codec, after));
  }

  /** Tells that a value was there only before. */
  <T> void removed(Codec<T> codec, T before, Trail at) {
    sink.removed(at.in(codec), JsonText.of(codec, before));
  }

  /** Tells that a value became another. */
  <T> void changed(Codec<T> codec, T before, T after, Trail at) {
    sink.changed(at, JsonText.of(codec, before), JsonText.of(codec, after));
  }

  /** Tells that the elements of a list stand in another order. */
  void reordered(Trail at) {
    sink.reordered(at);
  }
}
