package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Text;
import org.logframe.table.ObservationTable;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/** Where few places are observed in many periods, their numbers are joined before they go to groups. */
class ManyPeriodsProperties {
  private static final int MONTHS = 300;
  private static final List<Function<String, Indicator.Builder>> KINDS = List.of(
      Indicator::people,
      Indicator::stock,
      Indicator::cumulative,
      id -> Indicator.builder()
          .id(id)
          .kind(IndicatorKind.COUNT)
          .frequency(Granularity.MONTH)
          .addSteps(Step.of(Rule.MAX)));

  private static List<Observation> seen(Random random, int least) {
    double share = 0.5 + random.nextDouble() / 2;
    int greatest = random.nextBoolean() ? Integer.MAX_VALUE : 1000;
    List<Observation> seen = new ArrayList<>();
    for (int i = 0; i < MONTHS * 8; i++) {
      if (random.nextDouble() < share) {
        seen.add(Observation.builder()
            .indicator("it")
            .programme(ProgrammeId.of(i % 2 == 0 ? "one" : "two"))
            .area(AreaId.of(i / 2 % 2 == 0 ? Country.of("ML") : Country.of("NE")))
            .putCategories(
                AggregateSamples.SEX.id(), CategoryId.of(i / 4 % 2 == 0 ? "female" : "male"))
            .period(ReportingPeriod.parse(
                String.format(Locale.ROOT, "%d-%02d", 2000 + i / 8 / 12, 1 + i / 8 % 12)))
            .value(
                random.nextInt(50) == 0
                    ? Missing.of(MissingReason.NOT_REPORTED)
                    : Figure.exactly(random.nextInt(least, greatest), Counts.PERSON))
            .build());
      }
    }
    return seen;
  }

  @Property(tries = 8)
  void aTableSaysWhatItsObservationsSay(@ForAll Random random) {
    int least = random.nextInt(8) == 0 ? -9 : 0;
    Portfolio portfolio = AggregateSamples.portfolio(KINDS
        .get(random.nextInt(KINDS.size()))
        .apply("it")
        .title(Text.english("It"))
        .unit(Counts.PERSON)
        .range(Interval.atLeast(least, Counts.PERSON))
        .addDisaggregations("sex"));
    List<Observation> seen = seen(random, least);
    ObservationTable table = ObservationTable.of(portfolio, seen);
    Aggregation question = Aggregation.of("it");
    for (Aggregation each : List.of(
        question,
        question.by(Facet.COUNTRY),
        question.by(Facet.category("sex"), Facet.YEAR),
        question.by(Facet.COUNTRY).where(Facet.category("sex").named("male")),
        question.by(Facet.YEAR).where(Facet.PROGRAMME.named("two")))) {
      AggregateTable fast = each.over(table);
      AggregateTable settled = each.partial(portfolio).addAll(seen).finish();
      assertThat(fast.stream().map(Cell::reported))
          .containsExactlyElementsOf(settled.stream().map(Cell::reported).toList());
      assertThat(fast.stream().map(Cell::used))
          .containsExactlyElementsOf(settled.stream().map(Cell::used).toList());
    }
  }
}
