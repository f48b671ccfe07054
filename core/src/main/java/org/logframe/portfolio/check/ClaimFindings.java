package org.logframe.portfolio.check;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.logframe.internal.FirstFew;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Country;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.Claim;
import org.logframe.portfolio.ClaimTime;
import org.logframe.portfolio.Counted;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Match;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.lookup.CoverageIndex;
import org.logframe.portfolio.lookup.Effective;
import org.logframe.portfolio.lookup.PortfolioIndex;
import org.logframe.programme.Coverage;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.Status;
import org.logframe.source.Source;
import org.logframe.time.Certainty;
import org.logframe.time.PartialDate;

/** Claimed counts against what the portfolio lists. */
final class ClaimFindings {
  private final Portfolio portfolio;
  private final PortfolioIndex index;
  private final LocalDate asOf;
  private final Findings findings;
  private final Map<Counting, Itemised> itemised = new HashMap<>();
  private final Map<ProgrammeId, Closed> closed = new HashMap<>();

  ClaimFindings(Portfolio portfolio, PortfolioIndex index, LocalDate asOf, Findings findings) {
    this.portfolio = portfolio;
    this.index = index;
    this.asOf = asOf;
    this.findings = findings;
  }

  /** The names and the sources of the components of a programme that have closed. */
  private record Closed(String names, ImmutableList<Source> sources) {}

  /** What a claim counts, on which day; many claims may count the same. */
  private record Counting(
      ProgrammeId programme,
      Counted counted,
      Optional<RegionSchemeId> scheme,
      Optional<LocalDate> day) {
    static Counting of(Claim claim, Optional<LocalDate> day) {
      return new Counting(claim.programme(), claim.counted(), claim.scheme(), day);
    }
  }

  void find() {
    for (int i = 0; i < portfolio.claims().size(); i++) {
      Claim claim = portfolio.claims().get(i);
      String path = "/claims/" + i;
      if (claim.counted() == Counted.COUNTRIES) {
        countries(path, claim);
        besideClosed(path, claim);
      } else {
        parts(path, claim);
      }
    }
  }

  private void countries(String path, Claim claim) {
    Itemised listed =
        itemised.computeIfAbsent(Counting.of(claim, day(claim)), key -> countriesListed(claim));
    if (claim.time().equals(Optional.of(ClaimTime.AT_START)) && !listed.dated()) {
      if (listed.possible() > 0) {
        add(
            FindingCode.CLAIM_NOT_ITEMISED,
            path,
            said(claim) + ", but the list of " + listed.number()
                + " has no dates, so it cannot be told which ones are meant",
            claim,
            listed.sources());
      }
    } else if (!listed.isConsistentWith(claim)) {
      add(
          FindingCode.CLAIM_DISAGREES_WITH_LIST,
          path,
          said(claim) + ", but " + listed.number() + listed.verb(),
          claim,
          listed.sources());
    }
  }

  private Itemised countriesListed(Claim claim) {
    int position = index.tree().position(claim.programme());
    Map<Country, Certainty> countries = new LinkedHashMap<>();
    List<List<Source>> sources = new ArrayList<>();
    boolean dated = false;
    Optional<LocalDate> on = day(claim);
    for (CoverageIndex.Entry entry : index.coverage().entries(position)) {
      Optional<Country> country = index.areas().countryOf(entry.coverage().area());
      if (country.isPresent()) {
        Certainty certainty =
            on.map(day -> entry.coverage().validity().on(day)).orElse(Certainty.UNDATED);
        dated |= certainty != Certainty.UNDATED;
        countries.merge(country.get(), certainty, Certainty::or);
        sources.add(entry.coverage().sources());
      }
    }
    long possible = countries.values().stream().filter(c -> c != Certainty.NO).count();
    long uncertain =
        countries.values().stream().filter(c -> c == Certainty.POSSIBLE).count();
    return new Itemised(
        (int) (possible - uncertain), (int) possible, dated, Findings.few(sources.stream()));
  }

  /** The first day of which a claim certainly speaks, where a date is known. */
  private Optional<LocalDate> day(Claim claim) {
    if (claim.time().equals(Optional.of(ClaimTime.AT_START))) {
      return begin(claim).map(PartialDate::latest);
    }
    return claim.sources().stream()
        .flatMap(source -> portfolio.publication(source.publication()).stream())
        .flatMap(publication -> publication.date().stream())
        .map(PartialDate::latest)
        .findFirst();
  }

