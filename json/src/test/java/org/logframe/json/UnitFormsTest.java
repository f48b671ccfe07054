package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.UnitTable;

/** Units as text, and counts of a document's own and quotients with them as objects. */
class UnitFormsTest {
  private static String written(Unit<?> unit) {
    return Json.write(ObservedValue.class, Figure.exactly(1, unit));
  }

  /** A count may be called like a unit that the library knows, and is still no such unit. */
  @ParameterizedTest
  @CsvSource({"km, km", "percent, hours"})
  void countsAreNotTakenForUnitsOfTheSameName(String singular, String plural) {
    Figure figure = Figure.exactly(1, Counts.of(singular, plural));
    String document = Json.write(ObservedValue.class, figure);

    assertThat(Json.read(ObservedValue.class, document)).isEqualTo(figure);
    assertThat(document).contains("\"singular\": \"" + singular + "\"");
  }

  @Test
  void theLibrarysOwnAreText() {
    assertThat(written(Counts.PERSON)).isEqualTo("{\"value\": 1, \"unit\": \"persons\"}\n");
    assertThat(written(Counts.PERSON.multiply(1000)))
        .isEqualTo("{\"value\": 1, \"unit\": \"thousand persons\"}\n");
    assertThat(written(Counts.PERSON.divide(Counts.HOUSEHOLD)))
        .isEqualTo("{\"value\": 1, \"unit\": \"persons/household\"}\n");
  }

  @ParameterizedTest
  @MethodSource("quotients")
  void quotientsWithADocumentsOwnCountSayBothSides(Unit<?> unit, String form) {
    Figure figure = Figure.exactly(1, unit);

    assertThat(written(unit)).isEqualTo("{\"value\": 1, \"unit\": " + form + "}\n");
    assertThat(Json.read(ObservedValue.class, written(unit))).isEqualTo(figure);
  }

  static Stream<Arguments> quotients() {
    Unit<?> well = Counts.of("well", "wells");
    String wells = "{\"singular\": \"well\", \"plural\": \"wells\"}";
    String dozen = "{\"singular\": \"well\", \"plural\": \"wells\", \"times\": 12}";
    return Stream.of(
        arguments(
            well.divide(Counts.HOUSEHOLD), "{\"of\": " + wells + ", \"per\": \"households\"}"),
        arguments(
            Counts.PERSON.multiply(1000).divide(well),
            "{\"of\": \"thousand persons\", \"per\": " + wells + "}"),
        arguments(
            UnitTable.standard().parse("km").divide(well.multiply(12)),
            "{\"of\": \"km\", \"per\": " + dozen + "}"),
        arguments(
            Counts.of("km", "km").divide(well),
            "{\"of\": {\"singular\": \"km\", \"plural\": \"km\"}, \"per\": " + wells + "}"));
  }

  @Test
  void aQuotientOfTheLibrarysOwnIsWrittenAsText() {
    String read = "{\"value\": 1, \"unit\": {\"of\": \"persons\", \"per\": \"households\"}}";

    assertThat(Json.read(ObservedValue.class, read))
        .isEqualTo(Figure.exactly(1, Counts.PERSON.divide(Counts.HOUSEHOLD)));
  }

  @Test
  void productsAndQuotientsOfQuotientsHaveNoForm() {
    Unit<?> well = Counts.of("well", "wells");
    for (Unit<?> unit : List.<Unit<?>>of(
        well.multiply(Counts.HOUSEHOLD),
        well.inverse(),
        Counts.PERSON.divide(Counts.HOUSEHOLD).divide(well),
        well.divide(Counts.HOUSEHOLD).multiply(1000))) {
      assertThatThrownBy(() -> written(unit))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Unit: \"" + UnitTable.standard().format(unit)
              + "\" has no JSON form, since no table names its parts");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {"singular": "well", "plural": "wells", "times": 0}   | /unit/times (line 1, column 71): integer: 0 is below 1
      {"singular": "well", "plural": "wells", "times": -12} | /unit/times (line 1, column 71): integer: -12 is below 1
      {"of": "km", "per": {"singular": "well"}}             | /unit/per (line 1, column 42): OwnCount: has no "plural"
      {"of": "", "per": {"singular": "a", "plural": "b"}}   | /unit (line 1, column 22): Unit: is no quotient of two units: 1/a
      {"of": {"of": "km"}, "per": "km"}                     | /unit/of/of (line 1, column 30): UnitOfQuotient: unknown field "of"
      {"of": "km", "per": "h", "times": 2}                  | /unit/times (line 1, column 47): OwnQuotient: unknown field "times"
      {}                                                    | /unit (line 1, column 22): Unit: has none of singular, plural, times, of, per
      {"singular": " ", "plural": "wells"}                  | /unit (line 1, column 22): Counts: is blank
      """)
  void refusesWhatIsNoUnit(String unit, String problem) {
    assertThat(Json.lines(ObservedValue.class, "{\"value\": 1, \"unit\": " + unit + "}"))
        .isEqualTo(problem);
  }

  @Test
  void halvesOfACountHaveNoForm() {
    assertThatThrownBy(() -> written(Counts.of("well", "wells").multiply(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no JSON form");
  }
}
