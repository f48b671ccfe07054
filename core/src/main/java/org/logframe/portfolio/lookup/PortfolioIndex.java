package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Indicator;
import org.logframe.internal.Lazy;
import org.logframe.place.Area;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.RegionScheme;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Applicability;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.PolicyFramework;
import org.logframe.source.Organisation;
import org.logframe.source.Publication;

/**
 * Everything by which a portfolio is looked up, of a portfolio that holds together. What hardly a
 * program asks for is built when it is first asked for.
 */
public final class PortfolioIndex {
  private final ImmutableMap<Class<?>, ImmutableMap<?, ?>> byId;
  private final ProgrammeTree tree;
  private final References references;
  private final AreaIndex areas;
  private final Lazy<Effective> effective;
  private final Lazy<CoverageIndex> coverage;
  private final Lazy<FacetIndex> facets;
  private final Lazy<ScopeIndex> scopes;
  private final Lazy<FigureIndex> figures;

  public PortfolioIndex(Portfolio portfolio) {
    byId = ImmutableMap.<Class<?>, ImmutableMap<?, ?>>builder()
        .put(Organisation.class, index(portfolio.organisations(), Organisation::id))
        .put(Publication.class, index(portfolio.publications(), Publication::id))
        .put(RegionScheme.class, index(portfolio.regionSchemes(), RegionScheme::id))
        .put(PolicyFramework.class, index(portfolio.frameworks(), PolicyFramework::id))
        .put(Pillar.class, index(portfolio.pillars(), Pillar::id))
        .put(Disaggregation.class, index(portfolio.disaggregations(), Disaggregation::id))
        .put(Indicator.class, index(portfolio.indicators(), Indicator::id))
        .buildOrThrow();
    tree = new ProgrammeTree(portfolio.programmes());
    references = References.of(portfolio);
    areas = references.areas();
    effective = Lazy.of(() -> new Effective(tree, index(portfolio.pillars(), Pillar::id)));
    coverage = Lazy.of(() -> new CoverageIndex(tree, effective.get(), areas));
    facets = Lazy.of(() -> new FacetIndex(tree, areas));
    scopes = Lazy.of(() -> new ScopeIndex(tree, areas, coverage.get()));
    figures = Lazy.of(() -> new FigureIndex(portfolio));
  }

  private static <K, V> ImmutableMap<K, V> index(List<V> values, Function<V, K> id) {
    return Maps.uniqueIndex(values, id::apply);
  }

  public <T> Optional<T> lookup(Class<T> type, Object id) {
    ImmutableMap<?, ?> ofType = byId.get(type);
    return Optional.ofNullable(ofType == null ? null : ofType.get(id)).map(type::cast);
  }

  public Optional<Area> area(AreaId id) {
    return areas.area(id);
  }

  public ProgrammeTree tree() {
    return tree;
  }

  public Effective effective() {
    return effective.get();
  }

  public AreaIndex areas() {
    return areas;
  }

  public CoverageIndex coverage() {
    return coverage.get();
  }

  FacetIndex facets() {
    return facets.get();
  }

  public ScopeIndex scopes() {
    return scopes.get();
  }

  public References references() {
    return references;
  }

  public FigureIndex figures() {
    return figures.get();
  }

  /**
   * What is made of the pillars of a programme and of their exceptions in a country; of none, where
   * it does not work there on a day.
   */
  public <T> ImmutableList<T> pillars(
      int position,
      Country country,
      LocalDate on,
      BiFunction<Pillar, Optional<Applicability>, T> scope) {
    ImmutableSet<Integer> stated = statedIn(country, position, on);
    if (stated.isEmpty()) {
      return ImmutableList.of();
    }
    return effective.get().pillars(position).stream()
        .map(match -> scope.apply(
            match.value(), leastException(stated, country, match.value().id())))
        .collect(ImmutableList.toImmutableList());
  }

  /** At which programmes, of one or below it, work in a country is stated or inherited. */
  private ImmutableSet<Integer> statedIn(Country country, int position, LocalDate on) {
    PlaceMatcher places =
        new PlaceMatcher(this, on, ImmutableList.of(Facet.COUNTRY.is(country)), ImmutableList.of());
    return places.matching(position);
  }

  // Where a component excludes a pillar that another one has there, the pillar applies to the
  // whole.
  private Optional<Applicability> leastException(
      ImmutableSet<Integer> stated, Country country, PillarId pillar) {
    Optional<Applicability> least = Optional.empty();
    for (int position : stated) {
      Optional<Applicability> exception = effective.get().exception(position, country, pillar);
      if (exception.isEmpty()) {
        return exception;
      }
      boolean isLess =
          least.isEmpty() || exception.get().rule().compareTo(least.get().rule()) > 0;
      if (isLess) {
        least = exception;
      }
    }
    return least;
  }
}
