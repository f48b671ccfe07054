package org.logframe.aggregate;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.util.concurrent.MoreExecutors;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.logframe.aggregate.answer.Answers;
import org.logframe.aggregate.cell.KeyOrder;
import org.logframe.aggregate.say.QuestionText;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.place.AreaId;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.ObservationTable;

/**
 * A question: one indicator or several, broken down by facets. A value without lambdas, which can be
 * compared and kept; ask it of any portfolio and any observations.
 *
 * <pre>{@code
 * AggregateTable table =
 *     Aggregation.of("returns").by(Facet.COUNTRY, Facet.YEAR).over(portfolio, observations);
 * table.cell(Facet.COUNTRY.is(mali), Facet.YEAR.named("2021"));
 * }</pre>
 *
 * <p>Of several indicators each is answered by its own steps, as if it were asked alone; {@link
 * Facet#INDICATOR} is then the first facet, over which no total runs. One that is not disaggregated as
 * another is not broken down by that, and has no rows where a filter asks for it.
 *
 * <pre>{@code
 * AggregateTable overview = Aggregation.ofAll().by(Facet.YEAR).over(portfolio, observations);
 * overview.cell(Facet.INDICATOR.named("returns"), Facet.YEAR.named("2021"));
 * }</pre>
 */
@Value.Immutable
public abstract class Aggregation {
  Aggregation() {}

  /**
   * The actual values of indicators, not broken down any further.
   *
   * @throws IllegalArgumentException if there is none, or one is named twice
   */
  public static Aggregation of(Iterable<IndicatorId> indicators) {
    ImmutableList<IndicatorId> named = ImmutableList.copyOf(indicators);
    if (named.isEmpty()) {
      throw new IllegalArgumentException(
          "Aggregation: names no indicator; ask ofAll() for all of a portfolio");
    }
    return ImmutableAggregation.builder().indicators(named).build();
  }

  /** The actual values of an indicator or of several, not broken down any further. */
  public static Aggregation of(IndicatorId indicator, IndicatorId... more) {
    return of(Lists.asList(indicator, more));
  }

  /** The actual values of an indicator or of several, not broken down any further. */
  public static Aggregation of(Indicator indicator, Indicator... more) {
    return of(Lists.transform(Lists.asList(indicator, more), Indicator::id));
  }

  /** The actual values of an indicator or of several, not broken down any further. */
  public static Aggregation of(String indicator, String... more) {
    return of(Lists.transform(Lists.asList(indicator, more), IndicatorId::of));
  }

  /** The actual values of all indicators of a portfolio, not broken down any further. */
  public static Aggregation ofAll() {
    return ImmutableAggregation.builder().build();
  }

  /** The indicators, in the order of their ids; empty for all of a portfolio. */
  public abstract ImmutableList<IndicatorId> indicators();

  /** Whether it is not of one indicator alone, so that the indicator is the first facet. */
  public final boolean isOfSeveral() {
    return indicators().size() != 1;
  }

  /**
   * The indicator.
   *
   * @throws IllegalStateException if it is not one alone, see {@link #indicators()}
   */
  public final IndicatorId indicator() {
    if (isOfSeveral()) {
      throw new IllegalStateException("Aggregation: is of several indicators: " + subject());
    }
    return indicators().get(0);
  }

  /** By what the answer is broken down, in the order asked; of several indicators by these first. */
  public abstract ImmutableList<Facet<?>> facets();

  /** What observations must satisfy. */
  public abstract ImmutableList<Filter> filters();

  /** Whether baselines, targets or actual values are asked. */
  @Value.Default
  public Purpose purpose() {
    return Purpose.ACTUAL;
  }

  /** The day whose knowledge is asked; absent for all there is. */
  public abstract Optional<LocalDate> asOf();

  /** The scheme whose regions contain countries, if it is stated apart from facets and filters. */
  public abstract Optional<RegionSchemeId> regionScheme();

  /** What becomes of cells of which something is missing. */
  @Value.Default
  public MissingPolicy missing() {
    return MissingPolicy.SHOW;
  }

  /** Which total rows there are. */
  @Value.Default
  public Totals totals() {
    return Totals.NONE;
  }

  /** What the row of a period holds. */
  @Value.Default
  public Window window() {
    return Window.PERIOD;
  }

  /** The day whose regions, coverage and funders are asked; absent for those of each period. */
  public abstract Optional<LocalDate> membershipOn();

