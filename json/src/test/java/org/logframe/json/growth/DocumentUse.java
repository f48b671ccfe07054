package org.logframe.json.growth;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import org.logframe.programme.ProgrammeId;

/** All that a user does with a document: read it, ask it, compare it and write it; or refuse it. */
record DocumentUse(String document) implements Supplier<Object> {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 15);
  private static final Country MALI = Country.of("ML");
  private static final Portfolio BASE = PortfolioJson.read(Doc.base().toString());

  /** Everything that was answered. */
  @Override
  public Object get() {
    Portfolio portfolio;
    try {
      portfolio = PortfolioJson.read(document);
    } catch (InvalidDocumentException e) {
      return e;
    }
    return Stream.of(
            portfolio.findings(DAY).toString(),
            lookups(portfolio),
            PortfolioDiff.between(portfolio, portfolio, DAY).toString(),
            PortfolioDiff.between(BASE, portfolio, DAY).toString(),
            PortfolioDiff.between(portfolio, BASE, DAY).toString(),
            PortfolioJson.write(portfolio))
        .toList();
  }

  private static List<Object> lookups(Portfolio portfolio) {
    List<Object> answers = new ArrayList<>();
    answers.add(portfolio.programmes(DAY));
    for (Depth depth : Depth.values()) {
      answers.add(portfolio.programmes(DAY, depth, Facet.COUNTRY.is(MALI)));
      answers.add(portfolio.programmes(DAY, depth, Facet.STATUS.is(Phase.CLOSED)));
    }
    portfolio
        .pillar(PillarId.of("pil"))
        .ifPresent(pillar -> answers.add(
            portfolio.programmes(DAY, Facet.COUNTRY.is(MALI), Facet.PILLAR.is(pillar.id()))));
    portfolio.regionSchemes().forEach(scheme -> answers.add(scheme.regionsOf(MALI, DAY)));
    portfolio.indicators().forEach(each -> answers.add(portfolio.observations(each.id())));
    ImmutableList<Programme> all = portfolio.programmes();
    for (int i : new int[] {0, all.size() / 2, all.size() - 1}) {
      answers.add(about(portfolio, all.get(i).id()));
    }
    return answers;
  }

  private static List<Object> about(Portfolio portfolio, ProgrammeId programme) {
    return List.of(
        portfolio.coverage(programme, DAY),
        portfolio.countries(programme, DAY),
        portfolio.status(programme, DAY),
        portfolio.participation(programme, DAY),
        portfolio.pillars(programme),
        portfolio.pillars(programme, MALI, DAY),
        portfolio.components(programme));
  }
}
