package org.logframe.aggregate.row;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.box.Solution;
import org.logframe.aggregate.box.Solver;
import org.logframe.aggregate.box.node.AllDue;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.box.settle.Asked;
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
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.time.ReportingPeriod;

/** Revises, settles, folds and bounds one row, and says all but its figures. */
public final class RowSolver {
  private final Indicator indicator;
  private final Portfolio portfolio;
  private final Aggregation question;
  private final Coder coder;
  private final LargerFigures larger;
  private final Map<Observation, Box> boxes = new HashMap<>();
  private final Set<Box> allDue = new LinkedHashSet<>();
  private final Set<Box> perhapsClosed = new LinkedHashSet<>();
  private final Set<Observation> allObserved = new LinkedHashSet<>();
  private @Nullable AllDue knownDue;
  private @Nullable ImmutableSet<Box> allReported;

  public RowSolver(
      Indicator indicator,
      Portfolio portfolio,
      Aggregation question,
      Coder coder,
      LargerFigures larger) {
    this.indicator = indicator;
    this.portfolio = portfolio;
    this.question = question;
    this.coder = coder;
    this.larger = larger;
  }

  public void code(Row row) {
    row.observed.forEach(observation -> boxes.computeIfAbsent(observation, coder::box));
    allObserved.addAll(row.observed);
    row.due.forEach(observation -> allDue.add(boxes.computeIfAbsent(observation, coder::box)));
    perhapsClosed.addAll(perhapsClosed(row));
    larger.ask(row);
    knownDue = null;
  }

  private List<Box> perhapsClosed(Row row) {
    return row.due.stream().filter(row::mayHaveClosed).map(this::box).toList();
  }

  /**
   * Solves a row.
   *
   * @param range the values that a leaf cell can have
   * @param instead the rule for the parts of ratios, or for grades
   * @param value what an observation counts, if anything
   */
  public SolvedRow solve(
      Row row, Interval range, Rule instead, Function<Observation, Optional<Interval>> value) {
    return solve(row, range, instead, value, Map.of());
  }

  /**
   * As above, where more is known of what is due.
   *
   * @param limits between what bounds leaf cells lie, whether or not they were reported
   */
  public SolvedRow solve(
      Row row,
      Interval range,
      Rule instead,
      Function<Observation, Optional<Interval>> value,
      Map<Observation, Interval> limits) {
    Space space = coder.space(plan(range, instead));
    Revision revision = Revision.of(row.observed, this::box, value);
    Coverage coverage = new Coverage(space, row, revision, this::box, question.asOf(), larger);
    List<Box> open = coverage.open();
    Solver solver = new Solver(
        space,
        (one, other) -> isOlder(row.observed, one, other),
        allDue(),
        perhapsClosed(row),
        () -> allReported(value));
    Zeros zeros = zeros(solver, space, row, revision, coverage, range);
    List<Part> parts = zeros.beside(revision.parts());
    Map<Box, Interval> hidden = new LinkedHashMap<>(zeros.partial());
    if (instead == Rule.NONE) {
      hidden.putAll(revision.hidden(indicator));
    }
    if (instead == Rule.NONE && space.countsWhatIsNeverNegative()) {
      cut(hidden, larger.bounds(row.due, this::box, value));
    }
    Asked asked = asked(row, revision);
    if (instead == Rule.NONE && !open.isEmpty() && !row.isTimeless()) {
      KnownInWholes known = larger.known(space.plan(), value);
      Set<Box> cells = Set.copyOf(open);
      row.due.stream()
          .filter(leaf -> cells.contains(box(leaf)))
          .forEach(leaf ->
              known.of(leaf).ifPresent(bound -> cut(hidden, Map.of(box(leaf), bound))));
      known
          .of(row)
          .ifPresent(bound -> cut(hidden, Map.of(solver.asked(asked, parts, open), bound)));
    }
    limits.forEach((cell, limit) -> cut(hidden, Map.of(box(cell), limit)));
    Solution solution = row.isTimeless()
        ? apart(
            solver.solve(asked, parts, Map.of(), List.of()),
            solver.solve(asked, List.of(), Map.of(), open))
        : solver.solve(asked, parts, hidden, open);
    StatedGaps gaps =
        StatedGaps.of(space, coder, row, revision, solution.used(), solution.carried());
    return new SolvedRow(
        indicator,
        this::box,
        row,
        revision,
        space,
        open,
        solution,
        zeros,
        row.due.isEmpty() ? gaps.covered() : covered(coverage, solution, parts),
        gaps.boxes().isEmpty() || row.isTimeless() || !zeros.cells().isEmpty()
            ? Optional.empty()
            : solver.atLeast(asked, parts, gaps.boxes()),
        range,
        new IncompleteBreakdowns(portfolio, question, Coder.axes(indicator)));
  }

