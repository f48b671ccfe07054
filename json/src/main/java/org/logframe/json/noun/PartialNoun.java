package org.logframe.json.noun;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.PartialAggregate;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.ObjectCodec;
import org.logframe.json.codec.ObjectCodec.Located;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.Problem;

/** What is known so far for the answer to a question, as one document. */
final class PartialNoun {
  private static final FormatNoun FORMAT = new FormatNoun(DocumentKind.PARTIAL, "PartialAggregate");

  private PartialNoun() {}

  /** Observations that the portfolio refuses. */
  private static final class RefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;

    RefusedException(ImmutableList<Problem> problems) {
      super(problems.toString());
      this.problems = problems;
    }
  }

  /** The codec of the partial answers to one question asked of one portfolio. */
  static Codec<PartialAggregate> codec(Aggregation question, Portfolio portfolio) {
    return ObjectCodec.<PartialAggregate, List<Observation>>named(
            "PartialAggregate",
            ArrayList::new,
            observations -> held(question, portfolio, observations))
        .described("What is known so far for the answer to a question.")
        .refusing(PartialNoun::problems)
        .required("format", FORMAT, partial -> FORMAT.format(), (held, format) -> {})
        .required(
            "question",
            AggregationNouns.AGGREGATION,
            PartialAggregate::question,
            (held, read) -> checkSame(question, read))
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
    ImmutableList<Problem> problems = portfolio.problems(observations);
    if (!problems.isEmpty()) {
      throw new RefusedException(problems);
    }
    return question.partial(portfolio).addAll(observations);
  }

  private static ImmutableList<Located> problems(IllegalArgumentException refusal) {
    return refusal instanceof RefusedException refused
        ? refused.problems.stream()
            .map(problem -> new Located("/observations" + problem.path(), problem.message()))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }
}
