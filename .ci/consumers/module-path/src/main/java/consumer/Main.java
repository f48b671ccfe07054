package consumer;

import static org.logframe.measure.Counts.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.json.EuIomActions;
import org.logframe.json.PortfolioJson;
import org.logframe.json.export.AggregateCsv;
import org.logframe.json.export.JsonStat;
import org.logframe.measure.Figure;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Match;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Builds, asks, writes and reads, and fails if an answer is not the expected one. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    Country niger = Country.parse("Niger (the)", Locale.ENGLISH);
    Programme programme = Programme.builder().id("programme").covers(niger).build();
    Portfolio portfolio = Portfolio.builder().addProgrammes(programme).build();
    expect(
        portfolio.programmes(LocalDate.of(2021, 1, 1), Facet.COUNTRY.is(niger)).stream()
            .map(Match::value)
            .toList(),
        List.of(programme));
    expect(PortfolioJson.read(PortfolioJson.write(portfolio)), portfolio);
    expect(programme.toBuilder().build(), programme);

    ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
    expect(mapper.readValue(mapper.writeValueAsString(programme), Programme.class), programme);

    Portfolio actions = EuIomActions.portfolio();
    expect(PortfolioJson.read(PortfolioJson.write(actions)), actions);
    AggregateTable table =
        Aggregation.of("voluntary-return").over(actions, actions.observations());
    expect(AggregateCsv.writer(actions).write(table).lines().count(), 2L);
    expect(JsonStat.writer(actions).write(table).contains("114000"), true);

    Figure figure = Figure.nearly(114_000, PERSON);
    expect(Figure.parse(figure.toString()), figure);
    System.out.println("works, " + (Main.class.getModule().isNamed() ? "as a module" : "unnamed"));
  }

  private static void expect(Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("expected " + expected + " but got " + actual);
    }
  }
}
