package org.logframe.aggregate.box.node;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.Placement;
import org.logframe.place.Region;
import org.logframe.place.RegionId;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.time.Certainty;

/** In which regions of one scheme countries are on given days, as far as the scheme's dates tell. */
public final class Memberships {
  private final RegionScheme scheme;
  private final Map<Country, NavigableSet<LocalDate>> changes = new HashMap<>();
  private final Map<Asked, Optional<ImmutableSet<RegionId>>> known = new HashMap<>();

  private record Asked(Country country, Days days) {}

  /** The memberships of a scheme. */
  public Memberships(RegionScheme scheme) {
    this.scheme = scheme;
    for (RegionMembership membership : scheme.memberships()) {
      NavigableSet<LocalDate> days =
          changes.computeIfAbsent(membership.country(), country -> new TreeSet<>());
      days.addAll(Days.changes(membership.validity()));
      days.addAll(Days.changes(scheme.validity()));
    }
  }

  /**
   * The innermost regions that certainly have a country on each of some days: several if regions
   * overlap, none if the scheme does not place it. Absent if the country moves within these days, or
   * the dates do not tell where it is.
   */
  public Optional<ImmutableSet<RegionId>> innermost(Country country, Days days) {
    return known.computeIfAbsent(new Asked(country, days), this::find);
  }

  private Optional<ImmutableSet<RegionId>> find(Asked asked) {
    List<Optional<ImmutableSet<RegionId>>> found = daysOf(asked.country(), asked.days()).stream()
        .map(day -> on(asked.country(), day))
        .distinct()
        .toList();
    return found.size() == 1 ? found.get(0) : Optional.empty();
  }

  /** The first of some days, and those on which something may change for a country. */
  private List<LocalDate> daysOf(Country country, Days days) {
    return days.startingAt(changes.getOrDefault(country, new TreeSet<>()));
  }

  private Optional<ImmutableSet<RegionId>> on(Country country, LocalDate day) {
    List<Placement> placed = scheme.regionsOf(country, day);
    if (placed.stream().anyMatch(each -> each.certainty() == Certainty.POSSIBLE)) {
      return Optional.empty();
    }
    Set<RegionId> regions = placed.stream().map(Placement::region).collect(Collectors.toSet());
    ImmutableSet<RegionId> innermost = regions.stream()
        .filter(region -> regions.stream()
            .noneMatch(other -> !other.equals(region) && around(other).contains(region)))
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
    boolean isUnclear = innermost.size() > 1 && scheme.partitioning() == Partitioning.PARTITION;
    return isUnclear ? Optional.empty() : Optional.of(innermost);
  }

  /** Whether a region possibly has a country on one of some days. */
  public boolean mayHave(RegionId region, Country country, Days days) {
    return daysOf(country, days).stream()
        .flatMap(day -> scheme.regionsOf(country, day).stream())
        .anyMatch(placement -> placement.region().equals(region));
  }

  /** Whether a region certainly has the same countries on some days as on another. */
  boolean isSteady(RegionId region, Days days, LocalDate other) {
    return changes.keySet().stream().allMatch(country -> {
      Set<Optional<Certainty>> found = daysOf(country, days).stream()
          .map(day -> certainty(region, country, day))
          .collect(Collectors.toSet());
      found.add(certainty(region, country, other));
      return found.size() == 1 && !found.contains(Optional.of(Certainty.POSSIBLE));
    });
  }

  private Optional<Certainty> certainty(RegionId region, Country country, LocalDate day) {
    return scheme.regionsOf(country, day).stream()
        .filter(placement -> placement.region().equals(region))
        .map(Placement::certainty)
        .max(Comparator.naturalOrder());
  }

  /** A region and those in which it lies, from the inside out. */
  public ImmutableSet<RegionId> around(RegionId region) {
    ImmutableSet.Builder<RegionId> around = ImmutableSet.builder();
    Optional<RegionId> next = Optional.of(region);
    while (next.isPresent()) {
      around.add(next.get());
      next = scheme.region(next.get()).flatMap(Region::partOf);
    }
    return around.build();
  }

  /** The last day up to one on which some membership changes; until the next one it is the same. */
  public LocalDate lastChange(LocalDate day) {
    return changes.values().stream()
        .flatMap(days -> Optional.ofNullable(days.floor(day)).stream())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  /** The scheme. */
  public RegionScheme scheme() {
    return scheme;
  }
}
