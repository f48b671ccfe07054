package org.logframe.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");

  @Test
  void hasAnUndeterminedLanguageUnlessOneIsStated() {
    assertThat(Text.of("Booklet").byLanguage()).containsExactly(entry("und", "Booklet"));
    assertThat(Text.english("Booklet").byLanguage()).containsExactly(entry("en", "Booklet"));
    assertThat(Text.of(BRAZIL, "Livreto").byLanguage()).containsExactly(entry("pt-BR", "Livreto"));
    assertThat(Text.of(Locale.ROOT, "Booklet")).isEqualTo(Text.of("Booklet"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " Niger\u00a0(the) ",
        "Côte d'Ivoire",
        "Co\u0302te d\u2019Ivoire",
        "EU\u2013IOM\n\tline two",
        "\ud83d\ude00"
      })
  void keepsItsWordsCharacterByCharacter(String words) {
    assertThat(Text.english(words)).hasToString(words);
  }

  @Test
  void takesMoreLanguagesOneByOne() {
    Text title = Text.english("Booklet").with(Locale.FRENCH, "Livret").with(BRAZIL, "Livreto");

    assertThat(title.byLanguage())
        .containsExactly(entry("en", "Booklet"), entry("fr", "Livret"), entry("pt-BR", "Livreto"));
    assertThat(title.languages()).containsExactly("en", "fr", "pt-BR");
  }

  @Test
  void takesOtherWordsInALanguageThatItHas() {
    Text title = Text.english("Leaflet").with(Locale.FRENCH, "Livret");

    assertThat(title.with(Locale.ENGLISH, "Booklet").byLanguage())
        .containsExactly(entry("en", "Booklet"), entry("fr", "Livret"));
    assertThat(title.in(Locale.ENGLISH)).as("the text itself is unchanged").isEqualTo("Leaflet");
  }

  @ParameterizedTest
  @CsvSource({
    "en, English",
    "en-GB, English",
    "fr, French",
    "fr-CA, Canadian",
    "fr-CA-x-joual, Canadian",
    "fr-BE, French",
    "zh-Hant-TW, Traditional",
    "zh, Unstated",
    "de, Unstated",
    "und, Unstated",
  })
  void isReadInTheNearestLanguageThenAsUnstated(String reader, String expected) {
    Text text = Text.from(Map.of(
        "en", "English",
        "fr", "French",
        "fr-CA", "Canadian",
        "zh-Hant", "Traditional",
        "und", "Unstated"));

    assertThat(text.in(Locale.forLanguageTag(reader))).isEqualTo(expected);
  }

  @Test
  void isReadInEnglishWhereNoLanguageIsUnstated() {
    Text text = Text.english("Booklet").with(Locale.forLanguageTag("ar"), "كتيب");

    assertThat(text.in(Locale.GERMAN)).isEqualTo("Booklet");
    assertThat(text).hasToString("Booklet");
  }

  @Test
  void isReadInTheFirstLanguageByTagAsALastResort() {
    Text text = Text.of(Locale.FRENCH, "Livret").with(Locale.forLanguageTag("ar"), "كتيب");

    assertThat(text.in(Locale.GERMAN)).isEqualTo("كتيب");
    assertThat(text).hasToString("كتيب");
  }

  @ParameterizedTest
  @CsvSource({"EN, en", "pt-br, pt-BR", "ZH-hant-tw, zh-Hant-TW", "UND, und", "iw, he"})
  void spellsTagsInTheOneCanonicalWay(String tag, String canonical) {
    assertThat(Text.from(Map.of(tag, "x")).languages()).containsExactly(canonical);
  }

  @Test
  void rejectsTwoTagsForOneLanguage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.from(Map.of("en-gb", "Booklet", "en-GB", "Brochure")))
        .withMessage("Text: two tags name the language en-GB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "en_GB", "en-", "e", "english language", "en\n", "en-!"})
  void rejectsAnIllFormedTag(String tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.from(Map.of(tag, "x")))
        .withMessage("Text: not a language tag: \"" + tag.replace("\n", "\\u000A") + "\"");
  }

  @Test
  void rejectsALocaleMadeOfAWrongPartRatherThanTakeItForUndetermined() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.of(new Locale("en_GB"), "Booklet"))
        .withMessage("Text: not a language tag: \"en_gb\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.of("Booklet").with(new Locale("en_GB"), "Booklet"))
        .withMessage("Text: not a language tag: \"en_gb\"");
  }

  @Test
  void rejectsATextWithoutALanguage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.from(Map.of()))
        .withMessage("Text: has no language");
  }

  @Test
  void rejectsWordsThatAreNoneNamingTheirLanguage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.of(""))
        .withMessage("Text (und): is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.english("ok").with(BRAZIL, "\u00a0"))
        .withMessage("Text (pt-BR): is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.english("a\rb"))
        .withMessage("Text (en): has a control character: \"a\\u000Db\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.english("a\ud800"))
        .withMessage("Text (en): has half a surrogate pair: \"a\\uD800\"");
  }

  @Test
  void cannotBeChangedFromOutside() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ((Map<String, String>) Text.of("x").byLanguage()).clear());
  }

  @Test
  void isAValue() {
    EqualsVerifier.forClass(Text.class)
        .withPrefabValues(
            ImmutableSortedMap.class,
            ImmutableSortedMap.of("en", "Booklet"),
            ImmutableSortedMap.of("fr", "Livret"))
        .verify();
  }
}
