package org.logframe.portfolio;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.place.AreaId;
import org.logframe.place.RegionId;
import org.logframe.place.RegionSchemeId;
import org.logframe.programme.ParticipationRole;
import org.logframe.source.OrganisationId;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/**
 * A facet of a kind of which there is one for each value of a parameter.
 *
 * @param <P> the type of the parameter
 * @param <V> the type of the facet's values
 */
abstract sealed class ParameterFacet<P, V> extends Facet<V> {
  private final P parameter;

  private ParameterFacet(FacetKind kind, P parameter, String name, Function<String, V> parser) {
    super(kind, name, parser);
    this.parameter = parameter;
  }

  final P parameter() {
    return parameter;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof ParameterFacet<?, ?> facet
        && kind() == facet.kind()
        && parameter.equals(facet.parameter);
  }

  @Override
  public final int hashCode() {
    return 31 * kind().hashCode() + parameter.hashCode();
  }

  /** Areas of one level. */
  static final class OfAreaLevel extends ParameterFacet<Integer, AreaId> {
    OfAreaLevel(int level) {
      super(FacetKind.AREA_LEVEL, level, "area of level " + level, AreaId::parse);
    }

    @Override
    public OptionalInt areaLevel() {
      return OptionalInt.of(parameter());
    }
  }

  /** Regions of one scheme. */
  static final class OfRegions extends ParameterFacet<RegionSchemeId, RegionId> {
    OfRegions(RegionSchemeId scheme) {
      super(FacetKind.REGION, scheme, "region of " + scheme, RegionId::of);
    }

    @Override
    public Optional<RegionSchemeId> regionScheme() {
      return Optional.of(parameter());
    }
  }

  /** Organisations in one role. */
  static final class OfParticipants extends ParameterFacet<ParticipationRole, OrganisationId> {
    OfParticipants(ParticipationRole role) {
      super(FacetKind.PARTICIPANT, role, name(role), OrganisationId::of);
    }

    private static String name(ParticipationRole role) {
      return role == ParticipationRole.FUNDING ? "funder" : "participant " + role;
    }

    @Override
    public Optional<ParticipationRole> participantRole() {
      return Optional.of(parameter());
    }
  }

  /** Periods of one calendar unit. */
  static final class OfPeriods extends ParameterFacet<Granularity, ReportingPeriod> {
    OfPeriods(Granularity unit) {
      super(FacetKind.PERIOD, unit, name(unit), ReportingPeriod::parse);
    }

    private static String name(Granularity unit) {
      return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Optional<Granularity> granularity() {
      return Optional.of(parameter());
    }
  }

  /** Categories of one disaggregation. */
  static final class OfCategories extends ParameterFacet<DisaggregationId, CategoryId> {
    OfCategories(DisaggregationId disaggregation) {
      super(FacetKind.CATEGORY, disaggregation, disaggregation.text(), CategoryId::of);
    }

    @Override
    public Optional<DisaggregationId> disaggregation() {
      return Optional.of(parameter());
    }
  }
}
