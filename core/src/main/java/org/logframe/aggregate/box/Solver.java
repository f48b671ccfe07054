package org.logframe.aggregate.box;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.box.bound.Bounding;
import org.logframe.aggregate.box.bound.Inside;
import org.logframe.aggregate.box.bound.Statements;
import org.logframe.aggregate.box.fold.Folding;
import org.logframe.aggregate.box.fold.Weighed;
import org.logframe.aggregate.box.node.AllDue;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Nodes;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.box.settle.Asked;
import org.logframe.aggregate.box.settle.DueNodes;
import org.logframe.aggregate.box.settle.Picking;
import org.logframe.aggregate.box.settle.Search;
import org.logframe.aggregate.box.settle.Settled;
import org.logframe.aggregate.box.settle.Settling;
import org.logframe.indicator.Rule;
import org.logframe.measure.Interval;

/** Answers for one cell: settles and folds what was reported, and bounds what was due. */
public final class Solver {
  private final Space space;
  private final long most;
  private final Plan plan;
  private final Optional<Picking> picking;
  private final BiPredicate<Part, Part> isOlder;
  private final AllDue allDue;
  private final Set<Box> perhapsClosed;

  /** A solver in a space in which everything was coded. */
  public Solver(Space space) {
    this(space, Search.MOST);
  }

  /**
   * As above, of parts of which some are older.
   *
   * @param isOlder whether the first was certainly published before the second
   * @param allDue the leaf cells that are due in any cell of the question: what is due in one that is
   *     solved need not be all that a part of it covers
   * @param perhapsClosed the leaf cells that are due and may hold nothing, since they may have closed
   * @param allReported the boxes of what was reported in any cell of the question; asked for where
   *     what was in one may have moved to another
   */
  public Solver(
      Space space,
      BiPredicate<Part, Part> isOlder,
      AllDue allDue,
      Collection<Box> perhapsClosed,
      Supplier<Collection<Box>> allReported) {
    this(space, isOlder, allDue, perhapsClosed, allReported, Search.MOST);
  }

  /** A solver that may look at so many boxes before it leaves splits out. */
  public Solver(Space space, long most) {
    this(space, (total, part) -> false, AllDue.NONE, List.of(), List::of, most);
  }

  private Solver(
      Space space,
      BiPredicate<Part, Part> isOlder,
      AllDue allDue,
      Collection<Box> perhapsClosed,
      Supplier<Collection<Box>> allReported,
      long most) {
    this.space = space;
    this.most = most;
    this.plan = space.plan();
    this.picking = plan.picking().map(step -> new Picking(space, step, allReported));
    this.isOlder = isOlder;
    this.allDue = allDue;
    this.perhapsClosed = perhapsClosed.stream().map(this::placed).collect(Collectors.toSet());
  }

  /** The answer for the least cell that contains everything; otherwise as below. */
  public Solution solve(List<Part> parts, Map<Box, Interval> hidden, List<Box> due) {
    return solve(Asked.whatThereIs(), parts, hidden, due);
  }

  /**
   * The answer for a cell.
   *
   * @param parts what was reported within the cell, one part a box
   * @param hidden what is known of boxes whose values are suppressed
   * @param due the leaf cells that are due within the cell; if empty, nothing says what is due. Of
   *     two that meet, the larger counts
   */
  public Solution solve(Asked asked, List<Part> parts, Map<Box, Interval> hidden, List<Box> due) {
    Box whole = whole(asked, parts, due);
    boolean isDue = !due.isEmpty();
    Settled settled = picking
        .map(time -> time.pick(asked, parts, placed(whole), settling(due)))
        .orElseGet(() -> settling(due).apply(whole, parts));
    List<Part> used = settled.used();
    OptionalLong target =
        picking.map(time -> time.target(asked, due, boxes(parts))).orElse(OptionalLong.empty());
    ImmutableList<Integer> unfolded = unfolded(whole, parts, used);
    Set<Box> cells = LargestDue.of(space, due);
    Optional<Bounding> bounding = unfolded.isEmpty() && isDue
        ? Optional.of(new Bounding(space, statements(parts, settled, hidden, cells, target), most))
        : Optional.empty();
    Optional<Interval> overall = bounding.map(each -> each.bound(placed(whole)));
    return new Solution(
        unfolded.isEmpty() ? fold(settled) : Optional.empty(),
        overall,
        ImmutableList.copyOf(used),
        without(parts, used),
        picking.map(time -> time.carried(used, target)).orElse(ImmutableList.of()),
        picking
            .filter(time -> isDue)
            .map(time -> time.late(used, target))
            .orElse(ImmutableList.of()),
        target.stream().mapToObj(LocalDate::ofEpochDay).findFirst(),
        unfolded,
        new Disagreements(space, picking, isOlder, allDue, perhapsClosed)
            .find(parts, settled, cells),
        ImmutableList.copyOf(bounding.map(Bounding::contradicted).orElse(List.of())));
  }

