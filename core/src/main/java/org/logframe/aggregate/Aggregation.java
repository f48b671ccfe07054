package org.logframe.aggregate;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.place.RegionSchemeId;
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
  private final @Nullable RegionSchemeId regionScheme;

  private Aggregation(
      IndicatorId indicator,
      ImmutableList<Facet<?>> facets,
      ImmutableList<Filter> filters,
      Purpose purpose,
      @Nullable LocalDate asOf,
      @Nullable LocalDate membershipOn,
      @Nullable RegionSchemeId regionScheme) {
    this.indicator = indicator;
    this.facets = facets;
    this.filters = filters;
    this.purpose = purpose;
    this.asOf = asOf;
    this.membershipOn = membershipOn;
    this.regionScheme = regionScheme;
  }

  /** The actual values of an indicator, not broken down. */
  public static Aggregation of(IndicatorId indicator) {
    return new Aggregation(
        indicator, ImmutableList.of(), ImmutableList.of(), Purpose.ACTUAL, null, null, null);
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
    return new Aggregation(indicator, asked, filters, purpose, asOf, membershipOn, regionScheme);
  }

  /** This question of those observations only that satisfy these filters as well. */
  public Aggregation where(Filter... filters) {
    ImmutableList<Filter> all =
        ImmutableList.<Filter>builder().addAll(this.filters).add(filters).build();
    return new Aggregation(indicator, facets, all, purpose, asOf, membershipOn, regionScheme);
  }

  /** This question of baselines, targets or actual values. */
  public Aggregation purpose(Purpose purpose) {
    return new Aggregation(indicator, facets, filters, purpose, asOf, membershipOn, regionScheme);
  }

  /** This question as it could be answered on a day: what was known, and what was due by then. */
  public Aggregation asOf(LocalDate day) {
    return new Aggregation(indicator, facets, filters, purpose, day, membershipOn, regionScheme);
  }

  /** This question with the regions as they are on a day; else on the last day that occurs. */
  public Aggregation membershipOn(LocalDate day) {
    return new Aggregation(indicator, facets, filters, purpose, asOf, day, regionScheme);
  }

  /**
   * This question with the regions of a scheme, which contain their countries; else of the one
   * whose regions are asked for by a facet or a filter, or are observed.
   */
  public Aggregation regionScheme(RegionSchemeId scheme) {
    return new Aggregation(indicator, facets, filters, purpose, asOf, membershipOn, scheme);
  }

  /** As {@link #regionScheme(RegionSchemeId)}. */
  public Aggregation regionScheme(String scheme) {
    return regionScheme(RegionSchemeId.of(scheme));
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

  /** The scheme whose regions contain countries, if it is stated apart from facets and filters. */
  public Optional<RegionSchemeId> regionScheme() {
    return Optional.ofNullable(regionScheme);
  }

  /** Every region scheme that the question names. */
  ImmutableSet<RegionSchemeId> namedSchemes() {
    ImmutableSet.Builder<RegionSchemeId> named = ImmutableSet.builder();
    regionScheme().ifPresent(named::add);
    facets.forEach(facet -> facet.regionScheme().ifPresent(named::add));
    filters.forEach(filter -> filter.facet().regionScheme().ifPresent(named::add));
    return named.build();
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
        && Objects.equals(membershipOn, aggregation.membershipOn)
        && Objects.equals(regionScheme, aggregation.regionScheme);
  }

  @Override
  public int hashCode() {
    return Objects.hash(indicator, facets, filters, purpose, asOf, membershipOn, regionScheme);
  }

  /** The question in words: {@code actual values of returns by country where year is 2021}. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(
            switch (purpose) {
              case BASELINE -> "baselines of ";
              case TARGET -> "targets of ";
              case ACTUAL -> "actual values of ";
            })
        .append(indicator);
    if (!facets.isEmpty()) {
      words.append(" by ").append(joined(", ", facets));
    }
    if (!filters.isEmpty()) {
      words.append(" where ").append(joined(" and ", filters));
    }
    asOf().ifPresent(day -> words.append(", as of ").append(day));
    regionScheme().ifPresent(scheme -> words.append(", with the regions of ").append(scheme));
    membershipOn().ifPresent(day -> words.append(", with regions as on ").append(day));
    return words.toString();
  }

  private static String joined(String separator, Iterable<?> parts) {
    return Joiner.on(separator).join(parts);
  }
}
