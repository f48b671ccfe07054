package org.logframe.aggregate.group;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.logframe.aggregate.group.EntryCodes.By;

/**
 * A digit of the numbers of groups: the value of one facet, or those of several that follow each other,
 * where most combinations of these never occur, as of a region and a country, or of a year and a month.
 * Then only those have a code that do.
 */
final class Digit {
  /** To have a place for so many combinations takes as long as to look at an entry. */
  private static final int COMBINATIONS_PER_ENTRY = 64;

  private static final int[] ALL = {};

  private final int facets;
  private final int all;
  private final int[] parts;
  private final ImmutableList<EntryCodes> codes;

  /**
   * A digit.
   *
   * @param facets of how many facets it is
   * @param all how many combinations there could be
   * @param parts those that occur as numbers in mixed radix, ascending; none if all do
   * @param codes those of each partition
   */
  private Digit(int facets, int all, int[] parts, ImmutableList<EntryCodes> codes) {
    this.facets = facets;
    this.all = all;
    this.parts = parts;
    this.codes = codes;
  }

  /**
   * The digits of some facets, the first the most significant: of none of them, of the first, of the
   * first two, up to all.
   */
  static ImmutableList<ImmutableList<Digit>> ofFirst(List<CodedFacet> facets) {
    ImmutableList.Builder<ImmutableList<Digit>> ofFirst = ImmutableList.builder();
    ofFirst.add(ImmutableList.of());
    List<Digit> digits = new ArrayList<>();
    for (CodedFacet facet : facets) {
      Digit last = new Digit(1, facet.values().size(), ALL, facet.codes());
      while (!digits.isEmpty()) {
        Optional<Digit> both = digits.get(digits.size() - 1).with(last);
        if (both.isEmpty()) {
          break;
        }
        last = both.get();
        digits.remove(digits.size() - 1);
      }
      digits.add(last);
      ofFirst.add(ImmutableList.copyOf(digits));
    }
    return ofFirst.build();
  }

  /** Of how many facets it is. */
  int facets() {
    return facets;
  }

  /** How many combinations of their values there could be. */
  int all() {
    return all;
  }

  /** The codes of the entries of a partition. */
  EntryCodes codes(int partition) {
    return codes.get(partition);
  }

  /** Whether another digit has the same codes for the same. */
  boolean isLike(Digit other) {
    return all == other.all && codes.equals(other.codes) && Arrays.equals(parts, other.parts);
  }

  /** How many codes there are. */
  int size() {
    return parts.length == 0 ? all : parts.length;
  }

  /** What a code stands for, as a number in mixed radix. */
  int part(int code) {
    return parts.length == 0 ? code : parts[code];
  }

  /** The code of a number in mixed radix; less than 0 if that does not occur. */
  int code(int part) {
    return parts.length == 0 ? part : Arrays.binarySearch(parts, part);
  }

  /** One digit of this one and the next, if at most half of their combinations occur, or one is always the same. */
  private Optional<Digit> with(Digit next) {
    if (all == 1 || next.all == 1) {
      return Optional.of(new Digit(
          facets + next.facets,
          Math.multiplyExact(all, next.all),
          all == 1 ? next.parts : parts,
          all == 1 ? next.codes : codes));
    }
    long combinations = (long) size() * next.size();
    return dependOnTheSame(next)
            && combinations <= COMBINATIONS_PER_ENTRY * entries()
            && (long) all * next.all <= Integer.MAX_VALUE
        ? occurring(next, (int) combinations)
        : Optional.empty();
  }

  private boolean dependOnTheSame(Digit next) {
    for (int i = 0; i < codes.size(); i++) {
      By by = codes.get(i).by();
      if (by != next.codes.get(i).by() || by == By.RUN_IN_PERIOD) {
        return false;
      }
    }
    return true;
  }

  private long entries() {
    return codes.stream().mapToLong(EntryCodes::size).sum();
  }

  private Optional<Digit> occurring(Digit next, int combinations) {
    int[] numbers = new int[combinations];
    for (int i = 0; i < codes.size(); i++) {
      for (int entry = 0; entry < codes.get(i).size(); entry++) {
        numbers[combination(next, i, entry)] = 1;
      }
    }
    int size = 0;
    for (int occurs : numbers) {
      size += occurs;
    }
    if (size > combinations / 2) {
      return Optional.empty();
    }
    int[] found = new int[size];
    size = 0;
    for (int both = 0; both < combinations; both++) {
      if (numbers[both] > 0) {
        found[size] = part(both / next.size()) * next.all + next.part(both % next.size());
        numbers[both] = size++;
      }
    }
    ImmutableList.Builder<EntryCodes> both = ImmutableList.builder();
    for (int i = 0; i < codes.size(); i++) {
      int[] ofEntries = new int[codes.get(i).size()];
      for (int entry = 0; entry < ofEntries.length; entry++) {
        ofEntries[entry] = numbers[combination(next, i, entry)];
      }
      both.add(new EntryCodes(codes.get(i).by(), ofEntries));
    }
    return Optional.of(new Digit(facets + next.facets, all * next.all, found, both.build()));
  }

  private int combination(Digit next, int partition, int entry) {
    return codes.get(partition).get(entry) * next.size()
        + next.codes.get(partition).get(entry);
  }
}
