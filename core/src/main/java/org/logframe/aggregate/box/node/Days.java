package org.logframe.aggregate.box.node;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;

/**
 * The days on which something is asked: one day, those of a period, or all.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record Days(LocalDate first, LocalDate last) {
  /** All days there are. */
  public static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

  /** One day. */
  public static Days on(LocalDate day) {
    return new Days(day, day);
  }

  /** The days of a period; all if nobody said when it was. */
  public static Days of(Optional<ReportingPeriod> period) {
    return new Days(
        period.flatMap(ReportingPeriod::start).orElse(LocalDate.MIN),
        period.flatMap(ReportingPeriod::end).orElse(LocalDate.MAX));
  }

  /** All days from the first of these and others to the last of them. */
  public Days hull(Days other) {
    return new Days(
        Collections.min(List.of(first, other.first)), Collections.max(List.of(last, other.last)));
  }

  /** The first of them, and those others of some days that are among them. */
  public List<LocalDate> startingAt(Collection<LocalDate> changes) {
    List<LocalDate> days = new ArrayList<>(List.of(first));
    changes.stream().filter(day -> day.isAfter(first) && !day.isAfter(last)).forEach(days::add);
    return days;
  }

  /** The days on which it may change whether something holds. */
  public static List<LocalDate> changes(Validity validity) {
    List<LocalDate> days = new ArrayList<>();
    validity.from().ifPresent(from -> days.addAll(List.of(from.earliest(), from.latest())));
    validity
        .to()
        .ifPresent(
            to -> days.addAll(List.of(to.earliest().plusDays(1), to.latest().plusDays(1))));
    return days;
  }
}
