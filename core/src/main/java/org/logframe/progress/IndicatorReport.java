package org.logframe.progress;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.answer.SelectionQuestion;
import org.logframe.indicator.Indicator;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Source;
import org.logframe.table.column.Columns;

/** The report of one indicator: the targets of each period, joined with baselines and actual values. */
final class IndicatorReport {
  private final ProgressSources sources;
  private final Indicator indicator;
  private final Aggregation question;

  private IndicatorReport(ProgressSources sources) {
    this.sources = sources;
    this.indicator = sources.indicator();
    this.question = sources.asked().question();
  }

  /**
   * The report.
   *
   * @param columns what was observed of this indicator, and perhaps of others
   */
  static ProgressReport of(Portfolio portfolio, SelectionQuestion asked, Columns columns) {
    if (asked.indicator().unit().isEmpty()) {
      throw new IllegalArgumentException("Progress of " + asked.indicator().id()
          + ": its values are grades, which are no figures");
    }
    return new IndicatorReport(ProgressSources.of(portfolio, asked, columns)).report();
  }

  private ProgressReport report() {
    PurposeRows targets = sources.targetRows();
    List<JoinedRow> joined = targets.standing().stream()
        .map(targets::periodOf)
        .distinct()
        .mapToObj(period -> new PeriodTargets(sources, period))
        .flatMap(each -> each.rows().stream())
        .toList();
    Milestones milestones = new Milestones(indicator, joined);
    Set<Key> withTarget = new HashSet<>();
    joined.forEach(row -> withTarget.add(row.key()));
    ImmutableList<ProgressRow> ordered = Stream.concat(
            joined.stream().map(milestones::placed),
            sources.everything().answer().cells().stream()
                .filter(cell -> !withTarget.contains(cell.key()))
                .map(IndicatorReport::withoutTarget))
        .sorted(Comparator.comparing(ProgressRow::key, question.keyOrder())
            .thenComparing(ProgressReport.byTime()))
        .collect(ImmutableList.toImmutableList());
    return new ProgressReport(
        question, ImmutableList.of(indicator), sources.day(), ordered, findings(ordered));
  }

  private static ProgressRow withoutTarget(Cell actual) {
    return ProgressRow.builder()
        .key(actual.key())
        .actual(actual)
        .isDue(false)
        .progress(Progress.builder().actual(actual.reported()).build())
        .build();
  }

  private ImmutableList<Finding> findings(List<ProgressRow> rows) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      ProgressRow row = rows.get(i);
      if (row.target().isPresent()
          && row.baseline().isEmpty()
          && sources.isMeasuredFromBaseline()) {
        findings.add(Finding.builder()
            .code(FindingCode.TARGET_WITHOUT_BASELINE)
            .path("/rows/" + i)
            .sentence(sentence(row))
            .addAllSources(sources(row.target().get()))
            .build());
      }
    }
    return findings.build();
  }

  private String sentence(ProgressRow row) {
    return "\"" + indicator.title() + "\" has a target of "
        + row.target().flatMap(Cell::reported).map(Interval::toString).orElse("several figures")
        + row.period().map(period -> " for " + period).orElse("")
        + (row.key().values().isEmpty() ? "" : " (" + row.key() + ")")
        + ", but no baseline";
  }

  private static List<Source> sources(Cell target) {
    return target.used().stream()
        .flatMap(each -> each.sources().stream())
        .distinct()
        .toList();
  }
}
