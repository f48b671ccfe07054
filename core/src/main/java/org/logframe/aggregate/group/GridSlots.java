package org.logframe.aggregate.group;

import java.util.Optional;
import java.util.stream.IntStream;
import org.logframe.table.column.Partition;

/** In which slot something is merged: one for each group, or one for each place in each group. */
public final class GridSlots {
  /** So many slots fit in the nearest caches. */
  private static final int FEW = 1 << 16;

  private final Grouping grouping;
  private final Optional<Grouping> places;
  private final Optional<PlacesInGroups> numbered;
  private final Optional<Grouping> rows;
  private final Slots numbers = new Slots();

  private GridSlots(
      Grouping grouping, Optional<Grouping> places, Optional<PlacesInGroups> numbered) {
    this.grouping = grouping;
    this.places = places;
    this.numbered = numbered;
    this.rows = places.isEmpty() ? Optional.of(grouping) : numbered.map(PlacesInGroups::rows);
  }

  /** A slot for each group. */
  public static GridSlots ofGroups(Grouping grouping) {
    return new GridSlots(grouping, Optional.empty(), Optional.empty());
  }

  /** A slot for each place in each group: numbered as they come if there may be very many. */
  public static GridSlots ofPlaces(Partition partition, Grouping grouping, Grouping places) {
    return new GridSlots(
        grouping, Optional.of(places), grouping.by(places, Math.max(FEW, partition.rows())));
  }

  /** The rows by their slots, if these are numbered from the start. */
  public Optional<Grouping> rows() {
    return rows;
  }

  /** How many slots there are, if these are numbered from the start. */
  public int size() {
    return rows.map(Grouping::groups).orElse(0);
  }

  /** The slot of a row of a run, which is in some group. */
  public int of(int run, int row) {
    return rows.isPresent() ? rows.get().group(run, row) : numbers.number(key(run, row));
  }

  private long key(int run, int row) {
    Grouping of = places.orElseThrow();
    return Math.multiplyExact((long) grouping.group(run, row), of.groups()) + of.group(run, row);
  }

  /** The group of each slot, if these are numbered from the start: for the caller to change. */
  public Optional<int[]> groups() {
    return places.isEmpty()
        ? Optional.of(IntStream.range(0, grouping.groups()).toArray())
        : numbered.map(PlacesInGroups::groups);
  }

  /** The group of the slot in which a row is. */
  public int group(int row) {
    return grouping.group(row);
  }
}
