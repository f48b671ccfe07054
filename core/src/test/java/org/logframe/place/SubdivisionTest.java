package org.logframe.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.logframe.source.Source;
import org.logframe.source.Text;

class SubdivisionTest {
  private static final Country AFGHANISTAN = Country.of("AF");
  private static final Source BOOKLET = Source.of("rada-booklet", "p. 3");

  private static Subdivision.Builder kabul() {
    return Subdivision.builder().id("kabul").name(Text.english("Kabul")).partOf(AFGHANISTAN);
  }

  @Test
  void hasTheseParts() {
    Subdivision kabul = kabul()
        .type(Text.english("province"))
        .code("AF-KAB")
        .addSources(BOOKLET)
        .build();

    assertThat(kabul.id()).isEqualTo(SubdivisionId.of("kabul"));
    assertThat(kabul.name()).isEqualTo(Text.english("Kabul"));
    assertThat(kabul.partOf()).isEqualTo(AFGHANISTAN.areaId());
    assertThat(kabul.type()).contains(Text.english("province"));
    assertThat(kabul.code()).contains("AF-KAB");
    assertThat(kabul.sources()).containsExactly(BOOKLET);
    assertThat(kabul.areaId()).isEqualTo(AreaId.parse("subdivision:kabul"));
  }

  @Test
  void needsOnlyAnIdANameAndWhereItLies() {
    Subdivision kabul = kabul().build();

    assertThat(kabul.type()).isEmpty();
    assertThat(kabul.code()).isEmpty();
    assertThat(kabul.sources()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> Subdivision.builder().id("x").name(Text.of("X")).build())
        .withMessageContaining("partOf");
  }

  @Test
  void liesInAnotherSubdivision() {
    Subdivision district = Subdivision.builder()
        .id("paghman")
        .name(Text.english("Paghman"))
        .partOf(SubdivisionId.of("kabul"))
        .code("AF-X1")
        .build();

    assertThat(district.partOf()).isEqualTo(AreaId.parse("subdivision:kabul"));
  }

  @Test
  void isRebuiltFromItsParts() {
    Subdivision kabul = kabul()
        .type(Text.english("province"))
        .code("AF-KAB")
        .addSources(BOOKLET)
        .build();

    assertThat(kabul.toBuilder().build()).isEqualTo(kabul).hasSameHashCodeAs(kabul);
    assertThat(kabul.toBuilder().code(Optional.empty()).build()).isNotEqualTo(kabul);
  }

  @ParameterizedTest
  @ValueSource(strings = {"global", "region:offices/horn", "route:central"})
  void rejectsWhatHasNoSubdivisions(String area) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kabul().partOf(AreaId.parse(area)).build())
        .withMessage("Subdivision kabul: is part of \"" + area
            + "\", which is neither a country nor a subdivision");
  }

  @Test
  void rejectsLyingInItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kabul().partOf(SubdivisionId.of("kabul")).build())
        .withMessage("Subdivision kabul: is part of itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "KAB", "af-kab", "AF-", "AF-KABU", "AFG-KAB", "AF-KAB\n", "AF KAB"})
  void rejectsACodeThatIsNotOfIso31662(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kabul().code(code).build())
        .withMessage("Subdivision kabul: code \"" + code.replace("\n", "\\u000A")
            + "\" is not of ISO 3166-2");
  }

  @Test
  void rejectsACodeOfAnotherCountry() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kabul().code("LY-TB").build())
        .withMessage("Subdivision kabul: is part of AF, but its code is \"LY-TB\"");
  }
}
