package org.logframe.aggregate;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.logframe.aggregate.engine.Asked;
import org.logframe.aggregate.engine.Box;
import org.logframe.aggregate.engine.BoxIndex;
import org.logframe.aggregate.engine.Coder;
import org.logframe.aggregate.engine.Part;
import org.logframe.aggregate.engine.Plan;
import org.logframe.aggregate.engine.Solution;
import org.logframe.aggregate.engine.Solver;
import org.logframe.aggregate.engine.Space;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;
import org.logframe.place.Partitioning;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.time.ReportingPeriod;

/** Revises, settles, folds and bounds one row, and says all but its figures. */
final class RowSolver {
  private final Indicator indicator;
  private final Portfolio portfolio;
  private final Aggregation question;
  private final Coder coder;
  private final IdentityHashMap<Observation, Box> boxes = new IdentityHashMap<>();

  RowSolver(Indicator indicator, Portfolio portfolio, Aggregation question, Coder coder) {
    this.indicator = indicator;
    this.portfolio = portfolio;
    this.question = question;
    this.coder = coder;
  }

  void code(Row row) {
    row.observed.forEach(observation -> boxes.computeIfAbsent(observation, coder::box));
    row.due.forEach(observation -> boxes.computeIfAbsent(observation, coder::box));
  }

  /**
   * Solves a row.
   *
   * @param range the values that a leaf cell can have
   * @param instead the rule for the parts of ratios, or for grades
   * @param value what an observation counts, if anything
   */
  Solved solve(
      Row row, Interval range, Rule instead, Function<Observation, Optional<Interval>> value) {
    Space space = coder.space(plan(range, instead));
    Revision revision = Revision.of(row.observed, this::box, value);
    Map<Box, Interval> hidden = instead == Rule.NONE ? revision.hidden() : Map.of();
    Coverage coverage = new Coverage(space, row, revision, this::box, question.asOf());
    List<Box> open = coverage.open();
    Zeros zeros = zeros(space, row, revision, coverage, range);
    List<Part> parts = zeros.beside(revision.parts());
    Solver solver = new Solver(space, (one, other) -> isOlder(row.observed, one, other));
    Asked asked = asked(row);
    Solution solution = row.isTimeless()
        ? apart(
            solver.solve(asked, parts, Map.of(), List.of()),
            solver.solve(asked, List.of(), Map.of(), open))
        : solver.solve(asked, parts, hidden, open);
    return new Solved(
        row,
        revision,
        space,
        open,
        solution,
        zeros,
        indicator
            .picking()
            .map(step -> coverage.picked(step.rule(), solution.used()))
            .orElseGet(() -> coverage.by(solution.unfolded().isEmpty() ? solution.used() : parts)),
        range);
  }

  private Zeros zeros(Space space, Row row, Revision revision, Coverage coverage, Interval range) {
    if (question.missing() != MissingPolicy.AS_ZERO || row.isTimeless()) {
      return Zeros.NONE;
    }
    Function<Box, Box> place = space.picksInTime() ? space::place : box -> box;
    BoxIndex reported = BoxIndex.of(
        space, revision.parts().stream().map(part -> place.apply(part.box())).toList());
    return Zeros.of(
        coverage.silent(), this::box, cell -> reported.anyMeets(place.apply(cell)), range);
  }

  /** Whether all that stands for one was certainly published before any that stands for the other. */
  private static boolean isOlder(List<Observation> observed, Part one, Part other) {
    return one.observations().stream()
        .map(i -> observed.get(i).asOf())
        .allMatch(old -> old.isPresent()
            && other.observations().stream()
                .map(i -> observed.get(i).asOf())
                .allMatch(
                    each -> each.filter(now -> now.isCertainlyAfter(old.get())).isPresent()));
  }

  /**
   * What is asked of a row: each disaggregation whole of which no category is named, until the end of
   * its period, or the day as of which is asked if that is earlier.
   */
  private Asked asked(Row row) {
    Asked asked = Asked.whatThereIs()
        .allOf(indicator.disaggregations().stream()
            .filter(id -> !names(row, Facet.category(id)))
            .map(Axis::of)
            .toList());
    return row.asked()
        .flatMap(ReportingPeriod::end)
        .map(end -> question.asOf().filter(end::isAfter).orElse(end))
        .map(asked::until)
        .orElse(asked);
  }

  /** Whether a row is told apart by a facet, or the question asks for one value of it. */
  private boolean names(Row row, Facet<?> facet) {
    return row.isToldApartBy(facet)
        || question.filters().stream()
            .anyMatch(filter -> filter.facet().equals(facet) && filter.values().size() == 1);
  }

  /** What does not say when it was bounds no period. */
  private static Solution apart(Solution stated, Solution due) {
    return new Solution(
        stated.reported(),
        due.overall(),
        stated.used(),
        stated.unused(),
        stated.carried(),
        stated.late(),
        stated.target(),
        stated.unfolded(),
        stated.disagreements(),
        stated.contradicted());
  }

