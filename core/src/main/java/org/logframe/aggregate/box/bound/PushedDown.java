package org.logframe.aggregate.box.bound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.box.bound.Families.Family;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Nodes;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.rule.Merging;
import org.logframe.measure.Interval;

/**
 * What wholes say of their parts. With 200 for the year and 150 for its first quarter, the second is
 * at most 50.
 *
 * <p>Bounds are folded up first: a whole is what its parts come to. Then they are pushed down, along
 * the same splits: what adds up is the whole less its siblings; else a part is at most the whole, or
 * at least where the least counts. That is repeated until nothing changes, five times at most. Where
 * statements contradict each other in a box, nothing is pushed from or into any that meets it.
 */
public final class PushedDown {
  private static final int ROUNDS = 5;

  /** Enough for some thousand boxes of a few grains each; takes a fraction of a second. */
  private static final long MOST = 200_000;

  private final Space space;
  private final Plan plan;
  private final Map<Box, Interval> stated;
  private final Set<Box> due;
  private final Interval more;
  private final Set<Box> contradicted = new LinkedHashSet<>();
  private final Map<Box, Interval> known = new HashMap<>();

  /**
   * What wholes say.
   *
   * @param stated what is known, by box
   * @param due the leaf cells that are due
   * @param asked boxes of which more is to be known
   */
  public PushedDown(Space space, Map<Box, Interval> stated, Set<Box> due, Collection<Box> asked) {
    this.space = space;
    this.plan = space.plan();
    this.stated = stated;
    this.due = due;
    this.more = plan.cells();
    Set<Box> boxes = new LinkedHashSet<>(stated.keySet());
    boxes.addAll(due);
    boxes.addAll(asked);
    List<Family> families = families(wholes(asked), boxes);
    boolean isSettled = false;
    for (int i = 0; i < ROUNDS && !isSettled; i++) {
      known.clear();
      isSettled = isSettled(families);
    }
    if (!isSettled) {
      known.clear();
    }
  }

  /** From all there is down; where that is too much, from larger figures down, each for itself. */
  private List<Family> families(List<Box> wholes, Set<Box> boxes) {
    if (wholes.isEmpty()) {
      return List.of();
    }
    List<Family> all =
        new Families(space, MOST).below(List.of(space.common(Nodes.ROOT, boxes)), boxes);
    return all.isEmpty() ? new Families(space, MOST).below(wholes, boxes) : all;
  }

  /** What is known of something larger than what is due or asked, the largest first. */
  private List<Box> wholes(Collection<Box> asked) {
    BoxIndex index = BoxIndex.of(space, stated.keySet());
    Set<Box> wholes = new LinkedHashSet<>();
    Stream.concat(due.stream(), asked.stream())
        .forEach(box ->
            index.around(box).stream().filter(each -> !each.equals(box)).forEach(wholes::add));
    return wholes.stream()
        .sorted(Comparator.comparingLong((Box box) -> space.size(box)).reversed())
        .toList();
  }

  /** What is known of a box, if anything says something of it. */
  public Optional<Interval> of(Box box) {
    return Optional.ofNullable(known.get(box)).or(() -> Optional.ofNullable(stated.get(box)));
  }

  /** Folds up and pushes down; stops at the first contradiction, after which less is to be believed. */
  private boolean isSettled(List<Family> all) {
    List<Family> upward = all.stream().filter(this::isSound).toList();
    List<Family> downward = new ArrayList<>(upward);
    Collections.reverse(downward);
    int before = contradicted.size();
    boolean isChanging = foldUp(upward) || !upward.isEmpty();
    for (int i = 0; i < ROUNDS && isChanging && contradicted.size() == before; i++) {
      boolean isPushed = pushDown(downward);
      isChanging = foldUp(upward) || isPushed;
    }
    return contradicted.size() == before;
  }

  private boolean isSound(Family family) {
    return contradicted.stream().noneMatch(box -> space.meet(box, family.whole()));
  }

  private Interval value(Box box) {
    return known.computeIfAbsent(box, this::start);
  }

  private Interval start(Box box) {
    Interval possible =
        due.contains(box) ? plan.addsUp() ? plan.range().hull(nothing()) : plan.range() : more;
    Interval said = stated.get(box);
    return (said == null ? possible : possible.intersect(said).orElse(said)).withoutEstimate();
  }

  /** Takes what else is known of a box; a contradiction is one of the whole. */
  private boolean cut(Box box, Interval other, Box whole) {
    Interval before = value(box);
    Optional<Interval> after = before.intersect(other);
    if (after.isEmpty()) {
      contradicted.add(whole);
      return false;
    }
    known.put(box, after.get());
    return !after.get().equals(before);
  }

  private boolean foldUp(List<Family> families) {
    boolean isChanging = false;
    for (Family family : families) {
      List<Interval> parts = values(family);
      Interval folded = merging(family).of(parts, plan.range()).withoutEstimate();
      isChanging |= cut(family.whole(), folded, family.whole());
    }
    return isChanging;
  }

  private List<Interval> values(Family family) {
    List<Interval> values = new ArrayList<>();
    family.parts().forEach(part -> values.add(value(part)));
    if (!family.isComplete()) {
      values.add(more);
    }
    return values;
  }

  private Merging merging(Family family) {
    return plan.folding(family.axis()).merging(plan.isOverlapping(family.axis()));
  }

  private boolean pushDown(List<Family> families) {
    boolean isChanging = false;
    for (Family family : families) {
      Interval whole = value(family.whole());
      switch (merging(family)) {
        case SUM -> isChanging |= lessSiblings(family, whole);
        case UNION -> {
          if (Intervals.isNeverNegative(plan.range())) {
            isChanging |= each(family, Intervals.downFrom(whole));
          }
        }
        case GREATEST -> isChanging |= each(family, Intervals.downFrom(whole));
        case LEAST -> isChanging |= each(family, Intervals.upFrom(whole));
      }
    }
    return isChanging;
  }

  private boolean each(Family family, Interval bound) {
    boolean isChanging = false;
    for (Box part : family.parts()) {
      isChanging |= cut(part, bound, family.whole());
    }
    return isChanging;
  }

  /** Each part is the whole less the others: those before it, those after it and what else there may be. */
  private boolean lessSiblings(Family family, Interval whole) {
    List<Interval> parts = values(family);
    List<Interval> before = new ArrayList<>(List.of(nothing()));
    parts.forEach(part -> before.add(before.get(before.size() - 1).plus(part)));
    Interval after = family.isComplete() ? nothing() : more;
    boolean isChanging = false;
    for (int i = family.parts().size() - 1; i >= 0; i--) {
      Interval rest = whole.minus(before.get(i).plus(after));
      isChanging |= cut(family.parts().get(i), rest, family.whole());
      after = after.plus(parts.get(i));
    }
    return isChanging;
  }

  private Interval nothing() {
    return Interval.exactly(0, plan.range().unit());
  }
}
