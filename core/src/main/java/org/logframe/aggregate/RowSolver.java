package org.logframe.aggregate;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.logframe.aggregate.engine.Box;
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
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.place.Partitioning;
import org.logframe.portfolio.Portfolio;

/** Revises, settles, folds and bounds one row, and says all but its figures. */
final class RowSolver {
  private final Indicator indicator;
  private final Portfolio portfolio;
  private final Aggregation question;
  private final Coder coder;
  private final Map<Observation, Box> boxes = new HashMap<>();

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
    List<Box> open = row.due.stream()
        .filter(due -> isOpen(space, due, revision))
        .map(this::box)
        .toList();
    Zeros zeros = zeros(space, row, revision, range);
    List<Part> parts = zeros.beside(revision.parts());
    Solver solver = new Solver(space);
    Solution solution = row.isTimeless()
        ? apart(solver.solve(parts, Map.of(), List.of()), solver.solve(List.of(), Map.of(), open))
        : solver.solve(parts, hidden, open);
    return new Solved(
        row,
        revision,
        solution,
        zeros,
        missing(space, row, revision, solution),
        exceeded(space, solver, solution));
  }

  private Zeros zeros(Space space, Row row, Revision revision, Interval range) {
    if (question.missing() != MissingPolicy.AS_ZERO || row.isTimeless()) {
      return Zeros.NONE;
    }
    List<Observation> silent = row.due.stream()
        .filter(due -> reason(space, due, revision) == MissingReason.NOT_REPORTED)
        .toList();
    boolean picks = space.picksInTime();
    return Zeros.of(
        silent,
        this::box,
        cell -> revision.parts().stream()
            .anyMatch(part ->
                picks ? space.meetWhenever(part.box(), cell) : space.meet(part.box(), cell)),
        range);
  }

  /** The totals that stand although the parts reported inside them certainly come to more. */
  private List<Part> exceeded(Space space, Solver solver, Solution solution) {
    boolean adds = indicator.steps().stream().allMatch(step -> step.rule() == Rule.COUNT);
    if (!adds || solution.unused().isEmpty() || !solution.contradicted().isEmpty()) {
      return List.of();
    }
    return solution.used().stream()
        .filter(total -> {
          List<Part> inside = solution.unused().stream()
              .filter(part -> space.contains(total.box(), part.box()))
              .toList();
          Optional<Interval> sum =
              solver.solve(total.box(), inside, Map.of(), List.of()).reported();
          return sum.filter(each -> isAbove(each, total.value())).isPresent();
        })
        .toList();
  }

  private static boolean isAbove(Interval one, Interval other) {
    return one.minus(other).low().filter(low -> low.signum() > 0).isPresent();
  }

  /** What does not say when it was bounds no period. */
  private static Solution apart(Solution stated, Solution due) {
    return new Solution(
        stated.reported(),
        due.overall(),
        stated.used(),
        stated.unused(),
        stated.carried(),
        stated.unfolded(),
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

  /** Whether a leaf cell counts for the bounds: it is due by now, and applicable. */
  private boolean isOpen(Space space, Observation due, Revision revision) {
    MissingReason reason = reason(space, due, revision);
    return reason != MissingReason.NOT_YET_DUE && reason != MissingReason.NOT_APPLICABLE;
  }

  private MissingReason reason(Space space, Observation due, Revision revision) {
    boolean later = question.asOf().isPresent()
        && due.period()
            .flatMap(period -> period.end())
            .filter(end -> end.isAfter(question.asOf().get()))
            .isPresent();
    Box leaf = box(due);
    return revision.missing().entrySet().stream()
        .filter(entry -> space.contains(entry.getKey(), leaf))
        .map(Map.Entry::getValue)
        .map(Missing::reason)
        .min(Revision.MOST_TELLING)
        .orElse(later ? MissingReason.NOT_YET_DUE : MissingReason.NOT_REPORTED);
  }

  /** The leaf cells that are missing, each with the reason as its value. */
  private List<Observation> missing(Space space, Row row, Revision revision, Solution solution) {
    List<Part> counted = counted(row, revision, solution);
    List<Observation> missing = new ArrayList<>();
    for (Observation leaf : row.due) {
      if (counted.stream().noneMatch(part -> space.contains(part.box(), box(leaf)))) {
        MissingReason reason = reason(space, leaf, revision);
        missing.add(
            reason == MissingReason.NOT_REPORTED
                ? leaf
                : leaf.toBuilder().value(Missing.of(reason)).build());
      }
    }
    return missing;
  }

  /** What makes a leaf cell reported: where a value is picked in time, the older ones do as well. */
  private List<Part> counted(Row row, Revision revision, Solution solution) {
    boolean picks = indicator.steps().stream()
        .limit(1)
        .anyMatch(step -> step.rule() == Rule.LATEST || step.rule() == Rule.EARLIEST);
    if (row.isTimeless()) {
      return List.of();
    }
    return picks
        ? revision.parts()
        : solution.used().stream()
            .filter(part -> !part.observations().isEmpty())
            .toList();
  }

  /** A solved row; its completeness is of nothing where nothing is due. */
  final class Solved {
    private final Row row;
    private final Revision revision;
    private final Solution solution;
    private final Zeros zeros;
    private final List<Observation> missing;
    private final List<Part> exceeded;

    Solved(
        Row row,
        Revision revision,
        Solution solution,
        Zeros zeros,
        List<Observation> missing,
        List<Part> exceeded) {
      this.row = row;
      this.revision = revision;
      this.solution = solution;
      this.zeros = zeros;
      this.missing = missing;
      this.exceeded = exceeded;
    }

    Solution solution() {
      return solution;
    }

    Completeness completeness() {
      return Completeness.of(row.due.size(), 0, missing);
    }

    /** Says in a cell all but the figures. */
    void tell(Cell.Builder cell) {
      addAll(solution.used(), cell::addUsed);
      addAll(solution.unused(), cell::addUnused);
      cell.addAllTakenAsZero(zeros.cells());
      if (!row.due.isEmpty()) {
        cell.completeness(completeness()).addAllMissing(missing);
      }
      if (!solution.unfolded().isEmpty()) {
        cell.refusal(refusal(solution.unfolded()));
      }
      cell.addAllLeftOut(row.leftOut()).addAllRemarks(remarks());
      CellFindings findings = new CellFindings(indicator, row.observed, cell);
      revision.rivals().forEach(findings::rivals);
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

    private List<String> remarks() {
      List<String> remarks = new ArrayList<>();
      if (!solution.contradicted().isEmpty()) {
        remarks.add("what was reported contradicts itself: totals and parts cannot all be true");
      }
      for (Part total : exceeded) {
        remarks.add("the parts reported beside " + total.value() + " come to more than that");
      }
      remarks.addAll(row.remarks());
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