  private AllDue allDue() {
    if (knownDue == null) {
      knownDue = AllDue.of(allDue, perhapsClosed);
    }
    return knownDue;
  }

  private ImmutableSet<Box> allReported(Function<Observation, Optional<Interval>> value) {
    if (allReported == null) {
      allReported = Revision.of(List.copyOf(allObserved), this::box, value).parts().stream()
          .map(Part::box)
          .collect(ImmutableSet.toImmutableSet());
    }
    return allReported;
  }

  /** Adds what else is known of boxes; where the two cannot both be true, the first stands. */
  private static void cut(Map<Box, Interval> known, Map<Box, Interval> others) {
    others.forEach((box, other) ->
        known.merge(box, other, (one, more) -> one.intersect(more).orElse(one)));
  }

  private Coverage.Covered covered(Coverage coverage, Solution solution, List<Part> parts) {
    return indicator
        .picking()
        .map(step -> coverage.picked(step.rule(), solution.used()))
        .orElseGet(() -> coverage.by(solution.unfolded().isEmpty() ? solution.used() : parts));
  }

  private Zeros zeros(
      Solver solver, Space space, Row row, Revision revision, Coverage coverage, Interval range) {
    if (question.missing() != MissingPolicy.AS_ZERO || row.isTimeless()) {
      return Zeros.NONE;
    }
    UnaryOperator<Box> place = space.picksInTime() ? space::place : UnaryOperator.identity();
    BoxIndex reported = BoxIndex.of(
        space, revision.parts().stream().map(part -> place.apply(part.box())).toList());
    return Zeros.of(
        row.due.isEmpty() ? revision.notReported(row.observed, this::box) : coverage.silent(),
        this::box,
        cell -> coverage.covering(place.apply(cell), reported),
        cell -> solver.inside(cell, revision.parts()),
        range);
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
   * its period, or the day as of which is asked if that is earlier; else, where nothing is due and
   * something is missing, until the last day of which something is stated.
   */
  private Asked asked(Row row, Revision revision) {
    Asked asked = Asked.whatThereIs()
        .allOf(indicator.disaggregations().stream()
            .filter(id -> !names(row, Facet.category(id)))
            .map(Axis::of)
            .toList());
    Optional<LocalDate> end = row.asked()
        .flatMap(ReportingPeriod::end)
        .map(last -> question.asOf().filter(last::isAfter).orElse(last));
    boolean isMissing = row.due.isEmpty() && !revision.missing().isEmpty();
    return end.or(() -> isMissing ? lastStated(row) : Optional.empty())
        .map(asked::until)
        .orElse(asked);
  }

  /** The last day of what was reported, or is stated as missing although it may be there. */
  private static Optional<LocalDate> lastStated(Row row) {
    return row.observed.stream()
        .filter(each -> each.value()
            .asMissing()
            .map(Missing::reason)
            .filter(RowSolver::isAbsent)
            .isEmpty())
        .flatMap(each -> each.period().flatMap(ReportingPeriod::end).stream())
        .max(LocalDate::compareTo);
  }

  private static boolean isAbsent(MissingReason reason) {
    return reason == MissingReason.NOT_APPLICABLE || reason == MissingReason.NOT_YET_DUE;
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

  /** The box of something of a row, or of a leaf cell with the reason why it is missing. */
  private Box box(Observation observation) {
    Box box = boxes.get(observation);
    return box == null ? coder.box(observation) : box;
  }
}
