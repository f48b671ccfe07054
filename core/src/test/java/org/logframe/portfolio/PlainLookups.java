package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.logframe.place.AreaKind;
import org.logframe.place.Country;
import org.logframe.place.Placement;
import org.logframe.place.RegionId;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.place.Subdivision;
import org.logframe.programme.Applicability;
import org.logframe.programme.ApplicabilityRule;
import org.logframe.programme.Coverage;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Participation;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.Status;
import org.logframe.time.Certainty;
import org.logframe.time.PartialDate;

/**
 * The look-ups of a portfolio the plain way: every programme is asked in turn, and each answer is
 * worked out from the statements alone. Slow, and meant to be read.
 */
final class PlainLookups {
  private final Portfolio portfolio;

  PlainLookups(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  /** One entry of coverage, and the programme that states it. */
  record Stated(Programme by, Coverage coverage) {}

  // The tree.

  private Optional<Programme> parent(Programme programme) {
    return programme.partOf().map(this::programme);
  }

  private Programme programme(ProgrammeId id) {
    return portfolio.programmes().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<Programme> withAbove(Programme programme) {
    List<Programme> path = new ArrayList<>(List.of(programme));
    parent(programme).ifPresent(parent -> path.addAll(withAbove(parent)));
    return path;
  }

  private List<Programme> withBelow(Programme programme) {
    List<Programme> tree = new ArrayList<>(List.of(programme));
    portfolio.programmes().stream()
        .filter(each -> parent(each).equals(Optional.of(programme)))
        .forEach(child -> tree.addAll(withBelow(child)));
    return tree;
  }

  private <T> Optional<Programme> nearest(Programme programme, Function<Programme, List<T>> part) {
    return withAbove(programme).stream()
        .filter(each -> !part.apply(each).isEmpty())
        .findFirst();
  }

  private static <T> Match<T> by(Match<T> match, Programme stated, Programme asked) {
    return stated.equals(asked) ? match : match.inheritedFrom(stated.id());
  }

  // What holds for one programme.

  Optional<Match<Status>> status(Programme programme, LocalDate on) {
    Optional<Programme> origin = nearest(programme, Programme::statuses);
    if (origin.isEmpty()) {
      return Optional.empty();
    }
    Optional<Match<Status>> found = Optional.empty();
    for (Status status : origin.get().statuses()) {
      Optional<PartialDate> asOf = status.asOf();
      if (asOf.isPresent() && !asOf.get().isCertainlyAfter(on)) {
        boolean later = found.isEmpty()
            || asOf.get().latest().isAfter(found.get().value().asOf().get().latest())
            || (asOf.get().latest().equals(found.get().value().asOf().get().latest())
                && PartialDate.byLatest()
                        .compare(asOf.get(), found.get().value().asOf().get())
                    > 0);
        if (later) {
          boolean sure = !asOf.get().latest().isAfter(on);
          found = Optional.of(Match.of(status, sure ? Certainty.CERTAIN : Certainty.POSSIBLE));
        }
      }
    }
    return found
        .or(() -> origin.get().statuses().stream()
            .filter(status -> status.asOf().isEmpty())
            .findFirst()
            .map(status -> Match.of(status, Certainty.UNDATED)))
        .map(match -> by(match, origin.get(), programme));
  }

  List<Match<Participation>> participation(Programme programme, LocalDate on) {
    return nearest(programme, Programme::participation).stream()
        .flatMap(origin -> origin.participation().stream()
            .filter(each -> each.validity().on(on) != Certainty.NO)
            .map(each -> by(Match.of(each, each.validity().on(on)), origin, programme)))
        .toList();
  }

  List<Match<Pillar>> pillars(Programme programme) {
    return nearest(programme, Programme::pillars).stream()
        .flatMap(origin -> origin.pillars().stream()
            .map(id -> portfolio.pillar(id).orElseThrow())
            .map(pillar -> by(Match.of(pillar, Certainty.UNDATED), origin, programme)))
        .toList();
  }

  List<Stated> stated(Programme programme) {
    List<Stated> below = withBelow(programme).stream()
        .flatMap(each -> each.coverage().stream().map(entry -> new Stated(each, entry)))
        .toList();
    return below.isEmpty()
        ? nearest(programme, Programme::coverage).stream()
            .flatMap(each -> each.coverage().stream().map(entry -> new Stated(each, entry)))
            .toList()
        : below;
  }

  /** The programme whose life and exceptions count: the deeper of who states and who is asked. */
  private Programme deeper(Programme programme, Stated stated) {
    return withBelow(programme).contains(stated.by()) ? stated.by() : programme;
  }

  private Certainty certainty(Programme programme, Stated stated, LocalDate on) {
    Certainty certainty = stated.coverage().validity().on(on);
    for (Programme each : withAbove(deeper(programme, stated))) {
      certainty = certainty.and(ownLife(each, on));
    }
    return certainty;
  }

  private static Certainty ownLife(Programme programme, LocalDate on) {
    Optional<PartialDate> begin = first(programme, kind -> kind.isBeginning());
    Optional<PartialDate> end = first(programme, kind -> kind == EventKind.ENDED);
    if (begin.filter(date -> date.isCertainlyAfter(on)).isPresent()
        || end.filter(date -> date.isCertainlyBefore(on)).isPresent()) {
      return Certainty.NO;
    }
    boolean hasBegun = begin.isEmpty() || !begin.get().latest().isAfter(on);
    boolean goesOn = end.isEmpty() || !end.get().earliest().isBefore(on);
    return hasBegun && goesOn ? Certainty.CERTAIN : Certainty.POSSIBLE;
  }

  private static Optional<PartialDate> first(Programme programme, Predicate<EventKind> kind) {
    return programme.events().stream()
        .filter(event -> event.area().isEmpty() && kind.test(event.kind()))
        .map(Event::date)
        .min(PartialDate.byLatest());
  }

  List<Match<Coverage>> coverage(Programme programme, LocalDate on) {
    return stated(programme).stream()
        .filter(each -> certainty(programme, each, on) != Certainty.NO)
        .map(each ->
            by(Match.of(each.coverage(), certainty(programme, each, on)), each.by(), programme))
        .toList();
  }

  List<Match<Country>> countries(Programme programme, LocalDate on) {
    List<Match<Country>> found = new ArrayList<>();
    for (Stated each : stated(programme)) {
      for (Country country : countriesOf(each.coverage(), on)) {
        Certainty certainty =
            certainty(programme, each, on).and(inCountry(each.coverage(), country, on));
        if (certainty != Certainty.NO) {
          merge(found, by(Match.of(country, certainty), each.by(), programme));
        }
      }
    }
    return found;
  }

  private static void merge(List<Match<Country>> found, Match<Country> match) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).value().equals(match.value())) {
        if (match.certainty().compareTo(found.get(i).certainty()) < 0) {
          found.set(i, match);
        }
        return;
      }
    }
    found.add(match);
  }

  List<PillarScope> pillars(Programme programme, Country country, LocalDate on) {
    List<Programme> places = stated(programme).stream()
        .filter(each -> certainty(programme, each, on) != Certainty.NO
            && inCountry(each.coverage(), country, on) != Certainty.NO)
        .map(each -> deeper(programme, each))
        .toList();
    if (places.isEmpty()) {
      return List.of();
    }
    return pillars(programme).stream()
        .map(match ->
            PillarScope.of(match.value(), least(places, country, match.value().id())))
        .toList();
  }

  private Optional<Applicability> least(List<Programme> places, Country country, PillarId pillar) {
    List<Optional<Applicability>> all =
        places.stream().map(place -> exception(place, country, pillar)).toList();
    return all.stream()
        .filter(Optional::isEmpty)
        .findFirst()
        .or(() -> all.stream().filter(each -> !isExcluded(each)).findFirst())
        .orElse(all.get(0));
  }

  private Optional<Applicability> exception(Programme programme, Country country, PillarId pillar) {
    return withAbove(programme).stream()
        .flatMap(each -> each.applicability().stream())
        .filter(each -> each.country().equals(country) && each.pillar().equals(pillar))
        .findFirst();
  }

  private static boolean isExcluded(Optional<Applicability> exception) {
    return exception.filter(each -> each.rule() == ApplicabilityRule.EXCLUDED).isPresent();
  }

  // Geography: an undated membership adds no doubt, a region as a whole makes its countries
  // possible.

  private Optional<Country> ownCountry(Coverage entry) {
    if (entry.area().kind() == AreaKind.SUBDIVISION) {
      Optional<Subdivision> subdivision =
          portfolio.area(entry.area()).flatMap(a -> a.asSubdivision());
      return ownCountry(
          Coverage.builder().area(subdivision.orElseThrow().partOf()).build());
    }
    return entry.area().country();
  }

  private List<Country> countriesOf(Coverage entry, LocalDate on) {
    return ownCountry(entry)
        .map(List::of)
        .or(() -> entry
            .area()
            .scheme()
            .map(scheme -> portfolio
                .regionScheme(scheme)
                .orElseThrow()
                .countriesOf(entry.area().region().orElseThrow(), on)
                .stream()
                .map(Placement::country)
                .toList()))
        .orElse(List.of());
  }

  private Certainty inCountry(Coverage entry, Country country, LocalDate on) {
    if (!countriesOf(entry, on).contains(country)) {
      return Certainty.NO;
    }
    return ownCountry(entry).isPresent() ? Certainty.CERTAIN : Certainty.POSSIBLE;
  }

  private Certainty inRegion(
      Coverage entry, RegionSchemeId schemeId, RegionId region, LocalDate on) {
    RegionScheme scheme = portfolio.regionScheme(schemeId).orElseThrow();
    if (entry.area().scheme().equals(Optional.of(schemeId))) {
      Optional<RegionId> each = entry.area().region();
      while (each.isPresent() && !each.get().equals(region)) {
        each = scheme.region(each.get()).orElseThrow().partOf();
      }
      return each.isPresent() ? Certainty.CERTAIN : Certainty.NO;
    }
    return ownCountry(entry).stream()
        .flatMap(country -> scheme.countriesOf(region, on).stream()
            .filter(placement -> placement.country().equals(country)))
        .map(Placement::certainty)
        .map(certainty -> certainty == Certainty.UNDATED ? Certainty.CERTAIN : certainty)
        .findFirst()
        .orElse(Certainty.NO);
  }

  // Look-ups by filters.

  List<Match<Programme>> programmes(LocalDate on, Depth depth, List<Filter> filters) {
    List<Match<Programme>> all = portfolio.programmes().stream()
        .flatMap(each -> match(each, on, filters).stream())
        .toList();
    if (depth == Depth.ALL) {
      return all;
    }
    if (filters.isEmpty()) {
      return all.stream().filter(match -> match.value().partOf().isEmpty()).toList();
    }
    List<Programme> matching = all.stream().map(Match::value).toList();
    List<Match<Programme>> stating = all.stream()
        .filter(match -> parent(match.value()).filter(matching::contains).isEmpty()
            || filters.stream().anyMatch(filter -> states(match.value(), filter)))
        .toList();
    if (filters.stream().noneMatch(PlainLookups::isPlace)) {
      return stating;
    }
    return stating.stream()
        .filter(match -> stating.stream()
            .noneMatch(other -> !other.value().equals(match.value())
                && withAbove(other.value()).contains(match.value())))
        .toList();
  }

  private static boolean states(Programme programme, Filter filter) {
    return switch (filter.facet().kind()) {
      case COUNTRY, AREA, REGION, ROLE -> !programme.coverage().isEmpty();
      case PILLAR -> !programme.pillars().isEmpty();
      case STATUS -> !programme.statuses().isEmpty();
      case PARTICIPANT -> !programme.participation().isEmpty();
      case PROGRAMME_TREE -> false;
      default -> true;
    };
  }

  private static boolean isPlace(Filter filter) {
    return switch (filter.facet().kind()) {
      case COUNTRY, AREA, REGION, ROLE -> true;
      default -> false;
    };
  }

  private Optional<Match<Programme>> match(
      Programme programme, LocalDate on, List<Filter> filters) {
    Certainty certainty = Certainty.CERTAIN;
    for (Filter filter : filters) {
      certainty = certainty.and(apart(programme, filter, on));
    }
    List<Match<Programme>> matches = new ArrayList<>();
    if (filters.stream().noneMatch(PlainLookups::isPlace)) {
      boolean all = filters.stream()
          .filter(filter -> filter.facet().kind() == FacetKind.PILLAR)
          .noneMatch(filter -> wanted(programme, filter).isEmpty());
      return all && certainty != Certainty.NO
          ? Optional.of(Match.of(programme, certainty))
          : Optional.empty();
    }
    for (Stated each : stated(programme)) {
      for (Optional<Country> country : pairedWith(each.coverage(), filters)) {
        matches.addAll(pair(programme, each, country, certainty, on, filters));
      }
    }
    return matches.stream()
        .reduce((a, b) -> b.certainty().compareTo(a.certainty()) < 0
                || (b.certainty() == a.certainty()
                    && b.limits().size() < a.limits().size())
            ? b
            : a);
  }

  private List<Optional<Country>> pairedWith(Coverage entry, List<Filter> filters) {
    if (entry.area().kind() != AreaKind.REGION) {
      return List.of(ownCountry(entry));
    }
    return Stream.concat(
            Stream.of(Optional.<Country>empty()),
            filters.stream()
                .filter(filter -> filter.facet().kind() == FacetKind.COUNTRY)
                .flatMap(filter -> filter.values().stream())
                .map(value -> Optional.of((Country) value)))
        .toList();
  }

  private List<Match<Programme>> pair(
      Programme programme,
      Stated stated,
      Optional<Country> country,
      Certainty apart,
      LocalDate on,
      List<Filter> filters) {
    Certainty certainty = apart.and(certainty(programme, stated, on));
    ImmutableSet.Builder<Applicability> limits = ImmutableSet.builder();
    for (Filter filter : filters) {
      if (isPlace(filter)) {
        certainty = certainty.and(place(filter, stated.coverage(), country, on));
      } else if (filter.facet().kind() == FacetKind.PILLAR) {
        List<Optional<Applicability>> applying = wanted(programme, filter).stream()
            .map(pillar ->
                country.flatMap(each -> exception(deeper(programme, stated), each, pillar)))
            .filter(exception -> !isExcluded(exception))
            .toList();
        if (applying.isEmpty()) {
          return List.of();
        }
        if (applying.stream().allMatch(Optional::isPresent)) {
          limits.add(applying.get(0).get());
        }
      }
    }
    return certainty == Certainty.NO
        ? List.of()
        : List.of(Match.of(programme, certainty).limitedBy(limits.build()));
  }

  private List<PillarId> wanted(Programme programme, Filter filter) {
    return pillars(programme).stream()
        .map(match -> match.value().id())
        .filter(filter.values()::contains)
        .toList();
  }

  private Certainty place(Filter filter, Coverage entry, Optional<Country> country, LocalDate on) {
    return any(filter, value -> switch (filter.facet().kind()) {
      case AREA -> sure(entry.area().equals(value));
      case ROLE -> sure(entry.role().equals(Optional.of(value)));
      case COUNTRY ->
        country.equals(Optional.of(value))
            ? inCountry(entry, country.orElseThrow(), on)
            : Certainty.NO;
      case REGION ->
        inRegion(entry, filter.facet().regionScheme().orElseThrow(), (RegionId) value, on);
      default -> throw new AssertionError(filter);
    });
  }

  private Certainty apart(Programme programme, Filter filter, LocalDate on) {
    return any(filter, value -> switch (filter.facet().kind()) {
      case COUNTRY, AREA, REGION, ROLE, PILLAR -> Certainty.CERTAIN;
      case STATUS ->
        status(programme, on)
            .filter(match -> match.value().phase().equals(value))
            .map(Match::certainty)
            .orElse(Certainty.NO);
      case PARTICIPANT ->
        participation(programme, on).stream()
            .filter(match -> Facet.participant(match.value().role()).equals(filter.facet())
                && match.value().organisation().equals(value))
            .map(Match::certainty)
            .reduce(Certainty.NO, Certainty::or);
      case LISTED_UNDER ->
        sure(programme.listedUnder().stream().anyMatch(each -> each.region().equals(value)));
      case OBJECTIVE ->
        sure(programme.objectives().stream().anyMatch(each -> each.id().equals(value)));
      case SDG_TARGET ->
        sure(programme.objectives().stream().anyMatch(each -> each.sdgTargets().contains(value)));
      case FRAMEWORK -> sure(programme.frameworks().contains(value));
      case KIND -> sure(programme.kind().equals(value));
      case PROGRAMME -> sure(programme.id().equals(value));
      case PROGRAMME_TREE ->
        sure(withAbove(programme).stream().anyMatch(each -> each.id().equals(value)));
      case PERIOD, CATEGORY, LEVEL, INDICATOR, AREA_TREE, AREA_LEVEL ->
        throw new AssertionError(filter);
    });
  }

  private static Certainty any(Filter filter, Function<Object, Certainty> test) {
    return ImmutableList.<Object>copyOf(filter.values()).stream()
        .map(test)
        .reduce(Certainty.NO, Certainty::or);
  }

  private static Certainty sure(boolean holds) {
    return holds ? Certainty.CERTAIN : Certainty.NO;
  }
}
