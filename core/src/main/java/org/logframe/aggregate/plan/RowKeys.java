package org.logframe.aggregate.plan;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.logframe.aggregate.box.node.Days;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.RegionId;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Participation;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.ReportingPeriod;

/** The values that an observation has of a facet, before anything is folded; none if it is coarser. */
public final class RowKeys {
  /** On what of an observation the values of a facet depend. */
  public enum Basis {
    /** Its period. */
    PERIOD,

    /** Its categories. */
    CATEGORIES,

    /** Its area as it is stated. */
    AREA,

    /** The country in which it lies, and what is in that: of an area the same on all days. */
    COUNTRY,

    /** The regions in which its country lies, which may be others on other days. */
    REGIONS,

    /** Its programme. */
    PROGRAMME,

    /** The participants of its programme, which may be others on other days. */
    PARTICIPANTS,

    /** Its indicator. */
    INDICATOR,

    /** Nothing: observations have no values of the facet. */
    NOTHING;

    /** The basis of the values of a facet. */
    public static Basis of(Facet<?> facet) {
      return switch (facet.kind()) {
        case PERIOD -> PERIOD;
        case CATEGORY -> CATEGORIES;
        case AREA -> AREA;
        case COUNTRY, AREA_LEVEL -> COUNTRY;
        case REGION, AREA_TREE -> REGIONS;
        case PROGRAMME, PROGRAMME_TREE, KIND, STATUS -> PROGRAMME;
        case PARTICIPANT -> PARTICIPANTS;
        case PILLAR, OBJECTIVE, LEVEL, INDICATOR -> INDICATOR;
        case ROLE, LISTED_UNDER, SDG_TARGET, FRAMEWORK -> NOTHING;
      };
    }

    /** Whether the values are a matter of the area or, without one, of the programme's. */
    public boolean isPlace() {
      return this == AREA || this == COUNTRY || this == REGIONS;
    }

    /** Whether the values may be others on other days, of the same programme and area. */
    public boolean dependsOnDays() {
      return this == COUNTRY || this == REGIONS || this == PARTICIPANTS;
    }
  }

  private final Portfolio portfolio;
  private final Indicator indicator;
  private final Optional<RegionSchemeId> scheme;
  private final LocalDate known;
  private final ProgrammeDays programmeDays;
  private final AreaKeys areas;
  private final Times times;

