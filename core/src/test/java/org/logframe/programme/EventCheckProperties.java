package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.logframe.place.Country;
import org.logframe.time.PartialDate;

/** A few of the pairs that contradict each other are told, and some wherever there is one. */
class EventCheckProperties {
  @Provide
  Arbitrary<List<Event>> events() {
    return Combinators.combine(
            Arbitraries.of(EventKind.values()),
            Arbitraries.of("2015", "2016", "late 2016", "2016-12", "2017"),
            Arbitraries.of("", "ML", "NE"))
        .as((kind, date, area) -> {
          Event.Builder event = Event.builder().kind(kind).date(PartialDate.parse(date));
          return area.isEmpty()
              ? event.build()
              : event.area(Country.of(area).areaId()).build();
        })
        .list()
        .ofMaxSize(6);
  }

  private static boolean contradict(Event begin, Event end) {
    boolean isOneLife =
        begin.area().isEmpty() || end.area().isEmpty() || begin.area().equals(end.area());
    return begin.kind().isBeginning()
        && end.kind().isEnding()
        && isOneLife
        && end.date().isCertainlyBefore(begin.date());
  }

  @Property
  void tellsEachEventThatContradictsAnother(@ForAll("events") List<Event> events) {
    List<String> told = new ArrayList<>();
    EventCheck.check(events, told::add);
    List<Event> contradicting = events.stream()
        .filter(one ->
            events.stream().anyMatch(other -> contradict(one, other) || contradict(other, one)))
        .toList();

    assertThat(told.isEmpty()).isEqualTo(contradicting.isEmpty());
    assertThat(contradicting)
        .allSatisfy(event ->
            assertThat(told).anyMatch(each -> each.contains(event.kind() + " " + event.date())));
    assertThat(told).hasSizeLessThanOrEqualTo(2 * contradicting.size());
  }
}
