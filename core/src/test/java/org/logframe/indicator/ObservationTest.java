package org.logframe.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

class ObservationTest {
  private static Observation.Builder observation() {
    return Observation.builder()
        .indicator("returns")
        .programme("joint")
        .value(Figure.exactly(5, Counts.PERSON));
  }

  @Test
  void isAnActualValueOfWhichNothingMoreIsStated() {
    Observation bare = observation().build();
    assertThat(bare.purpose()).isEqualTo(Purpose.ACTUAL);
    assertThat(bare.area()).isEmpty();
    assertThat(bare.period()).isEmpty();
    assertThat(bare.asOf()).isEmpty();
    assertThat(bare.series()).isEmpty();
    assertThat(bare.categories()).isEmpty();
  }

  @Test
  void needsAnIndicatorAProgrammeAndAValue() {
    assertThatIllegalStateException()
        .isThrownBy(Observation.builder().programme("p").indicator("i")::build);
    assertThatIllegalStateException()
        .isThrownBy(
            Observation.builder().programme("p").value(Figure.exactly(5, Counts.PERSON))::build);
    assertThatIllegalStateException()
        .isThrownBy(
            Observation.builder().indicator("i").value(Figure.exactly(5, Counts.PERSON))::build);
  }

  @Test
  void readsPeriodsAndDates() {
    Observation dated = observation().period("2021-Q3").asOf("late 2021").build();
    assertThat(dated.period()).contains(ReportingPeriod.ofQuarter(2021, 3));
    assertThat(dated.asOf()).contains(PartialDate.parse("late 2021"));
    assertThatIllegalArgumentException().isThrownBy(() -> observation().period("2021-Q5"));
    assertThatIllegalArgumentException().isThrownBy(() -> observation().asOf("2021-13"));
  }

  @Test
  void categoriesAreInTheOrderOfTheirDisaggregations() {
    Observation one =
        observation().category("sex", "male").category("age", "adult").build();
    Observation other =
        observation().category("age", "adult").category("sex", "male").build();
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    assertThat(one.categories().keySet())
        .containsExactly(DisaggregationId.of("age"), DisaggregationId.of("sex"));
  }

  @Test
  void aDisaggregationHasOneCategory() {
    assertThatIllegalArgumentException()
        .isThrownBy(observation().category("sex", "male").category("sex", "female")::build);
  }

  @Test
  void aCopyIsEqualAndEachPartCounts() {
    Observation whole = observation()
        .area(Country.of("LY"))
        .period("2021")
        .category("sex", "male")
        .series("iom")
        .purpose(Purpose.TARGET)
        .asOf("2022")
        .addNotes(Note.of(NoteKind.READING, Text.english("x")))
        .addSources(Source.of("page"))
        .build();
    assertThat(whole.toBuilder().build()).isEqualTo(whole).hasSameHashCodeAs(whole);
    Changes.assertEachCounts(
        whole,
        List.of(
            it -> it.indicator("x"),
            it -> it.programme("x"),
            it -> it.area(Country.of("EG")),
            it -> it.area(Optional.empty()),
            it -> it.period("2020"),
            it -> it.period(Optional.empty()),
            it -> it.category("age", "adult"),
            it -> it.series("x"),
            it -> it.series(Optional.empty()),
            it -> it.purpose(Purpose.BASELINE),
            it -> it.value(Missing.of(MissingReason.NOT_REPORTED)),
            it -> it.asOf("2021"),
            it -> it.asOf(Optional.empty()),
            it -> it.addNotes(Note.of(NoteKind.THEME, Text.english("x"))),
            it -> it.addSources(Source.of("x"))),
        Observation::toBuilder,
        Observation.Builder::build);
  }

  @Test
  void isPrintedByWhatItIsAboutAndItsValue() {
    Observation.Builder wells = Observation.builder()
        .indicator("wells")
        .programme("sahel")
        .value(Figure.parse("around 370"));

    assertThat(wells.build()).hasToString("wells, sahel: around 370");
    assertThat(wells
            .area(AreaId.parse("NE"))
            .period("2021")
            .category("sex", "female")
            .series("field office")
            .purpose(Purpose.TARGET)
            .asOf("2022")
            .build())
        .hasToString(
            "wells, sahel, NE, 2021, sex=female, field office, TARGET: around 370, as of 2022");
  }

  @Test
  void aSeriesSaysSomething() {
    Observation.Builder observation = Observation.builder()
        .indicator("returned")
        .programme("north")
        .value(Figure.parse("5 persons"));
    for (String series : List.of("", " \n", "\u2003")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> observation.series(series).build())
          .withMessage("Observation.series: is blank");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> observation.series("a\0").build())
        .withMessage("Observation.series: has a control character: \"a\\u0000\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> observation.series("a\ud800").build())
        .withMessage("Observation.series: has half a surrogate pair: \"a\\uD800\"");
  }

  @Test
  void aValueIsRequiredOrTheReasonWhyItIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> Observation.builder().indicator("built").programme("rural").build())
        .withMessage(
            "Observation of built by rural: has no value; set it with value(...), or say why it"
                + " is missing with a Missing");
  }
}
