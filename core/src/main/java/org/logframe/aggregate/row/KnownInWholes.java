package org.logframe.aggregate.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.box.bound.PushedDown;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.aggregate.box.node.Nodes;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.box.settle.Picking;
import org.logframe.aggregate.box.settle.Search;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.measure.Interval;

/**
 * What everything that was reported, in a row or not, says of the leaf cells that are due and of all
 * that a row asks for: where a value is picked in time, for each end by itself.
 */
final class KnownInWholes {
  private static final long ALWAYS = Long.MAX_VALUE;

  private final Coder coder;
  private final Space space;
  private final Optional<Picking> picking;
  private final List<Part> parts;
  private final Set<Box> ofRegions;
  private final Set<Box> due;
  private final List<Integer> periods;
  private final List<Place> places = new ArrayList<>();
  private final Map<Long, PushedDown> known = new HashMap<>();
  private final Map<Long, BoxIndex> content = new HashMap<>();
  private final Search search = new Search(Search.Splits.NONE, Search.MOST);

  /**
   * Where all that a row asks for lies.
   *
   * @param end the day at which it is asked, where a value is picked in time
   * @param content what is due and was reported in the row, then
   */
  private record Place(Box box, long end, Set<Box> content) {}

  /**
   * What is known in wholes.
   *
   * @param parts what was reported
   * @param ofRegions where that is of regions, which may have other countries on another day
   * @param due what is due
   */
  KnownInWholes(
      Coder coder,
      Plan plan,
      List<Part> parts,
      Set<Box> ofRegions,
      Collection<Box> due,
      Collection<Row> rows) {
    this.coder = coder;
    this.space = coder.space(plan);
    this.picking = plan.picking().map(step -> new Picking(space, step, List::of));
    this.parts = parts;
    this.ofRegions = ofRegions;
    this.due = new LinkedHashSet<>(due);
    Set<Integer> occurring = Space.occurring(parts.stream().map(Part::box).toList(), Plan.PERIODS);
    occurring.addAll(Space.occurring(due, Plan.PERIODS));
    this.periods = space.periods().shortestFirst(occurring);
    for (Row row : rows) {
      place(row).ifPresent(places::add);
    }
  }

  private Optional<Place> place(Row row) {
    boolean isFirst =
        space.plan().picking().filter(step -> step.rule() == Rule.EARLIEST).isPresent();
    if (row.due.isEmpty() || isFirst || !row.due.stream().allMatch(coder::hasBox)) {
      return Optional.empty();
    }
    Set<Box> leaves = boxes(row.due);
    long end = leaves.stream().mapToLong(this::end).max().orElseThrow();
    leaves.removeIf(box -> end(box) != end);
    BoxIndex settled = BoxIndex.of(space, settled(leaves));
    Set<Box> seen = boxes(row.observed);
    seen.removeIf(box -> end(box) != end);
    Set<Box> within = new LinkedHashSet<>(leaves);
    seen.stream().filter(box -> !settled.anyMeets(space.settledAt(box))).forEach(within::add);
    OptionalInt period = picking.isPresent() ? OptionalInt.of(Nodes.ROOT) : period(row, within);
    seen.addAll(leaves);
    return period.isEmpty()
        ? Optional.empty()
        : Optional.of(new Place(space.common(period.getAsInt(), within), end, settled(seen)));
  }

  private Set<Box> settled(Set<Box> boxes) {
    return boxes.stream().map(space::settledAt).collect(Collectors.toSet());
  }

  private Set<Box> boxes(List<Observation> some) {
    return some.stream()
        .filter(each -> each.period().isPresent() && coder.hasBox(each))
        .map(coder::box)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The period that is asked, else the shortest that occurs, if all of a row lies in it. */
  private OptionalInt period(Row row, Set<Box> content) {
    Set<Integer> within = Space.occurring(content, Plan.PERIODS);
    return row
        .asked()
        .map(each ->
            row.due.get(0).toBuilder().period(each).area(Optional.empty()).build())
        .map(each -> List.of(coder.box(each).node(Plan.PERIODS)))
        .orElseGet(() -> periods)
        .stream()
        .filter(period -> within.stream().allMatch(each -> space.periods().contains(period, each)))
        .mapToInt(period -> period)
        .findFirst();
  }

  private long end(Box box) {
    return picking.isPresent() ? space.periods().last(box.node(Plan.PERIODS)) : ALWAYS;
  }

  private PushedDown known(long end) {
    PushedDown before = known.get(end);
    if (before == null) {
      before = new PushedDown(
          space,
          stated(end),
          due.stream()
              .filter(box -> end(box) == end)
              .map(space::settledAt)
              .collect(Collectors.toCollection(LinkedHashSet::new)),
          places.stream()
              .filter(place -> place.end() == end)
              .map(Place::box)
              .collect(Collectors.toCollection(LinkedHashSet::new)));
      known.put(end, before);
    }
    return before;
  }

  private Map<Box, Interval> stated(long end) {
    Map<Box, Interval> stated = new LinkedHashMap<>();
    parts.forEach(part -> stated.put(part.box(), part.value()));
    return picking
        .map(time -> time.at(
            end,
            parts.stream()
                .filter(part -> end(part.box()) == end || !ofRegions.contains(part.box()))
                .toList()))
        .orElse(stated);
  }

  /** What is known of a leaf cell. */
  Optional<Interval> of(Observation leaf) {
    if (!coder.hasBox(leaf)) {
      return Optional.empty();
    }
    Box box = coder.box(leaf);
    return known(end(box)).of(space.settledAt(box));
  }

  /**
   * What is known of all that a row asks for. Where there may be more in what is known, the row has no
   * more than that, if no more of anything ever makes it less.
   */
  Optional<Interval> of(Row row) {
    return place(row)
        .flatMap(place -> known(place.end())
            .of(place.box())
            .flatMap(value -> isAll(place)
                ? Optional.of(value)
                : Optional.of(Intervals.downFrom(value))
                    .filter(bound -> space.plan().growsWithParts())));
  }

  /** Whether a row is known to have all that is due and reported where it lies. */
  private boolean isAll(Place place) {
    BoxIndex all = content.computeIfAbsent(place.end(), this::content);
    search.look(due.size() + parts.size());
    return !search.isSpent()
        && all.near(place.box()).stream()
            .filter(box -> space.contains(place.box(), box))
            .allMatch(place.content()::contains);
  }

  private BoxIndex content(long end) {
    Set<Box> all = new LinkedHashSet<>();
    Stream.concat(due.stream(), parts.stream().map(Part::box))
        .filter(box -> end(box) == end)
        .forEach(box -> all.add(space.settledAt(box)));
    return BoxIndex.of(space, all);
  }
}
