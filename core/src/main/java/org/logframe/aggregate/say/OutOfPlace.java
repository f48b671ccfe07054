package org.logframe.aggregate.say;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.logframe.aggregate.Cell;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Source;

/**
 * Says in a cell where it rests on what was reported for a period outside the life of its programme,
 * or for an area where that does not work. It counts all the same: the source may be right, and the
 * programme incompletely described.
 */
public final class OutOfPlace {
  private static final ImmutableSet<FindingCode> CODES =
      Sets.immutableEnumSet(FindingCode.PERIOD_OUTSIDE_LIFE, FindingCode.AREA_OUTSIDE_COVERAGE);

  private final Portfolio portfolio;
  private final Map<Observation, List<Finding>> found = new HashMap<>();

  public OutOfPlace(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  /** What was reported stands in many rows, where these reach back in time. */
  private List<Finding> findings(Observation observation) {
    return found.computeIfAbsent(
        observation,
        each -> portfolio.findings(ImmutableList.of(each)).stream()
            .filter(finding -> CODES.contains(finding.code()))
            .toList());
  }

  /** A cell with these findings of its used observations. */
  public Cell named(Cell cell) {
    ImmutableList<Finding> found = of(cell.used(), "/cells/0");
    return found.isEmpty() ? cell : cell.toBuilder().addAllFindings(found).build();
  }

  /** The findings of some observations, each sentence once, with all sources. */
  public ImmutableList<Finding> of(List<Observation> used, String path) {
    Map<String, Finding> bySentence = new LinkedHashMap<>();
    SetMultimap<String, Source> sources = LinkedHashMultimap.create();
    for (Observation observation : used) {
      for (Finding each : findings(observation)) {
        bySentence.putIfAbsent(each.sentence(), each);
        sources.putAll(each.sentence(), each.sources());
      }
    }
    return bySentence.values().stream()
        .map(each -> Finding.builder()
            .code(each.code())
            .path(path)
            .sentence(each.sentence())
            .addAllSources(sources.get(each.sentence()))
            .build())
        .collect(ImmutableList.toImmutableList());
  }
}
