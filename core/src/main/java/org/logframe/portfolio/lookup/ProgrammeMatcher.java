package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Match;
import org.logframe.programme.Listing;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.Certainty;

/** Whether one programme satisfies all filters on a day, and how surely. */
final class ProgrammeMatcher {
  private final PortfolioIndex index;
  private final LocalDate on;
  private final ImmutableList<Filter> filters;
  private final ImmutableList<Filter> coverage;
  private final ImmutableList<Filter> others;
  private final PlaceMatcher places;

  ProgrammeMatcher(PortfolioIndex index, LocalDate on, ImmutableList<Filter> filters) {
    this.index = index;
    this.on = on;
    this.filters = filters;
    coverage = only(filters, facet -> Inheritance.isCoverage(facet));
    ImmutableList<Filter> pillars = only(filters, facet -> facet.equals(Facet.PILLAR));
    others = only(filters, facet -> !Inheritance.isCoverage(facet) && !facet.equals(Facet.PILLAR));
    for (Filter filter : filters) {
      if (Inheritance.of(filter.facet()) == Inheritance.NONE) {
        throw new IllegalArgumentException(
            "Portfolio: programmes cannot be looked up by " + filter.facet());
      }
    }
    places = new PlaceMatcher(index, on, coverage, pillars);
  }

  private static ImmutableList<Filter> only(
      ImmutableList<Filter> filters, Predicate<Facet<?>> facets) {
    return filters.stream()
        .filter(filter -> facets.test(filter.facet()))
        .collect(ImmutableList.toImmutableList());
  }

  boolean isAboutCoverage() {
    return !coverage.isEmpty();
  }

  /** Whether a programme states something of what is tested, rather than inherit all of it. */
  boolean isStatedBy(int position) {
    Programme programme = index.tree().at(position);
    return filters.stream().anyMatch(filter -> states(programme, filter.facet()));
  }

  private static boolean states(Programme programme, Facet<?> facet) {
    return switch (facet.kind()) {
      case COUNTRY, AREA, REGION, ROLE -> !programme.coverage().isEmpty();
      case PILLAR -> !programme.pillars().isEmpty();
      case STATUS -> !programme.statuses().isEmpty();
      case PARTICIPANT -> !programme.participation().isEmpty();
      case LISTED_UNDER, OBJECTIVE, SDG_TARGET, FRAMEWORK, KIND, PROGRAMME -> true;
      case PROGRAMME_TREE, INDICATOR, LEVEL, PERIOD, CATEGORY, AREA_TREE, AREA_LEVEL -> false;
    };
  }

  Optional<Match<Programme>> match(int position) {
    Certainty certainty = Certainty.CERTAIN;
    for (Filter filter : others) {
      certainty = certainty.and(test(position, filter));
    }
    if (certainty == Certainty.NO) {
      return Optional.empty();
    }
    return places
        .reach(position, certainty)
        .map(reach ->
            Match.of(index.tree().at(position), reach.certainty()).limitedBy(reach.limits()));
  }

  private Certainty test(int position, Filter filter) {
    Programme programme = index.tree().at(position);
    return switch (filter.facet().kind()) {
      case STATUS ->
        index
            .effective()
            .status(position, on)
            .filter(match -> filter.values().contains(match.value().phase()))
            .map(Match::certainty)
            .orElse(Certainty.NO);
      case PARTICIPANT -> participant(position, filter);
      case LISTED_UNDER -> certainIf(programme.listedUnder().stream().map(Listing::region), filter);
      case OBJECTIVE -> certainIf(programme.objectives().stream().map(o -> o.id()), filter);
      case SDG_TARGET ->
        certainIf(programme.objectives().stream().flatMap(o -> o.sdgTargets().stream()), filter);
      case FRAMEWORK -> certainIf(programme.frameworks().stream(), filter);
      case KIND -> certainIf(Stream.of(programme.kind()), filter);
      case PROGRAMME -> certainIf(Stream.of(programme.id()), filter);
      case PROGRAMME_TREE -> inTree(position, filter);
      case COUNTRY,
          AREA,
          AREA_TREE,
          AREA_LEVEL,
          REGION,
          ROLE,
          PILLAR,
          PERIOD,
          CATEGORY,
          LEVEL,
          INDICATOR ->
        throw new IllegalStateException("not about a programme alone: " + filter.facet());
    };
  }

  private Certainty participant(int position, Filter filter) {
    ParticipationRole role = filter.facet().participantRole().orElseThrow();
    return index.effective().participation(position, on).stream()
        .filter(match -> match.value().role() == role)
        .filter(match -> filter.values().contains(match.value().organisation()))
        .map(Match::certainty)
        .reduce(Certainty.NO, Certainty::or);
  }

  private Certainty inTree(int position, Filter filter) {
    for (Object root : filter.values()) {
      Optional<Integer> top = index.tree().find((ProgrammeId) root);
      if (top.isPresent() && top.get() <= position && position < index.tree().end(top.get())) {
        return Certainty.CERTAIN;
      }
    }
    return Certainty.NO;
  }

  private static Certainty certainIf(Stream<?> stated, Filter filter) {
    return stated.anyMatch(filter.values()::contains) ? Certainty.CERTAIN : Certainty.NO;
  }
}
