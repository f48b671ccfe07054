package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.logframe.aggregate.RatioTime.Sided;
import org.logframe.aggregate.engine.BoxIndex;
import org.logframe.aggregate.engine.Coder;
import org.logframe.aggregate.engine.Joining;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;
import org.logframe.measure.ValueKind;
import org.logframe.portfolio.Portfolio;

/**
 * Makes cells of ratios: each side is aggregated by the steps of its own indicator, over what both
 * cover, and one is divided by the other, once.
 */
final class RatioCells {
  private static final Interval RATE =
      Interval.between(0, 1, UnitTable.standard().parse(""));

  private final Indicator indicator;
  private final RatioSides sides;
  private final RatioSide above;
  private final RatioSide below;
  private final RatioSpace space;
  private final Optional<LocalDate> asOf;

  RatioCells(
      Indicator indicator,
      Portfolio portfolio,
      Aggregation question,
      Function<Indicator, Coder> coders,
      RatioSides sides) {
    Indicator over = sides.above().orElseThrow();
    Indicator under = sides.below().orElseThrow();
    Indicator both = RatioSpace.both(indicator, over, under);
    this.indicator = indicator;
    this.sides = sides;
    this.above = new RatioSide(over, portfolio, question, coders.apply(over));
    this.below = new RatioSide(under, portfolio, question, coders.apply(under));
    this.space = new RatioSpace(
        both, portfolio, coders.apply(both), !above.picks() && !below.picks());
    this.asOf = question.asOf();
  }

  /** Codes everything of a row; all rows come before the first cell. */
  void code(Row row) {
    above.code(row, row.observed, row.due);
    below.code(row, row.observed, row.due);
    space.code(row.observed);
    space.code(row.due);
  }

  /** What was reported as one figure of the ratio itself, rather than as both of its sides. */
  List<Observation> figures(Row row) {
    return row.observed.stream()
        .filter(each -> sides.side(each).isEmpty() && each.value().kind() == ValueKind.FIGURE)
        .toList();
  }

  /** The leaf cells that are due, as those of the ratio. */
  List<Observation> due(Row row) {
    return indicator.expectations().isEmpty() ? List.of() : above.of(row.due);
  }

  /** What is told of one row, while it is found out. */
  private final class Answer {
    private final Row row;
    private final Cell.Builder cell;
    private final Sided over;
    private final Sided under;
    private final RatioTime time;
    private final RatioFamilies families;

    Answer(Row row, Cell.Builder cell) {
      this.row = row;
      this.cell = cell;
      List<Observation> dueAbove = above.of(row.due);
      List<Observation> dueBelow = below.of(row.due);
      this.over = new Sided(above, above.of(row.observed), dueWith(dueAbove, dueBelow));
      this.under = new Sided(below, below.of(row.observed), dueWith(dueBelow, dueAbove));
      this.time = RatioTime.of(row.asked(), over, under, asOf);
      this.families = RatioFamilies.of(row, space, time, over, under);
    }

    boolean isEmpty() {
      return families.above().isEmpty();
    }

    void tell() {
      SolvedRow one = above.solve(row.side(over.observed(), over.due(), row.asked()));
      SolvedRow other = below.solve(row.side(under.observed(), under.due(), row.asked()));
      one.doubt(cell);
      other.doubt(cell);
      cell.addAllLeftOut(row.leftOut()).addAllRemarks(row.remarks());
      name(one, other);
      divide(one, other);
      bound();
    }

    /** Names what stands beside nothing. */
    void leaveOut() {
      SolvedRow one = above.solve(row.side(over.observed(), List.of(), row.asked()));
      SolvedRow other = below.solve(row.side(under.observed(), List.of(), row.asked()));
      beside(one.standing(), List.of(), other.standing(), under, new LinkedHashSet<>());
      beside(other.standing(), List.of(), one.standing(), over, new LinkedHashSet<>());
    }

    private void name(SolvedRow one, SolvedRow other) {
      Set<Observation> used = new LinkedHashSet<>(stated(families.above()));
      used.addAll(stated(families.below()));
      Set<Observation> unused = new LinkedHashSet<>();
      beside(one.standing(), families.above(), other.standing(), under, unused);
      beside(other.standing(), families.below(), one.standing(), over, unused);
      unused.removeAll(used);
      row.alone.keySet().removeAll(used);
      row.alone.keySet().removeAll(unused);
      cell.used(sorted(used))
          .unused(sorted(unused))
          .addAllCarried(families.carried(over, under).stream()
              .flatMap(each -> stated(List.of(each.observation())).stream()
                  .map(original -> new Carried(original, each.age())))
              .distinct()
              .toList());
    }

    /** What stands of a side beside what is divided: held against it, or left out with the reason. */
    private void beside(
        List<Observation> standing,
        List<Observation> divided,
        List<Observation> opposite,
        Sided other,
        Set<Observation> unused) {
      BoxIndex around = space.index(divided);
      BoxIndex across = space.index(opposite);
      for (Observation each : standing) {
        if (around.anyMeets(space.box(each))) {
          unused.addAll(sides.originals(List.of(each)));
        } else {
          boolean isAlone = !across.anyMeets(space.box(each));
          String why = isAlone
              ? "no " + other.side().indicator().id() + " beside it"
              : other.side().indicator().id() + " beside it covers something else";
          sides.originals(List.of(each)).forEach(original -> row.alone.putIfAbsent(original, why));
        }
      }
    }

