package org.logframe.portfolio;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.IndicatorId;
import org.logframe.internal.Check;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.RegionId;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.lookup.Criterion.Kind;
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
 * @param <V> the type of its values
 */
public final class Facet<V> {
  /** The country where a programme works, or in which the area lies where it works. */
  public static final Facet<Country> COUNTRY = of(Kind.COUNTRY, "country", Country::of);

  /** An area where a programme works, as it is stated: {@code global}, a province, a route. */
  public static final Facet<AreaId> AREA = of(Kind.AREA, "area", AreaId::parse);

  /**
   * An area with everything in it: a country with its subdivisions, a region with its countries, the
   * world. As a breakdown the outermost such area: the outermost region where a question names a
   * scheme, else the country. Of observations only.
   */
  public static final Facet<AreaId> AREA_TREE =
      of(Kind.AREA_TREE, "area with what is in it", AreaId::parse);

  /** What an area is to a programme; tested together with the area. */
  public static final Facet<CoverageRole> ROLE =
      of(Kind.ROLE, "role", constant(CoverageRole.values()));

  /** A region under which a programme is listed, whether or not it works there. */
  public static final Facet<AreaId> LISTED_UNDER =
      of(Kind.LISTED_UNDER, "listed under", AreaId::parse);

  /** Where a programme stands. */
  public static final Facet<Phase> STATUS = of(Kind.STATUS, "status", constant(Phase.values()));

  /** An organisation that funds a programme. */
  public static final Facet<OrganisationId> FUNDER = participant(ParticipationRole.FUNDING);

  /** A pillar; with a country, a pillar that applies there. */
  public static final Facet<PillarId> PILLAR = of(Kind.PILLAR, "pillar", PillarId::of);

  /** An objective of a programme, or the objective that an indicator measures. */
  public static final Facet<ObjectiveId> OBJECTIVE =
      of(Kind.OBJECTIVE, "objective", ObjectiveId::of);

  /** A target of the Sustainable Development Goals that a programme's objectives serve. */
  public static final Facet<SdgTarget> SDG_TARGET =
      of(Kind.SDG_TARGET, "SDG target", SdgTarget::parse);

  /** A policy framework from which a programme stems. */
  public static final Facet<PolicyFrameworkId> FRAMEWORK =
      of(Kind.FRAMEWORK, "framework", PolicyFrameworkId::of);

  /** The word by which a programme goes. */
  public static final Facet<ProgrammeKind> KIND =
      of(Kind.KIND, "kind", constant(ProgrammeKind.values()));

  /** A programme alone. */
  public static final Facet<ProgrammeId> PROGRAMME =
      of(Kind.PROGRAMME, "programme", ProgrammeId::of);

  /** A programme with all its components. */
  public static final Facet<ProgrammeId> PROGRAMME_TREE =
      of(Kind.PROGRAMME_TREE, "programme with components", ProgrammeId::of);

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
      of(Kind.INDICATOR, "indicator", IndicatorId::of);

  /** The level of result that an indicator measures. */
  public static final Facet<ObjectiveLevel> LEVEL =
      of(Kind.LEVEL, "level", constant(ObjectiveLevel.values()));

  private static final int AREA_LEVELS = 5;

  private final Kind kind;
  private final String parameter;
  private final String name;
  private final Function<String, V> parser;

  private Facet(Kind kind, String parameter, String name, Function<String, V> parser) {
    this.kind = kind;
    this.parameter = parameter;
    this.name = name;
    this.parser = parser;
  }

  /** A region of a scheme: matches what works in one of its countries, or in it as a whole. */
  public static Facet<RegionId> region(RegionSchemeId scheme) {
    return new Facet<>(Kind.REGION, scheme.text(), "region of " + scheme, RegionId::of);
  }

  /** A region of a scheme: matches what works in one of its countries, or in it as a whole. */
  public static Facet<RegionId> region(String scheme) {
    return region(RegionSchemeId.of(scheme));
  }

  /** An organisation that has a role in a programme. */
  public static Facet<OrganisationId> participant(ParticipationRole role) {
    String name = role == ParticipationRole.FUNDING ? "funder" : "participant " + role;
    return new Facet<>(Kind.PARTICIPANT, role.name(), name, OrganisationId::of);
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
    return new Facet<>(
        Kind.AREA_LEVEL, String.valueOf(level), "area of level " + level, AreaId::parse);
  }

  /** The calendar unit in which a reporting period lies. */
  public static Facet<ReportingPeriod> period(Granularity granularity) {
    String name = granularity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Facet<>(Kind.PERIOD, granularity.name(), name, ReportingPeriod::parse);
  }

  /** A category of a disaggregation. */
  public static Facet<CategoryId> category(DisaggregationId disaggregation) {
    return new Facet<>(Kind.CATEGORY, disaggregation.text(), disaggregation.text(), CategoryId::of);
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

  private static <V> Facet<V> of(Kind kind, String name, Function<String, V> parser) {
    return new Facet<>(kind, "", name, parser);
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

  /** The calendar unit of a facet of periods. */
  public Optional<Granularity> granularity() {
    return kind == Kind.PERIOD ? Optional.of(Granularity.valueOf(parameter)) : Optional.empty();
  }

  /** The disaggregation of a facet of categories. */
  public Optional<DisaggregationId> disaggregation() {
    return kind == Kind.CATEGORY ? Optional.of(DisaggregationId.of(parameter)) : Optional.empty();
  }

  /** The scheme of a facet of regions. */
  public Optional<RegionSchemeId> regionScheme() {
    return kind == Kind.REGION ? Optional.of(RegionSchemeId.of(parameter)) : Optional.empty();
  }

  /** The role of a facet of participants. */
  public Optional<ParticipationRole> participantRole() {
    return kind == Kind.PARTICIPANT
        ? Optional.of(ParticipationRole.valueOf(parameter))
        : Optional.empty();
  }

  /** The level of a facet of areas of one level. */
  public OptionalInt areaLevel() {
    return kind == Kind.AREA_LEVEL
        ? OptionalInt.of(Integer.parseInt(parameter))
        : OptionalInt.empty();
  }

  /** The filter for one value. */
  public Filter is(V value) {
    return new Filter(this, ImmutableSet.of(value));
  }

  /**
   * The filter for the value with this text form: an id, a country's code, the name of a constant.
   *
   * @throws IllegalArgumentException if no value of this facet is written so
   */
  public Filter named(String text) {
    return is(parser.apply(text));
  }

  /**
   * The filter for any of several values.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Filter isAnyOf(Iterable<? extends V> values) {
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
  public String name() {
    return name;
  }

  /** The text by which {@link #parse} reads it: {@code region:eu-iom-listing}. */
  public String text() {
    return FacetText.format(this);
  }

  Kind kind() {
    return kind;
  }

  /** The scheme of a region, the role of a participant; else empty. */
  String parameter() {
    return parameter;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facet<?> facet
        && kind == facet.kind
        && parameter.equals(facet.parameter);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + parameter.hashCode();
  }

  /** Its {@link #name()}. */
  @Override
  public String toString() {
    return name;
  }
}
