package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.source.Parts;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;

class EventTest {
  private static final PartialDate MARCH = PartialDate.of(2017, 3);
  private static final Source LINE = Source.of("listing", "line 101");
  private static final Source PAGE = Source.of("booklet", "p. 2");

  private static Event full() {
    return Event.builder()
        .kind(EventKind.PHASED_OUT)
        .date(PartialDate.of(2020))
        .area(Country.of("ZA"))
        .wording("phased out in 2020")
        .addSources(PAGE, LINE)
        .build();
  }

  @Test
  void hasTheseParts() {
    assertThat(full().kind()).isEqualTo(EventKind.PHASED_OUT);
    assertThat(full().date()).isEqualTo(PartialDate.of(2020));
    assertThat(full().area()).contains(AreaId.parse("ZA"));
    assertThat(full().wording()).contains("phased out in 2020");
    assertThat(full().sources()).containsExactly(PAGE, LINE);
  }

  @Test
  void concernsTheWholeUnlessAnAreaIsStated() {
    Event launch = Event.of(EventKind.LAUNCHED, MARCH, LINE);

    assertThat(launch.kind()).isEqualTo(EventKind.LAUNCHED);
    assertThat(launch.date()).isEqualTo(MARCH);
    assertThat(launch.area()).isEmpty();
    assertThat(launch.wording()).isEmpty();
    assertThat(launch.sources()).containsExactly(LINE);
  }

  @ParameterizedTest
  @CsvSource({
    "LAUNCHED, true, false, launched",
    "STARTED, true, false, started",
    "ESTABLISHED, true, false, established",
    "PHASED_OUT, false, true, phased out",
    "REFOCUSED, false, false, refocused",
    "ENDED, false, true, ended",
  })
  void isABeginningOrAnEndingInThePastTense(
      EventKind kind, boolean beginning, boolean ending, String text) {
    assertThat(kind.isBeginning()).isEqualTo(beginning);
    assertThat(kind.isEnding()).isEqualTo(ending);
    assertThat(kind).hasToString(text);
  }

  @Test
  void isRebuiltFromItsParts() {
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
  }

  @Test
  void isEqualByAllItsParts() {
    Parts.assertThatEachCounts(
        full(),
        full().toBuilder().kind(EventKind.ENDED).build(),
        full().toBuilder().date(PartialDate.of(2020, 1)).build(),
        full().toBuilder().area(Optional.empty()).build(),
        full().toBuilder().wording(Optional.empty()).build(),
        full().toBuilder().addAllSources(List.of(LINE)).build());
  }

  @Test
  void rejectsAWordingThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full().toBuilder().wording("").build())
        .withMessage("Event phased out 2020, wording: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full().toBuilder().wording("in\r2020").build())
        .withMessage("Event phased out 2020, wording: has a control character: \"in\\u000D2020\"");
  }

  @Test
  void takesADateAsText() {
    Event event = Event.of(EventKind.LAUNCHED, "2016-12");

    assertThat(event).isEqualTo(Event.of(EventKind.LAUNCHED, PartialDate.parse("2016-12")));
    assertThat(event.toBuilder().date("late 2017").build().date())
        .isEqualTo(PartialDate.parse("late 2017"));
  }
}
