package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

class AggregationTest {
  private static final Country MALI = Country.of("ML");
  private static final Country NIGER = Country.of("NE");

  @Test
  void addsAFlowUpAndSaysHowCompleteItIs() {
    List<Observation> seen = new ArrayList<>();
    seen.add(returned("ML", "2021-Q1", "100"));
    seen.add(returned("ML", "2021-Q2", "200"));
    seen.add(returned("ML", "2021-Q3", "192"));
    seen.add(returned("ML", "2021-Q4", "300"));
    seen.add(returned("NE", "2021-Q1", "10"));
    seen.add(returned("NE", "2021", "more than 50"));

    AggregateTable table =
        Aggregation.of("returns").by(Facet.COUNTRY, Facet.YEAR).over(portfolio(), seen);
    System.out.println(table);
    System.out.println(Aggregation.of("returns").over(portfolio(), seen));
    System.out.println(Aggregation.of("returns").by(Facet.QUARTER).over(portfolio(), seen));

    Cell mali = table.cell(Facet.COUNTRY.is(MALI), Facet.YEAR.named("2021"));
    assertThat(mali.reported()).hasToString("Optional[792 persons]");
  }

  private static Observation returned(String country, String period, String value) {
    return Observation.builder()
        .indicator("returns")
        .programme("p")
        .area(Country.of(country))
        .period(period)
        .value(Figure.parse(value, Counts.PERSON))
        .build();
  }

  private static Portfolio portfolio() {
    return Portfolio.builder()
        .addProgrammes(Programme.builder().id("p").covers(MALI, NIGER).build())
        .addIndicators(Indicator.flow("returns")
            .title(Text.english("Returns"))
            .unit(Counts.PERSON)
            .frequency(Granularity.QUARTER)
            .addExpectations(Expectation.builder()
                .programme("p")
                .validity(Validity.between("2021-01", "2021-12"))
                .build())
            .build())
        .build();
  }
}
