package org.logframe.portfolio.check;

import static org.logframe.portfolio.check.Path.PORTFOLIO;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.logframe.indicator.Indicator;
import org.logframe.internal.Check;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Note;
import org.logframe.programme.Programme;
import org.logframe.source.PublicationId;
import org.logframe.source.Source;

/** Whether every source, wherever it stands, names a publication that is there. */
final class SourceCheck {
  private final Portfolio portfolio;
  private final Problems problems;
  private final Set<PublicationId> publications = new HashSet<>();

  SourceCheck(Portfolio portfolio, Problems problems) {
    this.portfolio = portfolio;
    this.problems = problems;
    portfolio.publications().forEach(publication -> publications.add(publication.id()));
  }

  void check() {
    each(PORTFOLIO, "publications", portfolio.publications(), it -> it.sources());
    each(PORTFOLIO, "organisations", portfolio.organisations(), it -> it.sources());
    each(PORTFOLIO, "regionSchemes", portfolio.regionSchemes(), it -> it.sources());
    for (int i = 0; i < portfolio.regionSchemes().size(); i++) {
      Path path = PORTFOLIO.at("regionSchemes", i);
      each(path, "regions", portfolio.regionSchemes().get(i).regions(), it -> it.sources());
      each(path, "memberships", portfolio.regionSchemes().get(i).memberships(), it -> it.sources());
    }
    each(PORTFOLIO, "subdivisions", portfolio.subdivisions(), it -> it.sources());
    each(PORTFOLIO, "routes", portfolio.routes(), it -> it.sources());
    each(PORTFOLIO, "frameworks", portfolio.frameworks(), it -> it.sources());
    each(PORTFOLIO, "pillars", portfolio.pillars(), it -> it.sources());
    for (int i = 0; i < portfolio.programmes().size(); i++) {
      programme(PORTFOLIO.at("programmes", i), portfolio.programmes().get(i));
    }
    for (int i = 0; i < portfolio.indicators().size(); i++) {
      indicator(PORTFOLIO.at("indicators", i), portfolio.indicators().get(i));
    }
    each(PORTFOLIO, "observations", portfolio.observations(), it -> it.sources());
    for (int i = 0; i < portfolio.observations().size(); i++) {
      notes(PORTFOLIO.at("observations", i), portfolio.observations().get(i).notes());
    }
    each(PORTFOLIO, "claims", portfolio.claims(), it -> it.sources());
    each(PORTFOLIO, "participation", portfolio.participation(), it -> it.sources());
    notes(PORTFOLIO, portfolio.notes());
  }

  private void programme(Path path, Programme programme) {
    each(path, "events", programme.events(), it -> it.sources());
    each(path, "listedUnder", programme.listedUnder(), it -> it.sources());
    each(path, "coverage", programme.coverage(), it -> it.sources());
    each(path, "applicability", programme.applicability(), it -> it.sources());
    each(path, "participation", programme.participation(), it -> it.sources());
    each(path, "statuses", programme.statuses(), it -> it.sources());
    each(path, "objectives", programme.objectives(), it -> it.sources());
    notes(path, programme.notes());
    sources(path, programme.sources());
  }

  private void indicator(Path path, Indicator indicator) {
    each(path, "expectations", indicator.expectations(), it -> it.sources());
    notes(path, indicator.notes());
    sources(path, indicator.sources());
  }

  private void notes(Path path, List<Note> notes) {
    each(path, "notes", notes, it -> it.sources());
  }

  private <T> void each(
      Path path, String accessor, List<T> values, Function<T, List<Source>> sources) {
    for (int i = 0; i < values.size(); i++) {
      sources(path.at(accessor, i), sources.apply(values.get(i)));
    }
  }

  private void sources(Path path, List<Source> sources) {
    for (int i = 0; i < sources.size(); i++) {
      PublicationId publication = sources.get(i).publication();
      if (!publications.contains(publication)) {
        problems.add(
            path.at("sources", i).at("publication"),
            "no publication " + Check.quote(publication.text()));
      }
    }
  }
}
