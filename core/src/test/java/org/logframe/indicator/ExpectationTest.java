package org.logframe.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.place.AreaId;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Source;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

class ExpectationTest {
  @Test
  void isOfTheWholeCoverageAtAnyTimeUnlessSaidOtherwise() {
    Expectation expectation = Expectation.builder().programme("p").build();
    assertThat(expectation.programme()).isEqualTo(ProgrammeId.of("p"));
    assertThat(expectation.areas()).isEmpty();
    assertThat(expectation.validity()).isEqualTo(Validity.undated());
    assertThat(expectation.frequency()).isEmpty();
  }

  @Test
  void needsAProgramme() {
    assertThatIllegalStateException().isThrownBy(Expectation.builder()::build);
  }

  @Test
  void aCopyIsEqualAndEachPartCounts() {
    Expectation whole = Expectation.builder()
        .programme("p")
        .addAreas(AreaId.parse("LY"))
        .validity(Validity.since("2017"))
        .frequency(Granularity.QUARTER)
        .addDisaggregations("sex")
        .addSources(Source.of("page"))
        .build();
    assertThat(whole.toBuilder().build()).isEqualTo(whole).hasSameHashCodeAs(whole);
    Changes.assertEachCounts(
        whole,
        List.of(
            it -> it.programme("q"),
            it -> it.addAreas(AreaId.parse("EG")),
            it -> it.validity(Validity.undated()),
            it -> it.frequency(Granularity.YEAR),
            it -> it.frequency(Optional.empty()),
            it -> it.addDisaggregations("age"),
            it -> it.addSources(Source.of("x"))),
        Expectation::toBuilder,
        Expectation.Builder::build);
  }
}
