package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.logframe.aggregate.Progress.Standing;
import org.logframe.indicator.Indicator;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Finding;
import org.logframe.time.ReportingPeriod;

/**
 * How far the targets of indicators are reached, group by group: a row for each target and each
 * milestone, and one for each group that has values but no target.
 *
 * <pre>{@code
 * ProgressReport report =
 *     Aggregation.of("returned").by(Facet.COUNTRY).progress(portfolio, observations);
 * System.out.println(report);                       // a table
 * report.standing(Facet.COUNTRY.is(mali));          // of the milestone that is due: reached
 * }</pre>
 *
 * <p>In each group the targets of one period are made one figure by the indicator's own rules, and so
 * is what was reported in that period, and only for the parts that have a target: the same
 * programmes, areas and categories. Where parts of a target are without values, progress is bounded
 * if a part can only be less than the whole, else not computable; the row names them.
 *
 * @param question the question
 * @param indicators the indicators that were asked for, in the order of their ids
 * @param day the day by which targets are due: that of the question, else the last day for which
 *     anything was reported of the indicator; absent where nothing was, and where these differ from one
 *     indicator to another
 * @param rows by group, then in the order in which the periods of the targets end
 * @param findings targets that have no baseline
 */
public record ProgressReport(
    Aggregation question,
    ImmutableList<Indicator> indicators,
    Optional<LocalDate> day,
    ImmutableList<ProgressRow> rows,
    ImmutableList<Finding> findings) {

  /**
   * The indicator that was asked for.
   *
   * @throws IllegalStateException if it is not one alone, see {@link #indicators()}
   */
  public Indicator indicator() {
    if (question.isOfSeveral()) {
      throw new IllegalStateException(
          "ProgressReport: is of several indicators: " + question.subject());
    }
    return indicators.get(0);
  }

  /**
   * The rows of a group, in the order in which the periods of the targets end; none if there is no
   * such group.
   *
   * @param values one value of each facet asked for; for a total, of those that it keeps
   */
  public ImmutableList<ProgressRow> rows(Filter... values) {
    List<Filter> asked = List.of(values);
    return rows.stream()
        .filter(row -> asked.size() == row.key().values().size())
        .filter(row -> asked.stream().allMatch(value -> matches(row.key(), value)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean matches(Key key, Filter filter) {
    return filter.values().size() == 1
        && key.value(filter.facet()).filter(filter.values()::contains).isPresent();
  }

  /**
   * The milestone or target of a group that is due: the last one whose period has ended on the
   * {@link #day()} of the report.
   *
   * @param values one value of each facet asked for
   */
  public Optional<ProgressRow> due(Filter... values) {
    return rows(values).stream().filter(ProgressRow::isDue).reduce((first, second) -> second);
  }

  /**
   * Whether a group is on track: where it stands against the milestone that is {@linkplain #due
   * due}; unknown where none is.
   *
   * @param values one value of each facet asked for
   */
  public Standing standing(Filter... values) {
    return due(values).map(row -> row.progress().standing()).orElse(Standing.UNKNOWN);
  }

  /** The order of rows in a group: by the end of the target's period, then by its start. */
  static Comparator<ProgressRow> byTime() {
    return Comparator.comparing(
        row -> row.period().orElse(null),
        Comparator.nullsLast(
            Comparator.comparing((ReportingPeriod period) -> period.end().orElse(LocalDate.MAX))
                .thenComparing(Comparator.naturalOrder())));
  }

  /** A table of text: the facets, the period of the target, the three figures, and how far. */
  @Override
  public String toString() {
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>();
    question.facets().forEach(facet -> head.add(facet.name()));
    head.addAll(List.of("target of", "baseline", "target", "actual", "progress", "standing"));
    table.add(head);
    for (ProgressRow row : rows) {
      List<String> line = new ArrayList<>();
      for (Facet<?> facet : question.facets()) {
        line.add(row.key().text(facet));
      }
      line.add(row.period().map(Objects::toString).orElse("-"));
      line.add(figure(row.baseline()));
      line.add(figure(row.target()));
      line.add(figure(row.actual()));
      line.add(row.progress().fractionText());
      line.add(row.standing());
      table.add(line);
    }
    return Columns.format(table);
  }

  private static String figure(Optional<Cell> cell) {
    return cell.flatMap(Cell::reported).map(Objects::toString).orElse("-");
  }
}
