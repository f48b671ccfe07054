package org.logframe.aggregate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.indicator.Axis;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Country;
import org.logframe.place.Placement;
import org.logframe.place.Region;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;

/**
 * Whether some shares cover another between them: one of them contains it, or along one axis all of
 * its parts are covered. The parts are those that the portfolio declares: the components of a
 * programme, the areas that it covers, the countries of a region, the subdivisions of a country, the
 * categories of a disaggregation. On an axis of own shares nothing that is named contains or consists
 * of anything else.
 */
final class PartCover {
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final LocalDate day;
  private final Scope scope;

  /**
   * The parts as they are on a day.
   *
   * @param day the day as of which coverage and regions are asked
   */
  PartCover(Portfolio portfolio, Indicator indicator, LocalDate day) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.day = day;
    this.scope = new Scope(portfolio, indicator);
  }

  boolean covers(Collection<Share> shares, Share whole) {
    List<Share> near = shares.stream().filter(share -> meets(share, whole)).toList();
    if (near.isEmpty() || near.stream().anyMatch(share -> contains(share, whole))) {
      return !near.isEmpty();
    }
    return splits(near, whole).anyMatch(parts -> isCoveredByParts(near, parts));
  }

  private boolean isCoveredByParts(List<Share> near, List<Share> parts) {
    return !parts.isEmpty() && parts.stream().allMatch(part -> covers(near, part));
  }

  /** The parts of a share along each axis on which one of those near it is finer. */
  private Stream<List<Share>> splits(List<Share> near, Share whole) {
    Stream<List<Share>> programmes = near.stream()
        .filter(share -> !share.programme().equals(whole.programme()))
        .limit(1)
        .map(share -> components(whole));
    Stream<List<Share>> areas = near.stream()
        .filter(share -> !share.area().equals(whole.area()))
        .limit(1)
        .map(share -> areas(whole));
    Stream<List<Share>> categories = near.stream()
        .flatMap(share -> share.categories().keySet().stream())
        .distinct()
        .filter(id -> !whole.categories().containsKey(id))
        .map(id -> categories(whole, id));
    return Stream.of(programmes, areas, categories).flatMap(each -> each);
  }

  private List<Share> components(Share whole) {
    return portfolio.components(whole.programme()).stream()
        .map(Programme::id)
        .map(whole::withProgramme)
        .toList();
  }

  private List<Share> categories(Share whole, DisaggregationId id) {
    return portfolio.disaggregation(id).orElseThrow().categories().stream()
        .map(category -> whole.withCategory(id, category.id()))
        .toList();
  }

  private List<Share> areas(Share whole) {
    List<AreaId> worksIn = scope.areas(whole.programme(), day);
    return whole.area().map(area -> inside(area, worksIn)).orElse(worksIn).stream()
        .map(whole::withArea)
        .toList();
  }

  /**
   * Of a region what the programme covers in it, or all of its countries where the region is covered
   * as such; of any other area its subdivisions.
   */
  private List<AreaId> inside(AreaId area, List<AreaId> worksIn) {
    if (area.kind() != AreaKind.REGION) {
      return portfolio.subdivisions().stream()
          .filter(subdivision -> subdivision.partOf().equals(area))
          .map(Subdivision::areaId)
          .toList();
    }
    return worksIn.stream().anyMatch(each -> isWithin(area, each))
        ? countries(area).map(AreaId::of).toList()
        : worksIn.stream().filter(each -> isWithin(each, area)).toList();
  }

  private Stream<Country> countries(AreaId region) {
    return portfolio
        .regionScheme(region.scheme().orElseThrow())
        .orElseThrow()
        .countriesOf(region.region().orElseThrow(), day)
        .stream()
        .map(Placement::country);
  }

  /** Whether two shares have something in common, as far as can be told. */
  boolean meets(Share one, Share other) {
    return (isWithin(one.programme(), other.programme())
            || isWithin(other.programme(), one.programme()))
        && (isWithin(one.area(), other.area()) || isWithin(other.area(), one.area()))
        && one.categories().entrySet().stream()
            .allMatch(each -> other
                .categories()
                .getOrDefault(each.getKey(), each.getValue())
                .equals(each.getValue()))
        && (one.series().isEmpty()
            || other.series().isEmpty()
            || one.series().equals(other.series()));
  }

  private boolean contains(Share outer, Share inner) {
    return isWithin(inner.programme(), outer.programme())
        && isWithin(inner.area(), outer.area())
        && inner.categories().entrySet().containsAll(outer.categories().entrySet())
        && (outer.series().isEmpty() || outer.series().equals(inner.series()));
  }

  private boolean isOwn(Axis axis) {
    return indicator.ownShare().contains(axis);
  }

  private boolean isWithin(ProgrammeId inner, ProgrammeId outer) {
    return inner.equals(outer)
        || (!isOwn(Axis.PROGRAMMES)
            && portfolio
                .programme(inner)
                .flatMap(Programme::partOf)
                .filter(above -> isWithin(above, outer))
                .isPresent());
  }

  private boolean isWithin(Optional<AreaId> inner, Optional<AreaId> outer) {
    return outer.isEmpty() || inner.filter(area -> isWithin(area, outer.get())).isPresent();
  }

  private boolean isWithin(AreaId inner, AreaId outer) {
    if (inner.equals(outer) || isOwn(Axis.AREAS)) {
      return inner.equals(outer);
    }
    if (inner.kind() == AreaKind.SUBDIVISION) {
      return portfolio
          .area(inner)
          .flatMap(area -> area.asSubdivision())
          .filter(each -> isWithin(each.partOf(), outer))
          .isPresent();
    }
    return outer.kind() == AreaKind.GLOBAL
        || (outer.kind() == AreaKind.REGION && isInRegion(inner, outer));
  }

  private boolean isInRegion(AreaId inner, AreaId outer) {
    return inner.kind() == AreaKind.REGION
        ? above(inner).filter(above -> isWithin(above, outer)).isPresent()
        : countries(outer).map(AreaId::of).anyMatch(inner::equals);
  }

  private Optional<AreaId> above(AreaId region) {
    RegionSchemeId scheme = region.scheme().orElseThrow();
    return portfolio
        .regionScheme(scheme)
        .flatMap(each -> each.region(region.region().orElseThrow()))
        .flatMap(Region::partOf)
        .map(above -> AreaId.of(scheme, above));
  }
}
