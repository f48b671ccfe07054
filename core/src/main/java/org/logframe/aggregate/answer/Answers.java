package org.logframe.aggregate.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.plan.DueSource;
import org.logframe.aggregate.plan.IndicatorQuestion;
import org.logframe.aggregate.plan.KnownObservations;
import org.logframe.aggregate.plan.RatioSides;
import org.logframe.aggregate.settled.Calculation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.internal.Parallel;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.ObservationTable;
import org.logframe.table.column.Columns;
import org.logframe.table.column.Partition;
import org.logframe.table.column.TableAccess;
import org.logframe.table.revision.StandingObservations;

/**
 * The answers to a question of the indicators of a portfolio: those of a grid added up as they come, all
 * others settled.
 */
public final class Answers {
  private final Aggregation question;
  private final Portfolio portfolio;
  private final ImmutableList<IndicatorQuestion> asked;
  private final KnownObservations known;

  /**
   * The answers to a question.
   *
   * @throws IllegalArgumentException naming everything that is wrong with it
   */
  public Answers(Aggregation question, Portfolio portfolio) {
    this.question = question;
    this.portfolio = portfolio;
    this.asked = IndicatorQuestion.of(question, portfolio);
    this.known = KnownObservations.ofPurpose(question, portfolio, asked);
  }

  /** What the observations refer to. */
  public Portfolio portfolio() {
    return portfolio;
  }

  /** The indicators that are asked for, in the order of their ids. */
  public ImmutableList<Indicator> indicators() {
    return asked.stream()
        .map(IndicatorQuestion::indicator)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * An observation, if the answer depends on it and it was known on the day as of which is asked.
   *
   * @throws IllegalArgumentException naming everything that is wrong with it
   */
  public List<Observation> known(Observation observation) {
    if (!known.concerns(observation)) {
      return List.of();
    }
    known.check(observation);
    return known.isKnown(observation) ? List.of(observation) : List.of();
  }

  /**
   * Those of some observations on which the answer depends and that were known on the day as of which is
   * asked.
   *
   * @throws IllegalArgumentException naming what is wrong with the observations, the first hundred
   *     problems, each with its position among them
   */
  public List<Observation> known(List<Observation> all) {
    return known.checked(all).stream().filter(known::isKnown).toList();
  }

  /**
   * The answer of a table: of grids where its observations are some, else settled.
   *
   * @param executor of the threads that answer several indicators, and add up many observations of one
   */
  public Answer over(ObservationTable table, Executor executor) {
    return over(TableAccess.columns(table), executor);
  }

  /**
   * The answer of observations: as that of a table of those that concern the question.
   *
   * @throws IllegalArgumentException naming what is wrong with them, each with its position
   */
  public Answer over(Iterable<Observation> observations) {
    ImmutableList<Observation> all = ImmutableList.copyOf(observations);
    Optional<String> obstacle = obstacle();
    return obstacle.isEmpty()
        ? over(known.coded(all), MoreExecutors.directExecutor())
        : settled(StandingObservations.of(known(all).stream()), obstacle.get());
  }

  /**
   * The answer of observations that were checked, in their order.
   *
   * @param whySettled why they could not be added up as they came
   */
  public Answer settled(ImmutableList<Observation> all, String whySettled) {
    return answer(
        each -> settled(each, concerning(each, all), whySettled),
        each -> concerning(each, all),
        MoreExecutors.directExecutor());
  }

  private Answer settled(
      IndicatorQuestion part, List<Observation> observations, String whySettled) {
    return new Calculation(
            part.question(),
            portfolio,
            part.indicator(),
            observations,
            DueSource.declared(portfolio, question.purpose()))
        .answer(whySettled, key -> true);
  }

  private ImmutableList<Observation> concerning(
      IndicatorQuestion part, ImmutableList<Observation> all) {
    var concern = RatioSides.observed(part.indicator());
    return asked.size() == 1
        ? all
        : all.stream()
            .filter(each -> concern.contains(each.indicator()))
            .collect(ImmutableList.toImmutableList());
  }

  private Answer over(Columns columns, Executor executor) {
    return answer(each -> over(each, columns, executor), each -> standing(each, columns), executor);
  }

  private Answer over(IndicatorQuestion part, Columns columns, Executor executor) {
    IndicatorGrid grid = new IndicatorGrid(part.question(), portfolio, part.indicator());
    return grid.answer(columns, executor)
        .orElseGet(() -> settled(part, standing(part, columns), grid.obstacle(columns)));
  }

  /** What a table says of an indicator, without what was revised by the day as of which is asked. */
  private ImmutableList<Observation> standing(IndicatorQuestion part, Columns columns) {
    return StandingObservations.of(RatioSides.observed(part.indicator()).stream()
        .flatMap(each -> columns.partition(each, question.purpose()).stream())
        .flatMap(Partition::observations)
        .filter(known::isKnown));
  }

  /**
   * The answer of one indicator, or of several.
   *
   * @param one the answer of one of them
   * @param reported what was observed of one of them
   */
  private Answer answer(
      Function<IndicatorQuestion, Answer> one,
      Function<IndicatorQuestion, List<Observation>> reported,
      Executor executor) {
    if (!question.isOfSeveral()) {
      return one.apply(asked.get(0));
    }
    ImmutableList<Observation> unplaced = asked.stream()
        .filter(each -> !each.isPlaced())
        .flatMap(each -> reported.apply(each).stream()
            .filter(seen -> seen.indicator().equals(each.indicator().id())))
        .collect(ImmutableList.toImmutableList());
    return new SeveralIndicators(
        question,
        Parallel.map(
            asked.stream().filter(IndicatorQuestion::isPlaced).toList(),
            each -> new SeveralIndicators.Part(each, one.apply(each)),
            executor),
        unplaced);
  }

  /** Why nothing of a question is a grid, whatever was observed; absent if something may be. */
  private Optional<String> obstacle() {
    List<Optional<String>> obstacles = asked.stream()
        .map(each -> new IndicatorGrid(each.question(), portfolio, each.indicator()).obstacle())
        .toList();
    return obstacles.stream().allMatch(Optional::isPresent)
        ? obstacles.stream().flatMap(Optional::stream).findFirst()
        : Optional.empty();
  }
}
