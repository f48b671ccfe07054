package org.logframe.portfolio.check;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.portfolio.lookup.Effective;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Programme;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;

/**
 * When a programme began and ended as a whole by its own events, and who says so.
 *
 * @param begin the first date on which it began
 * @param beginning the first event of that date
 * @param end the first date on which it ended
 * @param sourcesOfBegin the first hundred sources of the events of the first date
 * @param sourcesOfEvents the first hundred sources of all its events
 */
record StatedLife(
    Optional<PartialDate> begin,
    Optional<Event> beginning,
    Optional<PartialDate> end,
    ImmutableList<Source> sourcesOfBegin,
    ImmutableList<Source> sourcesOfEvents) {
  static StatedLife of(Programme programme) {
    Optional<PartialDate> begin =
        Effective.first(programme, event -> event.kind().isBeginning());
    return new StatedLife(
        begin,
        beginnings(programme, begin).findFirst(),
        Effective.first(programme, event -> event.kind() == EventKind.ENDED),
        Findings.few(beginnings(programme, begin).map(Event::sources)),
        Findings.few(programme.events().stream().map(Event::sources)));
  }

  private static Stream<Event> beginnings(Programme programme, Optional<PartialDate> begin) {
    return programme.events().stream()
        .filter(event -> event.area().isEmpty()
            && event.kind().isBeginning()
            && begin.equals(Optional.of(event.date())));
  }
}
