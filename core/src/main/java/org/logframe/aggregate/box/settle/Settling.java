package org.logframe.aggregate.box.settle;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.logframe.aggregate.box.fold.Folding;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Fingerprint;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.box.node.TimeLine;
import org.logframe.aggregate.box.settle.Search.Splits;
import org.logframe.aggregate.box.settle.Settled.Conflict;
import org.logframe.measure.Interval;

/**
 * Picks the boxes that stand for a whole, so that nothing is counted twice.
 *
 * <p>A box that was reported stands for itself. Any other is split along the one axis whose children,
 * settled in the same way, cover most; of equals, the one of which least rests on a split along an
 * axis whose leaves are not declared, then the one with the fewest boxes, then the first axis. What
 * other breakdowns of the same leaf cells say counts as well, see {@link Breakdowns}.
 * Periods may cross: of them, the disjoint ones that cover most. So a total beside slices, a year
 * beside quarters, a region beside countries and a parent beside components are one mechanism.
 *
 * <p>Boxes at one grain are seen to be disjoint at once, and all stand. Where so many boxes cross that
 * trying every split would take too long, each is split along one axis only, and a period stands for
 * what was reported of just that period: still disjoint, still the same for the same boxes, but
 * perhaps covering less than could be covered; see {@link Search}.
 */
public final class Settling {
  private static final Comparator<Family> BEST = Comparator.comparingLong(Family::size)
      .thenComparing(Comparator.comparingLong(Family::undeclared).reversed())
      .thenComparing(family -> -family.count());

  private final Space space;
  private final DueNodes due;
  private final Map<Box, Family> settled = new HashMap<>();
  private Map<Box, Part> reported = Map.of();
  private Breakdowns breakdowns;
  private Search search;

  /**
   * Settling in a space.
   *
   * @param due what is declared to be due, and so the leaves of every axis
   * @param most how many boxes may be looked at, see {@link Search}
   */
  public Settling(Space space, DueNodes due, long most) {
    this.space = space;
    this.due = due;
    this.breakdowns = new Breakdowns(space, reported);
    this.search = new Search(Splits.EVERY, most);
  }

  /**
   * Disjoint boxes that stand for another.
   *
   * @param boxes the boxes
   * @param terms their figures, or one of a box that they break down
   * @param conflicts the breakdowns among them that cannot both be true
   * @param size how much they cover together
   * @param undeclared how much of that rests on a split along an axis whose leaves are not declared
   * @param fingerprint of what they cover
   */
  record Family(
      List<Box> boxes,
      List<Folding.Term> terms,
      List<Conflict> conflicts,
      long size,
      long undeclared,
      long fingerprint) {
    static final Family EMPTY = new Family(List.of(), List.of(), List.of(), 0, 0, 0);

    static Family of(List<Family> families) {
      List<Box> boxes = new ArrayList<>();
      List<Folding.Term> terms = new ArrayList<>();
      List<Conflict> conflicts = new ArrayList<>();
      long size = 0;
      long undeclared = 0;
      long fingerprint = 0;
      for (Family each : families) {
        boxes.addAll(each.boxes);
        terms.addAll(each.terms);
        conflicts.addAll(each.conflicts);
        size = LongMath.saturatedAdd(size, each.size);
        undeclared = LongMath.saturatedAdd(undeclared, each.undeclared);
        fingerprint = Fingerprint.sum(fingerprint, each.fingerprint);
      }
      return new Family(boxes, terms, conflicts, size, undeclared, fingerprint);
    }

    int count() {
      return boxes.size();
    }

    /** This, so much of which rests on a split along an axis whose leaves are not declared. */
    Family ofUndeclaredLeaves(long size) {
      return new Family(boxes, terms, conflicts, this.size, size, fingerprint);
    }

    /** This with one figure of a box that it breaks down. */
    Family withFigure(Box box, Interval figure) {
      return new Family(
          boxes, List.of(Folding.Term.of(box, figure)), conflicts, size, undeclared, fingerprint);
    }

    /** This with one more conflict. */
    Family with(Conflict conflict) {
      List<Conflict> all = new ArrayList<>(conflicts);
      all.add(conflict);
      return new Family(boxes, terms, all, size, undeclared, fingerprint);
    }
  }

  /**
   * What stands for a box.
   *
   * @param parts what was reported of the box and of what lies in it, one part a box
   */
  public Settled settle(Box box, List<Part> parts) {
    Map<Box, Part> byBox = new LinkedHashMap<>();
    parts.forEach(part -> byBox.put(part.box(), part));
    reported = byBox;
    breakdowns = new Breakdowns(space, byBox);
    List<Box> boxes = List.copyOf(reported.keySet());
    Family family = find(box, boxes);
    if (search.isSpent()) {
      search = new Search(Splits.ONE, Long.MAX_VALUE);
      settled.clear();
      family = find(box, boxes);
    }
    return new Settled(
        family.boxes().stream().map(this::part).collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(family.terms()),
        ImmutableList.copyOf(family.conflicts()));
  }

  private Part part(Box box) {
    return Objects.requireNonNull(reported.get(box));
  }

  private Family settled(Box box, Supplier<List<Box>> within) {
    Family known = settled.get(box);
    if (known == null) {
      known = find(box, within.get());
      settled.put(box, known);
    }
    return known;
  }

  private Family find(Box box, List<Box> within) {
    if (reported.containsKey(box)) {
      return all(List.of(box));
    }
    search.look(within.size());
    if (isGrid(box, within)) {
      return all(within).ofUndeclaredLeaves(undeclared(box, within));
    }
    List<Family> families = new ArrayList<>();
    Family best = Family.EMPTY;
    for (int axis : search.axes(box, within, each -> space.maySplit(box, each))) {
      Family split = axis == Plan.PERIODS ? byPeriod(box, within) : byChild(box, within, axis);
      families.add(split);
      best = BEST.compare(split, best) > 0 ? split : best;
    }
    return breakdowns.compared(box, best, families);
  }