  private Plan plan(Interval range, Rule instead) {
    List<Axis> overlapping = new ArrayList<>();
    for (var id : indicator.disaggregations()) {
      Disaggregation disaggregation = portfolio.disaggregation(id).orElseThrow();
      if (disaggregation.partitioning() == Partitioning.OVERLAPPING) {
        overlapping.add(Axis.of(id));
      }
    }
    return new Plan(Coder.axes(indicator), steps(instead), overlapping, range);
  }

  /** The steps, with another rule for what is no figure, and none for what cannot be answered. */
  private List<Step> steps(Rule instead) {
    List<Step> steps = new ArrayList<>();
    for (Step step : indicator.steps()) {
      Rule rule = switch (step.rule()) {
        case RATIO, DISTRIBUTION -> instead;
        case LATEST, EARLIEST -> steps.isEmpty() ? step.rule() : Rule.NONE;
        case COUNT, MAX, MIN, MEAN, NONE -> step.rule();
      };
      steps.add(rule == step.rule() ? step : Step.of(rule, step.axes().toArray(new Axis[0])));
    }
    return steps;
  }

  private Box box(Observation observation) {
    Box box = boxes.get(observation);
    if (box == null) {
      throw new IllegalStateException("not coded: " + observation);
    }
    return box;
  }

  /** A solved row; its completeness is of nothing where nothing is due. */
  final class Solved {
    private final Row row;
    private final Revision revision;
    private final Space space;
    private final ImmutableSet<Box> open;
    private final Solution solution;
    private final Zeros zeros;
    private final Coverage.Covered covered;
    private final Interval range;

    Solved(
        Row row,
        Revision revision,
        Space space,
        List<Box> open,
        Solution solution,
        Zeros zeros,
        Coverage.Covered covered,
        Interval range) {
      this.range = range;
      this.row = row;
      this.revision = revision;
      this.space = space;
      this.open = ImmutableSet.copyOf(open);
      this.solution = solution;
      this.zeros = zeros;
      this.covered = covered;
    }

    Solution solution() {
      return solution;
    }

    Completeness completeness() {
      return Completeness.of(covered.expected(), covered.carried(), covered.missing());
    }

    Box box(Observation observation) {
      return RowSolver.this.box(observation);
    }

    /** Whether no two of some boxes have anything in common. */
    boolean areDisjoint(List<Box> boxes) {
      return BoxIndex.areDisjoint(space, boxes);
    }

    /** Whether a box is a leaf cell that is due, or has nothing to do with any. */
    boolean isLeaf(Box box) {
      return open.contains(box) || open.stream().noneMatch(leaf -> space.meet(box, leaf));
    }

    /** The leaf cells that could be there and are not, nor are taken for zero. */
    List<Observation> gaps() {
      return covered.missing().stream()
          .filter(cell -> open.contains(box(cell)) && !zeros.cells().contains(cell))
          .toList();
    }

    /** The leaf cells that are taken for zero. */
    List<Observation> takenAsZero() {
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
    void tell(Cell.Builder cell) {
      addAll(solution.used(), cell::addUsed);
      addAll(solution.unused(), cell::addUnused);
      cell.addAllTakenAsZero(zeros.cells());
      solution.target().ifPresent(day -> {
        addAll(solution.carried(), each -> cell.addCarried(Carried.to(day, each)));
        addAll(solution.late(), each -> cell.addCarried(Carried.to(day, each)));
      });
      if (!row.due.isEmpty()) {
        cell.completeness(completeness()).addAllMissing(covered.missing());
      }
      if (!solution.unfolded().isEmpty()) {
        cell.refusal(refusal(solution.unfolded()));
      }
      cell.addAllLeftOut(row.leftOut()).addAllRemarks(remarks());
      CellFindings findings = new CellFindings(indicator, row.observed, cell);
      revision.rivals().forEach(findings::rivals);
      disagreements().forEach(findings::dissent);
      findings.outside(impossible());
    }

    /** What stands for a leaf cell and is none of the values that one can have. */
    private List<Observation> impossible() {
      Set<Box> leaves = row.due.stream().map(RowSolver.this::box).collect(Collectors.toSet());
      return revision.parts().stream()
          .filter(part -> leaves.contains(part.box()))
          .filter(part -> range.intersect(part.value()).isEmpty())
          .flatMap(part -> part.observations().stream())
          .map(row.observed::get)
          .toList();
    }

    /** The observations that stand after revision, in the order of the input. */
    List<Observation> standing() {
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
        remarks.add("values of parts stand instead of what may cover more: "
            + Told.some(larger.stream()
                .map(each -> each.value() + " (" + Told.placeAndTime(each) + ")")
                .toList()));
      }
      if (row.isTimeless() && !row.due.isEmpty()) {
        remarks.add("what was reported does not say when it was, so it bounds nothing that is due");
      }
      return remarks;
    }
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
