package org.logframe.aggregate.box.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.logframe.aggregate.box.node.Part;
import org.logframe.measure.Interval;

/**
 * What parts say of a box.
 *
 * @param value between what bounds it lies if they are true
 * @param parts those that say so
 */
public record Known(Interval value, ImmutableList<Part> parts) {
  static Known nothing(Interval possible) {
    return new Known(possible, ImmutableList.of());
  }

  static Known of(Part part) {
    return new Known(part.value(), ImmutableList.of(part));
  }

  boolean mayBothBeTrue(Known other) {
    return value.intersect(other.value).isPresent();
  }

  /** What both say; where they cannot both be true, what either says. */
  Known and(Known other) {
    Interval both = value.intersect(other.value).orElseGet(() -> value.hull(other.value));
    if (both.equals(value)) {
      return this;
    }
    return both.equals(other.value) ? other : new Known(both, joined(other));
  }

  /** The parts of both, each once. */
  ImmutableList<Part> joined(Known other) {
    return ImmutableSet.<Part>builder()
        .addAll(parts)
        .addAll(other.parts)
        .build()
        .asList();
  }
}
