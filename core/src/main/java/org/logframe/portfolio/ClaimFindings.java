package org.logframe.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.logframe.measure.Interval;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Country;
import org.logframe.programme.Coverage;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
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

  ClaimFindings(Portfolio portfolio, LocalDate asOf, Findings findings) {
    this.portfolio = portfolio;
    this.index = portfolio.index();
    this.asOf = asOf;
    this.findings = findings;
  }

  /** What is listed: at least so many and at most so many, and where it is listed. */
  private record Listed(int certain, int possible, boolean dated, Set<Source> sources) {
    static Listed of(int number, Set<Source> sources) {
      return new Listed(number, number, false, sources);
    }

    boolean isConsistentWith(Claim claim) {
      Interval listed = Interval.between(certain, possible, claim.figure().unit());
      return claim.figure().bounds().intersect(listed).isPresent();
    }

    String number() {
      return certain == possible ? "" + certain : certain + " to " + possible;
    }

    String verb() {
      return certain == 1 && possible == 1 ? " is listed" : " are listed";
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
    Listed listed = countriesListed(claim);
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

  private Listed countriesListed(Claim claim) {
    int position = index.tree().position(claim.programme());
    Map<Country, Certainty> countries = new LinkedHashMap<>();
    Set<Source> sources = new LinkedHashSet<>();
    boolean dated = false;
    Optional<LocalDate> on = day(claim);
    for (CoverageIndex.Entry entry : index.coverage().entries(position)) {
      Optional<Country> country = index.areas().countryOf(entry.coverage().area());
      if (country.isPresent()) {
        Certainty certainty =
            on.map(day -> entry.coverage().validity().on(day)).orElse(Certainty.UNDATED);
        dated |= certainty != Certainty.UNDATED;
        countries.merge(country.get(), certainty, Certainty::or);
        sources.addAll(entry.coverage().sources());
      }
    }
    long possible = countries.values().stream().filter(c -> c != Certainty.NO).count();
    long uncertain =
        countries.values().stream().filter(c -> c == Certainty.POSSIBLE).count();
    return new Listed((int) (possible - uncertain), (int) possible, dated, sources);
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
    List<String> closed = new ArrayList<>();
    Set<Source> sources = new LinkedHashSet<>();
    for (Programme component : portfolio.components(claim.programme())) {
      Optional<Match<Status>> status = portfolio.status(component.id(), asOf);
      boolean covers = !portfolio.countries(component.id(), asOf).isEmpty();
      if (covers && status.filter(each -> each.value().phase() == Phase.CLOSED).isPresent()) {
        closed.add(ProgrammeName.of(portfolio, component));
        sources.addAll(status.get().value().sources());
      }
    }
    if (!closed.isEmpty()) {
      add(
          FindingCode.CLAIM_BESIDE_CLOSED_COMPONENT,
          path,
          said(claim) + ", but these of its components are closed: " + String.join(", ", closed),
          claim,
          sources);
    }
  }

  private void parts(String path, Claim claim) {
    Listed listed = partsListed(claim);
    if (!listed.isConsistentWith(claim)) {
      add(
          FindingCode.DECLARED_COUNT_DISAGREES,
          path,
          said(claim) + ", but " + listed.number() + listed.verb(),
          claim,
          listed.sources());
    }
  }

  private Listed partsListed(Claim claim) {
    Programme programme = portfolio.programme(claim.programme()).orElseThrow();
    return switch (claim.counted()) {
      case COUNTRIES -> throw new IllegalStateException("counted with their dates");
      case REGIONS -> areas(claim, AreaKind.REGION, area -> area.scheme().equals(claim.scheme()));
      case SUBDIVISIONS -> areas(claim, AreaKind.SUBDIVISION, area -> true);
      case COMPONENTS -> {
        List<Programme> components = portfolio.components(programme.id());
        yield Listed.of(components.size(), union(components.stream().map(Programme::sources)));
      }
      case PILLARS ->
        Listed.of(portfolio.pillars(programme.id()).size(), union(Stream.of(programme.sources())));
      case SPECIFIC_OBJECTIVES -> objectives(programme, ObjectiveLevel.SPECIFIC);
      case RESULTS -> objectives(programme, ObjectiveLevel.RESULT);
    };
  }

  private Listed areas(Claim claim, AreaKind kind, Predicate<AreaId> wanted) {
    Set<AreaId> areas = new LinkedHashSet<>();
    Set<Source> sources = new LinkedHashSet<>();
    int position = index.tree().position(claim.programme());
    for (CoverageIndex.Entry entry : index.coverage().entries(position)) {
      Coverage coverage = entry.coverage();
      if (coverage.area().kind() == kind && wanted.test(coverage.area())) {
        areas.add(coverage.area());
        sources.addAll(coverage.sources());
      }
    }
    return Listed.of(areas.size(), sources);
  }

  private static Listed objectives(Programme programme, ObjectiveLevel level) {
    List<Objective> objectives =
        programme.objectives().stream().filter(each -> each.level() == level).toList();
    return Listed.of(objectives.size(), union(objectives.stream().map(Objective::sources)));
  }

  private static Set<Source> union(Stream<? extends List<Source>> sources) {
    Set<Source> union = new LinkedHashSet<>();
    sources.forEach(union::addAll);
    return union;
  }

  private String said(Claim claim) {
    Programme programme = portfolio.programme(claim.programme()).orElseThrow();
    boolean atStart = claim.time().equals(Optional.of(ClaimTime.AT_START));
    String time = atStart ? " at its start" : claim.time().isPresent() ? " at present" : "";
    return ProgrammeName.of(portfolio, programme)
        + (atStart ? " is said to have had " : " is said to have ")
        + claim.counted().words(claim.figure())
        + time;
  }

  private void add(
      FindingCode code, String path, String sentence, Claim claim, Set<Source> listed) {
    List<Source> sources = new ArrayList<>(claim.sources());
    sources.addAll(listed);
    findings.add(code, path, sentence, sources);
  }
}
