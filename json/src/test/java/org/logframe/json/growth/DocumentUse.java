package org.logframe.json.growth;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.logframe.json.InvalidDocumentException;
import org.logframe.json.PortfolioJson;
import org.logframe.json.diff.PortfolioDiff;
import org.logframe.place.Country;
import org.logframe.portfolio.Depth;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Phase;
import org.logframe.programme.PillarId;
import org.logframe.programme.Programme;

/** All that a user does with a document: read it, ask it, compare it and write it; or refuse it. */
record DocumentUse(String document) implements Runnable {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 15);
  private static final Country MALI = Country.of("ML");
  private static final Portfolio BASE = PortfolioJson.read(Doc.base().toString());

  @Override
  public void run() {
    Portfolio portfolio;
    try {
      portfolio = PortfolioJson.read(document);
    } catch (InvalidDocumentException e) {
      return;
    }
    portfolio.findings(DAY).forEach(Object::toString);
    ask(portfolio);
    PortfolioDiff.between(portfolio, portfolio, DAY).toString();
    PortfolioDiff.between(BASE, portfolio, DAY).toString();
    PortfolioDiff.between(portfolio, BASE, DAY).toString();
    PortfolioJson.write(portfolio);
  }

  private static void ask(Portfolio portfolio) {
    portfolio.programmes(DAY);
    for (Depth depth : Depth.values()) {
      portfolio.programmes(DAY, depth, Facet.COUNTRY.is(MALI));
      portfolio.programmes(DAY, depth, Facet.STATUS.is(Phase.CLOSED));
    }
    portfolio
        .pillar(PillarId.of("pil"))
        .ifPresent(pillar ->
            portfolio.programmes(DAY, Facet.COUNTRY.is(MALI), Facet.PILLAR.is(pillar.id())));
    portfolio.regionSchemes().forEach(scheme -> scheme.regionsOf(MALI, DAY));
    portfolio.indicators().forEach(indicator -> portfolio.observations(indicator.id()));
    ImmutableList<Programme> all = portfolio.programmes();
    for (int i : new int[] {0, all.size() / 2, all.size() - 1}) {
      about(portfolio, all.get(i));
    }
  }

  private static void about(Portfolio portfolio, Programme programme) {
    portfolio.coverage(programme.id(), DAY);
    portfolio.countries(programme.id(), DAY);
    portfolio.status(programme.id(), DAY);
    portfolio.participation(programme.id(), DAY);
    portfolio.pillars(programme.id());
    portfolio.pillars(programme.id(), MALI, DAY);
    portfolio.components(programme.id());
  }
}
