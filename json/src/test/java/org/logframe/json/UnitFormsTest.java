package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.ObservedValue;

/** Units as text, and counts of a document's own as objects. */
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

  @Test
  void unitsMadeOfACountThatIsCalledLikeAnotherUnitHaveNoForm() {
    assertThatThrownBy(() -> written(Counts.of("km", "km").divide(Counts.HOUSEHOLD)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unit: \"km/household\" has no JSON form, since no table names its parts");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {"singular": "well", "plural": "wells", "times": 0}   | /unit/times (line 1, column 71): integer: 0 is below 1
      {"singular": "well", "plural": "wells", "times": -12} | /unit/times (line 1, column 71): integer: -12 is below 1
      {"singular": " ", "plural": "wells"}                  | /unit (line 1, column 22): Counts: is blank
      """)
  void refusesWhatCountsNothing(String unit, String problem) {
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
