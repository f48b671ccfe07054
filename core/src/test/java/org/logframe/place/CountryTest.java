package org.logframe.place;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.logframe.source.Text;

class CountryTest {
  private static final JavaClasses PACKAGE = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("org.logframe.place");
  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  @Test
  void hasAllOfIso3166InTheOrderOfItsCodes() {
    assertThat(Country.all()).hasSize(249).isSorted().doesNotHaveDuplicates();
    assertThat(Country.of("NE")).isLessThan(Country.of("NG")).isGreaterThan(Country.of("AF"));
  }

  @Test
  void codesHaveTheirFormAndDifferFromEachOther() {
    assertThat(Country.all())
        .extracting(Country::alpha2)
        .allMatch(code -> code.matches("[A-Z]{2}"));
    assertThat(Country.all())
        .extracting(Country::alpha3)
        .allMatch(code -> code.matches("[A-Z]{3}"))
        .doesNotHaveDuplicates();
    assertThat(Country.all())
        .extracting(Country::m49)
        .allMatch(code -> code.matches("[0-9]{3}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void agreesWithTheCodesOfTheJdk() {
    assertThat(Country.all())
        .extracting(Country::alpha2)
        .containsExactlyInAnyOrder(Locale.getISOCountries());
    assertThat(Country.all())
        .allSatisfy(country -> assertThat(country.alpha3())
            .isEqualTo(new Locale("", country.alpha2()).getISO3Country()));
  }

  @Test
  void isFoundByEachOfItsCodes() {
    assertThat(Country.all()).allSatisfy(country -> {
      assertThat(Country.of(country.alpha2())).isEqualTo(country);
      assertThat(Country.of(country.alpha3())).isEqualTo(country);
      assertThat(Country.of(country.m49())).isEqualTo(country);
    });
  }

  @Test
  void tellsItsCodes() {
    Country libya = Country.of("434");

    assertThat(libya.alpha2()).isEqualTo("LY");
    assertThat(libya.alpha3()).isEqualTo("LBY");
    assertThat(libya.m49()).isEqualTo("434");
    assertThat(libya).hasToString("LY");
    assertThat(libya.areaId()).isEqualTo(AreaId.parse("LY"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"XX", "ly", "Ly", "lby", "LY ", " LY", "", "4", "34", "0434", "Libya", "XK"})
  void rejectsWhatIsNoCode(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of(code))
        .withMessage("Country: no country has the code \"" + code
            + "\"; codes are like LY, LBY or 434, and names are read by parse");
  }

  @ParameterizedTest
  @CsvSource({
    "NE, Niger, Niger, Níger, النيجر",
    "NG, Nigeria, Nigéria, Nigeria, نيجيريا",
    "CI, Côte d'Ivoire, Côte d'Ivoire, Côte d'Ivoire, كوت ديفوار",
    "SS, South Sudan, Soudan du Sud, Sudán del Sur, جنوب السودان",
  })
  void hasANameInFourLanguages(
      String code, String english, String french, String spanish, String arabic) {
    Country country = Country.of(code);

    assertThat(country.name(Locale.ENGLISH)).isEqualTo(english);
    assertThat(country.name(Locale.FRENCH)).isEqualTo(french);
    assertThat(country.name(SPANISH)).isEqualTo(spanish);
    assertThat(country.name(ARABIC)).isEqualTo(arabic);
    assertThat(country.name().languages()).containsExactly("ar", "en", "es", "fr");
  }

  @Test
  void isNamedInEnglishForOtherReaders() {
    assertThat(Country.of("NE").name(Locale.GERMAN)).isEqualTo("Niger");
    assertThat(Country.of("DE").name(Locale.GERMAN)).isEqualTo("Germany");
    assertThat(Country.of("DE").name(Locale.CANADA_FRENCH)).isEqualTo("Allemagne");
  }

  @Test
  void listsItsNamesTheOneToShowFirst() {
    assertThat(Country.of("NE").names(Locale.US)).startsWith("Niger").contains("the Niger");
    assertThat(Country.of("CI").names(SPANISH)).contains("Costa de Marfil");
    assertThat(Country.all())
        .allSatisfy(
            country -> assertThat(country.names(ARABIC).get(0)).isEqualTo(country.name(ARABIC)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of("NE").names(Locale.GERMAN))
        .withMessage("Country: names are known in English, French, Spanish and Arabic,"
            + " not in the language \"de\"");
  }

  @Test
  void doesNotTakeTheNamesOfTheJdk() {
    noClasses().should().callMethodWhere(target(nameStartingWith("getDisplay"))).check(PACKAGE);
    assertThat(Country.of("MM").name(Locale.ENGLISH))
        .isEqualTo("Myanmar")
        .isNotEqualTo(new Locale("", "MM").getDisplayCountry(Locale.ENGLISH));
    assertThat(Country.of("TR").name(Locale.ENGLISH)).isEqualTo("Türkiye");
  }

  /** Guava's look-up finds it on the class path only. */
  @Test
  void readsItsTableFromItsOwnModule() {
    noClasses()
        .should()
        .callMethodWhere(
            target(owner(equivalentTo(Resources.class))).and(target(name("getResource"))))
        .check(PACKAGE);
  }

  @Test
  void isEqualByItsCode() {
    EqualsVerifier.forClass(Country.class)
        .withPrefabValues(Country.class, Country.of("NE"), Country.of("NG"))
        .withPrefabValues(Text.class, Text.of("Niger"), Text.of("Nigeria"))
        .withPrefabValues(
            ImmutableListMultimap.class,
            ImmutableListMultimap.of("en", "Niger"),
            ImmutableListMultimap.of("en", "Nigeria"))
        .withOnlyTheseFields("alpha2")
        .withNonnullFields("alpha2")
        .verify();
  }
}
