package org.logframe.json.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.PartialAggregate;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.portfolio.Portfolio;

/** What is known so far for the answer to a question, as one document. */
final class PartialNoun {
  private static final FormatNoun FORMAT = new FormatNoun(DocumentKind.PARTIAL, "PartialAggregate");

  /** The codec that writes what is known of any question, and has the schema. */
  static final Codec<PartialAggregate> WRITTEN = codec(
      observations -> {
        throw new IllegalStateException("PartialAggregate: is read for one question only");
      },
      question -> {});

  private PartialNoun() {}

  /** The codec of the partial answers to one question asked of one portfolio. */
  static Codec<PartialAggregate> codec(Aggregation question, Portfolio portfolio) {
    return codec(
        observations -> held(question, portfolio, observations), read -> checkSame(question, read));
  }

  private static Codec<PartialAggregate> codec(
      Function<List<Observation>, PartialAggregate> held, Consumer<Aggregation> check) {
    return ObjectCodec.<PartialAggregate, List<Observation>>named(
            "PartialAggregate", ArrayList::new, held)
        .described("What is known so far for the answer to a question.")
        .refusing(RefusedException::located)
        .required("format", FORMAT, partial -> FORMAT.format(), (observations, format) -> {})
        .required(
            "question",
            AggregationNouns.AGGREGATION,
            PartialAggregate::question,
            (observations, question) -> check.accept(question))
        .list(
            "observations",
            IndicatorNouns.OBSERVATION,
            PartialAggregate::observations,
            List::addAll)
        .done();
  }

  private static void checkSame(Aggregation asked, Aggregation read) {
    if (!read.equals(asked)) {
      throw new IllegalArgumentException(
          "PartialAggregate: is known for " + read + ", not for " + asked);
    }
  }

  private static PartialAggregate held(
      Aggregation question, Portfolio portfolio, List<Observation> observations) {
    RefusedException.throwIfAny("/observations", portfolio.problems(observations));
    return question.partial(portfolio).addAll(observations);
  }
}
