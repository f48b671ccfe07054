package org.logframe.portfolio.lookup;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.programme.EventKind;
import org.logframe.programme.Programme;
import org.logframe.time.Certainty;
import org.logframe.time.PartialDate;

/**
 * When a programme was under way: by its own events and by those of every programme above it.
 *
 * @param possiblyFrom the first day on which it can have been under way
 * @param certainlyFrom the first day on which it certainly was, if it lasted so long
 * @param certainlyTo the last day on which it certainly was
 * @param possiblyTo the last day on which it can have been
 */
public record Life(
    LocalDate possiblyFrom, LocalDate certainlyFrom, LocalDate certainlyTo, LocalDate possiblyTo) {

  /** The life of a programme, within that of the programme above it; null where nobody dated it. */
  static @Nullable Life of(Programme programme, @Nullable Life above) {
    Optional<PartialDate> begin =
        Effective.first(programme, event -> event.kind().isBeginning());
    Optional<PartialDate> end =
        Effective.first(programme, event -> event.kind() == EventKind.ENDED);
    if (begin.isEmpty() && end.isEmpty()) {
      return above;
    }
    Life own = new Life(
        begin.map(PartialDate::earliest).orElse(LocalDate.MIN),
        begin.map(PartialDate::latest).orElse(LocalDate.MIN),
        end.map(PartialDate::earliest).orElse(LocalDate.MAX),
        end.map(PartialDate::latest).orElse(LocalDate.MAX));
    return above == null ? own : own.within(above);
  }

  private Life within(Life above) {
    return new Life(
        later(possiblyFrom, above.possiblyFrom),
        later(certainlyFrom, above.certainlyFrom),
        earlier(certainlyTo, above.certainlyTo),
        earlier(possiblyTo, above.possiblyTo));
  }

  /** Whether it was under way on a day; never {@link Certainty#UNDATED}. */
  Certainty on(LocalDate day) {
    if (day.isBefore(possiblyFrom) || day.isAfter(possiblyTo)) {
      return Certainty.NO;
    }
    return day.isBefore(certainlyFrom) || day.isAfter(certainlyTo)
        ? Certainty.POSSIBLE
        : Certainty.CERTAIN;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
