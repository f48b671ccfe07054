package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.Portfolio;

/** Progress of several indicators: the rows of each, under its id. */
final class ProgressOfSeveral {
  private final Aggregation question;
  private final List<Row> rows = new ArrayList<>();

  /** A row, and what is found of it. */
  private record Row(ProgressRow row, List<Finding> findings) {}

  private ProgressOfSeveral(Aggregation question) {
    this.question = question;
  }

  static ProgressReport report(
      Aggregation question, Portfolio portfolio, Iterable<Observation> observations) {
    ImmutableList<IndicatorQuestion> asked = IndicatorQuestion.of(question, portfolio).stream()
        .filter(
            each -> !question.indicators().isEmpty() || each.indicator().unit().isPresent())
        .collect(ImmutableList.toImmutableList());
    ImmutableList<Observation> all = ImmutableList.copyOf(observations);
    ProgressOfSeveral progress = new ProgressOfSeveral(question);
    List<Optional<LocalDate>> days = new ArrayList<>();
    for (IndicatorQuestion each : asked) {
      if (each.isPlaced()) {
        ProgressReport one = new ProgressCalculation(each.question(), portfolio, all).report();
        progress.add(each, one);
        days.add(one.day());
      }
    }
    return progress.report(
        asked, days.stream().distinct().count() == 1 ? days.get(0) : question.asOf());
  }

  private void add(IndicatorQuestion asked, ProgressReport report) {
    for (int i = 0; i < report.rows().size(); i++) {
      ProgressRow row = report.rows().get(i);
      String path = "/rows/" + i;
      List<Finding> findings =
          report.findings().stream().filter(each -> each.path().equals(path)).toList();
      asked
          .under(question, row.key())
          .forEach(key -> rows.add(new Row(row.toBuilder().key(key).build(), findings)));
    }
  }

  private ProgressReport report(List<IndicatorQuestion> asked, Optional<LocalDate> day) {
    rows.sort(Comparator.comparing((Row each) -> each.row().key(), new KeyOrder(question.facets()))
        .thenComparing(Row::row, ProgressReport.byTime()));
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      for (Finding each : rows.get(i).findings()) {
        findings.add(each.toBuilder().path("/rows/" + i).build());
      }
    }
    return new ProgressReport(
        question,
        asked.stream().map(IndicatorQuestion::indicator).collect(ImmutableList.toImmutableList()),
        day,
        rows.stream().map(Row::row).collect(ImmutableList.toImmutableList()),
        findings.build());
  }
}
