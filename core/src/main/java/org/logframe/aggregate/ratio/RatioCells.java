package org.logframe.aggregate.ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Refusal;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.aggregate.box.node.Joining;
import org.logframe.aggregate.plan.RatioSides;
import org.logframe.aggregate.row.LargerFigures;
import org.logframe.aggregate.row.Row;
import org.logframe.aggregate.say.Told;
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
public final class RatioCells {
  private static final Interval RATE = Interval.between(0, 1, UnitTable.ONE);

  private final Indicator indicator;
  private final RatioSides sides;
  private final RatioSide above;
  private final RatioSide below;
  private final RatioSpace space;
  private final Optional<LocalDate> asOf;

  public RatioCells(
      Indicator indicator,
      Portfolio portfolio,
      Aggregation question,
      Function<Indicator, Coder> coders,
      RatioSides sides,
      Function<Indicator, LargerFigures> larger) {
    Indicator over = sides.above().orElseThrow();
    Indicator under = sides.below().orElseThrow();
    Indicator both = RatioSpace.both(indicator, over, under);
    this.indicator = indicator;
    this.sides = sides;
    this.above = new RatioSide(over, portfolio, question, coders.apply(over), larger.apply(over));
    this.below =
        new RatioSide(under, portfolio, question, coders.apply(under), larger.apply(under));
    this.space =
        new RatioSpace(both, portfolio, coders.apply(both), !above.picks() && !below.picks());
    this.asOf = question.asOf();
  }

  Indicator indicator() {
    return indicator;
  }

  RatioSides sides() {
    return sides;
  }

  RatioSide above() {
    return above;
  }

  RatioSide below() {
    return below;
  }

  RatioSpace space() {
    return space;
  }

  Optional<LocalDate> asOf() {
    return asOf;
  }

  /** Codes everything of a row; all rows come before the first cell. */
  public void code(Row row) {
    above.code(row, row.observed, row.due);
    below.code(row, row.observed, row.due);
    space.code(row.observed);
    space.code(row.due);
  }

  /** What was reported as one figure of the ratio itself, rather than as both of its sides. */
  public List<Observation> figures(Row row) {
    return row.observed.stream()
        .filter(each -> sides.side(each).isEmpty() && each.value().kind() == ValueKind.FIGURE)
        .toList();
  }

  /** The leaf cells that are due, as those of the ratio. */
  public List<Observation> due(Row row) {
    return indicator.expectations().isEmpty() ? List.of() : above.of(row.due);
  }

  /** Those of some leaf cells that lie in what is due on the other side. */
  List<Observation> dueWith(List<Observation> due, List<Observation> other) {
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
    BoxIndex index = space.index(alike.stream().map(distinct::get).toList());
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
  public Optional<Cell> cell(Cell.Builder cell, Row row) {
    RatioAnswer answer = new RatioAnswer(this, row, cell);
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

  public void refuseWithoutPairs(Cell.Builder cell) {
    cell.refusal(noPairs(indicator));
  }

  /** Why there is no ratio where nothing was reported on both sides. */
  public static Refusal noPairs(Indicator indicator) {
    return refusal(
        indicator,
        Refusal.Reason.NO_PAIRS,
        "cannot be computed: no numerator was reported with its denominator");
  }

  /** Why there is no ratio where it may be divided by zero. */
  public static Refusal mayBeZero(Indicator indicator) {
    return refusal(
        indicator,
        Refusal.Reason.DENOMINATOR_MAY_BE_ZERO,
        "cannot be computed: its denominator may be zero");
  }

  private static Refusal refusal(Indicator indicator, Refusal.Reason reason, String why) {
    return new Refusal(reason, indicator.id() + " " + why);
  }

  /** What the indicator can be; a rate is never above one. */
  public Optional<Interval> possible() {
    return possible(indicator);
  }

  /** What an indicator can be. */
  public static Optional<Interval> possible(Indicator indicator) {
    Optional<Interval> possible = indicator.possibleValues();
    return indicator.isRate()
        ? possible.map(range -> range.intersect(RATE).orElse(range))
        : possible;
  }

  /** One divided by the other, if that cannot be zero. */
  Optional<Interval> quotient(Interval over, Interval under) {
    return quotient(indicator, over, under);
  }

  /** One divided by the other in the unit of an indicator, if that cannot be zero. */
  public static Optional<Interval> quotient(Indicator of, Interval over, Interval under) {
    return under.contains(BigDecimal.ZERO)
        ? Optional.empty()
        : Optional.of(over.dividedBy(under).to(of.unit().orElseThrow()));
  }
}
