package org.logframe.progress;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.Window;
import org.logframe.aggregate.answer.SelectionQuestion;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.internal.TextColumns;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.Portfolio;
import org.logframe.progress.Progress.Standing;
import org.logframe.table.ObservationTable;
import org.logframe.table.column.Columns;
import org.logframe.time.ReportingPeriod;

/**
 * How far the targets of indicators are reached, group by group: a row for each target and each
 * milestone, and one for each group that has values but no target.
 *
 * <pre>{@code
 * Aggregation byCountry = Aggregation.of("returned").by(Facet.COUNTRY);
 * ProgressReport report = ProgressReport.of(byCountry, portfolio, observations);
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
   * How far the targets of a question are reached: asked of baselines, targets and actual values
   * together, group by group. A filter on periods chooses targets; what they are held against follows
   * from them. The day as of which is asked says which targets are due. Of all indicators of a
   * portfolio, those with grades are passed over.
   *
   * @param portfolio what the observations refer to
   * @param observations of any indicators and purposes; those of other indicators are passed over
   * @throws IllegalArgumentException if the question names a purpose or is broken down by periods,
   *     if the indicator has grades, or naming everything that is wrong with the question or with
   *     the observations
   */
  public static ProgressReport of(
      Aggregation question, Portfolio portfolio, Iterable<Observation> observations) {
    Objects.requireNonNull(observations, "observations");
    ImmutableList<SelectionQuestion> asked = asked(question, portfolio);
    return of(
        question, portfolio, asked, SelectionQuestion.columns(question, portfolio, observations));
  }

  /**
   * How far the targets of a question are reached, by the observations of a table; see {@link
   * #of(Aggregation, Portfolio, Iterable)}.
   *
   * @throws IllegalArgumentException if the question names a purpose or is broken down by periods,
   *     if the indicator has grades, or naming everything that is wrong with the question
   */
  public static ProgressReport of(Aggregation question, ObservationTable table) {
    Objects.requireNonNull(table, "table");
    ImmutableList<SelectionQuestion> asked = asked(question, table.portfolio());
    return of(question, table.portfolio(), asked, SelectionQuestion.columns(question, table));
  }

  private static ProgressReport of(
      Aggregation question,
      Portfolio portfolio,
      ImmutableList<SelectionQuestion> asked,
      Columns columns) {
    return question.isOfSeveral()
        ? SeveralReports.of(question, portfolio, asked, columns)
        : IndicatorReport.of(portfolio, asked.get(0), columns);
  }

  private static ImmutableList<SelectionQuestion> asked(Aggregation question, Portfolio portfolio) {
    Objects.requireNonNull(portfolio, "portfolio");
    check(question);
    return SelectionQuestion.of(question, portfolio);
  }

  private static void check(Aggregation question) {
    String subject = "Progress of " + question.subject() + ": ";
    if (question.purpose() != Purpose.ACTUAL) {
      throw new IllegalArgumentException(
          subject + "compares all purposes, and is not asked of one, " + question.purpose());
    }
    for (Facet<?> facet : question.facets()) {
      if (facet.granularity().isPresent()) {
        throw new IllegalArgumentException(subject + "cannot be broken down by " + facet
            + ", since targets have periods of their own; filter by " + facet
            + " to choose targets");
      }
    }
    if (question.window() != Window.PERIOD) {
      throw new IllegalArgumentException(subject
          + "takes no window to date, since targets have periods of their own; state them from the"
          + " start of the window");
    }
  }

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
    return TextColumns.format(table);
  }

  private static String figure(Optional<Cell> cell) {
    return cell.flatMap(Cell::reported).map(Objects::toString).orElse("-");
  }
}
