package org.logframe.table.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.table.revision.ObservationOrder;
import org.logframe.table.revision.StandingObservations;
import org.logframe.time.PartialDate;

/**
 * Settles sorted rows of which some say something of the same: each observation is kept once, those of
 * one coordinate in canonical order, and it is told which are superseded and which are rivals.
 */
final class Revisions {
  private final CodedObservations observations;
  private final RowList superseded = new RowList();
  private final RowList rivals = new RowList();
  private final SortedRows rows;
  private int kept;

  /** Settles rows that are sorted by what they are about. */
  Revisions(CodedObservations observations, SortedRows rows) {
    this.observations = observations;
    this.rows = rows;
    int start = 0;
    for (int position = 1; position < rows.size(); position++) {
      if (rows.isTie(position)) {
        keep(start, position - 1);
        start = endOfTies(position);
        settle(position - 1, start);
        position = start;
      }
    }
    keep(start, rows.size());
  }

  private int endOfTies(int position) {
    int end = position + 1;
    while (end < rows.size() && rows.isTie(end)) {
      end++;
    }
    return end;
  }

  private void keep(int from, int to) {
    if (kept < from) {
      rows.move(from, to - from, kept);
    }
    kept += to - from;
  }

  /** How many rows are kept, from the first position on, in canonical order. */
  int size() {
    return kept;
  }

  /** Those from one position up to another than which one is certainly later, counted from the first. */
  int[] superseded(int from, int to) {
    return superseded.within(from, to);
  }

  /** Those from one position up to another that do not stand alone, counted from the first. */
  int[] rivals(int from, int to) {
    return rivals.within(from, to);
  }

  private void settle(int from, int to) {
    int[] same = new int[to - from];
    rows.copyRows(from, to - from, same);
    if (runsOn(same[0]) || !settleByDates(same, from)) {
      settleByValues(same, from);
    }
  }

  /** Whether the as-of date of a row may end its period, so that it tells more than what is newer. */
  private boolean runsOn(int row) {
    return observations.purpose(row) != Purpose.TARGET
        && observations.periodOf(row).filter(each -> each.end().isEmpty()).isPresent();
  }

  private record Dated(int row, Optional<PartialDate> asOf) {
    LocalDate latest() {
      return asOf.map(PartialDate::latest).orElse(LocalDate.MIN);
    }

    LocalDate earliest() {
      return asOf.map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    boolean isOfSameDate(Dated other) {
      return ObservationOrder.AS_OF.compare(asOf, other.asOf) == 0;
    }
  }

  /** Settles rows where their dates tell different ones apart, as nearly everywhere; else does nothing. */
  private boolean settleByDates(int[] same, int from) {
    List<Dated> all = new ArrayList<>();
    for (int row : same) {
      all.add(new Dated(row, observations.statementOf(row).asOf()));
    }
    all.sort(Comparator.comparing(Dated::asOf, ObservationOrder.AS_OF));
    List<Dated> different = new ArrayList<>();
    LocalDate newest = LocalDate.MIN;
    for (Dated each : all) {
      int last = different.size() - 1;
      if (last < 0 || !different.get(last).isOfSameDate(each)) {
        different.add(each);
        newest = each.earliest().isAfter(newest) ? each.earliest() : newest;
      } else if (!observations.isSameNumber(different.get(last).row(), each.row())) {
        return false;
      }
    }
    LocalDate needed = newest;
    long standing =
        different.stream().filter(each -> !each.latest().isBefore(needed)).count();
    for (Dated each : different) {
      place(each.row(), from, !each.latest().isBefore(needed), standing > 1);
    }
    return true;
  }

  private void settleByValues(int[] same, int from) {
    record Stated(int row, Observation observation) {}
    List<Stated> all = new ArrayList<>();
    StandingObservations standing = new StandingObservations();
    for (int row : same) {
      all.add(new Stated(row, observations.observation(row)));
    }
    all.sort(Comparator.comparing(Stated::observation, ObservationOrder.CANONICAL));
    all.forEach(each -> standing.add(each.observation()));
    Set<Observation> stand = standing.all().collect(Collectors.toSet());
    for (int i = 0; i < all.size(); i++) {
      Observation each = all.get(i).observation();
      if (i == 0 || !each.equals(all.get(i - 1).observation())) {
        place(all.get(i).row(), from, stand.contains(each), stand.size() > 1);
      }
    }
  }

  private void place(int row, int like, boolean stands, boolean hasRivals) {
    if (!stands) {
      superseded.add(kept);
    } else if (hasRivals) {
      rivals.add(kept);
    }
    rows.put(row, like, kept++);
  }
}
