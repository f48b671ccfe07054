package org.logframe.tutorials.data;

import java.util.List;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.Country;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/** Made-up data for the tutorials: one programme in two countries, with three indicators. */
public final class SahelReturns {
  private static final List<String> LINES = List.of(
      "returned ML 2021-Q1 about 190 persons",
      "returned ML 2021-Q2 210 persons",
      "returned ML 2021-Q3 180 persons",
      "returned ML 2021-Q4 200 persons",
      "returned NE 2021-Q1 40 persons",
      "returned NE 2021-Q2 55 persons",
      "in-shelter ML 2021-Q3 75 persons",
      "in-shelter ML 2021-Q4 60 persons",
      "in-shelter NE 2021-Q4 12 persons",
      "satisfied ML 2021 80 %",
      "satisfied NE 2021 60 %");

  private SahelReturns() {}

  /** The programme and its indicators. */
  public static Portfolio portfolio() {
    Expectation quarterly = Expectation.builder()
        .programme("sahel")
        .validity(Validity.between("2021-01", "2021-12"))
        .frequency(Granularity.QUARTER)
        .build();
    return Portfolio.builder()
        .addProgrammes(Programme.builder()
            .id("sahel")
            .covers(Country.of("ML"), Country.of("NE"))
            .build())
        .addIndicators(Indicator.flow("returned")
            .title(Text.english("Migrants who returned"))
            .unit(Counts.PERSON)
            .addExpectations(quarterly)
            .build())
        .addIndicators(Indicator.stock("in-shelter")
            .title(Text.english("People in shelters"))
            .unit(Counts.PERSON)
            .addExpectations(quarterly)
            .build())
        .addIndicators(Indicator.percentage("satisfied")
            .title(Text.english("Returnees who are satisfied"))
            .build())
        .build();
  }

  /** What was reported. */
  public static List<Observation> observations() {
    return LINES.stream().map(SahelReturns::observed).toList();
  }

  private static Observation observed(String line) {
    String[] words = line.split(" ", 4);
    return Observation.builder()
        .indicator(words[0])
        .programme("sahel")
        .area(Country.of(words[1]))
        .period(words[2])
        .value(Figure.parse(words[3]))
        .build();
  }
}
