package org.logframe.place;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.logframe.internal.Check;
import org.logframe.time.Validity;

/**
 * Whether the memberships of one country go together: one sweep over the days on which they certainly
 * hold, so that many memberships of one country cost no more than those of many.
 */
final class MembershipCheck {
  private final Partitioning partitioning;
  private final ImmutableListMultimap<RegionId, RegionId> enclosing;

  /**
   * A check of the memberships of a scheme.
   *
   * @param enclosing each region, then those in which it lies
   */
  MembershipCheck(Partitioning partitioning, ImmutableListMultimap<RegionId, RegionId> enclosing) {
    this.partitioning = partitioning;
    this.enclosing = enclosing;
  }

  /** A membership and its place among those of its country. */
  private record Entry(int position, RegionMembership membership) {
    Validity validity() {
      return membership.validity();
    }

    RegionId region() {
      return membership.region();
    }

    boolean hasCertainDay() {
      return validity().certainlyOverlaps(validity());
    }

    boolean isOverBefore(Entry later) {
      return validity().certainlyTo().isBefore(later.validity().certainlyFrom());
    }
  }

  /** What is wrong, if a region has the country twice on one day, or a partition has it in two regions. */
  Optional<String> clash(Collection<RegionMembership> ofOneCountry) {
    List<RegionMembership> all = List.copyOf(ofOneCountry);
    List<Entry> byStart = IntStream.range(0, all.size())
        .mapToObj(i -> new Entry(i, all.get(i)))
        .filter(Entry::hasCertainDay)
        .sorted(Comparator.comparing(each -> each.validity().certainlyFrom()))
        .toList();
    Optional<String> twice = twiceInOne(byStart);
    return twice.isEmpty() && partitioning == Partitioning.PARTITION ? inTwo(byStart) : twice;
  }

  private static Optional<String> twiceInOne(List<Entry> byStart) {
    Map<RegionId, Entry> lasting = new HashMap<>();
    for (Entry entry : byStart) {
      Entry earlier = lasting.put(entry.region(), entry);
      if (earlier != null && !earlier.isOverBefore(entry)) {
        return clash("places %s twice in %s and %s", earlier, entry);
      }
    }
    return Optional.empty();
  }

  // Regions that lie in each other are few, since nesting is bounded, so few are open at a time.
  private Optional<String> inTwo(List<Entry> byStart) {
    List<Entry> open = new ArrayList<>();
    for (Entry entry : byStart) {
      open.removeIf(each -> each.isOverBefore(entry));
      for (Entry each : open) {
        if (!isNested(each.region(), entry.region())) {
          return clash("partitions its countries, but places %s in %s and in %s", each, entry);
        }
      }
      open.add(entry);
    }
    return Optional.empty();
  }

  private boolean isNested(RegionId one, RegionId other) {
    return enclosing.containsEntry(one, other) || enclosing.containsEntry(other, one);
  }

  private static Optional<String> clash(String words, Entry one, Entry other) {
    boolean isInOrder = one.position() < other.position();
    return Optional.of(String.format(
        words,
        one.membership().country(),
        placement(isInOrder ? one : other),
        placement(isInOrder ? other : one)));
  }

  private static String placement(Entry entry) {
    return Check.quote(entry.region().text()) + " (" + entry.validity() + ")";
  }
}
