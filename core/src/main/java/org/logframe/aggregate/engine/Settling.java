package org.logframe.aggregate.engine;

import com.google.common.collect.Comparators;
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
import org.logframe.aggregate.engine.Search.Splits;

/**
 * Picks the boxes that stand for a whole, so that nothing is counted twice.
 *
 * <p>A box that was reported stands for itself. Any other is split along the one axis whose children,
 * settled in the same way, cover most; of equals, the one with the fewest boxes, then the first axis.
 * Periods may cross: of them, the disjoint ones that cover most. So a total beside slices, a year
 * beside quarters, a region beside countries and a parent beside components are one mechanism.
 *
 * <p>Boxes at one grain are seen to be disjoint at once, and all stand. Where so many boxes cross that
 * trying every split would take too long, each is split along one axis only, and a period stands for
 * what was reported of just that period: still disjoint, still the same for the same boxes, but
 * perhaps covering less than could be covered; see {@link Search}.
 */
final class Settling {
  private static final Comparator<Family> BEST =
      Comparator.comparingLong(Family::size).thenComparing(family -> -family.count());

  private final Space space;
  private final Map<Box, Family> settled = new HashMap<>();
  private Set<Box> reported = Set.of();
  private Search search;

  Settling(Space space, long most) {
    this.space = space;
    this.search = new Search(Splits.EVERY, most);
  }

  /** Disjoint boxes, and how much they cover together. */
  private record Family(List<Box> boxes, long size) {
    static final Family EMPTY = new Family(List.of(), 0);

    static Family of(List<Family> families) {
      List<Box> boxes = new ArrayList<>();
      long size = 0;
      for (Family each : families) {
        boxes.addAll(each.boxes);
        size = LongMath.saturatedAdd(size, each.size);
      }
      return new Family(boxes, size);
    }

    int count() {
      return boxes.size();
    }
  }

  /**
   * The parts that stand for a box.
   *
   * @param parts what was reported of the box and of what lies in it, one part a box
   */
  List<Part> settle(Box box, List<Part> parts) {
    Map<Box, Part> byBox = new LinkedHashMap<>();
    parts.forEach(part -> byBox.put(part.box(), part));
    reported = byBox.keySet();
    List<Box> boxes = List.copyOf(reported);
    Family family = find(box, boxes);
    if (search.isSpent()) {
      search = new Search(Splits.ONE, Long.MAX_VALUE);
      settled.clear();
      family = find(box, boxes);
    }
    return family.boxes().stream()
        .map(each -> Objects.requireNonNull(byBox.get(each)))
        .toList();
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
    if (reported.contains(box)) {
      return new Family(List.of(box), space.size(box));
    }
    search.look(within.size());
    if (isGrid(box, within)) {
      return new Family(within, size(within));
    }
    Family best = Family.EMPTY;
    for (int axis : search.axes(box, within, each -> space.maySplit(box, each))) {
      Family split = axis == Plan.PERIODS ? byPeriod(box, within) : byChild(box, within, axis);
      best = BEST.compare(split, best) > 0 ? split : best;
    }
    return best;
  }

  private long size(List<Box> boxes) {
    long size = 0;
    for (Box box : boxes) {
      size = LongMath.saturatedAdd(size, space.size(box));
    }
    return size;
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
    return Family.of(families);
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
    private final int[] counts;
    private final boolean[] isTaken;

    Schedule(List<Integer> ends, List<Family> own) {
      this.ends = ends;
      this.own = own;
      this.before = new int[ends.size()];
      this.sizes = new long[ends.size() + 1];
      this.counts = new int[ends.size() + 1];
      this.isTaken = new boolean[ends.size()];
    }

    Family best() {
      for (int i = 0; i < ends.size(); i++) {
        before[i] = space.periods().countBefore(ends, i);
        long size = LongMath.saturatedAdd(sizes[before[i]], own.get(i).size());
        int count = counts[before[i]] + own.get(i).count();
        int order = Long.compare(size, sizes[i]);
        order = order == 0 ? Integer.compare(counts[i], count) : order;
        isTaken[i] = order > 0 || (order == 0 && isEarlier(i));
        sizes[i + 1] = isTaken[i] ? size : sizes[i];
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
