package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.source.Parts;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;

class StatusTest {
  private static final Source LINE = Source.of("listing", "line 19");
  private static final Source PAGE = Source.of("booklet", "p. 2");

  private static Status full() {
    return Status.builder()
        .phase(Phase.CLOSED)
        .label("Past activities")
        .asOf(PartialDate.of(2021))
        .addSources(PAGE, LINE)
        .build();
  }

  @Test
  void hasTheseParts() {
    assertThat(full().phase()).isEqualTo(Phase.CLOSED);
    assertThat(full().label()).contains("Past activities");
    assertThat(full().asOf()).contains(PartialDate.of(2021));
    assertThat(full().sources()).containsExactly(PAGE, LINE);
  }

  @Test
  void isUndatedUnlessItsSourceSays() {
    Status status = Status.of(Phase.ONGOING, "Ongoing", LINE);

    assertThat(status.phase()).isEqualTo(Phase.ONGOING);
    assertThat(status.label()).contains("Ongoing");
    assertThat(status.asOf()).isEmpty();
    assertThat(status.sources()).containsExactly(LINE);
  }

  @Test
  void needsOnlyAPhase() {
    assertThat(Status.builder().phase(Phase.UNKNOWN).build().label()).isEmpty();
  }

  @Test
  void isPrintedWithItsLabelAndDateIfTheyAreStated() {
    assertThat(full()).hasToString("CLOSED, \"Past activities\", as of 2021");
    assertThat(Status.builder().phase(Phase.UNKNOWN).build()).hasToString("UNKNOWN");
  }

  @Test
  void isRebuiltFromItsParts() {
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
  }

  @Test
  void isEqualByAllItsParts() {
    Parts.assertThatEachCounts(
        full(),
        full().toBuilder().phase(Phase.CANCELLED).build(),
        full().toBuilder().label(Optional.empty()).build(),
        full().toBuilder().asOf(Optional.empty()).build(),
        full().toBuilder().addAllSources(List.of(LINE)).build());
  }

  @Test
  void rejectsALabelThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Status.of(Phase.CLOSED, ""))
        .withMessage("Status CLOSED, label: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Status.of(Phase.CLOSED, "Past\u0000"))
        .withMessage("Status CLOSED, label: has a control character: \"Past\\u0000\"");
  }

  @Test
  void takesAnAsOfDateAsText() {
    assertThat(full().toBuilder().asOf("2021").build()).isEqualTo(full());
  }
}
