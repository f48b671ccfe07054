package org.logframe.tutorials;

import java.util.List;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Figure;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;

/** The same people in two quarters and two programmes, a total beside its parts, a correction. */
public final class NeverCountTwice {
  private NeverCountTwice() {}

  public static void main(String[] args) {
    Country mali = Country.of("ML");
    Country niger = Country.of("NE");
    Portfolio portfolio = Portfolio.builder()
        .addProgrammes(Programme.builder().id("shelter").covers(mali, niger).build())
        .addProgrammes(Programme.builder().id("health").covers(mali, niger).build())
        .addIndicators(
            Indicator.people("reached").title(Text.english("People reached")).build())
        .build();

    // region people
    List<Observation> seen = List.of(
        reached("shelter", mali, "2021-Q1", "300 persons").build(),
        reached("shelter", mali, "2021-Q2", "250 persons").build(),
        reached("health", mali, "2021-Q1", "120 persons").build(),
        reached("health", niger, "2021-Q1", "90 persons").build());
    AggregateTable table = Aggregation.of("reached").by(Facet.COUNTRY).over(portfolio, seen);
    System.out.println(table);
    System.out.println(Aggregation.of("reached").over(portfolio, seen));
    // endregion

    // region totals
    List<Observation> mixed = List.of(
        reached("shelter", mali, "2021-Q1", "300 persons").asOf("2021-05").build(),
        reached("shelter", mali, "2021-Q1", "280 persons").asOf("2021-09").build(),
        reached("shelter", mali, "2021-Q2", "250 persons").build(),
        reached("shelter", mali, "2021", "about 500 persons").build());
    AggregateTable year = Aggregation.of("reached").by(Facet.YEAR).over(portfolio, mixed);
    System.out.println(year.explain(year.cells().get(0)));
    // endregion
  }

  private static Observation.Builder reached(
      String programme, Country country, String period, String people) {
    return Observation.builder()
        .indicator("reached")
        .programme(programme)
        .area(country)
        .period(period)
        .value(Figure.parse(people));
  }
}
