package org.logframe.portfolio;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.IndicatorId;
import org.logframe.internal.Check;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.RegionId;
import org.logframe.place.RegionSchemeId;
import org.logframe.programme.CoverageRole;
import org.logframe.programme.ObjectiveId;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Phase;
import org.logframe.programme.PillarId;
import org.logframe.programme.PolicyFrameworkId;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.ProgrammeKind;
import org.logframe.programme.SdgTarget;
import org.logframe.source.OrganisationId;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/**
 * One respect in which programmes, indicators and observations can be told apart: {@code country},
 * {@code pillar}, {@code region of eu-iom-listing}. A facet and values make a {@link Filter}.
 *
 * <pre>{@code
 * portfolio.programmes(on, Facet.COUNTRY.is(libya), Facet.PILLAR.is(reintegration));
 * }</pre>
 *
 * <p>There is one facet of each {@link FacetKind}, or one for each value of its parameter: a facet of
 * regions for each scheme. There are no others.
 *
 * @param <V> the type of its values
 */
public abstract sealed class Facet<V> permits Facet.Plain, ParameterFacet {
  /** The country where a programme works, or in which the area lies where it works. */
  public static final Facet<Country> COUNTRY = of(FacetKind.COUNTRY, "country", Country::of);

  /** An area where a programme works, as it is stated: {@code global}, a province, a route. */
  public static final Facet<AreaId> AREA = of(FacetKind.AREA, "area", AreaId::parse);

  /**
   * An area with everything in it: a country with its subdivisions, a region with its countries, the
   * world. As a breakdown the outermost such area: the outermost region where a question names a
   * scheme, else the country. Of observations only.
   */
  public static final Facet<AreaId> AREA_TREE =
      of(FacetKind.AREA_TREE, "area with what is in it", AreaId::parse);

  /** What an area is to a programme; tested together with the area. */
  public static final Facet<CoverageRole> ROLE =
      of(FacetKind.ROLE, "role", constant(CoverageRole.values()));

  /** A region under which a programme is listed, whether or not it works there. */
  public static final Facet<AreaId> LISTED_UNDER =
      of(FacetKind.LISTED_UNDER, "listed under", AreaId::parse);

  /** Where a programme stands. */
  public static final Facet<Phase> STATUS =
      of(FacetKind.STATUS, "status", constant(Phase.values()));

  /** An organisation that funds a programme. */
  public static final Facet<OrganisationId> FUNDER = participant(ParticipationRole.FUNDING);

  /** A pillar; with a country, a pillar that applies there. */
  public static final Facet<PillarId> PILLAR = of(FacetKind.PILLAR, "pillar", PillarId::of);

  /** An objective of a programme, or the objective that an indicator measures. */
  public static final Facet<ObjectiveId> OBJECTIVE =
      of(FacetKind.OBJECTIVE, "objective", ObjectiveId::of);

  /** A target of the Sustainable Development Goals that a programme's objectives serve. */
  public static final Facet<SdgTarget> SDG_TARGET =
      of(FacetKind.SDG_TARGET, "SDG target", SdgTarget::parse);

  /** A policy framework from which a programme stems. */
  public static final Facet<PolicyFrameworkId> FRAMEWORK =
      of(FacetKind.FRAMEWORK, "framework", PolicyFrameworkId::of);

  /** The word by which a programme goes. */
  public static final Facet<ProgrammeKind> KIND =
      of(FacetKind.KIND, "kind", constant(ProgrammeKind.values()));

  /** A programme alone. */
  public static final Facet<ProgrammeId> PROGRAMME =
      of(FacetKind.PROGRAMME, "programme", ProgrammeId::of);

  /** A programme with all its components. */
  public static final Facet<ProgrammeId> PROGRAMME_TREE =
      of(FacetKind.PROGRAMME_TREE, "programme with components", ProgrammeId::of);

  /** The calendar year of a reporting period. */
  public static final Facet<ReportingPeriod> YEAR = period(Granularity.YEAR);

  /** The half-year of a reporting period. */
  public static final Facet<ReportingPeriod> HALF_YEAR = period(Granularity.HALF_YEAR);

  /** The quarter of a reporting period. */
  public static final Facet<ReportingPeriod> QUARTER = period(Granularity.QUARTER);

  /** The month of a reporting period. */
  public static final Facet<ReportingPeriod> MONTH = period(Granularity.MONTH);

  /** An indicator. */
  public static final Facet<IndicatorId> INDICATOR =
      of(FacetKind.INDICATOR, "indicator", IndicatorId::of);

  /** The level of result that an indicator measures. */
  public static final Facet<ObjectiveLevel> LEVEL =
      of(FacetKind.LEVEL, "level", constant(ObjectiveLevel.values()));

  static final int AREA_LEVELS = 5;

  private final FacetKind kind;
  private final String name;
  private final Function<String, V> parser;

  Facet(FacetKind kind, String name, Function<String, V> parser) {
    this.kind = kind;
    this.name = name;
    this.parser = parser;
  }

