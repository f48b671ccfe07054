package org.logframe.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryParseTest {
  /** Every name that two countries have, by language. */
  private static final ImmutableListMultimap<String, String> SHARED =
      ImmutableListMultimap.<String, String>builder()
          .putAll(
              "en",
              "Korea",
              "Virgin Islands",
              "Saint Martin",
              "Saint-Martin",
              "St. Martin",
              "St Martin")
          .putAll("fr", "Corée", "Îles Vierges", "Saint-Martin", "St-Martin")
          .putAll("es", "Corea", "Islas Vírgenes", "San Martín", "Saint Martin")
          .putAll(
              "ar",
              "كوريا",
              "جزر فرجن",
              "جزر فيرجن",
              "جزر العذراء",
              "سانت مارتن",
              "سان مارتن",
              "سان مارتان")
          .build();

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void findsEveryCountryByEveryNameThatIsItsOwn(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    for (Country country : Country.all()) {
      for (String name : country.names(language)) {
        if (!SHARED.containsEntry(tag, name)) {
          assertThat(Country.parse(name, language)).as(name).isEqualTo(country);
        }
      }
      assertThat(Country.parse(country.name(language), language)).isEqualTo(country);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void findsEveryCountryByANameInOtherDress(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    for (Country country : Country.all()) {
      String dressed = "\u00a0 "
          + country
              .name(language)
              .toUpperCase(language)
              .replace(' ', '\u00a0')
              .replace('-', '\u2011')
              .replace('\'', '’')
          + "\u202f";
      assertThat(Country.parse(dressed, language)).as(dressed).isEqualTo(country);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void refusesEveryNameThatTwoCountriesHaveAndNoOther(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    ListMultimap<String, Country> byKey = ArrayListMultimap.create();
    for (Country country : Country.all()) {
      country.names(language).stream()
          .map(CountryName::key)
          .distinct()
          .forEach(key -> byKey.put(key, country));
    }

    assertThat(SHARED.get(tag))
        .allSatisfy(name -> assertThatIllegalArgumentException()
            .isThrownBy(() -> Country.parse(name, language))
            .withMessageEndingWith(": use a code"));
    assertThat(byKey.keySet())
        .filteredOn(key -> byKey.get(key).size() > 1)
        .hasSameElementsAs(SHARED.get(tag).stream().map(CountryName::key).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void noNameIsTheCodeOfAnotherCountry(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    for (Country country : Country.all()) {
      for (String name : country.names(language)) {
        assertThat(CountryTable.standard().byCode(CharMatcher.anyOf(" .-").removeFrom(name)))
            .as(name)
            .isIn(country, null);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void namesAreWrittenPlainly(String tag) {
    for (Country country : Country.all()) {
      assertThat(country.names(Locale.forLanguageTag(tag)))
          .doesNotHaveDuplicates()
          .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC))
          .allMatch(name -> name.equals(CharMatcher.whitespace().trimAndCollapseFrom(name, ' ')))
          .noneMatch(name -> CharMatcher.anyOf("’‘ʼ`´|").matchesAnyOf(name));
    }
  }

  @Test
  void namesTheCodesOfASharedName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse("Korea", Locale.ENGLISH))
        .withMessage("Country: \"Korea\" may be KP or KR in English: use a code");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse("la Corée", Locale.FRENCH))
        .withMessage("Country: \"la Corée\" may be KP or KR in French: use a code");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse("islas virgenes", Locale.forLanguageTag("es-MX")))
        .withMessage("Country: \"islas virgenes\" may be VG or VI in Spanish: use a code");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse("كوريا", Locale.forLanguageTag("ar")))
        .withMessage("Country: \"كوريا\" may be KP or KR in Arabic: use a code");
  }

  @ParameterizedTest
  @CsvSource({
    "Niger, NE",
    "Nigeria, NG",
    "Guinea, GN",
    "Guinea-Bissau, GW",
    "Equatorial Guinea, GQ",
    "Papua New Guinea, PG",
    "Sudan, SD",
    "South Sudan, SS",
    "Dominica, DM",
    "Dominican Republic, DO",
    "Congo, CG",
    "Democratic Republic of the Congo, CD",
    "Mali, ML",
    "Malawi, MW",
    "Somalia, SO",
    "Oman, OM",
    "Romania, RO",
    "Georgia, GE",
    "'Samoa', WS",
    "American Samoa, AS",
  })
  void keepsNamesApartThatBeginOrEndAlike(String name, String code) {
    assertThat(Country.parse(name, Locale.ENGLISH)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Atlantis",
        "Nige",
        "Niger ia",
        "Guine",
        "Sout",
        "Dominican",
        "South",
        "Global",
        "",
        " ",
        "the",
        "(the)",
        "SD",
        "Salvador",
        "Gambie"
      })
  void rejectsWhatNoCountryIsCalled(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse(name, Locale.ENGLISH))
        .withMessageStartingWith("Country: no country is called \"" + name + "\" in English");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Kenia | ; did you mean Kenya (KE)?",
        "en | Nigeri | ; did you mean Niger (NE) or Nigeria (NG)?",
        "en | untied states | ; did you mean United States of America (US)?",
        "fr | Allemange | ; did you mean Allemagne (DE)?",
        "en | Nige | ; did you mean Niger (NE) or Niue (NU)?",
        "en | Atlantis | ''",
        "en | SD | ''"
      })
  void asksWhetherTheNearestNameWasMeant(Locale language, String name, String question) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse(name, language))
        .withMessageMatching("Country: no country is called \"" + name + "\" in (English|French)"
            + Pattern.quote(question));
  }

  @Test
  void readsShortFormsThatTablesUse() {
    assertThat(Country.parse("UK", Locale.ENGLISH)).hasToString("GB");
    assertThat(Country.parse("Dem. Rep. of the Congo", Locale.ENGLISH)).hasToString("CD");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, French",
    "es, Spanish",
    "ar, Arabic",
  })
  void saysInWhichLanguageItLooked(Locale language, String called) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse("Atlantis", language))
        .withMessage("Country: no country is called \"Atlantis\" in " + called);
  }

  @Test
  void rejectsALanguageThatTheTableDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse("Niger", Locale.forLanguageTag("pt-BR")))
        .withMessage("Country: names are known in English, French, Spanish and Arabic,"
            + " not in the language \"pt-BR\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse("Niger", Locale.ROOT))
        .withMessage("Country: names are known in English, French, Spanish and Arabic,"
            + " not in the language \"und\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sudan",
        "Sudan (the)",
        "Sudan(the)",
        "the Sudan",
        "The Sudan",
        "SUDAN (THE)",
        "sudan",
        "Sudan\u00a0(the)",
        "  the   Sudan ",
        "Su\u00addan",
        "Súdan"
      })
  void readsTheArticleInItsPlaces(String name) {
    assertThat(Country.parse(name, Locale.ENGLISH)).hasToString("SD");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "fr, Maroc, MA",
        "fr, le Maroc, MA",
        "fr, Maroc (le), MA",
        "fr, Algérie (l'), DZ",
        "fr, l’Algérie, DZ",
        "fr, L'ALGERIE, DZ",
        "fr, Philippines (les), PH",
        "fr, les Philippines, PH",
        "fr, Libye (la), LY",
        "fr, la Libye, LY",
        "es, el Níger, NE",
        "es, Níger (el), NE",
        "es, los Emiratos Árabes Unidos, AE",
        "es, Filipinas (las), PH",
        "es, las Filipinas, PH",
        "es, la India, IN",
        "es, Malí (los), ML",
        "es, El Salvador, SV",
        "fr, El Salvador, SV",
        "ar, السودان, SD",
      })
  void readsTheArticlesOfEachLanguage(Locale language, String name, String code) {
    assertThat(Country.parse(name, language)).hasToString(code);
  }

  @Test
  void readsOnlyTheArticlesOfTheLanguage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse("le Sudan", Locale.ENGLISH))
        .withMessageStartingWith("Country: no country is called \"le Sudan\" in English");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse("Soudan (the)", Locale.FRENCH))
        .withMessageStartingWith("Country: no country is called \"Soudan (the)\" in French");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse("Salvador", Locale.forLanguageTag("es")))
        .withMessageStartingWith("Country: no country is called \"Salvador\" in Spanish");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Côte d'Ivoire",
        "Côte d’Ivoire",
        "Côte d‘Ivoire",
        "Côte dʼIvoire",
        "Côte d`Ivoire",
        "Côte d´Ivoire",
        "Côte d′Ivoire",
        "Côte d＇Ivoire",
        "Cote d'Ivoire",
        "Co\u0302te d'Ivoire",
        "CÔTE D'IVOIRE",
        "Côte-d'Ivoire",
        "Côte\u00a0d’Ivoire",
        "Côte\u2013d'Ivoire",
        "Cote dIvoire"
      })
  void readsEveryApostropheOfCoteDIvoire(String name) {
    assertThat(Country.parse(name, Locale.ENGLISH)).hasToString("CI");
    assertThat(Country.parse(name, Locale.FRENCH)).hasToString("CI");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guinea-Bissau",
        "Guinea Bissau",
        "guinea\u2011bissau",
        "Guinea \u2013 Bissau",
        "Guinea\u2212Bissau",
        "Guinea\tBissau",
        "Guinea\u3000Bissau"
      })
  void readsEveryDashAndSpace(String name) {
    assertThat(Country.parse(name, Locale.ENGLISH)).hasToString("GW");
  }

  @ParameterizedTest
  @ValueSource(strings = {"عُمان", "عمان", "عـمـان", "\u200fعمان"})
  void readsArabicWithAndWithoutItsMarks(String name) {
    assertThat(Country.parse(name, Locale.forLanguageTag("ar"))).hasToString("OM");
  }

  @Test
  void refusesANameThatIsTooLong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.parse("x".repeat(100_000), Locale.ENGLISH))
        .withMessage(
            "Country: a name has 100,000 characters, at most 500: \"" + "x".repeat(80) + "…\"");
  }
}
