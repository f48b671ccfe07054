package org.logframe.aggregate.ratio;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.logframe.aggregate.Carried;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Division;
import org.logframe.aggregate.Refusal;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.plan.RatioSides;
import org.logframe.aggregate.ratio.RatioTime.Sided;
import org.logframe.aggregate.row.Row;
import org.logframe.aggregate.row.SolvedRow;
import org.logframe.aggregate.say.CellFindings;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.table.revision.ObservationOrder;

/** What is said of a ratio in one row: its quotient, its bounds, and what they rest on. */
public final class RatioAnswer {
  private final RatioCells ratio;
  private final RatioSides sides;
  private final RatioSide above;
  private final RatioSide below;
  private final RatioSpace space;
  private final Row row;
  private final Cell.Builder cell;
  private final Sided over;
  private final Sided under;
  private final RatioTime time;
  private final RatioFamilies families;

  /**
   * The answer of a row.
   *
   * @param ratio the cells of which it makes one
   * @param cell what it is told to
   */
  RatioAnswer(RatioCells ratio, Row row, Cell.Builder cell) {
    this.ratio = ratio;
    this.sides = ratio.sides();
    this.above = ratio.above();
    this.below = ratio.below();
    this.space = ratio.space();
    this.row = row;
    this.cell = cell;
    List<Observation> dueAbove = above.of(row.due);
    List<Observation> dueBelow = below.of(row.due);
    this.over = new Sided(above, above.of(row.observed), ratio.dueWith(dueAbove, dueBelow));
    this.under = new Sided(below, below.of(row.observed), ratio.dueWith(dueBelow, dueAbove));
    this.time = RatioTime.of(row.asked(), over, under, ratio.asOf());
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
    divide();
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
            ? besideNothing(other.side().indicator())
            : other.side().indicator().id() + " beside it covers something else";
        sides.originals(List.of(each)).forEach(original -> row.alone.putIfAbsent(original, why));
      }
    }
  }

  /** Why something of one side is left out where nothing of the other is. */
  public static String besideNothing(Indicator other) {
    return "no " + other.id() + " beside it";
  }

  private List<Observation> stated(List<Observation> some) {
    return sides.originals(some.stream().map(time::stated).toList());
  }

  private void divide() {
    if (isEmpty()) {
      if (!row.alone.isEmpty()) {
        ratio.refuseWithoutPairs(cell);
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
    divide(new Division(
        numerators.solution().reported().orElseThrow(),
        denominators.solution().reported().orElseThrow()));
  }

  private void divide(Division division) {
    cell.division(division);
    exceeds(division);
    Optional<Interval> reported = ratio.quotient(division.numerator(), division.denominator());
    cell.reported(reported);
    if (reported.isEmpty()) {
      cell.refusal(RatioCells.mayBeZero(ratio.indicator()));
    }
  }

  private void exceeds(Division division) {
    if (!ratio.indicator().isRate()) {
      return;
    }
    CellFindings findings = new CellFindings(ratio.indicator(), List.of(), cell);
    List<RatioFamilies.Pair> exceeding = families.pairs().stream()
        .filter(each -> isAbove(
            above.value(each.above()).orElseThrow(), below.value(each.below()).orElseThrow()))
        .toList();
    exceeding.forEach(each -> findings.aboveOne(each.above(), each.below()));
    if (exceeding.isEmpty() && isAbove(division.numerator(), division.denominator())) {
      List<Observation> used = new ArrayList<>(stated(families.above()));
      used.addAll(stated(families.below()));
      findings.aboveOne(division, used);
    }
  }

  private void bound() {
    if (over.due().isEmpty() || under.due().isEmpty()) {
      return;
    }
    RatioBounds bounds = RatioBounds.of(
        row, space, time, families, over, under, ratio.indicator().isRate());
    bounds.complete(cell, ratio.indicator());
    Interval possible = ratio.possible().orElseThrow();
    if (bounds.above().isPresent() && bounds.below().isPresent()) {
      cell.overall(ratio
          .quotient(bounds.above().get(), bounds.below().get())
          .flatMap(each -> each.intersect(possible))
          .orElse(possible));
    }
  }

  /** Whether what one counts is certainly more than what the other does. */
  public static boolean isAbove(Interval one, Interval other) {
    try {
      return one.isCertainlyAbove(other);
    } catch (IllegalArgumentException e) { // they are counted in different units
      return false;
    }
  }

  private static ImmutableList<Observation> sorted(Set<Observation> some) {
    return some.stream()
        .sorted(ObservationOrder.CANONICAL)
        .collect(ImmutableList.toImmutableList());
  }
}
