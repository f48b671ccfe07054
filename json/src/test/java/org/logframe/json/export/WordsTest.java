package org.logframe.json.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.logframe.json.codec.Scalars;
import org.logframe.measure.Counts;
import org.logframe.programme.CoverageRole;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Phase;
import org.logframe.programme.ProgrammeKind;

class WordsTest {
  private static final Labels FRENCH = new Labels(ExportSamples.portfolio(), Locale.FRENCH);

  @Test
  void everyConstantThatAFacetHasIsThereInThreeLanguages() {
    for (Class<? extends Enum<?>> type :
        List.of(Phase.class, ProgrammeKind.class, ObjectiveLevel.class, CoverageRole.class)) {
      for (Enum<?> constant : type.getEnumConstants()) {
        String code = type.getSimpleName() + "." + Scalars.constant(constant);
        assertThat(Words.find(code).orElseThrow().languages()).containsExactly("en", "es", "fr");
        assertThat(Words.of(code, Locale.ENGLISH)).isEqualTo(Scalars.constant(constant));
      }
    }
  }

  @Test
  void countsOfTheLibraryAreTranslatedAndOthersAreNot() {
    assertThat(FRENCH.of(Counts.HOUSEHOLD)).isEqualTo("ménages");
    assertThat(FRENCH.of(Counts.PERSON.multiply(1000))).isEqualTo("milliers de personnes");
    assertThat(FRENCH.of(Counts.of("well", "wells"))).isEqualTo("wells");
    assertThat(FRENCH.of(Counts.PERSON.divide(Counts.HOUSEHOLD))).isEqualTo("persons/household");
  }
}
