package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.PartialAggregate;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.ObservedValue;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;

/** What is carried from one machine to another is what was sent. */
class PartialAggregateJsonProperties {
  private static final List<Aggregation> QUESTIONS = List.of(
      Aggregation.of("i"),
      Aggregation.of("i").by(Facet.YEAR, Facet.PROGRAMME),
      Aggregation.of("i").by(Facet.AREA).where(Facet.PROGRAMME_TREE.named("top")),
      Aggregation.of("i").purpose(Purpose.TARGET).regionScheme("scheme"));

  private static PartialAggregate read(PartialAggregate partial) {
    return PartialAggregateJson.read(
        partial.question(), partial.portfolio(), PartialAggregateJson.write(partial));
  }

  @Property(tries = 200)
  void readsWhatWasWritten(@ForAll long seed) {
    RandomPortfolio nouns = new RandomPortfolio(new Random(seed));
    Portfolio portfolio = nouns.portfolio();
    PartialAggregate partial =
        nouns.oneOf(QUESTIONS).partial(portfolio).addAll(observations(nouns, portfolio));

    assertThat(read(partial)).isEqualTo(partial);
  }

  @Property(tries = 200)
  void equalPartialsGiveEqualBytes(@ForAll long seed) {
    RandomPortfolio nouns = new RandomPortfolio(new Random(seed));
    Portfolio portfolio = nouns.portfolio();
    List<Observation> seen = observations(nouns, portfolio);
    List<Observation> shuffled = new ArrayList<>(seen);
    Collections.shuffle(shuffled, new Random(seed));
    Aggregation question = nouns.oneOf(QUESTIONS);

    assertThat(PartialAggregateJson.write(question.partial(portfolio).addAll(shuffled)))
        .isEqualTo(PartialAggregateJson.write(question.partial(portfolio).addAll(seen)));
  }

  @Property(tries = 200)
  void shardsThatWereSentAnswerAsIfTheyHadNotBeen(@ForAll long seed) {
    RandomPortfolio nouns = new RandomPortfolio(new Random(seed));
    Portfolio portfolio = nouns.portfolio();
    List<Observation> seen = observations(nouns, portfolio);
    Aggregation question = nouns.oneOf(QUESTIONS);
    PartialAggregate whole = question.partial(portfolio).addAll(seen);
    int half = seen.size() / 2;
    PartialAggregate first = question.partial(portfolio).addAll(seen.subList(0, half));
    PartialAggregate second = question.partial(portfolio).addAll(seen.subList(half, seen.size()));

    PartialAggregate merged = read(second).merge(read(first));
    assertThat(merged).isEqualTo(whole);
    assertThat(merged.observations()).isEqualTo(whole.observations());
  }

  /** Some that make sense in the portfolio, most of them of the indicator {@code i}. */
  private static List<Observation> observations(RandomPortfolio nouns, Portfolio portfolio) {
    var unit = portfolio.indicator(IndicatorId.of("i")).orElseThrow().unit().orElseThrow();
    return IntStream.range(0, 8)
        .mapToObj(i -> {
          ObservedValue value = nouns.value(unit);
          Observation.Builder seen = nouns.observation(value).toBuilder().indicator("i");
          nouns.maybe(() -> Purpose.ACTUAL, seen::purpose);
          return seen.build();
        })
        .filter(each -> portfolio.problems(List.of(each)).isEmpty())
        .toList();
  }
}