  /** Boxes that were reported, each of which stands for itself. */
  private Family all(List<Box> boxes) {
    List<Folding.Term> terms = new ArrayList<>();
    long size = 0;
    long fingerprint = 0;
    for (Box box : boxes) {
      terms.add(Folding.Term.of(box, part(box).value()));
      size = LongMath.saturatedAdd(size, space.size(box));
      fingerprint = Fingerprint.sum(fingerprint, space.fingerprint(box));
    }
    return new Family(boxes, terms, List.of(), size, 0, fingerprint);
  }

  /** How much of a grid of boxes rests on a split along an axis whose leaves are not declared. */
  private long undeclared(Box box, List<Box> grid) {
    long undeclared = 0;
    for (Box each : grid) {
      boolean isUndeclared = IntStream.range(0, box.axes())
          .anyMatch(axis -> isSplitAlongUndeclared(axis, box.node(axis), each.node(axis)));
      undeclared = LongMath.saturatedAdd(undeclared, isUndeclared ? space.size(each) : 0);
    }
    return undeclared;
  }

  /** Whether, from a node down to one in it, one is split of whose children there may be more. */
  private boolean isSplitAlongUndeclared(int axis, int above, int node) {
    return !space.hasDeclaredLeaves(axis)
        && space.splitBetween(axis, above, node).anyMatch(each -> !due.areBelow(axis, each));
  }

  /** Whether all boxes stand: they are cells of one grid, which can be split down to each. */
  private boolean isGrid(Box box, List<Box> within) {
    for (int axis = 0; axis < box.axes(); axis++) {
      Set<Integer> nodes = Space.occurring(within, axis);
      boolean isSplit = !nodes.equals(Set.of(box.node(axis)));
      if (isSplit && !(isSplitByAll(within, axis) && space.nodes(axis).areDisjoint(nodes))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSplitByAll(List<Box> within, int axis) {
    return within.stream().allMatch(box -> space.maySplit(box, axis));
  }

  private Family byChild(Box box, List<Box> within, int axis) {
    List<Family> families = new ArrayList<>();
    space
        .byChild(box, within, axis)
        .forEach((child, inside) -> families.add(settled(box.with(axis, child), () -> inside)));
    Family all = Family.of(families);
    boolean isUndeclared = !space.hasDeclaredLeaves(axis) && !due.areBelow(axis, box.node(axis));
    return isUndeclared ? all.ofUndeclaredLeaves(all.size()) : all;
  }

  /** The best of what the disjoint families of periods come to. */
  private Family byPeriod(Box box, List<Box> within) {
    TimeLine line = new TimeLine(space.periods(), within);
    List<Integer> ends = new ArrayList<>(line.line());
    ends.remove((Integer) box.node(Plan.PERIODS));
    ends.sort(space.periods().byEnd());
    List<Family> own = new ArrayList<>();
    for (int period : ends) {
      own.add(settled(
          box.with(Plan.PERIODS, period),
          () -> search.isThorough() ? line.within(period) : line.just(period)));
    }
    return new Schedule(ends, own).best();
  }

  /** Weighted interval scheduling: the best for all periods that end by a day. */
  private final class Schedule {
    private final List<Integer> ends;
    private final List<Family> own;
    private final int[] before;
    private final long[] sizes;
    private final long[] undeclared;
    private final int[] counts;
    private final boolean[] isTaken;

    Schedule(List<Integer> ends, List<Family> own) {
      this.ends = ends;
      this.own = own;
      this.before = new int[ends.size()];
      this.sizes = new long[ends.size() + 1];
      this.undeclared = new long[ends.size() + 1];
      this.counts = new int[ends.size() + 1];
      this.isTaken = new boolean[ends.size()];
    }

    Family best() {
      for (int i = 0; i < ends.size(); i++) {
        before[i] = space.periods().countBefore(ends, i);
        long size = LongMath.saturatedAdd(sizes[before[i]], own.get(i).size());
        long loose = LongMath.saturatedAdd(undeclared[before[i]], own.get(i).undeclared());
        int count = counts[before[i]] + own.get(i).count();
        int order = Long.compare(size, sizes[i]);
        order = order == 0 ? Long.compare(undeclared[i], loose) : order;
        order = order == 0 ? Integer.compare(counts[i], count) : order;
        isTaken[i] = order > 0 || (order == 0 && isEarlier(i));
        sizes[i + 1] = isTaken[i] ? size : sizes[i];
        undeclared[i + 1] = isTaken[i] ? loose : undeclared[i];
        counts[i + 1] = isTaken[i] ? count : counts[i];
      }
      return Family.of(until(ends.size()));
    }

    /** What was taken of the first periods. */
    private List<Family> until(int end) {
      List<Family> taken = new ArrayList<>();
      for (int i = end - 1; i >= 0; i = isTaken[i] ? before[i] - 1 : i - 1) {
        if (isTaken[i]) {
          taken.add(own.get(i));
        }
      }
      return taken;
    }

    private boolean isEarlier(int last) {
      List<Family> with = until(before[last]);
      with.add(own.get(last));
      return Comparators.lexicographical(space.periods().byStart())
              .compare(periods(with), periods(until(last)))
          < 0;
    }

    private List<Integer> periods(List<Family> families) {
      return families.stream()
          .flatMap(family -> family.boxes().stream())
          .map(box -> box.node(Plan.PERIODS))
          .sorted(space.periods().byStart())
          .toList();
    }
  }
}
