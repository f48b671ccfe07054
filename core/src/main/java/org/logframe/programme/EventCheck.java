package org.logframe.programme;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.logframe.place.AreaId;

/**
 * Whether no event ends what has not begun. Nothing begins or ends in an area outside the life of the
 * whole; two areas may differ.
 */
final class EventCheck {
  private static final BinaryOperator<Event> LATER =
      BinaryOperator.maxBy(Comparator.comparing(event -> event.date().earliest()));
  private static final BinaryOperator<Event> EARLIER =
      BinaryOperator.minBy(Comparator.comparing(event -> event.date().latest()));

  private final ImmutableList<Event> begins;
  private final ImmutableList<Event> ends;

  private EventCheck(List<Event> events) {
    begins = events.stream()
        .filter(event -> event.kind().isBeginning())
        .collect(ImmutableList.toImmutableList());
    ends = events.stream()
        .filter(event -> event.kind().isEnding())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Tells, of each beginning that comes after an end, the earliest such end; of each end that comes
   * before a beginning, the latest such beginning. Not each pair, since those may be very many.
   */
  static void check(List<Event> events, Consumer<String> problems) {
    EventCheck check = new EventCheck(events);
    Extremes firstEnds = new Extremes(check.ends, EARLIER);
    Extremes lastBegins = new Extremes(check.begins, LATER);
    check.begins.forEach(
        begin -> firstEnds.comparable(begin).forEach(end -> compare(begin, end, problems)));
    check.ends.forEach(
        end -> lastBegins.comparable(end).forEach(begin -> compare(begin, end, problems)));
  }

  private static void compare(Event begin, Event end, Consumer<String> problems) {
    if (end.date().isCertainlyBefore(begin.date())) {
      problems.accept(stated(end) + " before it was " + stated(begin));
    }
  }

  private static String stated(Event event) {
    return event.kind() + " " + event.date()
        + event.area().map(area -> " in " + area).orElse("");
  }

  /** The first or the last event of each area, of the whole, and of all. */
  private static final class Extremes {
    private final Map<AreaId, Event> inArea = new HashMap<>();
    private final Optional<Event> ofWhole;
    private final Optional<Event> ofAll;

    Extremes(List<Event> events, BinaryOperator<Event> choice) {
      events.forEach(event -> event.area().ifPresent(area -> inArea.merge(area, event, choice)));
      ofWhole = events.stream().filter(event -> event.area().isEmpty()).reduce(choice);
      ofAll = events.stream().reduce(choice);
    }

    /** Those of the same life as an event: of the whole and of its area, or of all. */
    Stream<Event> comparable(Event event) {
      return event.area().isEmpty()
          ? ofAll.stream()
          : Stream.concat(ofWhole.stream(), event.area().map(inArea::get).stream());
    }
  }
}
