package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;

/**
 * A question: one indicator, broken down by facets. A value without lambdas, which can be compared
 * and kept; ask it of any portfolio and any observations.
 *
 * <pre>{@code
 * AggregateTable table =
 *     Aggregation.of("returns").by(Facet.COUNTRY, Facet.YEAR).over(portfolio, observations);
 * table.cell(Facet.COUNTRY.is(mali), Facet.YEAR.named("2021"));
 * }</pre>
 */
public final class Aggregation {
  private final IndicatorId indicator;
  private final ImmutableList<Facet<?>> facets;
  private final ImmutableList<Filter> filters;
  private final Purpose purpose;
  private final @Nullable LocalDate asOf;
  private final @Nullable LocalDate membershipOn;

  private Aggregation(
      IndicatorId indicator,
      ImmutableList<Facet<?>> facets,
      ImmutableList<Filter> filters,
      Purpose purpose,
      @Nullable LocalDate asOf,
      @Nullable LocalDate membershipOn) {
    this.indicator = indicator;
    this.facets = facets;
    this.filters = filters;
    this.purpose = purpose;
    this.asOf = asOf;
    this.membershipOn = membershipOn;
  }

  /** The actual values of an indicator, not broken down. */
  public static Aggregation of(IndicatorId indicator) {
    return new Aggregation(
        indicator, ImmutableList.of(), ImmutableList.of(), Purpose.ACTUAL, null, null);
  }

  /** The actual values of an indicator, not broken down. */
  public static Aggregation of(Indicator indicator) {
    return of(indicator.id());
  }

  /** The actual values of an indicator, not broken down. */
  public static Aggregation of(String indicator) {
    return of(IndicatorId.of(indicator));
  }

  /**
   * This question broken down by facets, instead of those asked before.
   *
   * @throws IllegalArgumentException if one is named twice
   */
  public Aggregation by(Facet<?>... facets) {
    ImmutableList<Facet<?>> asked = ImmutableList.copyOf(facets);
    if (asked.stream().distinct().count() < asked.size()) {
      throw new IllegalArgumentException("Aggregation: a facet is named twice: " + asked);
    }
    return new Aggregation(indicator, asked, filters, purpose, asOf, membershipOn);
  }

  /** This question of those observations only that satisfy these filters as well. */
  public Aggregation where(Filter... filters) {
    ImmutableList<Filter> all =
        ImmutableList.<Filter>builder().addAll(this.filters).add(filters).build();
    return new Aggregation(indicator, facets, all, purpose, asOf, membershipOn);
  }

  /** This question of baselines, targets or actual values. */
  public Aggregation purpose(Purpose purpose) {
    return new Aggregation(indicator, facets, filters, purpose, asOf, membershipOn);
  }

  /** This question as it could be answered on a day: what was known, and what was due by then. */
  public Aggregation asOf(LocalDate day) {
    return new Aggregation(indicator, facets, filters, purpose, day, membershipOn);
  }

  /** This question with the regions as they are on a day; else on the last day that occurs. */
  public Aggregation membershipOn(LocalDate day) {
    return new Aggregation(indicator, facets, filters, purpose, asOf, day);
  }

  /**
   * The answer.
   *
   * @param portfolio what the observations refer to
   * @param observations of any indicators; those of other indicators and purposes are passed over
   * @throws IllegalArgumentException naming everything that is wrong with the question or with the
   *     observations
   */
  public AggregateTable over(Portfolio portfolio, Iterable<Observation> observations) {
    return new Calculation(this, portfolio, ImmutableList.copyOf(observations)).table();
  }

  /** The indicator. */
  public IndicatorId indicator() {
    return indicator;
  }

  /** By what the answer is broken down, in the order asked. */
  public ImmutableList<Facet<?>> facets() {
    return facets;
  }

  /** What observations must satisfy. */
  public ImmutableList<Filter> filters() {
    return filters;
  }

  /** Whether baselines, targets or actual values are asked. */
  public Purpose purpose() {
    return purpose;
  }

  /** The day whose knowledge is asked; absent for all there is. */
  public Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  /** The day whose regions are asked; absent for the last day that occurs. */
  public Optional<LocalDate> membershipOn() {
    return Optional.ofNullable(membershipOn);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Aggregation aggregation
        && indicator.equals(aggregation.indicator)
        && facets.equals(aggregation.facets)
        && filters.equals(aggregation.filters)
        && purpose == aggregation.purpose
        && Objects.equals(asOf, aggregation.asOf)
        && Objects.equals(membershipOn, aggregation.membershipOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(indicator, facets, filters, purpose, asOf, membershipOn);
  }

  /** The question in words. */
  @Override
  public String toString() {
    return purpose
        + " of "
        + indicator
        + (facets.isEmpty() ? "" : " by " + facets)
        + (filters.isEmpty() ? "" : " where " + filters)
        + (asOf == null ? "" : " as of " + asOf);
  }
}