  /**
   * This question broken down by facets, instead of those asked before.
   *
   * @throws IllegalArgumentException if one is named twice
   */
  public final Aggregation by(Facet<?>... facets) {
    Objects.requireNonNull(facets, "facets");
    for (Facet<?> each : facets) {
      Objects.requireNonNull(each, "facet");
    }
    ImmutableList<Facet<?>> asked = ImmutableList.copyOf(facets);
    if (asked.stream().distinct().count() < asked.size()) {
      throw new IllegalArgumentException("Aggregation: a facet is named twice: " + asked);
    }
    return copy().facets(asked).build();
  }

  /** This question of those observations only that satisfy these filters as well. */
  public final Aggregation where(Filter... filters) {
    Objects.requireNonNull(filters, "filters");
    for (Filter each : filters) {
      Objects.requireNonNull(each, "filter");
    }
    return copy().addFilters(filters).build();
  }

  /** This question of baselines, targets or actual values. */
  public final Aggregation purpose(Purpose purpose) {
    return copy().purpose(purpose).build();
  }

  /**
   * This question as it could be answered on a day: what was known, and what was due by then. An
   * actual value without an as-of date is not known before its period is over, nor ever if that has
   * no end; targets and baselines without one always are.
   */
  public final Aggregation asOf(LocalDate day) {
    return copy().asOf(day).build();
  }

  /**
   * This question with the regions, coverage and funders of one day.
   *
   * <p>Else they are those of the period of each observation: a country that changes regions within
   * it is not broken down by region. Where a value is picked in time, they are those at the end of
   * the period asked for by a facet or a filter; without one, on the last day that occurs.
   */
  public final Aggregation membershipOn(LocalDate day) {
    return copy().membershipOn(day).build();
  }

  /**
   * This question with the regions of a scheme, which contain their countries; else of the one
   * whose regions are asked for by a facet or a filter, or are observed.
   */
  public final Aggregation regionScheme(RegionSchemeId scheme) {
    return copy().regionScheme(scheme).build();
  }

  /** As {@link #regionScheme(RegionSchemeId)}. */
  public final Aggregation regionScheme(String scheme) {
    return regionScheme(RegionSchemeId.of(scheme));
  }

  /** This question with another policy for cells of which something is missing. */
  public final Aggregation missing(MissingPolicy policy) {
    return copy().missing(policy).build();
  }

  /**
   * This question with total rows, each answered as its own question: its key lacks the facets that
   * it totals over.
   *
   * @throws IllegalArgumentException if a cube has more than 8 facets
   */
  public final Aggregation withTotals(Totals totals) {
    return copy().totals(totals).build();
  }

  /**
   * This question with rows that reach back from the end of their period. Rows are those of periods
   * that occur or are due; a filter on a period says which rows are asked for, not where they start.
   */
  public final Aggregation window(Window window) {
    return copy().window(window).build();
  }

  /**
   * The answer.
   *
   * @param portfolio what the observations refer to
   * @param observations of any indicators; those of other indicators and purposes are passed over
   * @throws IllegalArgumentException naming everything that is wrong with the question or with the
   *     observations
   */
  public final AggregateTable over(Portfolio portfolio, Iterable<Observation> observations) {
    Objects.requireNonNull(portfolio, "portfolio");
    Objects.requireNonNull(observations, "observations");
    Answers answers = new Answers(this, portfolio);
    return new AggregateTable(this, answers.indicators(), answers.over(observations));
  }

  /**
   * The answer, of a table to which many questions are asked: its observations need not be checked and
   * revised again, and where each of them stands for itself they are added up without being looked at
   * one by one.
   *
   * @throws IllegalArgumentException naming everything that is wrong with the question
   */
  public final AggregateTable over(ObservationTable table) {
    return over(table, MoreExecutors.directExecutor());
  }

  /**
   * The same answer as {@link #over(ObservationTable)}, with the threads of an executor: of several
   * indicators, each is answered by one of them, and of one with many observations they add up some
   * each; the calling thread does what none of them is free for.
   *
   * <pre>{@code
   * Aggregation.ofAll().by(Facet.COUNTRY).over(table, ForkJoinPool.commonPool());
   * }</pre>
   *
   * @throws IllegalArgumentException naming everything that is wrong with the question
   * @throws java.util.concurrent.RejectedExecutionException if the executor takes no more tasks
   */
  public final AggregateTable over(ObservationTable table, Executor executor) {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(executor, "executor");
    Answers answers = new Answers(this, table.portfolio());
    return new AggregateTable(this, answers.indicators(), answers.over(table, executor));
  }

