package org.logframe.aggregate.grid.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.logframe.aggregate.group.CodedFacet;
import org.logframe.aggregate.group.EntryKeys;
import org.logframe.aggregate.plan.RowKeys.Basis;
import org.logframe.internal.Lazy;
import org.logframe.portfolio.Facet;
import org.logframe.table.column.Partition;

/** The codes of facets, found once where they are the same in all questions. */
final class CodedFacets {
  private final List<Partition> partitions;
  private final Map<Facet<?>, Optional<CodedFacet>> known = new ConcurrentHashMap<>();
  private final Lazy<Boolean> isEveryAreaStated = Lazy.of(this::findWhetherStated);

  CodedFacets(List<Partition> partitions) {
    this.partitions = partitions;
  }

  /** The codes of a facet, as {@link CodedFacet#of} finds them. */
  Optional<CodedFacet> of(Facet<?> facet, List<EntryKeys> keys) {
    return isSameInAllQuestions(facet)
        ? known.computeIfAbsent(facet, each -> CodedFacet.of(each, keys))
        : CodedFacet.of(facet, keys);
  }

  /** Whether nothing that is asked beside a facet tells what values rows have of it. */
  private boolean isSameInAllQuestions(Facet<?> facet) {
    return switch (Basis.of(facet)) {
      case PERIOD, CATEGORIES -> true;
      case COUNTRY -> isEveryAreaStated.get();
      case PROGRAMME -> facet.equals(Facet.PROGRAMME);
      case AREA, REGIONS, PARTICIPANTS, INDICATOR, NOTHING -> false;
    };
  }

  /** Whether no row is of a whole programme, wherever that may have been. */
  private boolean findWhetherStated() {
    return partitions.stream()
        .allMatch(partition -> IntStream.range(0, partition.runs())
            .noneMatch(run -> partition.area(run) == Partition.ABSENT));
  }
}
