package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.logframe.portfolio.Match;
import org.logframe.portfolio.lookup.Criterion.Kind;
import org.logframe.programme.Listing;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.Certainty;

/** Whether one programme satisfies all filters on a day, and how surely. */
final class ProgrammeMatcher {
  private final PortfolioIndex index;
  private final LocalDate on;
  private final ImmutableList<Criterion> coverage;
  private final ImmutableList<Criterion> pillars;
  private final ImmutableList<Criterion> others;
  private final PlaceMatcher places;

  ProgrammeMatcher(PortfolioIndex index, LocalDate on, ImmutableList<Criterion> filters) {
    this.index = index;
    this.on = on;
    coverage = only(filters, kind -> kind.isCoverage());
    pillars = only(filters, kind -> kind == Kind.PILLAR);
    others = only(filters, kind -> !kind.isCoverage() && kind != Kind.PILLAR);
    for (Criterion filter : filters) {
      if (!filter.kind().isAboutProgrammes()) {
        throw new IllegalArgumentException(
            "Portfolio: programmes cannot be looked up by " + filter.facet());
      }
    }
    places = new PlaceMatcher(index, on, coverage, pillars);
  }

  private static ImmutableList<Criterion> only(
      ImmutableList<Criterion> filters, Predicate<Kind> kinds) {
    return filters.stream()
        .filter(filter -> kinds.test(filter.kind()))
        .collect(ImmutableList.toImmutableList());
  }

  boolean isAboutCoverage() {
    return !coverage.isEmpty();
  }

  /** Whether a programme states something of what is tested, rather than inherit all of it. */
  boolean isStatedBy(int position) {
    Programme programme = index.tree().at(position);
    return (!coverage.isEmpty() && !programme.coverage().isEmpty())
        || (!pillars.isEmpty() && !programme.pillars().isEmpty())
        || others.stream().anyMatch(filter -> states(programme, filter.kind()));
  }

  private static boolean states(Programme programme, Kind kind) {
    return switch (kind) {
      case STATUS -> !programme.statuses().isEmpty();
      case PARTICIPANT -> !programme.participation().isEmpty();
      case PROGRAMME_TREE -> false;
      default -> true;
    };
  }

  Optional<Match<Programme>> match(int position) {
    Certainty certainty = Certainty.CERTAIN;
    for (Criterion filter : others) {
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

  private Certainty test(int position, Criterion filter) {
    Programme programme = index.tree().at(position);
    return switch (filter.kind()) {
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
      default -> throw new IllegalStateException("not about a programme alone: " + filter.facet());
    };
  }

  private Certainty participant(int position, Criterion filter) {
    return index.effective().participation(position, on).stream()
        .filter(match -> match.value().role().name().equals(filter.parameter()))
        .filter(match -> filter.values().contains(match.value().organisation()))
        .map(Match::certainty)
        .reduce(Certainty.NO, Certainty::or);
  }

  private Certainty inTree(int position, Criterion filter) {
    for (Object root : filter.values()) {
      Optional<Integer> top = index.tree().find((ProgrammeId) root);
      if (top.isPresent() && top.get() <= position && position < index.tree().end(top.get())) {
        return Certainty.CERTAIN;
      }
    }
    return Certainty.NO;
  }

  private static Certainty certainIf(Stream<?> stated, Criterion filter) {
    return stated.anyMatch(filter.values()::contains) ? Certainty.CERTAIN : Certainty.NO;
  }
}
