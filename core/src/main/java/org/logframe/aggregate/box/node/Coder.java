package org.logframe.aggregate.box.node;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Category;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;
import org.logframe.place.Allocation;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.Region;
import org.logframe.place.RegionId;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/**
 * Turns coordinates into boxes: the nodes of every axis of one indicator in one portfolio. Countries
 * lie in the regions of one scheme, if it is asked to place them: as of given days, or of the period of
 * each observation, where a country that moves has a node in each region in which it is.
 */
public final class Coder {
  private static final Interval ANY = Interval.unbounded(UnitTable.ONE);

  private final Indicator indicator;
  private final Portfolio portfolio;
  private final Optional<Memberships> memberships;
  private final Optional<Days> days;
  private final PeriodNodes periods;
  private final TreeNodes<ProgrammeId> programmes = new TreeNodes<>(1, this::programmeAbove);
  private final TreeNodes<Place> areas = new TreeNodes<>(2, this::areaAbove, this::isResidual);
  private final TreeNodes<String> series = new TreeNodes<>(3, name -> Optional.empty());
  private final Map<DisaggregationId, TreeNodes<CategoryId>> categories = new HashMap<>();

  /** An area and, of a country and what is in it, the region in which that is. */
  private record Place(AreaId area, Optional<AreaId> region) {
    @Override
    public String toString() {
      return area.toString();
    }
  }

  /**
   * A coder for an indicator.
   *
   * @param memberships if absent, countries lie in no regions
   * @param days as of which they do; if absent, as of each observation's period
   */
  public Coder(
      Indicator indicator,
      Portfolio portfolio,
      Optional<Memberships> memberships,
      Optional<Days> days) {
    this.indicator = indicator;
    this.portfolio = portfolio;
    this.memberships = memberships;
    this.days = days;
    this.periods = new PeriodNodes(frequency(indicator));
    for (DisaggregationId id : indicator.disaggregations()) {
      categories.put(id, declared(4 + categories.size(), portfolio, id));
    }
  }

  /** The finest frequency at which an indicator is due. */
  public static Optional<Granularity> frequency(Indicator indicator) {
    return Stream.concat(
            indicator.frequency().stream(),
            indicator.expectations().stream().flatMap(due -> due.frequency().stream()))
        .min(Comparator.naturalOrder());
  }

  private static TreeNodes<CategoryId> declared(
      int axis, Portfolio portfolio, DisaggregationId id) {
    Optional<Disaggregation> disaggregation = portfolio.disaggregation(id);
    Optional<CategoryId> residual = disaggregation.flatMap(Disaggregation::residual);
    TreeNodes<CategoryId> tree = new TreeNodes<>(
        axis,
        category -> Optional.empty(),
        category -> residual.filter(category::equals).isPresent());
    disaggregation.ifPresent(declared -> {
      for (Category category : declared.categories()) {
        var unused = tree.number(category.id());
      }
      if (declared.partitioning() == Partitioning.PARTITION) {
        tree.closeAsPartition();
      } else {
        tree.close();
      }
    });
    return tree;
  }

  /** The axes of an indicator, in the order of the nodes of its boxes. */
  public static ImmutableList<Axis> axes(Indicator indicator) {
    ImmutableList.Builder<Axis> axes = ImmutableList.builder();
    axes.add(Axis.PERIODS).add(Axis.PROGRAMMES).add(Axis.AREAS).add(Axis.SERIES);
    for (DisaggregationId id : indicator.disaggregations()) {
      axes.add(Axis.of(id));
    }
    return axes.build();
  }

  /** The space of all that was coded; ask for it when everything is. */
  public Space space(Plan plan) {
    List<Nodes> nodes = new ArrayList<>(List.of(periods, programmes, areas, series));
    indicator.disaggregations().forEach(id -> nodes.add(categoryNodes(id)));
    return new Space(plan, nodes);
  }

  /** As above, to see how boxes lie, under no rules. */
  public Space space() {
    return space(new Plan(axes(indicator), List.of(), List.of(), ANY));
  }

  /** Whether it is clear in which region an observation lies, so that it has a box. */
  public boolean hasBox(Observation observation) {
    return regions(observation).isPresent();
  }

  /**
   * Whether what was observed of a region is about the countries that it has when places are asked.
   * Where a value is picked in time, only those at the end of its period matter.
   */
  public boolean isSteady(Observation observation) {
    Optional<RegionId> region = observation.area().flatMap(AreaId::region);
    if (memberships.isEmpty() || days.isEmpty() || region.isEmpty()) {
      return true;
    }
    Days own = Days.of(observation.period());
    Days counted = indicator.picking().isPresent() ? Days.on(own.last()) : own;
    return memberships.get().isSteady(region.get(), counted, days.get().first());
  }

