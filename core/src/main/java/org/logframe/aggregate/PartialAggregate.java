package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.internal.FirstFew;
import org.logframe.internal.Parallel;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.Problem;
import org.logframe.table.ObservationTable;
import org.logframe.table.column.Columns;
import org.logframe.table.column.ColumnsBuilder;
import org.logframe.table.column.Partition;
import org.logframe.table.column.TableAccess;
import org.logframe.table.revision.ObservationOrder;
import org.logframe.table.revision.StandingObservations;
import org.logframe.time.ReportingPeriod;

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
  private final Portfolio portfolio;
  private final ImmutableList<IndicatorQuestion> asked;
  private final ImmutableSet<IndicatorId> observed;
  private final StandingObservations standing = new StandingObservations();

  PartialAggregate(Aggregation question, Portfolio portfolio) {
    this.question = question;
    this.portfolio = portfolio;
    this.asked = IndicatorQuestion.of(question, portfolio);
    this.observed = asked.stream()
        .flatMap(each -> RatioSides.observed(each.indicator()).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The question that this is a part of the answer to. */
  public Aggregation question() {
    return question;
  }

  /** What the observations refer to. */
  public Portfolio portfolio() {
    return portfolio;
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
    if (concerns(observation)) {
      List<Problem> problems = portfolio.problems(ImmutableList.of(observation));
      refuse(
          "observation cannot be used: " + observation,
          problems.stream()
              .map(each -> new Problem(each.path().substring("/0".length()), each.message())));
      keep(ImmutableList.of(observation));
    }
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
    ImmutableList<Observation> all = ImmutableList.copyOf(observations);
    keep(checked(all, concerned(all)));
    return this;
  }

  /** The positions of those that concern the question. */
  private ImmutableList<Integer> concerned(ImmutableList<Observation> all) {
    return IntStream.range(0, all.size())
        .filter(i -> concerns(all.get(i)))
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  private List<Observation> checked(List<Observation> all, List<Integer> positions) {
    List<Observation> concerned = positions.stream().map(all::get).toList();
    List<Problem> problems = portfolio.problems(concerned);
    refuse(
        "observations cannot be used",
        problems.stream().map(each -> KnownObservations.inInput(each, positions)));
    return concerned;
  }

  private void refuse(String why, Stream<Problem> problems) {
    List<Problem> all = problems.toList();
    if (!all.isEmpty()) {
      throw new IllegalArgumentException("Aggregation of " + question.subject() + ": " + why
          + "\n  " + FirstFew.joined(all, "\n  "));
    }
  }

  /** Whether the answer depends on an observation; all others are passed over. */
  private boolean concerns(Observation observation) {
    return observed.contains(observation.indicator())
        && observation.purpose() == question.purpose();
  }

  private boolean isKnown(Observation observation) {
    return KnownObservations.isKnown(question, observation);
  }

  /** Adds observations of a table, which were checked when that was built. */
  private PartialAggregate addAll(Columns columns) {
    keep(observed.stream()
        .sorted()
        .flatMap(each -> columns.partition(each, question.purpose()).stream())
        .flatMap(Partition::observations)
        .toList());
    return this;
  }

  private void keep(Collection<Observation> observations) {
    observations.stream().filter(this::isKnown).forEach(standing::add);
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
    if (!portfolio.equals(other.portfolio)) {
      throw new IllegalArgumentException("PartialAggregate: cannot merge answers to "
          + question
          + " of two portfolios, which differ in "
          + PortfolioDifference.between(portfolio, other.portfolio));
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
    return standing
        .all()
        .sorted(ObservationOrder.CANONICAL)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The answer of all that is held; more can be added afterwards, for another one.
   *
   * @throws IllegalArgumentException if regions of several schemes are observed and none is named, or
   *     naming the ratios that are in units which do not convert into those of the others
   */
  public AggregateTable finish() {
    return finish("parts were merged");
  }

  private AggregateTable finish(String whySettled) {
    ImmutableList<Observation> all = observations();
    return answer(
        each -> new Calculation(
                each.question(), portfolio, each.indicator(), concerning(each, all), this::due)
            .table(whySettled, key -> true),
        each -> concerning(each, all),
        MoreExecutors.directExecutor());
  }

  private List<Observation> due(Indicator indicator, Optional<ReportingPeriod> reported) {
    return new DueCells(portfolio, indicator, question.purpose(), reported).all();
  }

  private ImmutableList<Observation> concerning(
      IndicatorQuestion part, ImmutableList<Observation> all) {
    ImmutableSet<IndicatorId> concern = RatioSides.observed(part.indicator());
    return asked.size() == 1
        ? all
        : all.stream()
            .filter(each -> concern.contains(each.indicator()))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * The answer of one indicator, or of several.
   *
   * @param one the answer of one of them
   * @param reported what was observed of one of them, and of what it is made of
   * @param executor of the threads that answer several
   */
  private AggregateTable answer(
      Function<IndicatorQuestion, AggregateTable> one,
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
    return new AggregateTable(
        question,
        asked.stream().map(IndicatorQuestion::indicator).collect(ImmutableList.toImmutableList()),
        new SeveralIndicators(
            question,
            Parallel.map(
                asked.stream().filter(IndicatorQuestion::isPlaced).toList(),
                each -> new SeveralIndicators.Part(each, one.apply(each)),
                executor),
            unplaced));
  }

  /**
   * The answer of observations that were checked and all stand, be they a grid or not.
   *
   * @param question of one indicator
   * @param isAsked of which keys there are cells in it
   */
  static AggregateTable settled(
      Aggregation question,
      Portfolio portfolio,
      Stream<Observation> standing,
      Predicate<Key> isAsked) {
    PartialAggregate all = new PartialAggregate(question, portfolio);
    all.keep(standing.toList());
    IndicatorQuestion asked = all.asked.get(0);
    return new Calculation(question, portfolio, asked.indicator(), all.observations(), all::due)
        .table("it was asked to be", isAsked);
  }

  /** The answer of a table: of grids where its observations are some, else settled. */
  static AggregateTable answer(Aggregation question, ObservationTable table, Executor executor) {
    return new PartialAggregate(question, table.portfolio())
        .answer(TableAccess.columns(table), executor);
  }

  private AggregateTable answer(Columns columns, Executor executor) {
    return answer(
        each -> answer(each, columns),
        each -> columns.partition(each.indicator().id(), question.purpose()).stream()
            .flatMap(Partition::standing)
            .filter(this::isKnown)
            .toList(),
        executor);
  }

  private AggregateTable answer(IndicatorQuestion part, Columns columns) {
    GridQuestion grid = new GridQuestion(part.question(), portfolio, part.indicator());
    return grid.answer(columns)
        .map(answer ->
            new AggregateTable(part.question(), ImmutableList.of(part.indicator()), answer))
        .orElseGet(() -> new PartialAggregate(part.question(), portfolio)
            .addAll(columns)
            .finish(grid.obstacle(columns)));
  }

  /** The answer of observations: as that of a table of those that concern the question. */
  static AggregateTable answer(
      Aggregation question, Portfolio portfolio, Iterable<Observation> observations) {
    PartialAggregate empty = new PartialAggregate(question, portfolio);
    ImmutableList<Observation> all = ImmutableList.copyOf(observations);
    Optional<String> obstacle = empty.obstacle();
    return obstacle.isEmpty()
        ? empty.answer(empty.columns(all), MoreExecutors.directExecutor())
        : empty.addAll(all).finish(obstacle.get());
  }

  /**
   * The columns of those that concern the question.
   *
   * @throws IllegalArgumentException naming what is wrong with the observations
   */
  private Columns columns(ImmutableList<Observation> all) {
    ColumnsBuilder columns = new ColumnsBuilder(portfolio);
    for (Observation each : all) {
      if (concerns(each)) {
        columns.add(each);
      }
    }
    Columns built = columns.build();
    if (!columns.problems(built).isEmpty()) {
      var unused = checked(all, concerned(all));
    }
    return built;
  }

  /** Why nothing of a question is a grid, whatever was observed; absent if something may be. */
  private Optional<String> obstacle() {
    List<Optional<String>> obstacles = asked.stream()
        .map(each -> new GridQuestion(each.question(), portfolio, each.indicator()).obstacle())
        .toList();
    return obstacles.stream().allMatch(Optional::isPresent)
        ? obstacles.stream().flatMap(Optional::stream).findFirst()
        : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialAggregate partial
        && question.equals(partial.question)
        && standing.equals(partial.standing)
        && portfolio.equals(partial.portfolio);
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
