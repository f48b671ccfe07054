package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.RegionId;
import org.logframe.place.RegionSchemeId;
import org.logframe.programme.Applicability;
import org.logframe.programme.ApplicabilityRule;
import org.logframe.programme.Coverage;
import org.logframe.programme.Listing;
import org.logframe.programme.PillarId;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.Certainty;

/** Whether one programme satisfies all filters on a day, and how surely. */
final class ProgrammeMatcher {
  private final PortfolioIndex index;
  private final LocalDate on;
  private final ImmutableList<Filter> coverage;
  private final ImmutableList<Filter> pillars;
  private final ImmutableList<Filter> others;

  ProgrammeMatcher(PortfolioIndex index, LocalDate on, ImmutableList<Filter> filters) {
    this.index = index;
    this.on = on;
    coverage = only(filters, kind -> kind.isCoverage());
    pillars = only(filters, kind -> kind == Facet.Kind.PILLAR);
    others = only(filters, kind -> !kind.isCoverage() && kind != Facet.Kind.PILLAR);
    for (Filter filter : filters) {
      if (filter.facet().kind() == Facet.Kind.INDICATOR) {
        throw new IllegalArgumentException(
            "Portfolio: programmes cannot be looked up by " + filter.facet());
      }
    }
  }

  private static ImmutableList<Filter> only(
      ImmutableList<Filter> filters, Predicate<Facet.Kind> kinds) {
    return filters.stream()
        .filter(filter -> kinds.test(filter.facet().kind()))
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
        || others.stream().anyMatch(filter -> states(programme, filter.facet().kind()));
  }

  private static boolean states(Programme programme, Facet.Kind kind) {
    return switch (kind) {
      case STATUS -> !programme.statuses().isEmpty();
      case PARTICIPANT -> !programme.participation().isEmpty();
      case PROGRAMME_TREE -> false;
      default -> true;
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
    Programme programme = index.tree().at(position);
    Optional<Match<Programme>> place = place(position, programme);
    Certainty others = certainty;
    return place.map(
        match -> Match.of(programme, others.and(match.certainty())).limitedBy(match.limits()));
  }

  private Optional<Match<Programme>> place(int position, Programme programme) {
    if (coverage.isEmpty()) {
      boolean all =
          pillars.stream().allMatch(filter -> !wanted(position, filter).isEmpty());
      return all ? Optional.of(Match.of(programme, Certainty.CERTAIN)) : Optional.empty();
    }
    List<Match<Programme>> matches = new ArrayList<>();
    for (CoverageIndex.Entry entry : index.coverage().entries(position)) {
      Certainty certainty = index.coverage().certainty(position, entry, on);
      if (certainty != Certainty.NO) {
        alternatives(entry.coverage())
            .forEach(country ->
                pair(position, programme, entry, country, certainty).ifPresent(matches::add));
      }
    }
    return best(matches);
  }

  // The surest first; of equally sure ones, one without conditions.
  private static Optional<Match<Programme>> best(List<Match<Programme>> matches) {
    return matches.stream()
        .min(Comparator.<Match<Programme>, Certainty>comparing(Match::certainty)
            .thenComparing(match -> match.limits().size()));
  }

  /** The countries for which an entry is tested; one absent country where none is in question. */
  private Stream<Optional<Country>> alternatives(Coverage entry) {
    Optional<Country> own = index.areas().countryOf(entry.area());
    if (own.isPresent() || entry.area().scheme().isEmpty()) {
      return Stream.of(own);
    }
    Set<Optional<Country>> asked = new LinkedHashSet<>();
    asked.add(Optional.empty());
    for (Filter filter : coverage) {
      if (filter.facet().kind() == Facet.Kind.COUNTRY) {
        filter.values().forEach(value -> asked.add(Optional.of((Country) value)));
      }
    }
    return asked.stream();
  }

  private Optional<Match<Programme>> pair(
      int position,
      Programme programme,
      CoverageIndex.Entry entry,
      Optional<Country> country,
      Certainty entryCertainty) {
    Certainty certainty = entryCertainty;
    for (Filter filter : coverage) {
      certainty = CoverageIndex.both(certainty, anyValue(filter, entry.coverage(), country));
    }
    if (certainty == Certainty.NO) {
      return Optional.empty();
    }
    ImmutableList.Builder<Applicability> limits = ImmutableList.builder();
    for (Filter filter : pillars) {
      Optional<ImmutableList<Applicability>> applicable =
          applicable(position, entry.position(), country, filter);
      if (applicable.isEmpty()) {
        return Optional.empty();
      }
      limits.addAll(applicable.get());
    }
    return Optional.of(Match.of(programme, certainty).limitedBy(limits.build()));
  }

  /** The condition of the least limited pillar that applies; absent if none does. */
  private Optional<ImmutableList<Applicability>> applicable(
      int position, int covering, Optional<Country> country, Filter filter) {
    return wanted(position, filter).stream()
        .map(pillar -> country.flatMap(
            each -> index.effective().exception(Math.max(position, covering), each, pillar)))
        .filter(exception ->
            exception.filter(e -> e.rule() == ApplicabilityRule.EXCLUDED).isEmpty())
        .map(exception -> exception.map(ImmutableList::of).orElse(ImmutableList.of()))
        .min(Comparator.comparing(ImmutableList::size));
  }

  private List<PillarId> wanted(int position, Filter filter) {
    return index.effective().pillars(position).stream()
        .map(match -> match.value().id())
        .filter(filter.values()::contains)
        .toList();
  }

  private Certainty anyValue(Filter filter, Coverage entry, Optional<Country> country) {
    Certainty best = Certainty.NO;
    for (Object value : filter.values()) {
      best = best.or(oneValue(filter.facet(), value, entry, country));
    }
    return best;
  }

  // UNDATED is neutral here: it says that geography adds no doubt.
  private Certainty oneValue(
      Facet<?> facet, Object value, Coverage entry, Optional<Country> country) {
    AreaId area = entry.area();
    return switch (facet.kind()) {
      case AREA -> neutralIf(area.equals(value));
      case ROLE -> neutralIf(entry.role().isPresent() && entry.role().get().equals(value));
      case REGION ->
        index.areas().inRegion(area, RegionSchemeId.of(facet.parameter()), (RegionId) value, on);
      case COUNTRY ->
        country.isEmpty() || !country.get().equals(value)
            ? Certainty.NO
            : index.areas().countryOf(area).isPresent()
                ? Certainty.UNDATED
                : inNamedRegion(area, country.get());
      default -> throw new IllegalStateException("not about coverage: " + facet);
    };
  }

  private Certainty inNamedRegion(AreaId region, Country country) {
    return index.areas().countriesOfRegion(region, on).stream()
        .filter(match -> match.value().equals(country))
        .map(Match::certainty)
        .findFirst()
        .orElse(Certainty.NO);
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
      default -> throw new IllegalStateException("not about a programme alone: " + filter);
    };
  }

  private Certainty participant(int position, Filter filter) {
    return index.effective().participation(position, on).stream()
        .filter(match -> match.value().role().name().equals(filter.facet().parameter()))
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

  private static Certainty neutralIf(boolean holds) {
    return holds ? Certainty.UNDATED : Certainty.NO;
  }
}
