package org.logframe.tutorials;

import java.time.LocalDate;
import java.util.List;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.json.PortfolioJson;
import org.logframe.measure.Counts;
import org.logframe.measure.ObservedValue;
import org.logframe.place.Country;
import org.logframe.portfolio.InvalidPortfolioException;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Applicability;
import org.logframe.programme.Coverage;
import org.logframe.programme.Pillar;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Text;

/** A portfolio of one's own: built in code, asked, refused where it is wrong, written as JSON. */
public final class BuildYourOwn {
  private BuildYourOwn() {}

  public static void main(String[] args) {
    Country niger = Country.of("NE");
    Country mali = Country.of("ML");
    Pillar training =
        Pillar.builder().id("training").title(Text.english("Training")).build();
    Programme.Builder wells =
        Programme.builder().id("wells").addPillars(training).covers(niger);
    wells.addCoverage(Coverage.builder().area(mali).validity("2019-03/2022").build());
    wells.addApplicability(Applicability.exclude(niger, training, Text.english("No trainers yet")));
    Indicator.Builder trained = Indicator.builder().id("trained").title(Text.english("Trained"));
    Portfolio.Builder builder = Portfolio.builder().title(Text.english("Water"));
    builder.addPillars(training).addProgrammes(wells.build());
    builder.addIndicators(trained.unit(Counts.PERSON).build());
    for (String cell : List.of("around 370", "<5", "N/A", "1.2 thousand")) {
      Observation.Builder row = Observation.builder().indicator("trained").programme("wells");
      builder.addObservations(row.value(ObservedValue.read(cell, Counts.PERSON)).build());
    }
    Portfolio portfolio = builder.build();

    LocalDate on = LocalDate.of(2022, 6, 30);
    ProgrammeId id = ProgrammeId.of("wells");
    System.out.println(portfolio);
    System.out.println("In June 2022: " + portfolio.coverage(id, on));
    System.out.println("In Niger: " + portfolio.pillars(id, niger, on));
    portfolio.observations().forEach(System.out::println);
    System.out.println(
        "Read back: " + PortfolioJson.read(PortfolioJson.write(portfolio)).equals(portfolio));

    try {
      Programme again =
          Programme.builder().id("wells").partOf("watr").addPillars("trainng").build();
      System.out.println(builder.addProgrammes(again).build());
    } catch (InvalidPortfolioException e) {
      System.out.println(e.getMessage());
    }
  }
}
