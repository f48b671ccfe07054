package org.logframe.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Country;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.programme.Coverage;
import org.logframe.programme.Listing;
import org.logframe.programme.Programme;
import org.logframe.source.Source;

/** The regions under which programmes are listed against where they work. */
final class RegionFindings {
  private final Portfolio portfolio;
  private final PortfolioIndex index;
  private final Findings findings;

  RegionFindings(Portfolio portfolio, Findings findings) {
    this.portfolio = portfolio;
    this.index = portfolio.index();
    this.findings = findings;
  }

  void find() {
    for (int i = 0; i < portfolio.programmes().size(); i++) {
      Programme programme = portfolio.programmes().get(i);
      if (!programme.listedUnder().isEmpty()) {
        outside("/programmes/" + i, programme);
      }
      if (programme.partOf().isEmpty()) {
        schemes("/programmes/" + i, programme);
      }
    }
  }

  private void outside(String path, Programme programme) {
    for (int i = 0; i < programme.coverage().size(); i++) {
      Coverage coverage = programme.coverage().get(i);
      boolean inside = programme.listedUnder().stream()
          .anyMatch(listing -> mayLieIn(coverage.area(), listing.region()));
      if (!inside) {
        List<Source> sources = new ArrayList<>(coverage.sources());
        programme.listedUnder().forEach(listing -> sources.addAll(listing.sources()));
        findings.add(
            FindingCode.AREA_OUTSIDE_REGION,
            path + "/coverage/" + i,
            ProgrammeName.of(portfolio, programme)
                + " covers "
                + name(coverage.area())
                + ", which is not within "
                + programme.listedUnder().stream()
                    .map(listing -> name(listing.region()))
                    .collect(Collectors.joining(" and "))
                + ", where it is listed",
            sources);
      }
    }
  }

  // A scheme that does not place a country says nothing about it; routes are in no region.
  private boolean mayLieIn(AreaId area, AreaId region) {
    if (area.kind() == AreaKind.ROUTE) {
      return true;
    }
    RegionScheme scheme = index.areas().scheme(region.scheme().orElseThrow());
    if (area.kind() == AreaKind.REGION) {
      return !area.scheme().equals(region.scheme()) || index.areas().isWithin(area, region);
    }
    Optional<Country> country = index.areas().countryOf(area);
    if (country.isEmpty()) {
      return false;
    }
    List<RegionMembership> placed = scheme.memberships().stream()
        .filter(membership -> membership.country().equals(country.get()))
        .toList();
    return placed.isEmpty()
        || placed.stream()
            .anyMatch(membership ->
                index.areas().isWithin(AreaId.of(scheme.id(), membership.region()), region));
  }

  private void schemes(String path, Programme root) {
    Map<RegionSchemeId, Set<String>> regions = new LinkedHashMap<>();
    Set<Source> sources = new LinkedHashSet<>();
    int position = index.tree().position(root.id());
    for (int i = position; i < index.tree().end(position); i++) {
      for (Listing listing : index.tree().at(i).listedUnder()) {
        place(listing.region(), listing.sources(), regions, sources);
      }
      for (Coverage coverage : index.tree().at(i).coverage()) {
        place(coverage.area(), coverage.sources(), regions, sources);
      }
    }
    if (regions.size() > 1) {
      findings.add(
          FindingCode.REGION_SCHEMES_DIFFER,
          path,
          ProgrammeName.of(portfolio, root)
              + " is placed in regions of different schemes: "
              + regions.entrySet().stream()
                  .map(entry -> String.join(", ", entry.getValue())
                      + " ("
                      + index.areas().scheme(entry.getKey()).title()
                      + ")")
                  .collect(Collectors.joining("; ")),
          sources);
    }
  }

  private void place(
      AreaId area,
      List<Source> stated,
      Map<RegionSchemeId, Set<String>> regions,
      Set<Source> sources) {
    if (area.kind() == AreaKind.REGION) {
      regions
          .computeIfAbsent(area.scheme().orElseThrow(), scheme -> new LinkedHashSet<>())
          .add(name(area));
      sources.addAll(stated);
    }
  }

  private String name(AreaId area) {
    return portfolio.area(area).orElseThrow().name().toString();
  }
}