  /**
   * The keys of one question.
   *
   * @param scheme the region scheme that the question names
   * @param known the day as of which statuses are asked
   */
  public RowKeys(
      Portfolio portfolio,
      Indicator indicator,
      Optional<RegionSchemeId> scheme,
      LocalDate known,
      Times times) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.scheme = scheme;
    this.known = known;
    this.programmeDays = new ProgrammeDays(portfolio);
    this.areas = new AreaKeys(portfolio, programmeDays);
    this.times = times;
  }

  /** Whether an observation has at most one value of a facet, so that two filters must share one. */
  static boolean isSingle(Facet<?> facet) {
    return switch (facet.kind()) {
      case COUNTRY,
          AREA,
          AREA_LEVEL,
          PROGRAMME,
          STATUS,
          KIND,
          PERIOD,
          CATEGORY,
          PILLAR,
          OBJECTIVE,
          LEVEL,
          INDICATOR -> true;
      case REGION,
          AREA_TREE,
          PROGRAMME_TREE,
          PARTICIPANT,
          ROLE,
          LISTED_UNDER,
          SDG_TARGET,
          FRAMEWORK -> false;
    };
  }

  /**
   * The values; several where it stands in several rows, none where it is not broken down.
   *
   * @param days as of which regions, coverage and funders are asked
   */
  public ImmutableSet<?> of(Facet<?> facet, Observation observation, Days days) {
    ProgrammeId programme = observation.programme();
    return switch (facet.kind()) {
      case PERIOD -> set(times.granule(observation, facet.granularity().orElseThrow()));
      case CATEGORY -> set(category(facet.disaggregation().orElseThrow(), observation));
      case AREA -> set(observation.area());
      case COUNTRY -> set(areas.country(observation, placed(observation, days)));
      case AREA_LEVEL ->
        set(areas.atLevel(facet.areaLevel().orElseThrow(), observation, placed(observation, days)));
      case REGION ->
        areas.regions(facet.regionScheme().orElseThrow(), observation, placed(observation, days));
      case AREA_TREE -> set(areas.outermost(scheme, observation, placed(observation, days)));
      case PROGRAMME -> ImmutableSet.of(programme);
      case PROGRAMME_TREE ->
        ImmutableSet.of(lineage(programme).asList().reverse().get(0));
      case STATUS ->
        set(portfolio.status(programme, known).map(match -> match.value().phase()));
      case KIND -> set(portfolio.programme(programme).map(Programme::kind));
      case PARTICIPANT -> participants(programme, facet.participantRole().orElseThrow(), days);
      case PILLAR -> set(indicator.pillar());
      case OBJECTIVE -> set(indicator.objective());
      case LEVEL -> set(indicator.level());
      case INDICATOR -> ImmutableSet.of(indicator.id());
      case ROLE, LISTED_UNDER, SDG_TARGET, FRAMEWORK ->
        throw new IllegalStateException("RowKeys: observations have no " + facet);
    };
  }

  private static Optional<CategoryId> category(DisaggregationId id, Observation observation) {
    return Optional.ofNullable(observation.categories().get(id));
  }

  /** The days as of which it is asked where something was observed. */
  private Days placed(Observation observation, Days days) {
    return observation.area().isEmpty() ? times.ofWhole(observation, days) : days;
  }

  /** Whether all of it is within one of the values asked for, or stands in its row. */
  public boolean satisfies(Filter filter, Observation observation, Days days) {
    Facet<?> facet = filter.facet();
    return switch (facet.kind()) {
      case AREA_TREE ->
        filter.values().stream()
            .anyMatch(
                area -> areas.isWithin((AreaId) area, observation, placed(observation, days)));
      case PROGRAMME_TREE -> isAnyOf(filter, lineage(observation.programme()));
      case REGION ->
        isAnyOf(
            filter,
            areas.regionsAround(
                facet.regionScheme().orElseThrow(), observation, placed(observation, days)));
      case COUNTRY,
          AREA,
          AREA_LEVEL,
          PROGRAMME,
          STATUS,
          KIND,
          PARTICIPANT,
          PERIOD,
          CATEGORY,
          PILLAR,
          OBJECTIVE,
          LEVEL,
          INDICATOR,
          ROLE,
          LISTED_UNDER,
          SDG_TARGET,
          FRAMEWORK -> isAnyOf(filter, of(facet, observation, days));
    };
  }

  private static boolean isAnyOf(Filter filter, ImmutableSet<?> values) {
    return values.stream().anyMatch(filter.values()::contains);
  }

  /** Whether a part of it may be within one of the values asked for, though it is coarser. */
  public boolean mayContain(Filter filter, Observation observation, Days days) {
    Facet<?> facet = filter.facet();
    boolean isCoarser =
        facet.equals(Facet.AREA_TREE) || of(facet, observation, days).isEmpty();
    return isCoarser && mayReachInto(filter, observation, days);
  }

  private boolean mayReachInto(Filter filter, Observation observation, Days days) {
    return switch (filter.facet().kind()) {
      case AREA_TREE, COUNTRY, AREA_LEVEL -> mayReachIntoAreas(filter, observation, days);
      case REGION -> mayReachIntoRegions(filter, observation, days);
      case PERIOD ->
        observation.period().isEmpty()
            || overlapsAny(filter, observation.period().get());
      case AREA,
          PROGRAMME,
          PROGRAMME_TREE,
          STATUS,
          KIND,
          PARTICIPANT,
          CATEGORY,
          PILLAR,
          OBJECTIVE,
          LEVEL,
          INDICATOR,
          ROLE,
          LISTED_UNDER,
          SDG_TARGET,
          FRAMEWORK -> true;
    };
  }

  private static boolean overlapsAny(Filter filter, ReportingPeriod period) {
    return filter.values().stream().anyMatch(asked -> period.overlaps((ReportingPeriod) asked));
  }

  private boolean mayReachIntoRegions(Filter filter, Observation observation, Days days) {
    RegionSchemeId id = filter.facet().regionScheme().orElseThrow();
    Optional<Country> country = areas.country(observation, placed(observation, days));
    return country.isEmpty()
        || filter.values().stream()
            .map(region -> AreaId.of(id, (RegionId) region))
            .anyMatch(region -> areas.mayHave(region, country.get(), days));
  }

  private boolean mayReachIntoAreas(Filter filter, Observation observation, Days days) {
    return filter.values().stream()
        .map(value -> value instanceof Country country ? AreaId.of(country) : (AreaId) value)
        .anyMatch(area -> areas.mayReachInto(area, observation, days));
  }

  /** A programme and those of which it is a part, from the inside out. */
  private ImmutableSet<ProgrammeId> lineage(ProgrammeId programme) {
    ImmutableSet.Builder<ProgrammeId> lineage = ImmutableSet.builder();
    Optional<ProgrammeId> next = Optional.of(programme);
    while (next.isPresent()) {
      lineage.add(next.get());
      next = portfolio.programme(next.get()).flatMap(Programme::partOf);
    }
    return lineage.build();
  }

  private ImmutableSet<?> participants(ProgrammeId programme, ParticipationRole role, Days days) {
    return programmeDays.of(programme, days).stream()
        .flatMap(day -> portfolio.participation(programme, day).stream())
        .map(match -> match.value())
        .filter(each -> each.role() == role)
        .map(Participation::organisation)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static <T> ImmutableSet<T> set(Optional<T> value) {
    return value.map(ImmutableSet::of).orElse(ImmutableSet.of());
  }
}
