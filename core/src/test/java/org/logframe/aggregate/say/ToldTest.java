package org.logframe.aggregate.say;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.see;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.source.Source;

class ToldTest {
  @Test
  void tellsTheValueTheCoordinatesTheDateAndTheSources() {
    assertThat(Told.all(see("NE", "2021-Q1", "95").toBuilder()
            .category("sex", "female")
            .series("police")
            .asOf("2021-06")
            .addSources(Source.of("report", "12"), Source.of("annex"))
            .build()))
        .isEqualTo("95 persons: whole, NE, 2021-Q1, female, by police, as of 2021-06"
            + " (report, 12; annex)");
    assertThat(Told.all(see("2021", "1"))).isEqualTo("1 person: whole, 2021");
  }

  @Test
  void namesUpToThree() {
    assertThat(Told.some(List.of("a", "b", "c"))).isEqualTo("a; b; c");
    assertThat(Told.some(List.of("a", "b", "c", "d", "e"))).isEqualTo("a; b; c and 2 more");
  }
}
