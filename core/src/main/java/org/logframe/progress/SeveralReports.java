package org.logframe.progress;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.answer.SelectionQuestion;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Columns;

/** The report of several indicators: the rows of each, under its id. */
final class SeveralReports {
  private final Aggregation question;
  private final List<Row> rows = new ArrayList<>();

  /** A row, and what is found of it. */
  private record Row(ProgressRow row, List<Finding> findings) {}

  private SeveralReports(Aggregation question) {
    this.question = question;
  }

  /** The report of those indicators that are asked by name, or that have figures. */
  static ProgressReport of(
      Aggregation question,
      Portfolio portfolio,
      List<SelectionQuestion> questions,
      Columns columns) {
    List<SelectionQuestion> asked = questions.stream()
        .filter(
            each -> !question.indicators().isEmpty() || each.indicator().unit().isPresent())
        .toList();
    SeveralReports reports = new SeveralReports(question);
    List<Optional<LocalDate>> days = new ArrayList<>();
    for (SelectionQuestion each : asked) {
      if (each.isPlaced()) {
        ProgressReport one = IndicatorReport.of(portfolio, each, columns);
        reports.add(each, one);
        days.add(one.day());
      }
    }
    return reports.report(
        asked, days.stream().distinct().count() == 1 ? days.get(0) : question.asOf());
  }

  private void add(SelectionQuestion asked, ProgressReport report) {
    Map<String, List<Finding>> findings =
        report.findings().stream().collect(Collectors.groupingBy(Finding::path));
    for (int i = 0; i < report.rows().size(); i++) {
      ProgressRow row = report.rows().get(i);
      List<Finding> own = findings.getOrDefault("/rows/" + i, List.of());
      asked
          .under(row.key())
          .forEach(key -> rows.add(new Row(row.toBuilder().key(key).build(), own)));
    }
  }

  private ProgressReport report(List<SelectionQuestion> asked, Optional<LocalDate> day) {
    rows.sort(Comparator.comparing((Row each) -> each.row().key(), question.keyOrder())
        .thenComparing(Row::row, ProgressReport.byTime()));
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      for (Finding each : rows.get(i).findings()) {
        findings.add(each.toBuilder().path("/rows/" + i).build());
      }
    }
    return new ProgressReport(
        question,
        asked.stream().map(SelectionQuestion::indicator).collect(ImmutableList.toImmutableList()),
        day,
        rows.stream().map(Row::row).collect(ImmutableList.toImmutableList()),
        findings.build());
  }
}
