package org.logframe.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.units.indriya.unit.Units;

class UnitTableTest {
  private static final UnitTable UNITS = UnitTable.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%",
        "‰",
        "persons",
        "households",
        "families",
        "communities",
        "organisations",
        "countries",
        "regions",
        "locations",
        "facilities",
        "programmes",
        "projects",
        "components",
        "objectives",
        "activities",
        "events",
        "services",
        "cases",
        "visits",
        "documents",
        "thousand persons",
        "million persons",
        "billion persons",
        "thousand",
        "million",
        "billion",
        "m",
        "km",
        "ha",
        "m²",
        "km²",
        "m³",
        "g",
        "kg",
        "t",
        "l",
        "s",
        "min",
        "h",
        "days",
        "weeks",
        "months",
        "years",
        "persons/household",
        "thousand persons/household",
        "per household",
        "per household/month",
        "km·persons",
        "persons·households/km²",
        "households³",
        "per person²",
        "%/year",
        "thousand ha",
        "million %",
        "kg/m²"
      })
  void readsWhatItWrites(String text) {
    assertThat(UNITS.format(UNITS.parse(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "person, persons",
    "People, persons",
    "PERSONS, persons",
    "organization, organisations",
    "program, programmes",
    "percent, %",
    "Per cent, %",
    "per mille, ‰",
    "metres, m",
    "kilometre, km",
    "square metres, m²",
    "square kilometres, km²",
    "cubic metre, m³",
    "hectares, ha",
    "kilograms, kg",
    "grams, g",
    "tonne, t",
    "litres, l",
    "seconds, s",
    "minutes, min",
    "hours, h",
    "day, days",
    "persons per household, persons/household",
    "events per month, events/month",
    "thousand kg, t",
    "thousand km·persons, million m·persons",
    "thousand  million persons, NONE",
    "thousand million persons, NONE",
    "dogs, NONE",
    "KM, NONE",
    "KG, NONE",
    "persons/, NONE",
    "dogs/person, NONE",
    "person/dogs, NONE",
    "/person, per person",
    "dogs², NONE",
    "², NONE",
    "thousand dogs, NONE",
    "·person, NONE"
  })
  void readsOtherForms(String text, String canonical) {
    if (canonical.equals("NONE")) {
      assertThat(UNITS.find(text)).isEmpty();
    } else {
      assertThat(UNITS.format(UNITS.parse(text))).isEqualTo(canonical);
    }
  }

  @Test
  void refusesUnknownTexts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNITS.parse("dogs"))
        .withMessage("UnitTable: \"dogs\" is no known unit");
    assertThat(UNITS.find("·".repeat(500))).isEmpty();
    assertThat(UNITS.find(" ".repeat(500))).contains(UnitTable.ONE);
    assertThat(UNITS.find(" ".repeat(501))).isEmpty();
  }

  @Test
  void writesOneInTheSingular() {
    assertThat(UNITS.format(Counts.PERSON, new BigDecimal("1.0"))).isEqualTo("person");
    assertThat(UNITS.format(Counts.PERSON, BigDecimal.ZERO)).isEqualTo("persons");
    assertThat(UNITS.format(UNITS.parse("persons/household"), BigDecimal.ONE))
        .isEqualTo("person/household");
  }

  @Test
  void takesUnitsOfOnesOwn() {
    Unit<?> school = Counts.of("school", "schools");
    UnitTable units = UNITS.with(school, "school", "schools");
    assertThat(units.parse("thousand schools")).isEqualTo(school.multiply(1000));
    assertThat(UNITS.find("schools")).isEmpty();
    assertThat(UNITS.format(school)).isEqualTo("schools");
    assertThat(UNITS.format(school, BigDecimal.ONE)).isEqualTo("school");
    assertThat(UNITS.format(school.multiply(1000))).isEqualTo("thousand schools");
    assertThat(units.with(Units.LUX, "lux", "lux").format(Units.LUX)).isEqualTo("lux");
    assertThat(UNITS.format(Units.LUX)).isEqualTo("lx");
    assertThat(UNITS.format(Units.LUX.multiply(7))).isEqualTo("lx*7");
    assertThat(UNITS.format(Counts.PERSON.divide(Units.LUX))).isEqualTo("person/lx");
  }

  @Test
  void aUnitKeepsItsFirstName() {
    UnitTable units = UNITS.with(Counts.PERSON, "migrant", "migrants");
    assertThat(units.parse("migrants")).isEqualTo(Counts.PERSON);
    assertThat(units.format(Counts.PERSON)).isEqualTo("persons");
  }

  @Test
  void refusesANameOfTwoUnits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNITS.with(Counts.HOUSEHOLD, "Person", "people at home"))
        .withMessage("UnitTable: \"Person\" already names another unit");
    assertThat(UNITS.with(Units.METRE.multiply(1000), "kilometre", "kilometres").parse("km"))
        .isEqualTo(UNITS.parse("km"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/b",
        "a·b",
        "2 cats",
        "cats 2",
        "a(b",
        "a[b",
        "a  b",
        " a",
        "thousand",
        "Million cats",
        "per cat",
        "or more",
        "-cat",
        "km²"
      })
  void refusesNamesThatCouldNotBeReadBack(String name) {
    String message = "\"" + name + "\" cannot name a unit: at most 100 characters, beginning with a"
        + " letter, single spaces, no digits, none of /·()[], and not beginning with \"per\","
        + " \"or\" or a multiplier";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNITS.with(Counts.PERSON, name, "cats"))
        .withMessage("UnitTable: " + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNITS.with(Counts.PERSON, "cat", name))
        .withMessage("UnitTable: " + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Counts.of(name, "cats"))
        .withMessage("Counts: " + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Counts.of("cat", name))
        .withMessage("Counts: " + message);
  }

  @Test
  void aNameHasAHundredCharactersAtMost() {
    assertThat(Counts.of("c".repeat(100), "€").getName()).isEqualTo("€");
    assertThatIllegalArgumentException().isThrownBy(() -> Counts.of("c".repeat(101), "cats"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Counts.of("", "cats"))
        .withMessage("Counts: is blank");
  }

  @Test
  void isEqualWhereTheSameUnitsWereAdded() {
    Unit<?> well = Counts.of("well", "wells");
    UnitTable wells = UnitTable.standard().with(well, "well", "wells");

    assertThat(wells.added()).containsExactly(new NamedUnit(well, "well", "wells"));
    assertThat(UnitTable.standard().added()).isEmpty();
    assertThat(wells)
        .isEqualTo(UnitTable.standard().with(well, "well", "wells"))
        .hasSameHashCodeAs(UnitTable.standard().with(well, "well", "wells"))
        .isNotEqualTo(UnitTable.standard())
        .isNotEqualTo(UnitTable.standard().with(well, "well", "bores"))
        .isNotEqualTo("wells");
    assertThat(wells.hashCode()).isNotEqualTo(UnitTable.standard().hashCode());
  }

  @Test
  void isPrintedByWhatWasAdded() {
    assertThat(UnitTable.standard()).hasToString("the standard units");
    assertThat(UnitTable.standard().with(Counts.of("well", "wells"), "well", "wells"))
        .hasToString("the standard units, wells");
  }
}
