package org.logframe.aggregate.box.settle;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Axis;

/**
 * What is asked of one cell beside what lies in it.
 *
 * <p>On most axes a cell is as wide as what lies in it. What is reported for one category is not the
 * whole, however alone it stands, unless the question names the category; so a disaggregation that it
 * does not name is asked whole.
 */
public final class Asked {
  private static final Asked WHAT_THERE_IS = new Asked(ImmutableSet.of(), null);

  private final ImmutableSet<Axis> whole;
  private final @Nullable LocalDate end;

  private Asked(ImmutableSet<Axis> whole, @Nullable LocalDate end) {
    this.whole = whole;
    this.end = end;
  }

  /** What lies in the cell. */
  public static Asked whatThereIs() {
    return WHAT_THERE_IS;
  }

  /** This with axes of which everything is asked. */
  public Asked allOf(Iterable<Axis> axes) {
    return new Asked(ImmutableSet.copyOf(axes), end);
  }

  /** This with the last day that is asked for; it matters where values are picked in time. */
  public Asked until(LocalDate day) {
    return new Asked(whole, day);
  }

  public boolean isWhole(Axis axis) {
    return whole.contains(axis);
  }

  Optional<LocalDate> end() {
    return Optional.ofNullable(end);
  }
}
