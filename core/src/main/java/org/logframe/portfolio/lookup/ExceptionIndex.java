package org.logframe.portfolio.lookup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.logframe.place.Country;
import org.logframe.programme.Applicability;
import org.logframe.programme.PillarId;

/**
 * The exception for a pillar in a country that holds at a position of the tree: the nearest that is
 * stated there or above. For each pair, the positions from which on another one holds.
 */
final class ExceptionIndex {
  private final Map<Pair, NavigableMap<Integer, Optional<Applicability>>> changes = new HashMap<>();

  /** Ordered, since pillars may be named so that their hash codes are equal. */
  private record Pair(Country country, PillarId pillar) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::country).thenComparing(Pair::pillar);

    @Override
    public int compareTo(Pair other) {
      return ORDER.compare(this, other);
    }
  }

  ExceptionIndex(ProgrammeTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      for (Applicability exception : tree.at(i).applicability()) {
        put(exception, i, tree.end(i));
      }
    }
  }

  // From the outside in: where two end together, what held around the outer one holds again.
  private void put(Applicability exception, int from, int to) {
    NavigableMap<Integer, Optional<Applicability>> changesOfPair = changes.computeIfAbsent(
        new Pair(exception.country(), exception.pillar()), pair -> new TreeMap<>());
    Map.Entry<Integer, Optional<Applicability>> around = changesOfPair.floorEntry(from);
    changesOfPair.putIfAbsent(to, around == null ? Optional.empty() : around.getValue());
    changesOfPair.put(from, Optional.of(exception));
  }

  Optional<Applicability> at(int position, Country country, PillarId pillar) {
    return Optional.ofNullable(changes.get(new Pair(country, pillar)))
        .map(changesOfPair -> changesOfPair.floorEntry(position))
        .flatMap(Map.Entry::getValue);
  }
}
