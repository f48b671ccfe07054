package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.group.RunRange;
import org.logframe.indicator.Axis;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Text;
import org.logframe.table.ObservationTable;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/** Of so many observations of one indicator that several threads add them up. */
class ManyRowsTest {
  private static final int PROGRAMMES = 12;
  private static final int MONTHS = 120;
  private static final ImmutableList<Country> COUNTRIES =
      Country.all().stream().limit(50).collect(ImmutableList.toImmutableList());
  private static final ImmutableList<CategoryId> SEXES =
      ImmutableList.of(CategoryId.of("female"), CategoryId.of("male"));
  private static final ImmutableList<CategoryId> AGES =
      ImmutableList.of(CategoryId.of("child"), CategoryId.of("adult"));

  private static final ImmutableList<String> INDICATORS =
      ImmutableList.of("flow", "people", "greatest");

  private static Indicator.Builder indicator(String id) {
    return switch (id) {
      case "flow" -> Indicator.flow(id);
      case "people" -> Indicator.people(id);
      default ->
        Indicator.builder()
            .id(id)
            .kind(IndicatorKind.COUNT)
            .frequency(Granularity.MONTH)
            .addSteps(Step.of(Rule.COUNT, Axis.PROGRAMMES), Step.of(Rule.MAX));
    };
  }

  private static Portfolio portfolio() {
    Portfolio.Builder portfolio =
        Portfolio.builder().addDisaggregations(AggregateSamples.SEX, AggregateSamples.AGE);
    for (int i = 0; i < PROGRAMMES; i++) {
      portfolio.addProgrammes(Programme.builder()
          .id("programme-" + i)
          .covers(COUNTRIES.toArray(new Country[0]))
          .build());
    }
    INDICATORS.forEach(each -> portfolio.addIndicators(indicator(each)
        .title(Text.english("It"))
        .unit(Counts.PERSON)
        .addDisaggregations("sex", "age")
        .build()));
    return portfolio.build();
  }

  private static ObservationTable table(String indicator) {
    ObservationTable.Builder table = ObservationTable.builder(portfolio());
    for (int i = 0; i < COUNTRIES.size() * PROGRAMMES * MONTHS * 4; i++) {
      int month = i / 4 % MONTHS;
      int place = i / 4 / MONTHS;
      table.add(Observation.builder()
          .indicator(indicator)
          .programme(ProgrammeId.of("programme-" + place % PROGRAMMES))
          .area(AreaId.of(COUNTRIES.get(place / PROGRAMMES)))
          .period(ReportingPeriod.parse(
              String.format(Locale.ROOT, "%d-%02d", 2011 + month / 12, 1 + month % 12)))
          .putCategories(AggregateSamples.SEX.id(), SEXES.get(i % 2))
          .putCategories(AggregateSamples.AGE.id(), AGES.get(i / 2 % 2))
          .value(Figure.exactly(1 + i * 7919L % 500_009, Counts.PERSON))
          .build());
    }
    return table.build();
  }

  private static List<Optional<Interval>> reported(AggregateTable table) {
    return table.stream().map(Cell::reported).toList();
  }

  /** Also where the executor has one thread, which answers one indicator and waits for parts of it. */
  @Test
  void threadsAddThemUpToTheSame() throws InterruptedException {
    ExecutorService one = Executors.newSingleThreadExecutor();
    for (String each : INDICATORS) {
      ObservationTable table = table(each);
      assertThat(table.size()).isGreaterThan(RunRange.MANY_ROWS);
      for (Aggregation question : List.of(
          Aggregation.ofAll(),
          Aggregation.ofAll().by(Facet.COUNTRY),
          Aggregation.ofAll().by(Facet.COUNTRY, Facet.YEAR),
          Aggregation.ofAll().by(Facet.PROGRAMME, Facet.MONTH),
          Aggregation.of(each).by(Facet.YEAR, Facet.category("sex")))) {
        List<Optional<Interval>> expected = reported(question.over(table));
        assertThat(reported(question.over(table, ForkJoinPool.commonPool()))).isEqualTo(expected);
        assertThat(reported(question.over(table, one))).isEqualTo(expected);
      }
    }
    one.shutdown();
    assertThat(one.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void othersAreAskedForOneIndicator() {
    AtomicInteger asked = new AtomicInteger();
    Executor counting = task -> {
      asked.incrementAndGet();
      task.run();
    };
    ObservationTable table = table("flow");
    AggregateTable answer = Aggregation.of("flow").by(Facet.COUNTRY).over(table, counting);
    assertThat(answer.whySettled()).isEmpty();
    assertThat(asked).hasValue(Runtime.getRuntime().availableProcessors() - 1);
  }
}
