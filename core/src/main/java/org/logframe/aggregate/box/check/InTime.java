package org.logframe.aggregate.box.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.box.fold.Weighed;
import org.logframe.aggregate.box.node.Nodes;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.PeriodNodes;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.measure.Interval;

/**
 * What the periods in a longer time say of it. They make up the whole where they follow each other
 * without a gap, or where all that is due lies in one of them.
 */
public final class InTime {
  private final Plan plan;
  private final PeriodNodes periods;
  private final Interval more;
  private final Map<Integer, Child> children;
  private final List<Integer> byEnd;

  /**
   * Periods in a longer time.
   *
   * @param children what is known of each, by period
   */
  InTime(Space space, Map<Integer, Child> children) {
    this.plan = space.plan();
    this.periods = space.periods();
    this.more = Margins.more(plan);
    this.children = children;
    this.byEnd = children.keySet().stream().sorted(periods.byEnd()).toList();
  }

  /** A period as a step of a chain: from one position up to another. */
  private record Span(int period, long start, long end) {}

  /** What periods make together. */
  private record Sum(Weighed value, ImmutableList<Part> parts) {}

  /**
   * What is known of the whole, in all ways in which anything is. What covers it stands before what
   * shorter periods, which contradict longer ones, say.
   *
   * @param whole the longer period
   * @param due the periods of the leaf cells that are due in it
   */
  Known say(int whole, Collection<Integer> due) {
    boolean isMean = plan.folding(Plan.PERIODS).weighsParts();
    Known said = isMean ? Known.nothing(more) : disjoint();
    Optional<Known> cells = due.isEmpty() ? Optional.empty() : inCells(due);
    Optional<Known> days = isMean && !due.isEmpty() ? Optional.empty() : inDays(whole);
    for (Known all : Stream.concat(cells.stream(), days.stream()).toList()) {
      said = all.mayBothBeTrue(said) ? said.and(all) : all;
    }
    return said;
  }

  /** Those that follow each other without a gap from the first day to the last. */
  private Optional<Known> inDays(int whole) {
    if (whole == Nodes.ROOT || periods.period(whole).isOpen()) {
      return Optional.empty();
    }
    Stream<Span> spans =
        byEnd.stream().map(each -> new Span(each, periods.first(each), periods.last(each) + 1));
    return chain(spans, periods.first(whole), periods.last(whole) + 1);
  }

  /** Those in which all lie that are due, if none of them cuts through what is due, or misses it. */
  private Optional<Known> inCells(Collection<Integer> due) {
    List<Span> spans = new ArrayList<>();
    for (int period : byEnd) {
      long before = due.stream()
          .filter(cell -> periods.last(cell) < periods.first(period))
          .count();
      long within = due.stream().filter(cell -> periods.contains(period, cell)).count();
      if (within == 0 || due.stream().filter(cell -> periods.meet(period, cell)).count() > within) {
        return Optional.empty();
      }
      spans.add(new Span(period, before, before + within));
    }
    return chain(spans.stream(), 0, due.size());
  }

  // Of two ways to the same position the one with the longer last step: it knows of the shorter
  // ones.
  private Optional<Known> chain(Stream<Span> spans, long start, long end) {
    Map<Long, Sum> upTo = new HashMap<>();
    List<Span> inOrder = spans.sorted(longestFirst()).toList();
    for (Span span : inOrder) {
      Sum before = upTo.get(span.start());
      if (before != null || span.start() == start) {
        upTo.putIfAbsent(span.end(), and(before, span.period()));
      }
    }
    return Optional.ofNullable(upTo.get(end))
        .map(sum -> new Known(sum.value().value(), sum.parts()));
  }

  private Comparator<Span> longestFirst() {
    return Comparator.comparingLong(Span::start)
        .thenComparing(
            Comparator.comparingLong((Span span) -> periods.size(span.period())).reversed());
  }

  private Sum and(@Nullable Sum before, int period) {
    Child child = Objects.requireNonNull(children.get(period));
    ImmutableSet.Builder<Part> parts = ImmutableSet.builder();
    if (before != null) {
      parts.addAll(before.parts());
    }
    return new Sum(
        child.after(before == null ? null : before.value(), plan, Plan.PERIODS),
        parts.addAll(child.known().parts()).build().asList());
  }

  /** What disjoint periods say, with what there may be beside them. */
  private Known disjoint() {
    Sum nothing = new Sum(new Weighed(more, 1), ImmutableList.of());
    List<Sum> until = new ArrayList<>(List.of(nothing));
    for (int i = 0; i < byEnd.size(); i++) {
      int before = i;
      while (before > 0 && periods.meet(byEnd.get(before - 1), byEnd.get(i))) {
        before--;
      }
      until.add(tighter(until.get(i), and(until.get(before), byEnd.get(i))));
    }
    Sum all = until.get(byEnd.size());
    return new Known(all.value().value(), all.parts());
  }

  private static Sum tighter(Sum one, Sum other) {
    Known both = new Known(one.value().value(), one.parts())
        .and(new Known(other.value().value(), other.parts()));
    return new Sum(new Weighed(both.value(), 1), both.parts());
  }
}
