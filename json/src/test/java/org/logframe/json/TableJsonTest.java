package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.ObservationTable;

/** Observations from JSON into a table. */
class TableJsonTest {
  private static final Portfolio PORTFOLIO = EuIomActions.portfolio();
  private static final ImmutableList<Observation> OBSERVATIONS = PORTFOLIO.observations();

  @Test
  void takesLinesAndArrays() {
    String lines = ObservationsJson.write(OBSERVATIONS);
    String array = ObservationsJson.writer().form(ObservationsForm.ARRAY).write(OBSERVATIONS);
    ObservationTable table = ObservationTable.of(PORTFOLIO, OBSERVATIONS);

    assertThat(ObservationsJson.reader().open(lines).toTable(PORTFOLIO)).isEqualTo(table);
    assertThat(
            ObservationsJson.reader().form(ObservationsForm.ARRAY).open(array).toTable(PORTFOLIO))
        .isEqualTo(table);
    assertThat(table.toObservations()).containsExactlyInAnyOrderElementsOf(OBSERVATIONS);
  }

  @Test
  void saysWhatIsNotThereByItsPosition() {
    String lines = ObservationsJson.write(ImmutableList.of(
        OBSERVATIONS.get(0),
        OBSERVATIONS.get(0).toBuilder().programme("nowhere").build()));
    ObservationReading reading = ObservationsJson.reader().open(lines);

    assertThatThrownBy(() -> reading.toTable(PORTFOLIO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("ObservationTable: observations cannot be used\n  /1/programme: no"
            + " programme \"nowhere\"");
  }

  @Test
  void leavesBadLinesOutOrStopsAtThem() {
    String lines = ObservationsJson.write(OBSERVATIONS.subList(0, 1)) + "[370]\n";
    ObservationReading reading =
        ObservationsJson.reader().badLines(BadLines.COLLECT).open(lines);
    ObservationReading strict = ObservationsJson.reader().open(lines);

    assertThat(reading.toTable(PORTFOLIO).size()).isEqualTo(1);
    assertThat(reading.badLines()).isEqualTo(1);
    assertThatThrownBy(() -> strict.toTable(PORTFOLIO))
        .isInstanceOf(InvalidDocumentException.class);
  }
}
