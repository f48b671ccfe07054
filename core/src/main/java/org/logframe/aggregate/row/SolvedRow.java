package org.logframe.aggregate.row;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.logframe.aggregate.Carried;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.Refusal;
import org.logframe.aggregate.box.Solution;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.plan.Weights;
import org.logframe.aggregate.say.CellFindings;
import org.logframe.aggregate.say.Dissent;
import org.logframe.aggregate.say.Told;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.measure.Interval;

/** A solved row; its completeness is of nothing where nothing is due. */
public final class SolvedRow {
  private final Indicator indicator;
  private final Function<Observation, Box> box;
  private final Row row;
  private final Revision revision;
  private final Space space;
  private final ImmutableSet<Box> open;
  private final Solution solution;
  private final Zeros zeros;
  private final Coverage.Covered covered;
  private final Optional<Interval> atLeast;
  private final Interval range;
  private final IncompleteBreakdowns incomplete;

  SolvedRow(
      Indicator indicator,
      Function<Observation, Box> box,
      Row row,
      Revision revision,
      Space space,
      List<Box> open,
      Solution solution,
      Zeros zeros,
      Coverage.Covered covered,
      Optional<Interval> atLeast,
      Interval range,
      IncompleteBreakdowns incomplete) {
    this.indicator = indicator;
    this.box = box;
    this.row = row;
    this.revision = revision;
    this.space = space;
    this.open = ImmutableSet.copyOf(open);
    this.solution = solution;
    this.zeros = zeros;
    this.covered = covered;
    this.atLeast = atLeast;
    this.range = range;
    this.incomplete = incomplete;
  }

  public Solution solution() {
    return solution;
  }

  /** Between what bounds the truth lies: what is due or, where nothing is, what was stated. */
  public Optional<Interval> overall() {
    return solution.overall().or(() -> atLeast);
  }

  public Completeness completeness() {
    return Completeness.of(covered.expected(), covered.carried(), covered.missing());
  }

  public Box box(Observation observation) {
    return box.apply(observation);
  }

  /** Whether no two of some boxes have anything in common. */
  public boolean areDisjoint(List<Box> boxes) {
    return BoxIndex.areDisjoint(space, boxes);
  }

  /** Whether a box is a leaf cell that is due, or has nothing to do with any. */
  public boolean isLeaf(Box box) {
    return open.contains(box) || open.stream().noneMatch(leaf -> space.meet(box, leaf));
  }

  /** The leaf cells that could be there and are not, nor are taken for zero. */
  public List<Observation> gaps() {
    return covered.missing().stream()
        .filter(cell -> open.contains(box(cell)) && !zeros.cells().contains(cell))
        .toList();
  }

  /** The leaf cells that are taken for zero. */
  public List<Observation> takenAsZero() {
    return zeros.cells();
  }

  /**
   * Which observations contradict which. Grades do not add up, and the solver does not know what
   * the parts of a weighted mean weigh, so they contradict nothing.
   */
  ImmutableList<Dissent> disagreements() {
    return isIncomparable()
        ? ImmutableList.of()
        : solution.disagreements().stream()
            .map(each -> Dissent.of(each, row.observed))
            .collect(ImmutableList.toImmutableList());
  }

  private boolean isIncomparable() {
    return indicator.steps().stream()
        .anyMatch(step -> step.rule() == Rule.DISTRIBUTION || step.weight().isPresent());
  }

  /** Says in a cell all but the figures. */
  public void tell(Cell.Builder cell) {
    addAll(solution.used(), cell::addUsed);
    addAll(solution.unused(), cell::addUnused);
    cell.addAllTakenAsZero(zeros.cells());
    solution.target().ifPresent(day -> {
      addAll(solution.carried(), each -> cell.addCarried(Carried.to(day, each)));
      addAll(solution.late(), each -> cell.addCarried(Carried.to(day, each)));
    });
    if (covered.expected() > 0) {
      cell.completeness(completeness()).addAllMissing(covered.missing());
    }
    refusal().ifPresent(cell::refusal);
    cell.addAllLeftOut(row.leftOut());
    doubt(cell);
  }

