package org.logframe.aggregate.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.box.node.Days;
import org.logframe.aggregate.plan.NearbyPeriods;
import org.logframe.aggregate.plan.RowKeys;
import org.logframe.aggregate.plan.Times;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.time.ReportingPeriod;

/**
 * The rows of a table that is broken down by some facets, and which observations stand in each. Every
 * observation makes the rows to which it belongs; where rows reach back in time, it stands in later
 * ones as well, but makes none.
 */
public final class Rows {
  private final ImmutableList<Facet<?>> facets;
  private final ImmutableList<Filter> filters;
  private final RowKeys keys;
  private final Times times;
  private final Map<Key, Row> rows = new LinkedHashMap<>();
  private final Map<ImmutableMap<Facet<?>, Optional<?>>, Optional<ReportingPeriod>> askedFor =
      new LinkedHashMap<>();
  private final Map<Reach, Map<ImmutableMap<Facet<?>, Optional<?>>, ReportingPeriod>> reaching =
      new HashMap<>();
  private final Set<Observation> leftOut = new LinkedHashSet<>();
  private @Nullable NearbyPeriods<ImmutableMap<Facet<?>, Optional<?>>> nearby;
  private boolean isPlacedOnce = true;

  private record Reach(
      IndicatorId indicator, Optional<ReportingPeriod> period, boolean isReported) {}

  public Rows(
      ImmutableList<Facet<?>> facets, ImmutableList<Filter> filters, RowKeys keys, Times times) {
    this.facets = facets;
    this.filters = filters;
    this.keys = keys;
    this.times = times;
    if (facets.isEmpty()) {
      askedFor.put(ImmutableMap.of(), times.asked(ImmutableMap.of()));
      rows.put(
          new Key(ImmutableMap.of()), new Row(ImmutableSet.of(), times.asked(ImmutableMap.of())));
    }
  }

  /**
   * Places what was reported and what is due. All of it makes its rows before anything is placed.
   */
  public void place(List<Observation> observed, List<Observation> due) {
    List<List<Key>> homes = observed.stream().map(this::home).toList();
    List<List<Key>> homesOfDue = due.stream().map(this::home).toList();
    for (int i = 0; i < observed.size(); i++) {
      Observation observation = observed.get(i);
      Set<Row> into = rows(homes.get(i), observation, true);
      into.forEach(row -> row.observed.add(observation));
      if (into.isEmpty() && mayBeAsked(observation)) {
        leftOut.add(observation);
      }
    }
    for (int i = 0; i < due.size(); i++) {
      Observation cell = due.get(i);
      rows(homesOfDue.get(i), cell, false).forEach(row -> row.due.add(cell));
    }
  }

  /** The keys of the rows to which something belongs, which are made; none if it is not asked for. */
  private List<Key> home(Observation observation) {
    ImmutableMap<Facet<?>, Optional<?>> periods = periods(observation);
    Optional<ReportingPeriod> asked = times.asked(periods);
    Days days = times.days(observation, asked);
    if (!filters.stream().allMatch(filter -> keys.satisfies(filter, observation, days))) {
      return List.of();
    }
    List<Key> home = keys(periods, observation, days);
    askedFor.putIfAbsent(periods, asked);
    for (Key key : home) {
      isPlacedOnce &= home.size() == 1 && !key.isNotBrokenDown();
      rows.computeIfAbsent(key, each -> new Row(key.values().keySet(), asked));
    }
    return home;
  }

  /** The values that it has of the facets of periods. */
  private ImmutableMap<Facet<?>, Optional<?>> periods(Observation observation) {
    ImmutableMap.Builder<Facet<?>, Optional<?>> periods = ImmutableMap.builder();
    for (Facet<?> facet : facets) {
      facet
          .granularity()
          .ifPresent(granularity -> periods.put(facet, times.home(observation, granularity)));
    }
    return periods.buildOrThrow();
  }

  private List<Key> keys(
      ImmutableMap<Facet<?>, Optional<?>> periods, Observation observation, Days days) {
    List<ImmutableMap<Facet<?>, Optional<?>>> found = List.of(ImmutableMap.of());
    for (Facet<?> facet : facets) {
      Optional<?> period = periods.get(facet);
      ImmutableSet<? extends Optional<?>> values =
          period == null ? values(facet, observation, days) : ImmutableSet.of(period);
      found = found.stream().flatMap(key -> extend(key, facet, values)).toList();
    }
    return found.stream().map(Key::new).toList();
  }

