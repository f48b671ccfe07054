package org.logframe.progress;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.logframe.aggregate.answer.SelectionQuestion;
import org.logframe.indicator.Axis;
import org.logframe.indicator.DisaggregationId;
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
 * Whether slices cover another between them: one of them contains it, or along one axis all of
 * its parts are covered. The parts are those that the portfolio declares: the components of a
 * programme, the areas that it covers, the countries of a region, the subdivisions of a country, the
 * categories of a disaggregation. On an axis of own shares nothing that is named contains or consists
 * of anything else.
 */
final class SliceCover {
  private final Portfolio portfolio;
  private final SelectionQuestion asked;
  private final LocalDate day;

  /**
   * The parts as they are on a day.
   *
   * @param day the day as of which coverage and regions are asked
   */
  SliceCover(Portfolio portfolio, SelectionQuestion asked, LocalDate day) {
    this.portfolio = portfolio;
    this.asked = asked;
    this.day = day;
  }

  boolean covers(Collection<Slice> slices, Slice whole) {
    List<Slice> near = slices.stream().filter(slice -> meets(slice, whole)).toList();
    if (near.isEmpty() || near.stream().anyMatch(slice -> contains(slice, whole))) {
      return !near.isEmpty();
    }
    return splits(near, whole).anyMatch(parts -> isCoveredByParts(near, parts));
  }

  /** Whether slices cover each of some others between them. */
  boolean coverAll(Collection<Slice> slices, Collection<Slice> others) {
    Set<Slice> known = new HashSet<>(slices);
    return others.stream().allMatch(each -> known.contains(each) || covers(slices, each));
  }

  /**
   * The numbers of the slices of some rows that others cover. Slices of areas and programmes with which
   * none of these has anything in common are not looked at one by one.
   */
  BitSet covered(Collection<Slice> slices, PurposeRows rows) {
    BitSet covered = new BitSet();
    slices.stream().mapToInt(rows::find).filter(each -> each >= 0).forEach(covered::set);
    rows.slicesByPlace().forEach((area, byProgramme) -> {
      List<Slice> around =
          slices.stream().filter(each -> areasMeet(each.area(), area)).toList();
      if (!around.isEmpty()) {
        byProgramme.forEach((programme, numbers) -> {
          List<Slice> near = around.stream()
              .filter(each -> programmesMeet(each.programme(), programme))
              .toList();
          addCovered(near, numbers, rows, covered);
        });
      }
    });
    return covered;
  }

  private void addCovered(
      List<Slice> near, List<Integer> numbers, PurposeRows rows, BitSet covered) {
    for (int each : numbers) {
      if (!near.isEmpty() && !covered.get(each) && covers(near, rows.slice(each))) {
        covered.set(each);
      }
    }
  }

  private boolean isCoveredByParts(List<Slice> near, List<Slice> parts) {
    return !parts.isEmpty() && parts.stream().allMatch(part -> covers(near, part));
  }

  /** The parts of a slice along each axis on which one of those near it is finer. */
  private Stream<List<Slice>> splits(List<Slice> near, Slice whole) {
    Stream<List<Slice>> programmes = near.stream()
        .filter(slice -> !slice.programme().equals(whole.programme()))
        .limit(1)
        .map(slice -> components(whole));
    Stream<List<Slice>> areas = near.stream()
        .filter(slice -> !slice.area().equals(whole.area()))
        .limit(1)
        .map(slice -> areas(whole));
    Stream<List<Slice>> categories = near.stream()
        .flatMap(slice -> slice.categories().keySet().stream())
        .distinct()
        .filter(id -> !whole.categories().containsKey(id))
        .map(id -> categories(whole, id));
    return Stream.of(programmes, areas, categories).flatMap(each -> each);
  }

  private List<Slice> components(Slice whole) {
    return portfolio.components(whole.programme()).stream()
        .map(Programme::id)
        .map(whole::withProgramme)
        .toList();
  }

  private List<Slice> categories(Slice whole, DisaggregationId id) {
    return portfolio.disaggregation(id).orElseThrow().categories().stream()
        .map(category -> whole.withCategory(id, category.id()))
        .toList();
  }

  private List<Slice> areas(Slice whole) {
    List<AreaId> worksIn = asked.measurableAreas(whole.programme(), day);
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

  /** Whether two slices have something in common, as far as can be told. */
  boolean meets(Slice one, Slice other) {
    return programmesMeet(one.programme(), other.programme())
        && areasMeet(one.area(), other.area())
        && one.categories().entrySet().stream()
            .allMatch(each -> other
                .categories()
                .getOrDefault(each.getKey(), each.getValue())
                .equals(each.getValue()))
        && (one.series().isEmpty()
            || other.series().isEmpty()
            || one.series().equals(other.series()));
  }

  private boolean programmesMeet(ProgrammeId one, ProgrammeId other) {
    return isWithin(one, other) || isWithin(other, one);
  }

  private boolean areasMeet(Optional<AreaId> one, Optional<AreaId> other) {
    return isWithin(one, other) || isWithin(other, one);
  }

  private boolean contains(Slice outer, Slice inner) {
    return isWithin(inner.programme(), outer.programme())
        && isWithin(inner.area(), outer.area())
        && inner.categories().entrySet().containsAll(outer.categories().entrySet())
        && (outer.series().isEmpty() || outer.series().equals(inner.series()));
  }

  private boolean isOwn(Axis axis) {
    return asked.indicator().ownShare().contains(axis);
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
