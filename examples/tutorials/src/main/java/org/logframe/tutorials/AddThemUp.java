package org.logframe.tutorials;

import java.util.List;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.indicator.Observation;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.tutorials.data.SahelReturns;

/** A flow, a stock and a percentage, added up as far as their own rules allow. */
public final class AddThemUp {
  private AddThemUp() {}

  public static void main(String[] args) {
    // region ask
    Portfolio portfolio = SahelReturns.portfolio();
    List<Observation> seen = SahelReturns.observations();
    AggregateTable table =
        Aggregation.of("returned").by(Facet.COUNTRY, Facet.YEAR).over(portfolio, seen);
    System.out.println(table);

    Cell niger = table.cell(Facet.COUNTRY.is(Country.of("NE")), Facet.YEAR.named("2021"));
    System.out.println("At least and at most: " + niger.overall().orElseThrow());
    System.out.println("How sure are we? " + niger.completeness().orElseThrow());
    System.out.println();
    // endregion

    // region explain
    System.out.println(table.explain(niger));
    // endregion

    // region stock
    System.out.println("A stock is what the last quarter says:");
    System.out.println(Aggregation.of("in-shelter").by(Facet.YEAR).over(portfolio, seen));
    // endregion

    // region percentage
    System.out.println("A percentage without its parts is never averaged:");
    System.out.println(Aggregation.of("satisfied").over(portfolio, seen).cells().get(0));
    // endregion
  }
}
