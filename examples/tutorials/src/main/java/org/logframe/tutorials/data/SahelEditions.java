package org.logframe.tutorials.data;

import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.Country;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Coverage;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.Status;
import org.logframe.source.Text;

/** Made-up data for the tutorials: two editions of one portfolio. */
public final class SahelEditions {
  private static final Coverage.Builder NIGER = Coverage.builder().area(Country.of("NE"));

  private SahelEditions() {}

  /** The first edition. */
  public static Portfolio spring() {
    return edition(
        programme(Phase.ONGOING)
            .addCoverage(
                Coverage.of(Country.of("ML")), NIGER.validity("2020/..").build()),
        "close to 12,000 persons");
  }

  /** The second: closed, Mali taken out, Niger ended, a component added, the figure corrected. */
  public static Portfolio autumn() {
    return edition(
            programme(Phase.CLOSED).addCoverage(NIGER.validity("2020/2022-06").build()),
            "11,840 persons")
        .toBuilder()
        .addProgrammes(Programme.builder()
            .id("sahel-chad")
            .partOf("sahel")
            .covers(Country.of("TD"))
            .build())
        .build();
  }

  private static Programme.Builder programme(Phase phase) {
    return Programme.builder()
        .id("sahel")
        .title(Text.english("Sahel returns"))
        .addStatuses(Status.builder().phase(phase).asOf("2022").build());
  }

  private static Portfolio edition(Programme.Builder programme, String returned) {
    return Portfolio.builder()
        .addProgrammes(programme.build())
        .addIndicators(Indicator.flow("returned")
            .title(Text.english("Migrants who returned"))
            .unit(Counts.PERSON)
            .build())
        .addObservations(Observation.builder()
            .indicator("returned")
            .programme("sahel")
            .period("2021")
            .value(Figure.parse(returned))
            .build())
        .build();
  }
}