    private List<Observation> stated(List<Observation> some) {
      return sides.originals(some.stream().map(time::stated).toList());
    }

    private void divide(SolvedRow one, SolvedRow other) {
      if (isEmpty()) {
        if (!row.alone.isEmpty()) {
          refuseWithoutPairs(cell);
        }
        return;
      }
      SolvedRow numerators = above.solve(row.side(families.above(), List.of(), time.asked()));
      SolvedRow denominators = below.solve(row.side(families.below(), List.of(), time.asked()));
      Optional<Refusal> refusal = numerators.refusal().or(denominators::refusal);
      if (refusal.isPresent()) {
        cell.refusal(refusal);
        return;
      }
      Division division = new Division(
          numerators.solution().reported().orElseThrow(),
          denominators.solution().reported().orElseThrow());
      cell.division(division);
      exceeds(division);
      Optional<Interval> reported = quotient(division.numerator(), division.denominator());
      cell.reported(reported);
      if (reported.isEmpty()) {
        refuse(
            cell,
            Refusal.Reason.DENOMINATOR_MAY_BE_ZERO,
            "cannot be computed: its denominator may be zero");
      }
    }

    private void exceeds(Division division) {
      if (!indicator.isRate()) {
        return;
      }
      CellFindings findings = new CellFindings(indicator, List.of(), cell);
      List<RatioFamilies.Pair> above = families.pairs().stream()
          .filter(each -> isAbove(
              RatioCells.this.above.value(each.above()).orElseThrow(),
              below.value(each.below()).orElseThrow()))
          .toList();
      above.forEach(each -> findings.aboveOne(each.above(), each.below()));
      if (above.isEmpty() && isAbove(division.numerator(), division.denominator())) {
        List<Observation> used = new ArrayList<>(stated(families.above()));
        used.addAll(stated(families.below()));
        findings.aboveOne(division, used);
      }
    }

    private void bound() {
      if (over.due().isEmpty() || under.due().isEmpty()) {
        return;
      }
      RatioBounds bounds =
          RatioBounds.of(row, space, time, families, over, under, indicator.isRate());
      bounds.complete(cell, indicator);
      Interval possible = possible().orElseThrow();
      if (bounds.above().isPresent() && bounds.below().isPresent()) {
        cell.overall(quotient(bounds.above().get(), bounds.below().get())
            .flatMap(each -> each.intersect(possible))
            .orElse(possible));
      }
    }
  }

  private static boolean isAbove(Interval one, Interval other) {
    try {
      return one.isCertainlyAbove(other);
    } catch (IllegalArgumentException e) { // they are counted in different units
      return false;
    }
  }

  private static ImmutableList<Observation> sorted(Set<Observation> some) {
    return some.stream().sorted(ObservationOrder.CANONICAL).collect(ImmutableList.toImmutableList());
  }

  /** Those of some leaf cells that lie in what is due on the other side. */
  private List<Observation> dueWith(List<Observation> due, List<Observation> other) {
    if (due.isEmpty() || other.isEmpty()) {
      return List.of();
    }
    List<Observation> both = new ArrayList<>();
    List<Observation> distinct = distinct(due);
    List<Observation> opposite = distinct(other);
    Set<Integer> alike = new LinkedHashSet<>();
    for (Joining.Group group :
        Joining.of(space.space(), space.boxes(distinct), space.boxes(opposite))) {
      if (group.isAlike()) {
        alike.addAll(group.above());
      }
    }
    BoxIndex index =
        space.index(alike.stream().map(distinct::get).toList());
    for (Observation each : due) {
      if (index.anyMeets(space.box(each))) {
        both.add(each);
      }
    }
    return both;
  }

  /** One of those that have the same box: of several times, where periods do not matter. */
  private List<Observation> distinct(List<Observation> due) {
    Set<Object> seen = new LinkedHashSet<>();
    return due.stream().filter(each -> seen.add(space.box(each))).toList();
  }

  /** A cell of what was observed of both sides; absent where nothing of it goes together. */
  Optional<Cell> cell(Cell.Builder cell, Row row) {
    Answer answer = new Answer(row, cell);
    List<Observation> figures = figures(row);
    if (answer.isEmpty() && !figures.isEmpty()) {
      answer.leaveOut();
      return Optional.empty();
    }
    figures.forEach(each -> row.alone.put(each, "not reported as a pair"));
    answer.tell();
    return Optional.of(cell.addAllLeftOut(row.alone.keySet())
        .addAllRemarks(Told.alone(row.alone))
        .build());
  }

  void refuseWithoutPairs(Cell.Builder cell) {
    refuse(
        cell,
        Refusal.Reason.NO_PAIRS,
        "cannot be computed: no numerator was reported with its denominator");
  }

  private void refuse(Cell.Builder cell, Refusal.Reason reason, String why) {
    cell.refusal(new Refusal(reason, indicator.id() + " " + why));
  }

  /** What the indicator can be; a rate is never above one. */
  Optional<Interval> possible() {
    return possible(indicator);
  }

  /** What an indicator can be. */
  static Optional<Interval> possible(Indicator indicator) {
    Optional<Interval> possible = indicator.possibleValues();
    return indicator.isRate()
        ? possible.map(range -> range.intersect(RATE).orElse(range))
        : possible;
  }

  private Optional<Interval> quotient(Interval over, Interval under) {
    return under.contains(BigDecimal.ZERO)
        ? Optional.empty()
        : Optional.of(over.dividedBy(under).to(indicator.unit().orElseThrow()));
  }
}
