package org.logframe.aggregate.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Key;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.internal.Check;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;

/**
 * What a question asks of one of its indicators, by the facets that this has.
 *
 * @param isPlaced whether its filters can place what is observed of the indicator
 */
public record IndicatorQuestion(Indicator indicator, Aggregation question, boolean isPlaced) {
  /**
   * What a question asks of each of its indicators, in the order of their ids.
   *
   * @throws IllegalArgumentException naming everything that is wrong with it
   */
  public static ImmutableList<IndicatorQuestion> of(Aggregation question, Portfolio portfolio) {
    ImmutableList<IndicatorId> ids = question.indicators().isEmpty()
        ? ImmutableList.sortedCopyOf(
            portfolio.indicators().stream().map(Indicator::id).toList())
        : question.indicators();
    ImmutableList<IndicatorQuestion> all = ids.stream()
        .map(id -> of(question, declared(id, portfolio)))
        .collect(ImmutableList.toImmutableList());
    if (question.isOfSeveral()) {
      checkDisaggregations(question, all);
    }
    for (IndicatorQuestion each : all) {
      if (each.isPlaced()) {
        QuestionCheck.check(each.question(), portfolio, each.indicator());
      }
    }
    return all;
  }

  private static Indicator declared(IndicatorId id, Portfolio portfolio) {
    return portfolio
        .indicator(id)
        .orElseThrow(() -> new IllegalArgumentException(
            "Aggregation: no indicator " + QuestionCheck.unknown(id, portfolio)));
  }

  private static IndicatorQuestion of(Aggregation question, Indicator indicator) {
    if (!question.isOfSeveral()) {
      return new IndicatorQuestion(indicator, question, true);
    }
    List<Facet<?>> facets = question.facets().stream()
        .filter(facet -> !facet.equals(Facet.INDICATOR) && has(indicator, facet))
        .toList();
    return new IndicatorQuestion(
        indicator,
        question.ofOnly(indicator.id()).by(facets.toArray(Facet<?>[]::new)),
        question.filters().stream().map(Filter::facet).allMatch(facet -> has(indicator, facet)));
  }

  /**
   * The keys that one of this indicator has in the answer to a question of several: by what the indicator
   * is not disaggregated, it is not broken down.
   */
  public Stream<Key> under(Aggregation several, Key key) {
    if (hasAll(several)) {
      return Stream.of(under(key));
    }
    return several.breakdowns().stream()
        .filter(breakdown -> Sets.intersection(
                ImmutableSet.copyOf(breakdown), ImmutableSet.copyOf(question.facets()))
            .equals(key.values().keySet()))
        .map(breakdown -> under(breakdown, key));
  }

  /** A key of this indicator among those of several, if it has every facet of the question. */
  public Key under(Key key) {
    return new Key(
        ImmutableMap.<Facet<?>, Optional<?>>builderWithExpectedSize(key.values().size() + 1)
            .put(Facet.INDICATOR, Optional.of(indicator.id()))
            .putAll(key.values())
            .buildOrThrow());
  }

  private Key under(ImmutableList<Facet<?>> breakdown, Key key) {
    ImmutableMap.Builder<Facet<?>, Optional<?>> values = ImmutableMap.builder();
    for (Facet<?> facet : breakdown) {
      values.put(
          facet, facet.equals(Facet.INDICATOR) ? Optional.of(indicator.id()) : key.value(facet));
    }
    return new Key(values.buildOrThrow());
  }

  /** Whether it has every facet that a question of several is broken down by. */
  public boolean hasAll(Aggregation several) {
    return question.facets().size() == several.facets().size() - 1;
  }

  private static boolean has(Indicator indicator, Facet<?> facet) {
    return facet.disaggregation().map(indicator.disaggregations()::contains).orElse(true);
  }

  /** That of each facet and filter some indicator has the disaggregation. */
  private static void checkDisaggregations(
      Aggregation question, List<IndicatorQuestion> questions) {
    question.facets().forEach(facet -> checkDisaggregation(question, facet, questions));
    question.filters().forEach(each -> checkDisaggregation(question, each.facet(), questions));
  }

  private static void checkDisaggregation(
      Aggregation question, Facet<?> facet, List<IndicatorQuestion> questions) {
    Optional<DisaggregationId> asked = facet.disaggregation();
    if (asked.isPresent() && questions.stream().noneMatch(each -> has(each.indicator(), facet))) {
      throw new IllegalArgumentException("Aggregation of " + question.subject()
          + ": none is disaggregated by " + Check.quote(asked.get().text()));
    }
  }
}