  /** Why it has no figure, if no rule makes what was reported one. */
  public Optional<Refusal> refusal() {
    return solution.unfolded().isEmpty()
        ? Optional.empty()
        : Optional.of(refusal(solution.unfolded()));
  }

  /** Says in a cell what does not go together, and what else to know of what was reported. */
  public void doubt(Cell.Builder cell) {
    cell.addAllRemarks(remarks());
    CellFindings findings = new CellFindings(indicator, row.observed, cell);
    revision.rivals().forEach(findings::rivals);
    revision.agreeing().forEach(findings::agreeing);
    disagreements().forEach(findings::dissent);
    findings.outside(impossible());
    incomplete
        .in(space, row, solution.used())
        .forEach(each -> findings.incompleteBreakdown(each.disaggregation(), each.parts()));
  }

  /** The leaf cells that are due and missing, each with the reason as its value. */
  public List<Observation> missing() {
    return covered.missing();
  }

  /** What was reported of each of the parts that stand for the row. */
  public List<ImmutableList<Observation>> used() {
    return solution.used().stream()
        .map(part -> part.observations().stream()
            .map(row.observed::get)
            .collect(ImmutableList.toImmutableList()))
        .toList();
  }

  /** What stands for a leaf cell and is none of the values that one can have. */
  private List<Observation> impossible() {
    Set<Box> leaves = row.due.stream().map(box).collect(Collectors.toSet());
    return revision.parts().stream()
        .filter(part -> leaves.contains(part.box()))
        .filter(part -> range.intersect(part.value()).isEmpty())
        .flatMap(part -> part.observations().stream())
        .map(row.observed::get)
        .toList();
  }

  /** The observations that stand after revision, in the order of the input. */
  public List<Observation> standing() {
    return revision.parts().stream()
        .flatMap(part -> part.observations().stream())
        .sorted()
        .map(row.observed::get)
        .toList();
  }

  private void addAll(List<Part> parts, Consumer<Observation> to) {
    parts.stream()
        .flatMap(part -> part.observations().stream())
        .sorted()
        .forEach(position -> to.accept(row.observed.get(position)));
  }

  /** Where a value is picked in time and nothing is due, what may cover more than what stands. */
  private List<Observation> largerAndOlder() {
    if (!space.picksInTime() || !row.due.isEmpty()) {
      return List.of();
    }
    List<Box> used = solution.used().stream().map(Part::box).toList();
    return solution.unused().stream()
        .filter(part -> space.mayOutweigh(part.box(), used))
        .flatMap(part -> part.observations().stream())
        .sorted()
        .map(row.observed::get)
        .toList();
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (Weights.declared(indicator).isEmpty()
        && !solution.contradicted().isEmpty()
        && disagreements().isEmpty()) {
      remarks.add("what was reported contradicts itself: totals and parts cannot all be true");
    }
    remarks.addAll(row.remarks());
    List<Observation> larger = largerAndOlder();
    if (!larger.isEmpty()) {
      remarks.add(
          "values of parts stand instead of what may cover more: " + Told.valuesAndPlaces(larger));
    }
    if (row.isTimeless() && !row.due.isEmpty()) {
      remarks.add("what was reported does not say when it was, so it bounds nothing that is due");
    }
    return remarks;
  }

  private Refusal refusal(List<Integer> unfolded) {
    List<Axis> axes =
        unfolded.stream().map(axis -> Coder.axes(indicator).get(axis)).toList();
    return new Refusal(
        Refusal.Reason.NO_RULE,
        indicator.id() + " has no rule that folds " + Joiner.on(", ").join(axes) + "; " + advice());
  }

  /** The presets that may fit an indicator. */
  private String advice() {
    return switch (indicator.kind()) {
      case COUNT ->
        "declare it with Indicator.flow if its values add up, Indicator.stock or cumulative if the"
            + " newest one counts, Indicator.people if the same people may be counted twice";
      case RATIO ->
        "a percentage without its parts is never averaged: declare its numerator and denominator"
            + " with Indicator.ratio and report both";
      case INDEX ->
        "scores do not add up: declare Step.of(Rule.MEAN), MAX or MIN if that is what is meant";
      case QUALITATIVE -> "declare it with Indicator.qualitative to have its grades counted";
    };
  }
}
