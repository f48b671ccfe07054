package org.logframe.json.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import javax.measure.Unit;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.Distribution;
import org.logframe.aggregate.Division;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.json.codec.Scalars;
import org.logframe.measure.Interval;
import org.logframe.measure.MissingReason;
import org.logframe.measure.UnitTable;

/**
 * The numbers that are said of the cells of a table: which ones, follows from the steps of its
 * indicators, and for grades from those that were given. The first one has the status of the cell.
 *
 * @param all the numbers, in their order
 * @param spreads the intervals whose ends are among them
 */
record Measures(ImmutableList<Measure> all, ImmutableList<Spread> spreads) {
  private static final String FIRST = "reported";

  static Measures of(AggregateTable table, Labels labels) {
    ImmutableList<Spread> spreads = spreads(table);
    ImmutableList.Builder<Measure> all = ImmutableList.builder();
    spreads.forEach(spread -> all.addAll(numbers(spread, labels)));
    if (table.indicators().stream().anyMatch(Measures::isGraded)) {
      all.addAll(grades(table, labels));
    }
    return new Measures(all.addAll(completeness(labels)).build(), spreads);
  }

  private static boolean isGraded(Indicator indicator) {
    return has(indicator, Rule.DISTRIBUTION);
  }

  private static boolean has(Indicator indicator, Rule rule) {
    return indicator.steps().stream().map(Step::rule).anyMatch(rule::equals);
  }

  private static ImmutableList<Spread> spreads(AggregateTable table) {
    if (!table.indicators().isEmpty() && table.indicators().stream().allMatch(Measures::isGraded)) {
      return ImmutableList.of();
    }
    CellUnits units = CellUnits.of(table, each -> each.unit().orElse(UnitTable.ONE));
    ImmutableList.Builder<Spread> spreads = ImmutableList.builder();
    spreads.add(new Spread(FIRST, units, Cell::reported));
    spreads.add(new Spread("overall", units, Cell::overall));
    if (table.indicators().stream().anyMatch(each -> has(each, Rule.RATIO))) {
      spreads.add(side("numerator", table, Division::numerator));
      spreads.add(side("denominator", table, Division::denominator));
    }
    return spreads.build();
  }

  /** A side of what was divided, in the unit of the first cell of an indicator that has one. */
  private static Spread side(String id, AggregateTable table, Function<Division, Interval> side) {
    Function<Cell, Optional<Interval>> interval = cell -> cell.division().map(side);
    CellUnits units = CellUnits.of(
        table,
        indicator -> table.stream()
            .filter(cell -> table.indicator(cell).equals(indicator))
            .flatMap(cell -> interval.apply(cell).stream())
            .<Unit<?>>map(Interval::unit)
            .findFirst()
            .orElse(UnitTable.ONE));
    return new Spread(id, units, interval);
  }

  /** The best single number if there is one, then both ends. */
  private static ImmutableList<Measure> numbers(Spread spread, Labels labels) {
    String id = spread.id();
    Measure number = new Measure(
        id,
        labels.word(id),
        spread.units(),
        cell -> spread.of(cell).flatMap(Interval::estimate),
        cell -> id.equals(FIRST) ? CellStatus.of(cell) : ImmutableList.of());
    return ImmutableList.of(
        number,
        Measure.low(labels.word(id + "Low"), spread),
        Measure.high(labels.word(id + "High"), spread));
  }

  private static ImmutableList<Measure> grades(AggregateTable table, Labels labels) {
    ImmutableList.Builder<Measure> all = ImmutableList.builder();
    Measure given = Measure.count(
        "grades", labels.word("grades"), cell -> cell.distribution().map(Distribution::size));
    all.add(new Measure(
        given.id(),
        given.label(),
        given.units(),
        given.figure(),
        cell -> isGraded(table.indicator(cell)) ? CellStatus.of(cell) : ImmutableList.of()));
    TreeSet<String> grades = new TreeSet<>();
    table.forEach(cell ->
        cell.distribution().ifPresent(each -> grades.addAll(each.grades().keySet())));
    for (String grade : grades) {
      all.add(Measure.count(
          "grade:" + grade,
          grade,
          cell -> cell.distribution().map(each -> each.grades().get(grade))));
    }
    all.add(Measure.count(
        "unknown", labels.word("unknown"), cell -> cell.distribution().map(Distribution::unknown)));
    return all.build();
  }

  private static ImmutableList<Measure> completeness(Labels labels) {
    ImmutableMap.Builder<String, Function<Completeness, Integer>> counts = ImmutableMap.builder();
    counts.put("expected", Completeness::expected);
    counts.put("covered", Completeness::reported);
    counts.put("carriedOver", Completeness::carried);
    for (MissingReason reason : MissingReason.values()) {
      counts.put(Scalars.constant(reason), each -> each.missing().getOrDefault(reason, 0));
    }
    return counts.buildOrThrow().entrySet().stream()
        .map(count -> Measure.count(
            count.getKey(),
            labels.word(count.getKey()),
            cell -> cell.completeness().map(count.getValue())))
        .collect(ImmutableList.toImmutableList());
  }
}
