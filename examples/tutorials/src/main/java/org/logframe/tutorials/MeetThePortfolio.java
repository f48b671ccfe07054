package org.logframe.tutorials;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.logframe.json.EuIomActions;
import org.logframe.place.Country;
import org.logframe.place.Region;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Match;
import org.logframe.portfolio.PillarScope;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;

/** The programmes of the EU-IOM actions: where they are, how far, and what their sources say. */
public final class MeetThePortfolio {
  private MeetThePortfolio() {}

  public static void main(String[] args) {
    Portfolio portfolio = EuIomActions.portfolio();
    LocalDate on = LocalDate.of(2022, 1, 1);

    System.out.println("Programmes, by the region under which they are listed");
    for (Region region : portfolio.regionSchemes().get(0).regions()) {
      System.out.println("  " + region.name());
      for (var match : portfolio.programmes(on, Facet.LISTED_UNDER.is(region.areaId()))) {
        Programme programme = match.value();
        var status = portfolio.status(programme.id(), on).orElseThrow();
        System.out.println("    " + portfolio.name(programme, Locale.ENGLISH) + ": " + status);
      }
    }

    // region libya
    Country libya = Country.of("LY");
    for (Match<Programme> match : portfolio.programmes(on, Facet.COUNTRY.is(libya))) {
      System.out.println("In Libya: " + match);
      for (PillarScope scope : portfolio.pillars(match.value().id(), libya, on)) {
        System.out.println("  " + scope);
      }
    }
    // endregion

    System.out.println("How many countries?");
    portfolio.findings(on).stream()
        .filter(finding -> finding.code() == FindingCode.CLAIM_DISAGREES_WITH_LIST)
        .forEach(finding -> System.out.println("  " + finding));

    // region southern-africa
    System.out.println("Who works in southern Africa?");
    for (int year : List.of(2019, 2022)) {
      var found = portfolio.programmes(
          LocalDate.of(year, 6, 30), Facet.region("eu-iom-listing").named("southern-africa"));
      System.out.println("  in June " + year + ": " + found);
    }
    // endregion
  }
}
