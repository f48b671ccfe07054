package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.answer.Answers;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.revision.StandingObservations;

/**
 * What is known so far for the answer to a question: the observations that concern it, and of
 * several revisions of one coordinate those that may stand. Observations can be added in any order,
 * in parts, on several machines, and more than once; what is merged says the same as if all of it
 * had been added to one.
 *
 * <pre>{@code
 * PartialAggregate north = question.partial(portfolio).addAll(fromTheNorth);
 * PartialAggregate south = question.partial(portfolio).addAll(fromTheSouth);
 * AggregateTable table = north.merge(south).finish();
 * }</pre>
 *
 * <p>Merging is associative and commutative, and merging the same again changes nothing: a revision
 * falls away once another one is certainly later, and equal observations are one. Nothing is added
 * up before {@link #finish}, so a total in one part and its slices in another are settled as they
 * are together.
 *
 * <p>It changes while it collects, and is not safe for use by several threads at once; fill one for
 * each and merge them, as {@link Aggregation#collector} does in a parallel stream. Equal when the
 * question, the portfolio and what it holds are.
 */
public final class PartialAggregate {
  private final Aggregation question;
  private final Answers answers;
  private final StandingObservations standing = new StandingObservations();

  PartialAggregate(Aggregation question, Portfolio portfolio) {
    this.question = question;
    this.answers = new Answers(question, portfolio);
  }

  /** The question that this is a part of the answer to. */
  public Aggregation question() {
    return question;
  }

  /** What the observations refer to. */
  public Portfolio portfolio() {
    return answers.portfolio();
  }

  /**
   * Adds an observation; one of another indicator (but for the parts of a ratio and the
   * weight of a mean) or purpose is passed over.
   *
   * @return this
   * @throws IllegalArgumentException naming everything that is wrong with the observation
   */
  @CanIgnoreReturnValue
  public PartialAggregate add(Observation observation) {
    Objects.requireNonNull(observation, "observation");
    keep(answers.known(observation));
    return this;
  }

  /**
   * Adds observations; those of other indicators and purposes are passed over.
   *
   * @return this
   * @throws IllegalArgumentException naming what is wrong with the observations, the first
   *     hundred problems, each with its position among them; then none of them is added
   */
  @CanIgnoreReturnValue
  public PartialAggregate addAll(Iterable<Observation> observations) {
    Objects.requireNonNull(observations, "observations");
    keep(answers.known(ImmutableList.copyOf(observations)));
    return this;
  }

  private void keep(List<Observation> observations) {
    observations.forEach(standing::add);
  }

  /**
   * Adds what another part holds, which stays as it is.
   *
   * @return this
   * @throws IllegalArgumentException if the other is of another question or another portfolio
   */
  @CanIgnoreReturnValue
  public PartialAggregate merge(PartialAggregate other) {
    Objects.requireNonNull(other, "other");
    if (!question.equals(other.question)) {
      throw new IllegalArgumentException("PartialAggregate: cannot merge the answers to two"
          + " questions, " + question + " and " + other.question);
    }
    if (!portfolio().equals(other.portfolio())) {
      throw new IllegalArgumentException("PartialAggregate: cannot merge answers to "
          + question
          + " of two portfolios, which differ in "
          + PortfolioDifference.between(portfolio(), other.portfolio()));
    }
    keep(other.observations());
    return this;
  }

  /**
   * What is held: of every coordinate (indicator, purpose, programme, area, period, categories,
   * series) the observations than which none is certainly later, in this order, then by as-of date,
   * value, sources and notes; what is not stated comes first. Counts that run on until their as-of
   * date are of different periods, and are all held.
   */
  public ImmutableList<Observation> observations() {
    return standing.inOrder();
  }

  /**
   * The answer of all that is held; more can be added afterwards, for another one.
   *
   * @throws IllegalArgumentException if regions of several schemes are observed and none is named, or
   *     naming the ratios that are in units which do not convert into those of the others
   */
  public AggregateTable finish() {
    return new AggregateTable(
        question, answers.indicators(), answers.settled(observations(), "parts were merged"));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialAggregate partial
        && question.equals(partial.question)
        && standing.equals(partial.standing)
        && portfolio().equals(partial.portfolio());
  }

  @Override
  public int hashCode() {
    return Objects.hash(question, standing);
  }

  /** The question, and how much is known: {@code actual values of it: 3 observations}. */
  @Override
  public String toString() {
    int size = standing.size();
    return question + ": " + size + (size == 1 ? " observation" : " observations");
  }
}
