package org.logframe.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.logframe.internal.Check;
import org.logframe.time.Certainty;

/** The regions and memberships of one scheme, checked, by what they are asked for. */
final class RegionIndex {
  /** How many regions may enclose one: what is asked of a region goes through all of them. */
  private static final int MAX_DEPTH = 50;

  private final RegionScheme scheme;
  private final ImmutableMap<RegionId, Region> regions;

  /** Each region, then those in which it lies, from the inside out. */
  private final ImmutableListMultimap<RegionId, RegionId> enclosing;

  private final ImmutableListMultimap<Country, RegionMembership> byCountry;

  /** With the memberships of the regions within. */
  private final ImmutableListMultimap<RegionId, RegionMembership> byRegion;

  /**
   * Checks a scheme and indexes it.
   *
   * @throws IllegalArgumentException if it contradicts itself
   */
  RegionIndex(RegionScheme scheme) {
    this.scheme = scheme;
    this.regions = regionsById();
    this.enclosing = enclosing();
    this.byCountry = byCountry();
    this.byRegion = byRegion();
    byCountry.asMap().values().forEach(this::check);
  }

  Optional<Region> region(RegionId region) {
    return Optional.ofNullable(regions.get(region));
  }

  ImmutableList<Placement> regionsOf(Country country, LocalDate day) {
    Map<RegionId, Certainty> found = new LinkedHashMap<>();
    for (RegionMembership membership : byCountry.get(country)) {
      Certainty certainty = certainty(membership, day);
      enclosing.get(membership.region()).forEach(region -> strengthen(found, region, certainty));
    }
    return found.entrySet().stream()
        .map(entry -> new Placement(country, entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Placement> countriesOf(RegionId region, LocalDate day) {
    if (!regions.containsKey(region)) {
      throw problem("has no region " + quote(region));
    }
    Map<Country, Certainty> found = new LinkedHashMap<>();
    for (RegionMembership membership : byRegion.get(region)) {
      strengthen(found, membership.country(), certainty(membership, day));
    }
    return found.entrySet().stream()
        .map(entry -> new Placement(entry.getKey(), region, entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static <K> void strengthen(Map<K, Certainty> found, K key, Certainty certainty) {
    if (certainty != Certainty.NO) {
      found.merge(key, certainty, Certainty::or);
    }
  }

  /** Of two statements the weaker, where both are dated; else the dated one. */
  private Certainty certainty(RegionMembership membership, LocalDate day) {
    Certainty member = membership.validity().on(day);
    Certainty inUse = scheme.validity().on(day);
    Certainty both = member.and(inUse);
    return both == Certainty.UNDATED ? member.or(inUse) : both;
  }

  private ImmutableMap<RegionId, Region> regionsById() {
    Map<RegionId, Region> byId = new LinkedHashMap<>();
    for (Region region : scheme.regions()) {
      if (!region.scheme().equals(scheme.id())) {
        throw problem("region " + quote(region.id()) + " is of the scheme "
            + Check.quote(region.scheme().text()));
      }
      if (byId.put(region.id(), region) != null) {
        throw problem("has two regions " + quote(region.id()));
      }
    }
    return ImmutableMap.copyOf(byId);
  }

  private ImmutableListMultimap<RegionId, RegionId> enclosing() {
    ImmutableListMultimap.Builder<RegionId, RegionId> enclosing = ImmutableListMultimap.builder();
    regions.keySet().forEach(region -> enclosing.putAll(region, path(region)));
    return enclosing.build();
  }

  private List<RegionId> path(RegionId innermost) {
    List<RegionId> path = new ArrayList<>();
    Optional<RegionId> next = Optional.of(innermost);
    while (next.isPresent()) {
      if (path.size() > MAX_DEPTH) {
        throw problem("region " + quote(innermost) + " lies in more than " + MAX_DEPTH
            + " others, one within the other");
      }
      RegionId region = next.get();
      int seen = path.indexOf(region);
      path.add(region);
      if (seen >= 0) {
        throw problem("regions lie in each other: "
            + path.subList(seen, path.size()).stream()
                .map(RegionIndex::quote)
                .collect(Collectors.joining(" in ")));
      }
      next = regionThat(region, path).partOf();
    }
    return path;
  }

  private Region regionThat(RegionId region, List<RegionId> path) {
    return region(region)
        .orElseThrow(() -> problem("region " + quote(path.get(path.size() - 2)) + " is part of "
            + quote(region) + ", which the scheme does not have"));
  }

  private ImmutableListMultimap<Country, RegionMembership> byCountry() {
    ImmutableListMultimap.Builder<Country, RegionMembership> byCountry =
        ImmutableListMultimap.builder();
    for (RegionMembership membership : scheme.memberships()) {
      if (!regions.containsKey(membership.region())) {
        throw problem("places " + membership.country() + " in the region "
            + quote(membership.region()) + ", which it does not have");
      }
      byCountry.put(membership.country(), membership);
    }
    return byCountry.build();
  }

  private ImmutableListMultimap<RegionId, RegionMembership> byRegion() {
    ImmutableListMultimap.Builder<RegionId, RegionMembership> byRegion =
        ImmutableListMultimap.builder();
    for (RegionMembership membership : scheme.memberships()) {
      enclosing.get(membership.region()).forEach(region -> byRegion.put(region, membership));
    }
    return byRegion.build();
  }

  private void check(Collection<RegionMembership> ofOneCountry) {
    new MembershipCheck(scheme.partitioning(), enclosing).clash(ofOneCountry).ifPresent(clash -> {
      throw problem(clash);
    });
  }

  private static String quote(RegionId region) {
    return Check.quote(region.text());
  }

  private IllegalArgumentException problem(String what) {
    return new IllegalArgumentException("RegionScheme " + scheme.id() + ": " + what);
  }
}
