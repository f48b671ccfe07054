package org.logframe.aggregate.box.check;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Space;
import org.logframe.measure.Interval;

/**
 * Periods that cross and cannot all be true, where what happens in them adds up: 10 in the first
 * half-year and 7 in the third quarter leave no room for 50 from February to August.
 *
 * <p>What happened before a day is a number for each day on which a period begins or ends. A period
 * says how much two of these differ at least and at most, and none is less than one before it if
 * nothing can be negative. Such statements contradict each other if going round along some of them
 * leads below where one began.
 */
public final class Chains {
  private static final int NAMED = 8;

  private final Space space;
  private final Map<Integer, Child> children;
  private final List<Long> days;
  private final List<Edge> edges = new ArrayList<>();

  /**
   * Periods in a longer time.
   *
   * @param children what is known of each, by period
   */
  Chains(Space space, Map<Integer, Child> children) {
    this.space = space;
    this.children = children;
    TreeSet<Long> bounds = new TreeSet<>();
    children.keySet().forEach(period -> {
      bounds.add(start(period));
      bounds.add(end(period));
    });
    this.days = List.copyOf(bounds);
  }

  /** Two sides of which the first comes to less than is in the second. */
  record Contradiction(ImmutableList<Part> first, ImmutableList<Part> second) {}

  /** That what was before one day exceeds what was before another by no more than a length. */
  private record Edge(int from, int to, Length length, ImmutableList<Part> parts) {
    boolean isForward() {
      return from < to;
    }
  }

  /** A length, or anything less than it. */
  private record Length(BigDecimal value, long shorter) {
    static final Length NONE = new Length(BigDecimal.ZERO, 0);

    static Length of(BigDecimal value, boolean isOpen) {
      return new Length(value, isOpen ? 1 : 0);
    }

    Length plus(Length other) {
      return new Length(value.add(other.value), shorter + other.shorter);
    }

    boolean isShorterThan(Length other) {
      int order = value.compareTo(other.value);
      return order < 0 || (order == 0 && shorter > other.shorter);
    }
  }

  private long start(int period) {
    return space.periods().first(period);
  }

  private long end(int period) {
    return space.periods().last(period) + 1;
  }

  /** Some of what contradicts itself; each statement in one contradiction at most. */
  List<Contradiction> find() {
    List<Contradiction> found = new ArrayList<>();
    if (sharesABoundaryDay()) {
      return found;
    }
    link();
    for (Optional<List<Edge>> round = round();
        round.isPresent() && found.size() < NAMED;
        round = round()) {
      found.add(new Contradiction(parts(round.get(), true), parts(round.get(), false)));
      edges.removeAll(round.get());
    }
    return found;
  }

  // Nobody knows in which of the two periods what happened on that day was counted.
  private boolean sharesABoundaryDay() {
    return children.keySet().stream()
        .anyMatch(one -> children.keySet().stream()
            .anyMatch(other -> end(one) == start(other) + 1 && !space.periods().meet(one, other)));
  }

  private void link() {
    children.forEach((period, child) -> {
      int from = days.indexOf(start(period));
      int to = days.indexOf(end(period));
      Interval value = child.known().value();
      ImmutableList<Part> parts = child.known().parts();
      value
          .high()
          .ifPresent(
              high -> edges.add(new Edge(from, to, Length.of(high, value.highIsOpen()), parts)));
      value
          .low()
          .ifPresent(low ->
              edges.add(new Edge(to, from, Length.of(low.negate(), value.lowIsOpen()), parts)));
    });
    if (Intervals.isNeverNegative(space.plan().range())) {
      for (int day = 1; day < days.size(); day++) {
        edges.add(new Edge(day, day - 1, Length.NONE, ImmutableList.of()));
      }
    }
  }

  /** The statements along which one comes to less than where one began, if there are any. */
  private Optional<List<Edge>> round() {
    Length[] shortest = new Length[days.size()];
    Arrays.fill(shortest, Length.NONE);
    @Nullable Edge[] last = new @Nullable Edge[days.size()];
    while (isShortened(shortest, last)) {
      OptionalInt day = onRound(last);
      if (day.isPresent()) {
        return Optional.of(roundThrough(day.getAsInt(), last));
      }
    }
    return Optional.empty();
  }

  private boolean isShortened(Length[] shortest, @Nullable Edge[] last) {
    boolean isShortened = false;
    for (Edge edge : edges) {
      Length length = shortest[edge.from].plus(edge.length);
      if (length.isShorterThan(shortest[edge.to])) {
        shortest[edge.to] = length;
        last[edge.to] = edge;
        isShortened = true;
      }
    }
    return isShortened;
  }

  /** A day to which one comes back going back from it; each way back is gone once. */
  private static OptionalInt onRound(@Nullable Edge[] last) {
    int[] seenFrom = new int[last.length];
    for (int start = 0; start < last.length; start++) {
      int day = start;
      while (seenFrom[day] == 0) {
        seenFrom[day] = start + 1;
        Edge edge = last[day];
        if (edge == null) {
          break;
        }
        day = edge.from;
        if (seenFrom[day] == start + 1) {
          return OptionalInt.of(day);
        }
      }
    }
    return OptionalInt.empty();
  }

  private static List<Edge> roundThrough(int day, @Nullable Edge[] last) {
    List<Edge> round = new ArrayList<>();
    int next = day;
    do {
      Edge edge = Objects.requireNonNull(last[next]);
      round.add(edge);
      next = edge.from;
    } while (next != day);
    return round;
  }

  private static ImmutableList<Part> parts(List<Edge> round, boolean isForward) {
    return round.stream()
        .filter(edge -> edge.isForward() == isForward)
        .flatMap(edge -> edge.parts().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
