package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.logframe.aggregate.AggregateTable;
import org.logframe.indicator.Observation;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;

/**
 * By what answers are held to be the same.
 *
 * @param groups how many groups there are in which something is
 * @param total the sum of their totals
 * @param greatest the greatest of their totals
 */
record Sums(long groups, BigDecimal total, BigDecimal greatest) {
  /** Of the totals of groups. */
  static Sums of(Collection<BigDecimal> totals) {
    return new Sums(
        totals.size(),
        totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
        totals.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
  }

  /** Of what was reported in the cells of an answer. */
  static Sums of(AggregateTable table) {
    return of(table.stream()
        .flatMap(cell -> cell.reported().flatMap(Interval::low).stream())
        .toList());
  }

  /** Of numbers, each a group of its own. */
  static Sums ofNumbers(Iterable<Observation> observations) {
    List<BigDecimal> numbers = new ArrayList<>();
    observations.forEach(
        each -> each.value().asFigure().flatMap(Figure::estimate).ifPresent(numbers::add));
    return of(numbers);
  }

  /** What must come out, added up without any of what is measured. */
  static Sums expected(Question question, int observations) {
    return of(Sets.powerSet(Sets.newLinkedHashSet(question.columns())).stream()
        .map(ImmutableList::copyOf)
        .filter(question::hasRow)
        .flatMap(columns -> totals(question, columns, observations).stream())
        .toList());
  }

  private static List<BigDecimal> totals(
      Question question, List<Column> columns, int observations) {
    long[] totals = new long
        [Place.INDICATORS.size()
            * columns.stream()
                .mapToInt(column -> column.domain().size())
                .reduce(1, (a, b) -> a * b)];
    for (int number = 0; number < observations; number++) {
      Place place = Place.of(number);
      if (question.isOf(place)) {
        int group = question.grain() == Grain.COUNTRIES ? place.indicator() : 0;
        for (Column column : columns) {
          group = group * column.domain().size() + place.code(column);
        }
        totals[group] += Place.hundredths(number);
      }
    }
    return Arrays.stream(totals)
        .filter(each -> each > 0)
        .mapToObj(each -> BigDecimal.valueOf(each, 2))
        .toList();
  }

  /**
   * Refuses to go on if something else came out.
   *
   * @throws IllegalStateException if it did
   */
  void require(Sums found) {
    if (groups != found.groups
        || total.compareTo(found.total) != 0
        || greatest.compareTo(found.greatest) != 0) {
      throw new IllegalStateException("not the same: " + this + " and " + found);
    }
  }
}
