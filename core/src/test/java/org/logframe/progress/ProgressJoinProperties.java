package org.logframe.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.GridWorld;
import org.logframe.aggregate.answer.SelectionQuestion;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.ObservationTable;
import org.logframe.table.revision.CountedPeriod;
import org.logframe.time.ReportingPeriod;

/**
 * Each row of a report is what three questions say of its target alone: asked of the targets of its
 * period, of what was reported for their slices in it, and of the newest baselines of these.
 */
class ProgressJoinProperties {
  private static final List<String> PERIODS =
      List.of("2021", "2020/2021", "../2021-06", "2021-S1", "2020-Q4");

  private final List<Observation> seen = new ArrayList<>();

  @Property
  void aRowIsThatOfItsTargetAlone(@ForAll Random random) {
    GridWorld world = new GridWorld(random);
    Portfolio portfolio = world.portfolio();
    Assume.that(
        portfolio.indicator(IndicatorId.of("it")).orElseThrow().expectations().isEmpty());
    seen.clear();
    seen.addAll(world.observations());
    boolean isPlain = random.nextBoolean();
    some(world, random, Purpose.TARGET, isPlain).forEach(seen::add);
    some(world, random, Purpose.BASELINE, isPlain).forEach(seen::add);
    seen.replaceAll(each -> each.toBuilder().period(CountedPeriod.of(each)).build());
    Aggregation question = question(world);

    ProgressReport report = ProgressReport.of(question, portfolio, seen);

    for (ProgressRow row : report.rows()) {
      if (row.target().isPresent()) {
        assertIsThatOfItsTargetAlone(row, report, portfolio);
      }
    }
    assertThat(ProgressReport.of(question, ObservationTable.of(portfolio, seen)))
        .isEqualTo(report);
  }

  private void assertIsThatOfItsTargetAlone(
      ProgressRow row, ProgressReport report, Portfolio portfolio) {
    Aggregation question = report.question();
    Aggregation timeless = withoutPeriods(question);
    TargetPeriod period = new TargetPeriod(row.period(), report.indicator());
    LocalDate day = report.day().orElse(LocalDate.EPOCH);
    SliceCover cover = new SliceCover(
        portfolio,
        SelectionQuestion.of(question, portfolio).get(0),
        row.period().flatMap(ReportingPeriod::end).orElse(day));
    Cell target = row.target().orElseThrow();
    List<Slice> parts = (target.used().isEmpty() ? target.unused() : target.used())
        .stream().map(Slice::of).distinct().toList();

    List<Observation> targets = seen(Purpose.TARGET).stream()
        .filter(each -> each.period().equals(row.period()))
        .toList();
    assertSame(row.target(), question.purpose(Purpose.TARGET).over(portfolio, targets), row, true);
    List<Observation> actuals = seen(Purpose.ACTUAL).stream()
        .filter(each -> period.takes(each.period()) && cover.covers(parts, Slice.of(each)))
        .toList();
    assertSame(row.actual(), timeless.over(portfolio, actuals), row, true);
    List<Observation> baselines = seen(Purpose.BASELINE).stream()
        .filter(each -> cover.covers(parts, Slice.of(each)))
        .toList();
    assertSame(
        row.baseline(),
        timeless.purpose(Purpose.BASELINE).over(portfolio, newest(baselines)),
        row,
        false);
  }

  /** Whether cells are the same, but for the place of their findings in a table. */
  private static void assertSame(
      Optional<Cell> joined, AggregateTable alone, ProgressRow row, boolean isKeptIfEmpty) {
    Optional<Cell> expected = alone
        .find(row.key())
        .filter(
            cell -> isKeptIfEmpty || !cell.used().isEmpty() || cell.refusal().isPresent());
    assertThat(joined.map(ProgressJoinProperties::placed))
        .as("%s", row)
        .isEqualTo(expected.map(ProgressJoinProperties::placed));
  }

  private static Cell placed(Cell cell) {
    return cell.toBuilder()
        .findings(cell.findings().stream()
            .map(each -> each.toBuilder().path("/cells/0").build())
            .toList())
        .build();
  }

  private List<Observation> seen(Purpose purpose) {
    return seen.stream().filter(each -> each.purpose() == purpose).toList();
  }

  private static List<Observation> newest(List<Observation> baselines) {
    return baselines.stream()
        .filter(each -> baselines.stream()
            .filter(other -> Slice.of(other).equals(Slice.of(each)))
            .noneMatch(other -> end(other).isAfter(end(each))))
        .toList();
  }

  private static LocalDate end(Observation baseline) {
    return baseline
        .period()
        .map(period -> period.end().orElse(LocalDate.MAX))
        .orElse(LocalDate.MIN);
  }

  /** The question of a world by everything but time, of all that is known, be something missing. */
  private static Aggregation question(GridWorld world) {
    Aggregation asked = world.question();
    Aggregation question = asked.by(asked.facets().stream()
        .filter(facet -> facet.granularity().isEmpty())
        .toArray(Facet<?>[]::new));
    return withFilters(question, filter -> true);
  }

  private static Aggregation withoutPeriods(Aggregation question) {
    return withFilters(question, filter -> filter.facet().granularity().isEmpty());
  }

  private static Aggregation withFilters(Aggregation question, Predicate<Filter> filters) {
    Aggregation kept = Aggregation.of(question.indicator())
        .by(question.facets().toArray(new Facet<?>[0]))
        .withTotals(question.totals())
        .where(question.filters().stream().filter(filters).toArray(Filter[]::new));
    return question.membershipOn().map(kept::membershipOn).orElse(kept);
  }

  /**
   * Some plans: at the grain of what is observed, or also coarser and of other periods.
   *
   * @param isPlain whether they are at one grain
   */
  private static List<Observation> some(
      GridWorld world, Random random, Purpose purpose, boolean isPlain) {
    String period = purpose == Purpose.TARGET ? "2021" : "2020";
    return world.observations().stream()
        .filter(each -> random.nextInt(3) > 0)
        .map(each -> each.toBuilder().purpose(purpose).build())
        .map(each -> isPlain ? each.toBuilder().period(period).build() : coarser(each, random))
        .toList();
  }

  private static Observation coarser(Observation plan, Random random) {
    Observation.Builder coarser = random.nextInt(6) == 0
        ? Observation.builder()
            .indicator(plan.indicator())
            .purpose(plan.purpose())
            .programme(plan.programme())
            .area(plan.area())
            .period(plan.period())
            .value(plan.value())
        : plan.toBuilder();
    if (random.nextInt(8) == 0) {
      coarser.area(Optional.empty());
    }
    if (random.nextInt(12) == 0) {
      coarser.programme("whole");
    }
    switch (random.nextInt(4)) {
      case 0 -> coarser.period(Optional.empty());
      case 1, 2 -> coarser.period(PERIODS.get(random.nextInt(PERIODS.size())));
      default -> {}
    }
    return coarser.build();
  }
}
