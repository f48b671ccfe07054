package org.logframe.aggregate.box.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Disagreement;
import org.logframe.aggregate.box.node.Disagreement.Kind;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;

/**
 * Holds what was reported against itself: each total against its parts, and the parts by one axis
 * against those by another. Nothing need be due for that; where something is, what is due is all
 * there is.
 *
 * <p>A box is split along one axis alone where every part lies in a child: what was said of one child
 * can then not contradict what was said of another.
 */
public final class Checks {
  private final Space space;
  private final Margins margins;
  private final BiPredicate<Part, Part> isOlder;
  private final Map<Box, Known> stated = new LinkedHashMap<>();
  private final Map<Box, Known> known = new HashMap<>();
  private final Set<Disagreement> found = new LinkedHashSet<>();

  /**
   * Checks of a space.
   *
   * @param isOlder whether the first was certainly published before the second
   * @param perhapsClosed the leaf cells that are due and may not be there
   */
  public Checks(Space space, BiPredicate<Part, Part> isOlder, Set<Box> perhapsClosed) {
    this.space = space;
    this.margins = new Margins(space, perhapsClosed, new Memory(), this::crossing);
    this.isOlder = isOlder;
  }

  /**
   * Every disagreement among some parts.
   *
   * @param cells the leaf cells that are due, of which no two meet; if empty, nobody knows
   */
  public ImmutableList<Disagreement> find(Collection<Part> parts, Supplier<Set<Box>> cells) {
    for (Part part : parts) {
      stated.merge(part.box(), Known.of(part), (one, other) -> {
        if (!one.mayBothBeTrue(other)) {
          found.add(new Disagreement(Kind.MARGINS, part.box(), one.parts(), other.parts()));
        }
        return one.and(other);
      });
    }
    if (!space.isGrid(stated.keySet(), axis -> true)) {
      Box whole = new Box(new int[parts.iterator().next().box().axes()]);
      var unused = know(whole, List.copyOf(stated.keySet()), List.copyOf(cells.get()));
    }
    return ImmutableList.copyOf(found);
  }

  /** What was found of boxes, each of which is looked at once. */
  private final class Memory implements Margins.Inner {
    @Override
    public Known of(Box box, List<Box> within, List<Box> due) {
      return know(box, within, due);
    }

    @Override
    public boolean knows(Box box) {
      return known.containsKey(box);
    }
  }

  private Known know(Box box, List<Box> within, List<Box> due) {
    Known before = known.get(box);
    if (before == null) {
      before = check(box, within, due);
      known.put(box, before);
    }
    return before;
  }

  private Known check(Box box, List<Box> within, List<Box> due) {
    Optional<Known> own = Optional.ofNullable(stated.get(box));
    List<Box> inside = within.stream().filter(each -> !each.equals(box)).toList();
    List<Known> all = new ArrayList<>();
    for (int axis : axes(box, inside)) {
      all.add(margins.split(box, axis, inside, due));
    }
    return own.map(total -> compare(box, total, all)).orElseGet(() -> compare(box, all));
  }

  /** The axes along which to split: one that parts everything will do. */
  private List<Integer> axes(Box box, List<Box> inside) {
    List<Integer> split = new ArrayList<>();
    List<Integer> clean = new ArrayList<>();
    for (int axis = 0; axis < box.axes(); axis++) {
      int node = box.node(axis);
      int each = axis;
      if (inside.stream().anyMatch(part -> part.node(each) != node)) {
        split.add(axis);
        boolean isClean =
            inside.stream().allMatch(part -> part.node(each) != node) && isNested(axis, inside);
        if (isClean && !stated.containsKey(box)) {
          clean.add(axis);
        }
      }
    }
    return clean.stream()
        .min(Comparator.comparingInt(axis -> margins.looseness(box, axis)))
        .map(List::of)
        .orElse(split);
  }

  /** Periods that cross can contradict each other, so that each of them alone is not enough. */
  private boolean isNested(int axis, List<Box> inside) {
    return axis != Plan.PERIODS || space.periods().areNested(Space.occurring(inside, Plan.PERIODS));
  }

  /** Periods that cross, unless all of it was found within a shorter time or another place. */
  private void crossing(Box box, Chains.Contradiction contradiction) {
    Set<Part> parts = new LinkedHashSet<>(contradiction.first());
    parts.addAll(contradiction.second());
    boolean isKnown = found.stream()
        .anyMatch(each -> parts.containsAll(each.first()) && parts.containsAll(each.second()));
    if (!isKnown) {
      found.add(
          isTotal(contradiction.second(), contradiction.first())
              ? disagreement(box, contradiction.second(), contradiction.first())
              : disagreement(box, contradiction.first(), contradiction.second()));
    }
  }

  private Disagreement disagreement(
      Box box, ImmutableList<Part> first, ImmutableList<Part> second) {
    Kind kind = isTotal(first, second) ? kind(first, second) : Kind.MARGINS;
    return new Disagreement(kind, box, first, second);
  }

  private boolean isTotal(List<Part> some, List<Part> others) {
    return some.size() == 1
        && others.stream().allMatch(each -> space.contains(some.get(0).box(), each.box()));
  }

  /** A total against each of its margins; that with the fewest parts is named. */
  private Known compare(Box box, Known total, List<Known> all) {
    Set<Set<Part>> named = new LinkedHashSet<>();
    all.stream()
        .filter(margin -> !total.mayBothBeTrue(margin))
        .map(Known::parts)
        .sorted(Comparator.comparingInt(List::size))
        .filter(parts -> named.stream().noneMatch(parts::containsAll))
        .forEach(parts -> {
          named.add(ImmutableSet.copyOf(parts));
          found.add(new Disagreement(kind(total.parts(), parts), box, total.parts(), parts));
        });
    return total.and(compare(box, all.stream().filter(total::mayBothBeTrue).toList()));
  }

  private Kind kind(List<Part> total, List<Part> parts) {
    boolean isStale =
        parts.stream().anyMatch(part -> total.stream().allMatch(each -> isOlder.test(each, part)));
    return isStale ? Kind.STALE_TOTAL : Kind.TOTAL_AND_PARTS;
  }

  /** Margins against each other; of intervals that meet two by two all have something in common. */
  private Known compare(Box box, List<Known> all) {
    Known together = margins.nothing();
    for (int i = 0; i < all.size(); i++) {
      for (Known before : all.subList(0, i)) {
        if (!before.mayBothBeTrue(all.get(i))) {
          found.add(
              new Disagreement(Kind.MARGINS, box, before.parts(), all.get(i).parts()));
        }
      }
      together = together.and(all.get(i));
    }
    return together;
  }
}
