package org.logframe.table.revision;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Observation;
import org.logframe.time.PartialDate;

/**
 * Of the observations of each coordinate those that may stand, each once: where some end at their
 * as-of dates, these, which are of different periods; else those than which none is certainly later.
 * Adding one costs the same however many stand beside it.
 */
public final class StandingObservations {
  /** Where only one stands, which is so nearly everywhere. */
  private final Map<Coordinates, Observation> alone = new HashMap<>();

  private final Map<Coordinates, Rivals> rivals = new HashMap<>();

  /** Adds one, unless another one is certainly later. */
  public void add(Observation observation) {
    Coordinates at = Coordinates.of(observation);
    @Nullable Rivals known = rivals.remove(at);
    if (known == null) {
      @Nullable Observation only = alone.putIfAbsent(at, observation);
      if (only == null || only.equals(observation)) {
        return;
      }
      known = new Rivals();
      known.add(only);
    }
    known.add(observation);
    if (known.size() == 1) {
      alone.put(at, known.all().findFirst().orElseThrow());
    } else {
      alone.remove(at);
      rivals.put(at, known);
    }
  }

  /** Those of some observations that may stand, in canonical order. */
  public static ImmutableList<Observation> of(Stream<Observation> some) {
    StandingObservations standing = new StandingObservations();
    some.forEach(standing::add);
    return standing.inOrder();
  }

  /** All that stand, in canonical order. */
  public ImmutableList<Observation> inOrder() {
    return all().sorted(ObservationOrder.CANONICAL).collect(ImmutableList.toImmutableList());
  }

  /** All that stand, in no order. */
  public Stream<Observation> all() {
    return Stream.concat(alone.values().stream(), rivals.values().stream().flatMap(Rivals::all));
  }

  /** How many stand. */
  public int size() {
    return alone.size() + rivals.values().stream().mapToInt(Rivals::size).sum();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StandingObservations standing
        && alone.equals(standing.alone)
        && rivals.equals(standing.rivals);
  }

  @Override
  public int hashCode() {
    return Objects.hash(alone, rivals);
  }

  /** What may stand of one coordinate, by the last day of its as-of date. */
  private static final class Rivals {
    private static final LocalDate UNDATED = LocalDate.MIN;

    private final NavigableMap<LocalDate, Set<Ordered>> byLatest = new TreeMap<>();
    private LocalDate earliestOfLast = UNDATED;
    private boolean isEnded;
    private int size;

    void add(Observation observation) {
      boolean ends = !CountedPeriod.of(observation).equals(observation.period());
      if (ends && !isEnded) {
        isEnded = true;
        dropBefore(LocalDate.MAX);
      }
      LocalDate latest = observation.asOf().map(PartialDate::latest).orElse(UNDATED);
      if (ends != isEnded || (!isEnded && latest.isBefore(earliestOfLast))) {
        return;
      }
      if (byLatest.computeIfAbsent(latest, day -> new HashSet<>()).add(new Ordered(observation))) {
        size++;
      }
      LocalDate earliest = observation.asOf().map(PartialDate::earliest).orElse(UNDATED);
      if (!isEnded && earliest.isAfter(earliestOfLast)) {
        earliestOfLast = earliest;
        dropBefore(earliest);
      }
    }

    private void dropBefore(LocalDate day) {
      NavigableMap<LocalDate, Set<Ordered>> dropped = byLatest.headMap(day, false);
      size -= dropped.values().stream().mapToInt(Set::size).sum();
      dropped.clear();
    }

    Stream<Observation> all() {
      return byLatest.values().stream().flatMap(Set::stream).map(Ordered::observation);
    }

    int size() {
      return size;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Rivals rivals && byLatest.equals(rivals.byLatest);
    }

    @Override
    public int hashCode() {
      return byLatest.hashCode();
    }
  }

  /** An observation that hash maps find quickly also where the hash codes of very many are equal. */
  private record Ordered(Observation observation) implements Comparable<Ordered> {
    @Override
    public int compareTo(Ordered other) {
      return ObservationOrder.CANONICAL.compare(observation, other.observation);
    }
  }
}