  /**
   * The answer before anything is observed, to which observations are added in parts.
   *
   * @param portfolio what the observations refer to
   * @throws IllegalArgumentException naming everything that is wrong with the question
   */
  public final PartialAggregate partial(Portfolio portfolio) {
    return new PartialAggregate(this, Objects.requireNonNull(portfolio, "portfolio"));
  }

  /**
   * Collects the observations of a stream, be it parallel, into the answer.
   *
   * <pre>{@code
   * AggregateTable table = observations.parallelStream().collect(question.collector(portfolio));
   * }</pre>
   *
   * @param portfolio what the observations refer to
   */
  public final Collector<Observation, ?, AggregateTable> collector(Portfolio portfolio) {
    return Collector.of(
        () -> partial(portfolio),
        PartialAggregate::add,
        PartialAggregate::merge,
        PartialAggregate::finish,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * The order of the keys of its answer: by the value of the first facet, then the next. What is not
   * broken down comes after the values, and the total after that.
   */
  public final Comparator<Key> keyOrder() {
    return new KeyOrder(facets());
  }

  @Value.Check
  Aggregation check() {
    ImmutableList<IndicatorId> sorted = ImmutableList.sortedCopyOf(indicators());
    ImmutableSet<IndicatorId> once = ImmutableSet.copyOf(sorted);
    if (once.size() < sorted.size()) {
      throw new IllegalArgumentException("Aggregation: an indicator is named twice: " + sorted);
    }
    ImmutableList<Facet<?>> facets = isOfSeveral()
        ? Stream.concat(Stream.of(Facet.INDICATOR), facets().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList())
        : facets();
    if (!sorted.equals(indicators()) || !facets.equals(facets())) {
      return copy().indicators(sorted).facets(facets).build();
    }
    int totalled = isOfSeveral() ? facets.size() - 1 : facets.size();
    if (totals() == Totals.CUBE && totalled > Totals.CUBE_FACETS) {
      throw new IllegalArgumentException("Aggregation: a cube of "
          + totalled
          + " facets has too many kinds of totals; at most "
          + Totals.CUBE_FACETS
          + ", or ROLL_UP");
    }
    return this;
  }

  /**
   * By what its rows are broken down: as asked, and then those of {@link #totals() totals}. None is over
   * indicators.
   */
  public final ImmutableList<ImmutableList<Facet<?>>> breakdowns() {
    if (!isOfSeveral()) {
      return totals().breakdowns(facets());
    }
    return totals().breakdowns(facets().subList(1, facets().size())).stream()
        .map(each ->
            ImmutableList.<Facet<?>>builder().add(Facet.INDICATOR).addAll(each).build())
        .collect(ImmutableList.toImmutableList());
  }

  /** This question of one indicator alone, not broken down by indicators. */
  public final Aggregation ofOnly(IndicatorId indicator) {
    return copy()
        .indicators(ImmutableList.of(indicator))
        .facets(
            facets().stream().filter(facet -> !facet.equals(Facet.INDICATOR)).toList())
        .build();
  }

  /** This question of all observations, whatever filters they satisfy. */
  public final Aggregation withoutFilters() {
    return copy().filters(ImmutableList.of()).build();
  }

  /** Of what it is: {@code returns}, {@code returns and trained}, {@code all indicators}. */
  public final String subject() {
    return indicators().isEmpty() ? "all indicators" : Joiner.on(" and ").join(indicators());
  }

  private ImmutableAggregation.Builder copy() {
    return ImmutableAggregation.builder().from(this);
  }

  /** The region schemes that this question names, by itself or in a facet or a filter. */
  public final ImmutableSet<RegionSchemeId> namedSchemes() {
    ImmutableSet.Builder<RegionSchemeId> named = ImmutableSet.builder();
    regionScheme().ifPresent(named::add);
    facets().forEach(facet -> facet.regionScheme().ifPresent(named::add));
    filters().forEach(filter -> filter.facet().regionScheme().ifPresent(named::add));
    filters().stream()
        .filter(filter -> filter.facet().equals(Facet.AREA_TREE))
        .flatMap(filter -> filter.values().stream())
        .forEach(area -> ((AreaId) area).scheme().ifPresent(named::add));
    return named.build();
  }

  /** The question in words: {@code actual values of returns by country where year is 2021}. */
  @Override
  public final String toString() {
    return QuestionText.of(this);
  }
}