  /** A region of a scheme: matches what works in one of its countries, or in it as a whole. */
  public static Facet<RegionId> region(RegionSchemeId scheme) {
    return new ParameterFacet.OfRegions(scheme);
  }

  /** A region of a scheme: matches what works in one of its countries, or in it as a whole. */
  public static Facet<RegionId> region(String scheme) {
    return region(RegionSchemeId.of(scheme));
  }

  /** An organisation that has a role in a programme. */
  public static Facet<OrganisationId> participant(ParticipationRole role) {
    return new ParameterFacet.OfParticipants(role);
  }

  /**
   * The area of a level in which an observation lies: its country at level 0, the subdivision of that
   * at level 1, and so on. Of observations only.
   *
   * @param level 0 to 4
   * @throws IllegalArgumentException if it is another
   */
  public static Facet<AreaId> areaLevel(int level) {
    if (level < 0 || level >= AREA_LEVELS) {
      throw new IllegalArgumentException("Facet: no level of areas " + level + ", only 0 to 4");
    }
    return new ParameterFacet.OfAreaLevel(level);
  }

  /** The calendar unit in which a reporting period lies. */
  public static Facet<ReportingPeriod> period(Granularity granularity) {
    return new ParameterFacet.OfPeriods(granularity);
  }

  /** A category of a disaggregation. */
  public static Facet<CategoryId> category(DisaggregationId disaggregation) {
    return new ParameterFacet.OfCategories(disaggregation);
  }

  /** A category of a disaggregation. */
  public static Facet<CategoryId> category(String disaggregation) {
    return category(DisaggregationId.of(disaggregation));
  }

  /**
   * Reads what {@link #text} gives.
   *
   * @throws IllegalArgumentException if the text is none of the {@link #forms}
   */
  public static Facet<?> parse(String text) {
    return FacetText.parse(text);
  }

  /**
   * How facets are written, in the order of the alphabet: {@code country}, {@code period:year},
   * {@code region:<id>} with the id of a region scheme, {@code category:<id>} with the id of a
   * disaggregation.
   */
  public static ImmutableList<String> forms() {
    return FacetText.forms();
  }

  private static <V> Facet<V> of(FacetKind kind, String name, Function<String, V> parser) {
    return new Plain<>(kind, name, parser);
  }

  private static <E extends Enum<E>> Function<String, E> constant(E[] constants) {
    return text -> {
      for (E constant : constants) {
        if (constant.name().equals(text)) {
          return constant;
        }
      }
      throw new IllegalArgumentException(constants[0].getDeclaringClass().getSimpleName() + ": "
          + Check.quote(text) + " is none of " + Joiner.on(", ").join(constants));
    };
  }

  /** What it looks at. */
  public final FacetKind kind() {
    return kind;
  }

  /** The calendar unit of a facet of periods. */
  public Optional<Granularity> granularity() {
    return Optional.empty();
  }

  /** The disaggregation of a facet of categories. */
  public Optional<DisaggregationId> disaggregation() {
    return Optional.empty();
  }

  /** The scheme of a facet of regions. */
  public Optional<RegionSchemeId> regionScheme() {
    return Optional.empty();
  }

  /** The role of a facet of participants. */
  public Optional<ParticipationRole> participantRole() {
    return Optional.empty();
  }

  /** The level of a facet of areas of one level. */
  public OptionalInt areaLevel() {
    return OptionalInt.empty();
  }

  /** The filter for one value. */
  public final Filter is(V value) {
    return new Filter(this, ImmutableSet.of(value));
  }

  /**
   * The filter for the value with this text form: an id, a country's code, the name of a constant.
   *
   * @throws IllegalArgumentException if no value of this facet is written so
   */
  public final Filter named(String text) {
    return is(parser.apply(text));
  }

  /**
   * The filter for any of several values.
   *
   * @throws IllegalArgumentException if there is none
   */
  public final Filter isAnyOf(Iterable<? extends V> values) {
    return new Filter(this, ImmutableSet.copyOf(values));
  }

  /** The filter for any of several values. */
  @SafeVarargs
  public final Filter isAnyOf(V first, V... others) {
    ImmutableSet.Builder<V> values = ImmutableSet.<V>builder().add(first);
    for (V other : others) {
      values.add(other);
    }
    return new Filter(this, values.build());
  }

  /** Its name, in words. */
  public final String name() {
    return name;
  }

  /** The text by which {@link #parse} reads it: {@code region:eu-iom-listing}. */
  public final String text() {
    return FacetText.format(this);
  }

  /** Its {@link #name()}. */
  @Override
  public final String toString() {
    return name;
  }

  /** A facet without a parameter: the only one of its kind, and so equal to itself alone. */
  static final class Plain<V> extends Facet<V> {
    Plain(FacetKind kind, String name, Function<String, V> parser) {
      super(kind, name, parser);
    }
  }
}
