package org.logframe.aggregate.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.logframe.indicator.Rule;
import org.logframe.measure.Interval;

/** Answers for one cell: settles and folds what was reported, and bounds what was due. */
public final class Solver {
  private final Space space;
  private final long most;
  private final Plan plan;
  private final Optional<Picking> picking;

  /** A solver in a space in which everything was coded. */
  public Solver(Space space) {
    this(space, Search.MOST);
  }

  /** A solver that may look at so many boxes before it leaves splits out. */
  Solver(Space space, long most) {
    this.space = space;
    this.most = most;
    this.plan = space.plan();
    this.picking = plan.picking().map(step -> new Picking(space, step));
  }

  /**
   * The answer for the least cell that contains everything.
   *
   * @param parts what was reported within the cell, one part a box
   * @param hidden what is known of boxes whose values are suppressed
   * @param due the leaf cells that are due within the cell; if empty, nothing says what is due. Of
   *     two that meet, the larger counts
   */
  public Solution solve(List<Part> parts, Map<Box, Interval> hidden, List<Box> due) {
    return solve(common(parts, due), parts, hidden, due);
  }

  /** The answer for a cell that contains everything; otherwise as above. */
  public Solution solve(Box whole, List<Part> parts, Map<Box, Interval> hidden, List<Box> due) {
    List<Part> used = picking
        .map(time -> time.pick(parts))
        .orElseGet(() -> new Settling(space, most).settle(whole, parts));
    OptionalLong target =
        picking.map(time -> time.target(due, boxes(parts))).orElse(OptionalLong.empty());
    ImmutableList<Integer> unfolded = unfolded(whole, parts, used);
    Optional<Interval> reported = unfolded.isEmpty() ? fold(used) : Optional.empty();
    Optional<Bounding> bounding = unfolded.isEmpty() && !due.isEmpty()
        ? Optional.of(new Bounding(space, statements(parts, hidden, due, target), most))
        : Optional.empty();
    Optional<Interval> overall = bounding.map(each -> each.bound(placed(whole)));
    return new Solution(
        reported,
        overall,
        ImmutableList.copyOf(used),
        without(parts, used),
        picking.map(time -> time.carried(used, target)).orElse(ImmutableList.of()),
        unfolded,
        ImmutableList.copyOf(bounding.map(Bounding::contradicted).orElse(List.of())));
  }

  private static List<Box> boxes(List<Part> parts) {
    return parts.stream().map(Part::box).toList();
  }

  private static ImmutableList<Part> without(List<Part> parts, List<Part> used) {
    Set<Box> stands = new HashSet<>(boxes(used));
    return parts.stream()
        .filter(part -> !stands.contains(part.box()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The least box that contains everything: on each axis the node that all share, else the root. */
  private Box common(List<Part> parts, List<Box> due) {
    List<Box> boxes = new ArrayList<>(due);
    boxes.addAll(boxes(parts));
    int[] nodes = new int[plan.axisCount()];
    for (int axis = 0; axis < nodes.length; axis++) {
      Set<Integer> occurring = Space.occurring(boxes, axis);
      nodes[axis] = occurring.size() == 1 ? occurring.iterator().next() : Nodes.ROOT;
    }
    return new Box(nodes);
  }

  private Optional<Interval> fold(List<Part> used) {
    return new Folding(space)
        .fold(
            used.stream().map(part -> Folding.Term.of(part.box(), part.value())).toList())
        .map(Weighed::value);
  }

  /** The axes along which the parts differ and no rule folds them. */
  private ImmutableList<Integer> unfolded(Box whole, List<Part> parts, List<Part> used) {
    if (parts.isEmpty()) {
      return ImmutableList.of();
    }
    List<Part> asked = used.isEmpty() ? parts : used;
    ImmutableList.Builder<Integer> unfolded = ImmutableList.builder();
    for (int axis = 0; axis < plan.axisCount(); axis++) {
      int each = axis;
      boolean differs = asked.stream().anyMatch(part -> part.box().node(each) != whole.node(each));
      if (differs && plan.rule(axis) == Rule.NONE) {
        unfolded.add(axis);
      }
    }
    return unfolded.build();
  }

  private Statements statements(
      List<Part> parts, Map<Box, Interval> hidden, List<Box> due, OptionalLong target) {
    Map<Box, Interval> reported = new HashMap<>();
    parts.forEach(part -> reported.put(part.box(), part.value()));
    Map<Box, Interval> said =
        picking.map(time -> time.at(target.orElseThrow(), parts)).orElse(reported);
    Map<Box, Interval> hints =
        picking.map(time -> time.at(target.orElseThrow(), hints(hidden))).orElse(hidden);
    Set<Box> cells = cells(due);
    return new Statements(said, hints, cells, beside(parts, cells));
  }

  private static List<Part> hints(Map<Box, Interval> hidden) {
    List<Part> hints = new ArrayList<>();
    hidden.forEach((box, value) -> hints.add(new Part(box, value, List.of(hints.size()))));
    return hints;
  }

  /** What is due, without what meets something larger that is due. */
  private Set<Box> cells(List<Box> due) {
    Set<Box> all = new LinkedHashSet<>();
    due.forEach(cell -> all.add(placed(cell)));
    if (isGrid(all)) {
      return all;
    }
    List<Box> largestFirst = new ArrayList<>(all);
    largestFirst.sort(Comparator.comparingLong((Box box) -> space.size(box)).reversed());
    Set<Box> cells = new LinkedHashSet<>();
    BoxIndex index = new BoxIndex(space, all);
    for (Box cell : largestFirst) {
      if (!index.anyMeets(cell)) {
        index.add(cell);
        cells.add(cell);
      }
    }
    return cells;
  }

  /** The boxes that stand for what was reported where nothing is due. */
  private Set<Box> beside(List<Part> parts, Set<Box> cells) {
    BoxIndex index = BoxIndex.of(space, cells);
    Map<Box, Part> beside = new HashMap<>();
    for (Part part : parts) {
      Box box = placed(part.box());
      if (!index.anyMeets(box)) {
        beside.putIfAbsent(box, new Part(box, part.value(), part.observations()));
      }
    }
    List<Part> found = List.copyOf(beside.values());
    Set<Box> standing = new LinkedHashSet<>();
    if (!found.isEmpty()) {
      Box whole = common(found, List.of());
      standing.addAll(boxes(new Settling(space, most).settle(whole, found)));
    }
    return standing;
  }

  private boolean isGrid(Collection<Box> boxes) {
    return space.isGrid(boxes, axis -> true);
  }

  /** Where a value is picked in time, boxes are compared without their period. */
  private Box placed(Box box) {
    return picking.isPresent() ? Picking.place(box) : box;
  }
}
