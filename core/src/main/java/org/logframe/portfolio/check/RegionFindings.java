package org.logframe.portfolio.check;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.logframe.internal.FirstFew;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.lookup.PortfolioIndex;
import org.logframe.programme.Coverage;
import org.logframe.programme.Listing;
import org.logframe.programme.Programme;
import org.logframe.source.Source;

/** The regions under which programmes are listed against where they work. */
final class RegionFindings {
  private final Portfolio portfolio;
  private final PortfolioIndex index;
  private final Findings findings;

  RegionFindings(Portfolio portfolio, PortfolioIndex index, Findings findings) {
    this.portfolio = portfolio;
    this.index = index;
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
    Listed listed = Listed.of(programme, index.areas());
    String regions = FirstFew.joined(
        Lists.transform(programme.listedUnder(), listing -> name(listing.region())), " and ");
    List<Source> ofListings = Findings.few(programme.listedUnder().stream().map(Listing::sources));
    for (int i = 0; i < programme.coverage().size(); i++) {
      Coverage coverage = programme.coverage().get(i);
      if (!listed.mayContain(coverage.area())) {
        List<Source> sources = new ArrayList<>(coverage.sources());
        sources.addAll(ofListings);
        findings.add(
            FindingCode.AREA_OUTSIDE_REGION,
            path + "/coverage/" + i,
            portfolio.name(programme, Locale.ENGLISH)
                + " covers "
                + name(coverage.area())
                + ", which is not within "
                + regions
                + ", where it is listed",
            sources);
      }
    }
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
          portfolio.name(root, Locale.ENGLISH)
              + " is placed in regions of different schemes: "
              + regions.entrySet().stream()
                  .map(entry -> FirstFew.joined(entry.getValue(), ", ")
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
