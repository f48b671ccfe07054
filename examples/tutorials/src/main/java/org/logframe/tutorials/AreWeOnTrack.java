package org.logframe.tutorials;

import java.util.List;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Observation;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.progress.ProgressReport;
import org.logframe.progress.ProgressRow;
import org.logframe.tutorials.data.SahelTargets;

/** Baselines, targets, milestones and how far they are reached, or why that cannot be said. */
public final class AreWeOnTrack {
  private AreWeOnTrack() {}

  public static void main(String[] args) {
    // region ask
    Portfolio portfolio = SahelTargets.portfolio();
    List<Observation> seen = SahelTargets.observations();
    Aggregation byCountry = Aggregation.of("assisted").by(Facet.COUNTRY);
    ProgressReport report = ProgressReport.of(byCountry, portfolio, seen);
    System.out.println(report);
    // endregion

    // region milestones
    Filter mali = Facet.COUNTRY.is(Country.of("ML"));
    System.out.println("Mali on " + report.day().orElseThrow() + ": " + report.standing(mali));
    for (ProgressRow row : report.rows(mali)) {
      String expected = row.expected().map(each -> each.toString()).orElse("all");
      System.out.println(row + ", " + expected + " of the way to the last target");
    }
    System.out.println();
    // endregion

    // region findings
    report.findings().forEach(System.out::println);
    System.out.println();
    // endregion

    // region total
    ProgressReport total = ProgressReport.of(Aggregation.of("assisted"), portfolio, seen);
    ProgressRow last = total.rows().get(total.rows().size() - 1);
    System.out.println(last);
    last.sentences().forEach(System.out::println);
    System.out.println();
    // endregion

    // region falling
    System.out.println(ProgressReport.of(Aggregation.of("waiting"), portfolio, seen));
    // endregion
  }
}
