package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
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
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.measure.ValueKind;
import org.logframe.place.Partitioning;
import org.logframe.portfolio.Portfolio;
import org.logframe.time.ReportingPeriod;

/** Makes a cell of what was reported and what is due in one row. */
final class CellMaker {
  private final Indicator indicator;
  private final Portfolio portfolio;
  private final Aggregation question;
  private final Coder coder;
  private final Map<Observation, Box> boxes = new HashMap<>();
  private @Nullable Space space;

  CellMaker(Indicator indicator, Portfolio portfolio, Aggregation question, Coder coder) {
    this.indicator = indicator;
    this.portfolio = portfolio;
    this.question = question;
    this.coder = coder;
  }

  /** Codes everything of a row; all rows come before the first cell. */
  void code(Calculation.Row row) {
    row.observed.forEach(observation -> boxes.computeIfAbsent(observation, coder::box));
    row.due.forEach(observation -> boxes.computeIfAbsent(observation, coder::box));
  }

  private Space space() {
    Space known = space;
    if (known == null) {
      known = coder.space(plan(range(), Rule.NONE));
      space = known;
    }
    return known;
  }

  private Interval range() {
    return indicator
        .possibleValues()
        .orElseGet(() -> Interval.unbounded(UnitTable.standard().parse("")));
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

  /** The steps with another rule where parts of ratios, or grades, are meant. */
  private List<Step> steps(Rule instead) {
    return indicator.steps().stream()
        .map(step -> step.rule() == Rule.RATIO || step.rule() == Rule.DISTRIBUTION
            ? step.toBuilder().rule(instead).build()
            : step)
        .toList();
  }

  Cell cell(Key key, Calculation.Row row) {
    Cell.Builder cell = Cell.builder().key(key);
    return switch (rule()) {
      case RATIO -> ratio(cell, row);
      case DISTRIBUTION -> grades(cell, row);
      default -> figures(cell, row);
    };
  }

  private Rule rule() {
    return indicator.steps().stream().map(Step::rule).findFirst().orElse(Rule.NONE);
  }

  private Cell figures(Cell.Builder cell, Calculation.Row row) {
    if (row.observed.stream().anyMatch(each -> !isFigureOrMissing(each))) {
      String sentence = indicator.id() + " has ratios or grades, and no step that folds them";
      return cell.refusal(new Refusal(Refusal.Reason.NOT_FIGURES, sentence)).build();
    }
    Solution solution =
        solve(cell, row, range(), Rule.NONE, each -> each.value().asFigure().map(this::value));
    return cell.reported(solution.reported()).overall(solution.overall()).build();
  }

  private Cell grades(Cell.Builder cell, Calculation.Row row) {
    Interval one = Interval.exactly(1, UnitTable.standard().parse(""));
    Solution solution = solve(
        cell,
        row,
        Interval.atLeast(0, one.unit()),
        Rule.COUNT,
        each -> each.value().asGrade().map(grade -> one));
    Map<String, Integer> grades = new TreeMap<>();
    for (Part part : solution.used()) {
      Observation observation = row.observed.get(part.observations().get(0));
      grades.merge(observation.value().asGrade().orElseThrow().text(), 1, Integer::sum);
    }
    int unknown = row.due.size()
        - (int) row.due.stream().filter(due -> covers(solution, due)).count();
    return cell.distribution(new Distribution(ImmutableSortedMap.copyOf(grades), unknown))
        .build();
  }

  private Cell ratio(Cell.Builder cell, Calculation.Row row) {
    List<Ratio> ratios =
        row.observed.stream().flatMap(each -> each.value().asRatio().stream()).toList();
    if (ratios.isEmpty()) {
      return figures(cell, row);
    }
    long alone = row.observed.stream()
        .filter(each -> each.value().asFigure().isPresent())
        .count();
    if (alone > 0) {
      cell.addRemarks(alone + " reported without numerator and denominator, left out");
    }
    Unit<?> above = ratios.get(0).numerator().unit();
    Unit<?> below = ratios.get(0).denominator().unit();
    Solution numerators = solve(
        cell,
        row,
        Interval.atLeast(0, above),
        Rule.COUNT,
        each -> each.value().asRatio().map(it -> it.numerator().bounds().to(above)));
    Solution denominators = solve(
        Cell.builder(),
        row,
        Interval.atLeast(0, below),
        Rule.COUNT,
        each -> each.value().asRatio().map(it -> it.denominator().bounds().to(below)));
    Optional<Interval> reported = quotient(numerators.reported(), denominators.reported());
    if (reported.isEmpty()) {
      String sentence = indicator.id() + " cannot be computed: its denominator may be zero";
      cell.refusal(new Refusal(Refusal.Reason.DENOMINATOR_MAY_BE_ZERO, sentence));
    }
    Optional<Interval> possible = indicator.possibleValues();
    Optional<Interval> overall = denominators
        .overall()
        .flatMap(all -> quotient(numerators.overall(), Optional.of(all))
            .flatMap(each -> possible.map(range -> range.intersect(each).orElse(each)))
            .or(() -> possible));
    return cell.reported(reported).overall(overall).build();
  }

  private Optional<Interval> quotient(Optional<Interval> above, Optional<Interval> below) {
    boolean computable =
        above.isPresent() && below.isPresent() && !below.get().contains(BigDecimal.ZERO);
    return computable
        ? Optional.of(above.get().dividedBy(below.get()).to(indicator.unit().orElseThrow()))
        : Optional.empty();
  }

  /** Solves a row, and says in the cell all but the figures. */
  private Solution solve(
      Cell.Builder cell,
      Calculation.Row row,
      Interval range,
      Rule instead,
      Function<Observation, Optional<Interval>> value) {
    Revision revision = Revision.of(row.observed, this::box, value);
    List<Observation> open =
        row.due.stream().filter(due -> isOpen(due, revision)).toList();
    Solution solution = new Solver(coder.space(plan(range, instead)))
        .solve(revision.parts(), revision.hidden(), open.stream().map(this::box).toList());
    solution.used().forEach(part -> addAll(part, row.observed, cell::addUsed));
    solution.unused().forEach(part -> addAll(part, row.observed, cell::addUnused));
    if (!row.due.isEmpty()) {
      cell.completeness(completeness(row.due, revision, solution));
    }
    if (!solution.unfolded().isEmpty()) {
      cell.refusal(refusal(solution.unfolded()));
    }
    revision.conflicts().forEach(cell::addRemarks);
    if (!solution.contradicted().isEmpty()) {
      cell.addRemarks("what was reported contradicts itself: totals and parts cannot all be true");
    }
    return solution;
  }

  private static void addAll(Part part, List<Observation> observed, Consumer<Observation> to) {
    part.observations().forEach(position -> to.accept(observed.get(position)));
  }

  private static boolean isFigureOrMissing(Observation observation) {
    ValueKind kind = observation.value().kind();
    return kind == ValueKind.FIGURE || kind == ValueKind.MISSING;
  }

  private Box box(Observation observation) {
    Box box = boxes.get(observation);
    if (box == null) {
      throw new IllegalStateException("not coded: " + observation);
    }
    return box;
  }

  private Interval value(Figure figure) {
    return figure.bounds().to(indicator.unit().orElseThrow());
  }

  /** Whether a leaf cell counts for the bounds: it is due by now, and applicable. */
  private boolean isOpen(Observation due, Revision revision) {
    MissingReason reason = reason(due, revision);
    return reason != MissingReason.NOT_YET_DUE && reason != MissingReason.NOT_APPLICABLE;
  }

  private MissingReason reason(Observation due, Revision revision) {
    boolean later = question.asOf().isPresent()
        && due.period()
            .flatMap(period -> period.end())
            .filter(end -> end.isAfter(question.asOf().get()))
            .isPresent();
    Box leaf = box(due);
    return revision.missing().entrySet().stream()
        .filter(entry -> space().contains(entry.getKey(), leaf))
        .map(Map.Entry::getValue)
        .map(Missing::reason)
        .findFirst()
        .orElse(later ? MissingReason.NOT_YET_DUE : MissingReason.NOT_REPORTED);
  }

  private Completeness completeness(List<Observation> due, Revision revision, Solution solution) {
    Map<MissingReason, Integer> missing = new TreeMap<>();
    int reported = 0;
    int carried = 0;
    List<Observation> asked = asked(due);
    for (Observation leaf : asked) {
      if (covers(solution, leaf)) {
        reported++;
      } else if (isCarried(solution, leaf)) {
        carried++;
      } else {
        missing.merge(reason(leaf, revision), 1, Integer::sum);
      }
    }
    return new Completeness(asked.size(), reported, carried, ImmutableSortedMap.copyOf(missing));
  }

  /** The leaf cells that count: of a value picked in time, those of the last period that is due. */
  private List<Observation> asked(List<Observation> due) {
    if (rule() != Rule.LATEST && rule() != Rule.EARLIEST) {
      return due;
    }
    Comparator<LocalDate> order =
        rule() == Rule.LATEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
    Optional<LocalDate> target =
        due.stream().flatMap(each -> end(each).stream()).max(order);
    return due.stream().filter(each -> end(each).equals(target)).toList();
  }

  private static Optional<LocalDate> end(Observation observation) {
    return observation.period().flatMap(ReportingPeriod::end);
  }

  /** Whether an older value stands for a leaf cell for which there is none. */
  private boolean isCarried(Solution solution, Observation leaf) {
    return (rule() == Rule.LATEST || rule() == Rule.EARLIEST)
        && solution.used().stream()
            .anyMatch(part -> space().containsBesideTime(part.box(), box(leaf)));
  }

  private boolean covers(Solution solution, Observation leaf) {
    return solution.used().stream().anyMatch(part -> space().contains(part.box(), box(leaf)));
  }

  private Refusal refusal(ImmutableList<Integer> unfolded) {
    String axes = unfolded.stream()
        .map(axis -> Coder.axes(indicator).get(axis).toString())
        .collect(Collectors.joining(", "));
    String help = switch (indicator.kind()) {
      case COUNT -> "if its values add up, make it with Indicator.flow or Indicator.people";
      case RATIO -> "report its numerator and denominator, and make it with Indicator.ratio";
      case INDEX -> "give it a step of MEAN, MAX or MIN if that is what it means";
      case QUALITATIVE -> "make it with Indicator.qualitative to count its grades";
    };
    return new Refusal(
        Refusal.Reason.NO_RULE,
        indicator.id() + " has no rule to fold what was reported over " + axes + "; " + help);
  }
}