  /**
   * The least that a cell comes to of which something is stated as missing, where nothing declares what
   * is due; absent unless what is never negative is counted and, where a value is picked in time,
   * something is missing at the end that is asked.
   *
   * @param parts what was reported within the cell
   * @param missing the boxes that are missing
   */
  public Optional<Interval> atLeast(Asked asked, List<Part> parts, Collection<Box> missing) {
    OptionalLong target = picking
        .map(time -> time.target(asked, List.of(), List.copyOf(missing)))
        .orElse(OptionalLong.empty());
    boolean isAsked = picking
        .map(time -> missing.stream().anyMatch(box -> time.isOf(target.orElseThrow(), box)))
        .orElse(true);
    if (!isAsked || !plan.countsWhatIsNeverNegative()) {
      return Optional.empty();
    }
    Map<Box, Interval> said = new LinkedHashMap<>();
    parts.forEach(part -> said.put(part.box(), part.value()));
    Map<Box, Interval> known =
        picking.map(time -> time.at(target.orElseThrow(), parts)).orElse(said);
    picking.ifPresent(time -> time.wholesOfResiduals(target.orElseThrow(), parts, this::inside)
        .forEach(known::putIfAbsent));
    return Optional.of(Intervals.upFrom(inside(new Box(new int[plan.axisCount()]), known)));
  }

  /**
   * What some parts make that lie in a box, and at its end where a value is picked in time; absent if
   * there are none, or one reaches beyond the box.
   */
  public Optional<Interval> inside(Box box, List<Part> parts) {
    List<Part> near = parts.stream()
        .filter(part -> picking.map(time -> time.haveSameEnd(box, part.box())).orElse(true))
        .filter(part -> space.meet(placed(box), placed(part.box())))
        .toList();
    return near.stream().allMatch(part -> space.contains(placed(box), placed(part.box())))
        ? solve(near, Map.of(), List.of()).reported()
        : Optional.empty();
  }

  private BiFunction<Box, List<Part>, Settled> settling(List<Box> due) {
    DueNodes nodes = new DueNodes(space, due, allDue);
    return (box, parts) -> new Settling(space, nodes, most).settle(box, parts);
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

  /** The box that is asked, in the period of the last that is due where a value is picked in time. */
  public Box asked(Asked asked, List<Part> parts, List<Box> due) {
    Box whole = whole(asked, parts, due);
    return picking.isEmpty()
        ? whole
        : due.stream()
            .map(box -> box.node(Plan.PERIODS))
            .max(space.periods().byEnd())
            .map(period -> whole.with(Plan.PERIODS, period))
            .orElse(whole);
  }

  /**
   * The box that is asked: on each axis the node that everything shares, else the root, as where all
   * is asked.
   */
  private Box whole(Asked asked, List<Part> parts, List<Box> due) {
    List<Box> boxes = new ArrayList<>(due);
    boxes.addAll(boxes(parts));
    int[] nodes = new int[plan.axisCount()];
    for (int axis = 0; axis < nodes.length; axis++) {
      Set<Integer> occurring = Space.occurring(boxes, axis);
      boolean isShared = occurring.size() == 1 && !asked.isWhole(plan.axes().get(axis));
      nodes[axis] = isShared ? occurring.iterator().next() : Nodes.ROOT;
    }
    return new Box(nodes);
  }

  private Optional<Interval> fold(Settled settled) {
    return new Folding(space).fold(settled.terms()).map(Weighed::value);
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
      List<Part> parts,
      Settled settled,
      Map<Box, Interval> hidden,
      Set<Box> cells,
      OptionalLong target) {
    Map<Box, Interval> reported = new LinkedHashMap<>();
    parts.forEach(part -> reported.put(part.box(), part.value()));
    Map<Box, Interval> said =
        picking.map(time -> time.at(target.orElseThrow(), parts)).orElse(reported);
    settled.conflicts().stream()
        .filter(each -> each.isWhole() && isOf(target, each))
        .forEach(each -> said.putIfAbsent(each.box(), each.hull()));
    Map<Box, Interval> hints = new LinkedHashMap<>(
        picking.map(time -> time.at(target.orElseThrow(), hints(hidden))).orElse(hidden));
    picking.ifPresent(time -> time.wholesOfResiduals(target.orElseThrow(), parts, this::inside)
        .forEach((box, value) ->
            hints.merge(box, value, (one, other) -> one.intersect(other).orElse(one))));
    return new Statements(said, hints, cells, perhapsClosed, beside(parts, cells));
  }

  /** Whether breakdowns that cannot both be true are of the asked time. */
  private boolean isOf(OptionalLong target, Settled.Conflict conflict) {
    return picking
        .map(time -> time.isOf(target.orElseThrow(), conflict.first().get(0).box()))
        .orElse(true);
  }

  private Interval inside(Box box, Map<Box, Interval> stated) {
    List<Box> within =
        stated.keySet().stream().filter(each -> space.contains(box, each)).toList();
    return new Inside(space, new Search(Search.Splits.EVERY, Long.MAX_VALUE), stated)
        .bound(box, () -> within);
  }

  private static List<Part> hints(Map<Box, Interval> hidden) {
    List<Part> hints = new ArrayList<>();
    hidden.forEach((box, value) -> hints.add(new Part(box, value, List.of(hints.size()))));
    return hints;
  }

  /** The boxes that stand for what was reported where nothing is due. */
  private Set<Box> beside(List<Part> parts, Set<Box> cells) {
    BoxIndex index = BoxIndex.of(space, cells);
    Map<Box, Part> beside = new LinkedHashMap<>();
    for (Part part : parts) {
      Box box = placed(part.box());
      if (!index.anyMeets(box)) {
        beside.putIfAbsent(box, new Part(box, part.value(), part.observations()));
      }
    }
    List<Part> found = List.copyOf(beside.values());
    Box whole = whole(Asked.whatThereIs(), found, List.of());
    return new LinkedHashSet<>(boxes(settling(List.of()).apply(whole, found).used()));
  }

  /** Where a value is picked in time, boxes are compared without their period. */
  private Box placed(Box box) {
    return picking.isPresent() ? box.place() : box;
  }
}
