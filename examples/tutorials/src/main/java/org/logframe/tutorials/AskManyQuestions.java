package org.logframe.tutorials;

import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.json.ObservationsJson;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.ObservationTable;
import org.logframe.tutorials.data.SahelReturns;

/** One table of observations, and many questions to it. */
public final class AskManyQuestions {
  private AskManyQuestions() {}

  public static void main(String[] args) {
    Portfolio portfolio = SahelReturns.portfolio();
    String lines = ObservationsJson.write(SahelReturns.observations());
    // region table
    ObservationTable table = ObservationsJson.reader().open(lines).toTable(portfolio);
    System.out.println(table);
    // endregion

    // region ask
    Aggregation returned = Aggregation.of("returned");
    AggregateTable byCountry = returned.by(Facet.COUNTRY).over(table);
    AggregateTable byQuarter = returned.by(Facet.QUARTER).over(table);
    System.out.println(byCountry);
    System.out.println(byQuarter);
    // endregion

    // region all
    AggregateTable overview = Aggregation.ofAll().by(Facet.COUNTRY).over(table);
    System.out.println(overview);
    // endregion

    // region rows
    table.stream().limit(2).forEach(System.out::println);
    // endregion
  }
}
