package org.logframe.aggregate.plan;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.logframe.aggregate.box.node.Days;
import org.logframe.indicator.CategoryId;
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
  private static final ImmutableSet<Facet<?>> SIMPLE = ImmutableSet.of(
      Facet.COUNTRY,
      Facet.AREA,
      Facet.AREA_TREE,
      Facet.PROGRAMME,
      Facet.PROGRAMME_TREE,
      Facet.KIND,
      Facet.PILLAR,
      Facet.OBJECTIVE,
      Facet.LEVEL,
      Facet.STATUS,
      Facet.INDICATOR);

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

  /** Whether observations have values of a facet at all. */
  static boolean isAnswered(Facet<?> facet) {
    return facet.granularity().isPresent()
        || facet.disaggregation().isPresent()
        || facet.regionScheme().isPresent()
        || facet.participantRole().isPresent()
        || facet.areaLevel().isPresent()
        || SIMPLE.contains(facet);
  }

  /** Whether the values of a facet are a matter of the area or, without one, of the programme's. */
  public static boolean isOfPlace(Facet<?> facet) {
    return facet.regionScheme().isPresent()
        || facet.areaLevel().isPresent()
        || facet.equals(Facet.COUNTRY)
        || facet.equals(Facet.AREA)
        || facet.equals(Facet.AREA_TREE);
  }

  /** Whether the values of a facet may be others on other days, of the same programme and area. */
  public static boolean dependsOnDays(Facet<?> facet) {
    return facet.participantRole().isPresent() || (isOfPlace(facet) && !facet.equals(Facet.AREA));
  }

  /** Whether an observation has at most one value of a facet, so that two filters must share one. */
  static boolean isSingle(Facet<?> facet) {
    return isAnswered(facet)
        && facet.regionScheme().isEmpty()
        && facet.participantRole().isEmpty()
        && !facet.equals(Facet.AREA_TREE)
        && !facet.equals(Facet.PROGRAMME_TREE);
  }

  /**
   * The values; several where it stands in several rows, none where it is not broken down.
   *
   * @param days as of which regions, coverage and funders are asked
   */
  public ImmutableSet<?> of(Facet<?> facet, Observation observation, Days days) {
    if (facet.granularity().isPresent()) {
      return set(times.granule(observation, facet.granularity().get()));
    }
    if (facet.disaggregation().isPresent()) {
      CategoryId category = observation.categories().get(facet.disaggregation().get());
      return set(Optional.ofNullable(category));
    }
    Days placed = placed(observation, days);
    if (facet.regionScheme().isPresent()) {
      return areas.regions(facet.regionScheme().get(), observation, placed);
    }
    if (facet.areaLevel().isPresent()) {
      return set(areas.atLevel(facet.areaLevel().getAsInt(), observation, placed));
    }
    if (facet.equals(Facet.COUNTRY)) {
      return set(areas.country(observation, placed));
    } else if (facet.equals(Facet.AREA)) {
      return set(observation.area());
    } else if (facet.equals(Facet.AREA_TREE)) {
      return set(areas.outermost(scheme, observation, placed));
    }
    return facet.participantRole().isPresent()
        ? participants(observation.programme(), facet.participantRole().get(), days)
        : ofProgramme(facet, observation.programme());
  }

  /** The days as of which it is asked where something was observed. */
  private Days placed(Observation observation, Days days) {
    return observation.area().isEmpty() ? times.ofWhole(observation, days) : days;
  }

  private ImmutableSet<?> ofProgramme(Facet<?> facet, ProgrammeId programme) {
    if (facet.equals(Facet.PROGRAMME)) {
      return ImmutableSet.of(programme);
    } else if (facet.equals(Facet.PROGRAMME_TREE)) {
      return ImmutableSet.of(lineage(programme).asList().reverse().get(0));
    } else if (facet.equals(Facet.STATUS)) {
      return set(portfolio.status(programme, known).map(match -> match.value().phase()));
    } else if (facet.equals(Facet.KIND)) {
      return set(portfolio.programme(programme).map(Programme::kind));
    }
    return ofIndicator(facet);
  }

  private ImmutableSet<?> ofIndicator(Facet<?> facet) {
    if (facet.equals(Facet.PILLAR)) {
      return set(indicator.pillar());
    } else if (facet.equals(Facet.OBJECTIVE)) {
      return set(indicator.objective());
    } else if (facet.equals(Facet.LEVEL)) {
      return set(indicator.level());
    }
    return ImmutableSet.of(indicator.id());
  }

  /** Whether all of it is within one of the values asked for, or stands in its row. */
  public boolean satisfies(Filter filter, Observation observation, Days days) {
    Facet<?> facet = filter.facet();
    if (facet.equals(Facet.AREA_TREE)) {
      return filter.values().stream()
          .anyMatch(area -> areas.isWithin((AreaId) area, observation, placed(observation, days)));
    }
    ImmutableSet<?> values;
    if (facet.equals(Facet.PROGRAMME_TREE)) {
      values = lineage(observation.programme());
    } else if (facet.regionScheme().isPresent()) {
      values =
          areas.regionsAround(facet.regionScheme().get(), observation, placed(observation, days));
    } else {
      values = of(facet, observation, days);
    }
    return values.stream().anyMatch(filter.values()::contains);
  }

  /** Whether a part of it may be within one of the values asked for, though it is coarser. */
  public boolean mayContain(Filter filter, Observation observation, Days days) {
    Facet<?> facet = filter.facet();
    if (facet.equals(Facet.AREA_TREE)) {
      return mayReachInto(filter, observation, days);
    }
    if (!of(facet, observation, days).isEmpty()) {
      return false;
    }
    if (facet.granularity().isPresent() && observation.period().isPresent()) {
      ReportingPeriod period = observation.period().get();
      return filter.values().stream().anyMatch(asked -> period.overlaps((ReportingPeriod) asked));
    }
    if (facet.equals(Facet.COUNTRY) || facet.areaLevel().isPresent()) {
      return mayReachInto(filter, observation, days);
    }
    Optional<Country> country = areas.country(observation, placed(observation, days));
    if (facet.regionScheme().isPresent() && country.isPresent()) {
      return filter.values().stream()
          .map(region -> AreaId.of(facet.regionScheme().get(), (RegionId) region))
          .anyMatch(region -> areas.mayHave(region, country.get(), days));
    }
    return true;
  }

  private boolean mayReachInto(Filter filter, Observation observation, Days days) {
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
