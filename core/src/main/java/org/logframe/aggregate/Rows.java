package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.logframe.aggregate.engine.Days;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.time.ReportingPeriod;

/** The rows of a table that is broken down by some facets, and which observations stand in each. */
final class Rows {
  private final ImmutableList<Facet<?>> facets;
  private final ImmutableList<Filter> filters;
  private final RowKeys keys;
  private final Times times;
  private final Map<Key, Row> rows = new LinkedHashMap<>();
  private final Set<Observation> leftOut = new LinkedHashSet<>();
  private boolean isPlacedOnce = true;

  Rows(ImmutableList<Facet<?>> facets, ImmutableList<Filter> filters, RowKeys keys, Times times) {
    this.facets = facets;
    this.filters = filters;
    this.keys = keys;
    this.times = times;
    if (facets.isEmpty()) {
      rows.put(new Key(ImmutableMap.of()), new Row(times.asked(ImmutableMap.of())));
    }
  }

  /** Places what was reported. */
  void addObserved(List<Observation> observed) {
    for (Observation observation : observed) {
      Days days = days(observation);
      if (isAsked(observation, days)) {
        placeInto(observation, days).forEach(row -> row.observed.add(observation));
      } else if (mayBeAsked(observation, days)) {
        leftOut.add(observation);
      }
    }
  }

  /** Places what was reported and has no part in any figure, for a reason. */
  void addAlone(Observation observation, String why) {
    Days days = days(observation);
    if (isAsked(observation, days)) {
      placeInto(observation, days).forEach(row -> row.alone.put(observation, why));
    }
    if (mayBeAsked(observation, days)) {
      leftOut.add(observation);
    }
  }

  /** Places what is due. */
  void addDue(List<Observation> due) {
    for (Observation cell : due) {
      Days days = days(cell);
      if (isAsked(cell, days)) {
        placeInto(cell, days).forEach(row -> row.due.add(cell));
      }
    }
  }

  private Days days(Observation observation) {
    return times.days(observation, times.asked(periods(observation)));
  }

  /** The values that it has of the facets of periods. */
  private ImmutableMap<Facet<?>, Optional<?>> periods(Observation observation) {
    ImmutableMap.Builder<Facet<?>, Optional<?>> periods = ImmutableMap.builder();
    for (Facet<?> facet : facets) {
      if (facet.granularity().isPresent()) {
        periods.put(
            facet,
            observation
                .period()
                .flatMap(period -> times.granule(period, facet.granularity().get())));
      }
    }
    return periods.buildOrThrow();
  }

  private List<Row> placeInto(Observation observation, Days days) {
    List<ImmutableMap<Facet<?>, Optional<?>>> found = List.of(ImmutableMap.of());
    for (Facet<?> facet : facets) {
      ImmutableSet<?> values = keys.of(facet, observation, days);
      isPlacedOnce &= values.size() == 1;
      found = found.stream().flatMap(key -> extend(key, facet, values)).toList();
    }
    Optional<ReportingPeriod> asked = times.asked(periods(observation));
    return found.stream()
        .map(key -> rows.computeIfAbsent(new Key(key), k -> new Row(asked)))
        .toList();
  }

  private static Stream<ImmutableMap<Facet<?>, Optional<?>>> extend(
      ImmutableMap<Facet<?>, Optional<?>> key, Facet<?> facet, ImmutableSet<?> values) {
    Stream<Optional<?>> each =
        values.isEmpty() ? Stream.of(Optional.empty()) : values.stream().map(Optional::of);
    return each.map(value -> ImmutableMap.<Facet<?>, Optional<?>>builder()
        .putAll(key)
        .put(facet, value)
        .buildOrThrow());
  }

  private boolean isAsked(Observation observation, Days days) {
    return filters.stream().allMatch(filter -> keys.satisfies(filter, observation, days));
  }

  /** Whether some filter cannot place it, so that a part of it may be asked for. */
  private boolean mayBeAsked(Observation observation, Days days) {
    return filters.stream()
        .allMatch(filter -> keys.satisfies(filter, observation, days)
            || keys.mayContain(filter, observation, days));
  }

  /** The rows by their keys. */
  Map<Key, Row> byKey() {
    return rows;
  }

  /** What a filter cannot place, so that a part of it may be asked for. */
  Set<Observation> leftOut() {
    return leftOut;
  }

  /** Whether everything stands in one row, where it has a value of each facet. */
  boolean isPlacedOnce() {
    return isPlacedOnce;
  }
}