  private Optional<PartialDate> begin(Claim claim) {
    return portfolio
        .programme(claim.programme())
        .flatMap(programme -> Effective.first(programme, event -> event.kind().isBeginning()));
  }

  // A claim about the present is held against the components that have closed.
  private void besideClosed(String path, Claim claim) {
    if (!claim.time().equals(Optional.of(ClaimTime.AT_PUBLICATION))) {
      return;
    }
    Closed components = closed.computeIfAbsent(claim.programme(), this::closed);
    if (!components.names().isEmpty()) {
      add(
          FindingCode.CLAIM_BESIDE_CLOSED_COMPONENT,
          path,
          said(claim) + ", but these of its components are closed: " + components.names(),
          claim,
          components.sources());
    }
  }

  private Closed closed(ProgrammeId programme) {
    List<String> names = new ArrayList<>();
    List<List<Source>> sources = new ArrayList<>();
    for (Programme component : portfolio.components(programme)) {
      Optional<Match<Status>> status = portfolio.status(component.id(), asOf);
      boolean covers = !portfolio.countries(component.id(), asOf).isEmpty();
      if (covers && status.filter(each -> each.value().phase() == Phase.CLOSED).isPresent()) {
        names.add(portfolio.name(component, Locale.ENGLISH));
        sources.add(status.get().value().sources());
      }
    }
    return new Closed(FirstFew.joined(names, ", "), Findings.few(sources.stream()));
  }

  private void parts(String path, Claim claim) {
    Itemised listed =
        itemised.computeIfAbsent(Counting.of(claim, Optional.empty()), key -> partsListed(claim));
    if (!listed.isConsistentWith(claim)) {
      add(
          FindingCode.DECLARED_COUNT_DISAGREES,
          path,
          said(claim) + ", but " + listed.number() + listed.verb(),
          claim,
          listed.sources());
    }
  }

  private Itemised partsListed(Claim claim) {
    Programme programme = portfolio.programme(claim.programme()).orElseThrow();
    return switch (claim.counted()) {
      case COUNTRIES -> throw new IllegalStateException("counted with their dates");
      case REGIONS -> areas(claim, AreaKind.REGION, area -> area.scheme().equals(claim.scheme()));
      case SUBDIVISIONS -> areas(claim, AreaKind.SUBDIVISION, area -> true);
      case COMPONENTS -> {
        List<Programme> components = portfolio.components(programme.id());
        yield Itemised.of(
            components.size(), Findings.few(components.stream().map(Programme::sources)));
      }
      case PILLARS ->
        Itemised.of(
            portfolio.pillars(programme.id()).size(), Findings.few(Stream.of(programme.sources())));
      case SPECIFIC_OBJECTIVES -> objectives(programme, ObjectiveLevel.SPECIFIC);
      case RESULTS -> objectives(programme, ObjectiveLevel.RESULT);
    };
  }

  private Itemised areas(Claim claim, AreaKind kind, Predicate<AreaId> wanted) {
    Set<AreaId> areas = new LinkedHashSet<>();
    List<List<Source>> sources = new ArrayList<>();
    int position = index.tree().position(claim.programme());
    for (CoverageIndex.Entry entry : index.coverage().entries(position)) {
      Coverage coverage = entry.coverage();
      if (coverage.area().kind() == kind && wanted.test(coverage.area())) {
        areas.add(coverage.area());
        sources.add(coverage.sources());
      }
    }
    return Itemised.of(areas.size(), Findings.few(sources.stream()));
  }

  private static Itemised objectives(Programme programme, ObjectiveLevel level) {
    List<Objective> objectives =
        programme.objectives().stream().filter(each -> each.level() == level).toList();
    return Itemised.of(
        objectives.size(), Findings.few(objectives.stream().map(Objective::sources)));
  }

  private String said(Claim claim) {
    Programme programme = portfolio.programme(claim.programme()).orElseThrow();
    boolean atStart = claim.time().equals(Optional.of(ClaimTime.AT_START));
    String time = atStart ? " at its start" : claim.time().isPresent() ? " at present" : "";
    return portfolio.name(programme, Locale.ENGLISH)
        + (atStart ? " is said to have had " : " is said to have ")
        + claim.counted().words(claim.figure())
        + time;
  }

  private void add(
      FindingCode code, String path, String sentence, Claim claim, List<Source> listed) {
    List<Source> sources = new ArrayList<>(claim.sources());
    sources.addAll(listed);
    findings.add(code, path, sentence, sources);
  }
}