  private ImmutableSet<? extends Optional<?>> values(
      Facet<?> facet, Observation observation, Days days) {
    ImmutableSet<?> values = keys.of(facet, observation, days);
    return values.isEmpty()
        ? ImmutableSet.of(Optional.empty())
        : values.stream().map(Optional::of).collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<ImmutableMap<Facet<?>, Optional<?>>> extend(
      ImmutableMap<Facet<?>, Optional<?>> key,
      Facet<?> facet,
      ImmutableSet<? extends Optional<?>> values) {
    return values.stream()
        .map(value -> ImmutableMap.<Facet<?>, Optional<?>>builder()
            .putAll(key)
            .put(facet, value)
            .buildOrThrow());
  }

  private Set<Row> rows(List<Key> home, Observation observation, boolean isReported) {
    Set<Key> found = new LinkedHashSet<>(home);
    if (times.reachesBack(observation)) {
      reaching(observation, isReported)
          .forEach((periods, asked) -> found.addAll(visited(periods, observation, asked)));
    }
    Set<Row> into = new LinkedHashSet<>();
    found.forEach(key -> Optional.ofNullable(rows.get(key)).ifPresent(into::add));
    isPlacedOnce &= into.size() <= 1;
    return into;
  }

  /** The periods asked for into whose rows something reaches: a matter of its indicator and period. */
  private Map<ImmutableMap<Facet<?>, Optional<?>>, ReportingPeriod> reaching(
      Observation observation, boolean isReported) {
    return reaching.computeIfAbsent(
        new Reach(observation.indicator(), observation.period(), isReported), key -> {
          Map<ImmutableMap<Facet<?>, Optional<?>>, ReportingPeriod> found = new LinkedHashMap<>();
          near(observation).forEach((periods, asked) -> {
            if (reaches(asked, observation, isReported)) {
              found.put(periods, asked);
            }
          });
          return found;
        });
  }

  /** The periods asked for that something may reach; all of them if it does not say when it was. */
  private Map<ImmutableMap<Facet<?>, Optional<?>>, ReportingPeriod> near(Observation observation) {
    NearbyPeriods<ImmutableMap<Facet<?>, Optional<?>>> known = nearby;
    if (known == null) {
      known = new NearbyPeriods<>();
      for (var each : askedFor.entrySet()) {
        if (each.getValue().isPresent()) {
          known.add(each.getKey(), each.getValue().get());
        }
      }
      nearby = known;
    }
    return known.near(observation.period(), last -> times.reachUntil(observation, last));
  }

  /** Whether a row that asks for a period holds something. What is due is never looked back at. */
  private boolean reaches(ReportingPeriod asked, Observation observation, boolean isReported) {
    boolean hasPeriods = facets.stream().anyMatch(facet -> facet.granularity().isPresent());
    return (hasPeriods && times.isInWindow(observation, asked))
        || (isReported && times.isLookedBackAt(observation, asked))
        || times.isAround(observation, asked);
  }

  private List<Key> visited(
      ImmutableMap<Facet<?>, Optional<?>> periods, Observation observation, ReportingPeriod asked) {
    Days days = times.days(observation, Optional.of(asked));
    boolean isAsked = filters.stream()
        .filter(filter -> !Times.isPeriod(filter))
        .allMatch(filter -> keys.satisfies(filter, observation, days));
    return isAsked ? keys(periods, observation, days) : List.of();
  }

  /** Whether some filter cannot place it, so that a part of it may be asked for. */
  private boolean mayBeAsked(Observation observation) {
    Days days = times.days(observation, times.asked(periods(observation)));
    return filters.stream()
        .allMatch(filter -> keys.satisfies(filter, observation, days)
            || keys.mayContain(filter, observation, days));
  }

  /** The rows by their keys. */
  public Map<Key, Row> byKey() {
    return rows;
  }

  /** What a filter cannot place, so that a part of it may be asked for. */
  public Set<Observation> leftOut() {
    return leftOut;
  }

  /** Whether everything stands in one row, where it has a value of each facet. */
  public boolean isPlacedOnce() {
    return isPlacedOnce;
  }
}