  /**
   * The box of an observation; one without a period is coded as of all time.
   *
   * @throws java.util.NoSuchElementException if it has none
   */
  public Box box(Observation observation) {
    int[] nodes = new int[4 + indicator.disaggregations().size()];
    nodes[0] = observation.period().map(periods::occurring).orElse(Nodes.ROOT);
    nodes[1] = occurring(programmes, Axis.PROGRAMMES, observation.programme());
    nodes[2] = observation
        .area()
        .map(area -> occurring(areas, Axis.AREAS, place(area, observation)))
        .orElse(Nodes.ROOT);
    nodes[3] =
        observation.series().map(name -> occurring(series, Axis.SERIES, name)).orElse(Nodes.ROOT);
    for (int i = 0; i < indicator.disaggregations().size(); i++) {
      DisaggregationId id = indicator.disaggregations().get(i);
      CategoryId category = observation.categories().get(id);
      nodes[4 + i] =
          category == null ? Nodes.ROOT : occurring(categoryNodes(id), Axis.of(id), category);
    }
    return new Box(nodes);
  }

  /**
   * A leaf cell of something that was stated, as an observation that is not there.
   *
   * @param stated what was stated
   * @param place where the leaf cell is
   */
  public Observation leaf(Observation stated, Box place, Optional<ReportingPeriod> period) {
    Observation.Builder leaf = Observation.builder()
        .indicator(stated.indicator())
        .programme(programmes.key(place.node(1)).orElse(stated.programme()))
        .area(areas.key(place.node(2)).map(Place::area).or(stated::area))
        .period(period)
        .series(series.key(place.node(3)).or(stated::series))
        .purpose(stated.purpose())
        .value(stated.value());
    for (int i = 0; i < indicator.disaggregations().size(); i++) {
      DisaggregationId id = indicator.disaggregations().get(i);
      categoryNodes(id)
          .key(place.node(4 + i))
          .ifPresent(category -> leaf.putCategories(id, category));
    }
    return leaf.build();
  }

  private <K> int occurring(TreeNodes<K> tree, Axis axis, K key) {
    return indicator.ownShare().contains(axis) ? tree.ownShare(key) : tree.occurring(key);
  }

  private TreeNodes<CategoryId> categoryNodes(DisaggregationId id) {
    return Objects.requireNonNull(categories.get(id)); // each of the indicator's has its nodes
  }

  /** The node of all time, of a period. */
  int period(ReportingPeriod period) {
    return periods.occurring(period);
  }

  private Optional<ProgrammeId> programmeAbove(ProgrammeId id) {
    return portfolio.programme(id).flatMap(Programme::partOf);
  }

  /** The regions in which an observation lies; absent if that is not clear. */
  private Optional<ImmutableSet<RegionId>> regions(Observation observation) {
    Optional<Country> country =
        memberships.isEmpty() ? Optional.empty() : observation.area().flatMap(this::country);
    if (memberships.isEmpty() || country.isEmpty()) {
      return Optional.of(ImmutableSet.of());
    }
    Days asked = days.orElseGet(() -> Days.of(observation.period()));
    return memberships.get().innermost(country.get(), asked);
  }

  // Where regions overlap, any of those that a country is in will do: then only regions are
  // observed.
  private Place place(AreaId area, Observation observation) {
    return new Place(
        area,
        regions(observation).orElseThrow().stream()
            .findFirst()
            .map(region -> AreaId.of(memberships.orElseThrow().scheme().id(), region)));
  }

  private Optional<Country> country(AreaId area) {
    Optional<AreaId> above = Optional.of(area);
    while (above.isPresent() && above.get().country().isEmpty()) {
      above = above.flatMap(this::partOf);
    }
    return above.flatMap(AreaId::country);
  }

  private Optional<AreaId> partOf(AreaId area) {
    return portfolio.area(area).flatMap(each -> each.asSubdivision()).map(Subdivision::partOf);
  }

  private Optional<Place> areaAbove(Place place) {
    AreaId area = place.area();
    return switch (area.kind()) {
      case GLOBAL, ROUTE -> Optional.empty();
      case COUNTRY -> Optional.of(whole(place.region().orElse(AreaId.global())));
      case SUBDIVISION -> partOf(area).map(above -> new Place(above, place.region()));
      case REGION -> Optional.of(whole(regionAbove(area).orElse(AreaId.global())));
    };
  }

  private boolean isResidual(Place place) {
    return portfolio
        .area(place.area())
        .flatMap(area -> area.asSubdivision())
        .filter(area -> area.allocation() == Allocation.NOT_ALLOCATED)
        .isPresent();
  }

  private static Place whole(AreaId area) {
    return new Place(area, Optional.empty());
  }

  private Optional<AreaId> regionAbove(AreaId area) {
    return portfolio
        .area(area)
        .flatMap(each -> each.asRegion())
        .flatMap(Region::partOf)
        .map(region -> AreaId.of(area.scheme().orElseThrow(), region));
  }
}
