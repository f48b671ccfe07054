package org.logframe.aggregate.plan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.box.node.Memberships;
import org.logframe.indicator.Observation;
import org.logframe.place.AreaId;
import org.logframe.place.Partitioning;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.Portfolio;

/** The one region scheme of a question, and which observed regions can be told apart. */
public final class Regions {
  private final Aggregation question;
  private final Portfolio portfolio;
  private final Optional<RegionScheme> scheme;
  private final boolean standApart;

  public Regions(
      Aggregation question,
      Portfolio portfolio,
      Collection<Observation> seen,
      Collection<Observation> due) {
    this.question = question;
    this.portfolio = portfolio;
    this.scheme = scheme(seen, due);
    this.standApart = !overlap() || haveRowsOfTheirOwn(seen);
  }

  /** The one scheme that the question names, else that of observed regions, else of those due. */
  private Optional<RegionScheme> scheme(Collection<Observation> seen, Collection<Observation> due) {
    Set<RegionSchemeId> observed = new LinkedHashSet<>(question.namedSchemes());
    if (observed.isEmpty()) {
      seen.forEach(each -> each.area().flatMap(AreaId::scheme).ifPresent(observed::add));
    }
    if (observed.isEmpty()) {
      due.forEach(each -> each.area().flatMap(AreaId::scheme).ifPresent(observed::add));
    }
    if (observed.size() > 1) {
      throw new IllegalArgumentException("Aggregation of "
          + question.subject()
          + ": regions of several schemes are observed or due, "
          + observed
          + "; name one with regionScheme");
    }
    return observed.stream().findFirst().map(id -> portfolio.regionScheme(id).orElseThrow());
  }

  /** Whether the scheme's regions may share a country. */
  public boolean overlap() {
    return scheme
        .filter(each -> each.partitioning() == Partitioning.OVERLAPPING)
        .isPresent();
  }

  private boolean haveRowsOfTheirOwn(Collection<Observation> seen) {
    return question.facets().stream().anyMatch(facet -> facet.regionScheme().isPresent())
        && seen.stream().allMatch(Regions::isOfRegion);
  }

  public static boolean isOfRegion(Observation observation) {
    return observation.area().flatMap(AreaId::scheme).isPresent();
  }

  /** Whether it is of a region that may overlap others, nobody knows by how much. */
  public boolean cannotPlace(Observation observation) {
    Optional<RegionSchemeId> drawn = observation.area().flatMap(AreaId::scheme);
    return drawn.isPresent() && (!scheme.map(RegionScheme::id).equals(drawn) || !standApart);
  }

  /** The memberships of the scheme, if there is one. */
  public Optional<Memberships> memberships() {
    return scheme.map(Memberships::new);
  }
}
