package org.logframe.tutorials;

import org.logframe.indicator.Observation;
import org.logframe.json.EuIomActions;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Portfolio;

/** Published figures: quoted as their sources hedge them, added up without losing the hedge. */
public final class QuoteAFigure {
  private QuoteAFigure() {}

  public static void main(String[] args) {
    Portfolio portfolio = EuIomActions.portfolio();

    // region quote
    System.out.println("What may be quoted");
    for (Observation observation : portfolio.observations()) {
      Figure figure = observation.value().asFigure().orElseThrow();
      System.out.println("  " + figure + ": "
          + portfolio.indicator(observation.indicator()).orElseThrow().title());
      System.out.println("    for "
          + observation.period().map(Object::toString).orElse("a period that nobody stated")
          + "; source: " + observation.sources());
      System.out.println("    which means " + figure.bounds());
    }
    // endregion

    // region add
    Interval returned = Figure.parse("close to 114,000 persons").bounds();
    Interval exact = Figure.exactly(370, Counts.PERSON).bounds();
    Interval hedged = Figure.parse("more than 103,000 persons").bounds();
    System.out.println("What they add up to");
    System.out.println("  close to 114,000 and 370: " + returned.plus(exact));
    System.out.println("  and more than 103,000 more: " + returned.plus(exact).plus(hedged));
    System.out.println("  and 1.5 thousand more: "
        + returned.plus(Figure.parse("1.5 thousand persons").bounds()));
    // endregion

    // region refuse
    Interval actors = Figure.parse("around 370 organisations").bounds();
    System.out.println("What cannot be added");
    try {
      System.out.println(returned.plus(actors));
    } catch (IllegalArgumentException e) {
      System.out.println("  " + e.getMessage());
    }
    // endregion
  }
}
