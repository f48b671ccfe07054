package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Global;
import org.logframe.source.Parts;
import org.logframe.source.Source;
import org.logframe.time.Validity;

class CoverageTest {
  private static final Country NIGER = Country.of("NE");
  private static final Source LINE = Source.of("listing", "line 66");
  private static final Source PAGE = Source.of("booklet", "p. 2");

  private static Coverage full() {
    return Coverage.builder()
        .area(NIGER)
        .role(CoverageRole.TRANSIT)
        .kind(CoverageKind.PRIORITY)
        .validity(Validity.until("2020"))
        .label("Niger (the)")
        .addSources(PAGE, LINE)
        .build();
  }

  @Test
  void hasTheseParts() {
    assertThat(full().area()).isEqualTo(AreaId.parse("NE"));
    assertThat(full().role()).contains(CoverageRole.TRANSIT);
    assertThat(full().kind()).contains(CoverageKind.PRIORITY);
    assertThat(full().validity()).isEqualTo(Validity.until("2020"));
    assertThat(full().label()).contains("Niger (the)");
    assertThat(full().sources()).containsExactly(PAGE, LINE);
  }

  @Test
  void needsOnlyAnArea() {
    Coverage coverage = Coverage.of(Global.GLOBAL, LINE);

    assertThat(coverage.area()).isEqualTo(AreaId.global());
    assertThat(coverage.role()).isEmpty();
    assertThat(coverage.kind()).isEmpty();
    assertThat(coverage.validity()).isEqualTo(Validity.undated());
    assertThat(coverage.label()).isEmpty();
    assertThat(coverage.sources()).containsExactly(LINE);
  }

  @Test
  void isRebuiltFromItsParts() {
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
  }

  @Test
  void isEqualByAllItsParts() {
    Parts.assertThatEachCounts(
        full(),
        full().toBuilder().area(AreaId.parse("NG")).build(),
        full().toBuilder().role(Optional.empty()).build(),
        full().toBuilder().kind(Optional.empty()).build(),
        full().toBuilder().validity(Validity.undated()).build(),
        full().toBuilder().label(Optional.empty()).build(),
        full().toBuilder().addAllSources(List.of(LINE)).build());
  }

  @Test
  void keepsTheLabelAsTheSourceHasIt() {
    assertThat(full().toBuilder().label("Niger\u00a0(the) ").build().label())
        .contains("Niger\u00a0(the) ");
  }

  @Test
  void rejectsALabelThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full().toBuilder().label("\u00a0").build())
        .withMessage("Coverage of NE, label: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full().toBuilder().label("Niger\u0000").build())
        .withMessage("Coverage of NE, label: has a control character: \"Niger\\u0000\"");
  }

  @Test
  void isPrintedByWhatIsStated() {
    assertThat(full()).hasToString("NE, TRANSIT, PRIORITY, ../2020");
    assertThat(Coverage.of(NIGER)).hasToString("NE");
  }

  @Test
  void takesAValidityAsText() {
    assertThat(Coverage.builder().area(NIGER).validity("2019-03/2022").build().validity())
        .isEqualTo(Validity.between("2019-03", "2022"));
  }
}
