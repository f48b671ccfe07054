package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.logframe.aggregate.Progress.Obstacle;
import org.logframe.indicator.Direction;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Source;
import org.logframe.time.ReportingPeriod;

/** One question of progress: a row for each key and period of targets, then the three sides of it. */
final class ProgressCalculation {
  private final Aggregation question;
  private final Portfolio portfolio;
  private final PartialAggregate targets;
  private final PartialAggregate baselines;
  private final PartialAggregate actuals;
  private final Indicator indicator;
  private final AggregateTable everything;
  private final Optional<LocalDate> day;
  private final List<Observation> due;

  ProgressCalculation(
      Aggregation question, Portfolio portfolio, Iterable<Observation> observations) {
    this.question = question;
    this.portfolio = portfolio;
    Aggregation timeless = withoutPeriods(question);
    List<Observation> counted = new RunningCounts().ended(ImmutableList.copyOf(observations));
    this.actuals = timeless.partial(portfolio).addAll(counted);
    this.indicator = portfolio.indicator(question.indicator()).orElseThrow();
    check();
    this.targets = question.purpose(Purpose.TARGET).partial(portfolio).addAll(counted);
    this.baselines = timeless.purpose(Purpose.BASELINE).partial(portfolio).addAll(counted);
    this.everything = actuals.finish();
    Optional<LocalDate> last = extreme(ReportingPeriod::end, Comparator.naturalOrder());
    this.day = question.asOf().or(() -> last);
    Optional<LocalDate> first = extreme(ReportingPeriod::start, Comparator.reverseOrder());
    Optional<ReportingPeriod> extent =
        first.map(start -> ReportingPeriod.between(start, last.orElseThrow()));
    this.due = new DueCells(portfolio, indicator, Purpose.ACTUAL, extent).all();
  }

  /** A filter on periods chooses targets; what they are held against follows from them. */
  private static Aggregation withoutPeriods(Aggregation question) {
    List<Filter> filters = question.filters().stream()
        .filter(filter -> filter.facet().granularity().isEmpty())
        .toList();
    return ImmutableAggregation.builder()
        .from(question)
        .filters(filters)
        .window(Window.PERIOD)
        .build();
  }

  private void check() {
    String subject = "Progress of " + indicator.id() + ": ";
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
    if (indicator.unit().isEmpty()) {
      throw new IllegalArgumentException(subject + "its values are grades, which are no figures");
    }
  }

  private Optional<LocalDate> extreme(
      Function<ReportingPeriod, Optional<LocalDate>> end, Comparator<LocalDate> order) {
    return actuals.observations().stream()
        .flatMap(each -> each.period().stream())
        .flatMap(period -> end.apply(period).or(period::start).or(period::end).stream())
        .max(order);
  }

  ProgressReport report() {
    List<ProgressRow> rows = new ArrayList<>();
    targets.observations().stream()
        .map(Observation::period)
        .distinct()
        .forEach(period -> rows.addAll(rows(period)));
    everything.cells().stream()
        .filter(cell -> rows.stream().noneMatch(row -> row.key().equals(cell.key())))
        .map(ProgressCalculation::withoutTarget)
        .toList()
        .forEach(rows::add);
    ImmutableList<ProgressRow> ordered = rows.stream()
        .sorted(Comparator.comparing(ProgressRow::key, new KeyOrder(question.facets()))
            .thenComparing(ProgressReport.byTime()))
        .map(row ->
            row.toBuilder().expected(Milestones.expected(row, rows, indicator)).build())
        .collect(ImmutableList.toImmutableList());
    return new ProgressReport(
        question, ImmutableList.of(indicator), day, ordered, findings(ordered));
  }

  private List<ProgressRow> rows(Optional<ReportingPeriod> period) {
    return targets
        .finish(Restriction.toObservations(each -> each.period().equals(period)))
        .cells()
        .stream()
        .filter(cell -> !cell.used().isEmpty() || cell.refusal().isPresent())
        .map(cell -> row(cell, new TargetTime(period, indicator)))
        .toList();
  }

  private static ProgressRow withoutTarget(Cell actual) {
    return ProgressRow.builder()
        .key(actual.key())
        .actual(actual)
        .isDue(false)
        .progress(Progress.builder().actual(actual.reported()).build())
        .build();
  }

  private ProgressRow row(Cell target, TargetTime time) {
    List<Observation> stated = target.used().isEmpty() ? target.unused() : target.used();
    List<Share> parts = Side.shares(stated);
    LocalDate known = day.orElse(LocalDate.EPOCH);
    LocalDate end = time.period().flatMap(ReportingPeriod::end).orElse(known);
    PartCover cover = new PartCover(portfolio, indicator, end);
    Gaps gaps = new Gaps(cover, time, parts, due, known);
    Side actual =
        new ActualSide(actuals, cover, time, parts, gaps).side(target.key(), all(target.key()));
    Side baseline = new BaselineSide(baselines, cover, time, parts).side(target.key());
    return ProgressRow.builder()
        .key(target.key())
        .period(time.period())
        .target(target)
        .baseline(baseline.cell())
        .actual(actual.cell())
        .isDue(day.filter(time::isDueOn).isPresent())
        .progress(progress(target, baseline, actual))
        .addAllSentences(sentences(target, baseline, actual))
        .build();
  }

  private List<Observation> all(Key key) {
    return Side.cell(everything, key).stream()
        .flatMap(cell -> Stream.concat(cell.used().stream(), cell.unused().stream()))
        .toList();
  }

  private Progress progress(Cell target, Side baseline, Side actual) {
    Optional<Obstacle> hindrance = target
        .refusal()
        .map(refusal -> Obstacle.REFUSED)
        .or(actual::hindrance)
        .or(() -> actual.value().isPresent() && isMeasuredFromBaseline()
            ? baseline.hindrance()
            : Optional.empty());
    return Progress.builder()
        .direction(indicator.direction())
        .baseline(baseline.value())
        .target(target.reported())
        .actual(actual.value())
        .hindrance(hindrance)
        .build();
  }

  private boolean isMeasuredFromBaseline() {
    return !indicator.direction().equals(Optional.of(Direction.MAINTAIN));
  }

  private static ImmutableList<String> sentences(Cell target, Side baseline, Side actual) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    target
        .refusal()
        .map(each -> Side.refused("the target", target, each.reason(), each.sentence()))
        .ifPresent(sentences::add);
    return sentences.addAll(actual.sentences()).addAll(baseline.sentences()).build();
  }

  private ImmutableList<Finding> findings(List<ProgressRow> rows) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      ProgressRow row = rows.get(i);
      if (row.target().isPresent() && row.baseline().isEmpty() && isMeasuredFromBaseline()) {
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
