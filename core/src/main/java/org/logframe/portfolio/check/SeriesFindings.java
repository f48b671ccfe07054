package org.logframe.portfolio.check;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.internal.FirstFew;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.ValueKind;
import org.logframe.place.AreaId;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

/** The observations of one series against each other: revisions, and periods that meet. */
final class SeriesFindings {
  private final Portfolio portfolio;
  private final Findings findings;

  SeriesFindings(Portfolio portfolio, Findings findings) {
    this.portfolio = portfolio;
    this.findings = findings;
  }

  /** Everything that tells observations apart but time and value. */
  private record Key(
      IndicatorId indicator,
      ProgrammeId programme,
      Optional<AreaId> area,
      Map<DisaggregationId, CategoryId> categories,
      Optional<String> series,
      Purpose purpose)
      implements Comparable<Key> {
    /** Ordered, since texts may be such that the hash codes of very many keys are equal. */
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::indicator)
        .thenComparing(Key::programme)
        .thenComparing(key -> key.area().toString())
        .thenComparing(key -> key.categories().toString())
        .thenComparing(key -> key.series().orElse(""))
        .thenComparing(Key::purpose);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }

    static Key of(Observation observation) {
      return new Key(
          observation.indicator(),
          observation.programme(),
          observation.area(),
          observation.categories(),
          observation.series(),
          observation.purpose());
    }
  }

  void find() {
    ListMultimap<Key, Integer> series =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < portfolio.observations().size(); i++) {
      series.put(Key.of(at(i)), i);
    }
    for (List<Integer> one : Multimaps.asMap(series).values()) {
      ImmutableListMultimap<Optional<ReportingPeriod>, Integer> byPeriod =
          Multimaps.index(one, i -> at(i).period());
      byPeriod.keySet().forEach(period -> revisions(byPeriod.get(period)));
      periods(byPeriod);
    }
  }

  private Observation at(int position) {
    return portfolio.observations().get(position);
  }

  private void revisions(List<Integer> same) {
    List<Integer> standing = PartialDate.standing(same, i -> at(i).asOf());
    Set<ObservedValue> values = standing.stream()
        .map(i -> at(i).value())
        .filter(value -> value.kind() != ValueKind.MISSING)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    if (values.size() > 1) {
      findings.add(
          FindingCode.CONFLICTING_REVISIONS,
          "/observations/" + standing.get(standing.size() - 1),
          title(standing.get(0))
              + " is reported as "
              + FirstFew.joined(values, " and ")
              + ", and no as-of date tells which is the latest",
          sources(standing));
    }
  }

  // In order of their start, longer ones first, each period lies within the open ones or crosses.
  private void periods(ImmutableListMultimap<Optional<ReportingPeriod>, Integer> byPeriod) {
    List<ReportingPeriod> sorted = byPeriod.keySet().stream()
        .flatMap(Optional::stream)
        .sorted(BY_START_LONGEST_FIRST)
        .toList();
    Deque<ReportingPeriod> open = new ArrayDeque<>();
    for (ReportingPeriod period : sorted) {
      while (!open.isEmpty() && isOver(open.peek(), period)) {
        ReportingPeriod earlier = open.pop();
        if (earlier.sharesBoundaryDay(period)) {
          meet(FindingCode.BOUNDARY_SHARING_PERIODS, " share a day", earlier, period, byPeriod);
        }
      }
      if (!open.isEmpty() && !open.peek().contains(period)) {
        meet(FindingCode.CROSSING_PERIODS, " cross", open.peek(), period, byPeriod);
      }
      open.push(period);
    }
  }

  private static final Comparator<ReportingPeriod> BY_START_LONGEST_FIRST =
      (a, b) -> a.start().equals(b.start()) ? b.compareTo(a) : a.compareTo(b);

  private static boolean isOver(ReportingPeriod earlier, ReportingPeriod period) {
    return !earlier.overlaps(period);
  }

  private void meet(
      FindingCode code,
      String how,
      ReportingPeriod earlier,
      ReportingPeriod later,
      ImmutableListMultimap<Optional<ReportingPeriod>, Integer> byPeriod) {
    int first = byPeriod.get(Optional.of(earlier)).get(0);
    int second = byPeriod.get(Optional.of(later)).get(0);
    findings.add(
        code,
        "/observations/" + second + "/period",
        title(second) + " is reported for " + earlier + " and " + later + ", which" + how,
        sources(List.of(first, second)));
  }

  private String title(int observation) {
    return "\""
        + portfolio.indicator(at(observation).indicator()).orElseThrow().title().in(Locale.ENGLISH)
        + "\"";
  }

  private List<Source> sources(List<Integer> observations) {
    return observations.stream().flatMap(i -> at(i).sources().stream()).toList();
  }
}
