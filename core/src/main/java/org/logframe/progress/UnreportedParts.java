package org.logframe.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.logframe.aggregate.Cell;
import org.logframe.time.ReportingPeriod;

/**
 * What of a target nobody reported, where nothing declares what is due: slices of which there is
 * nothing, days of a flow, and values that are older than the day. Where something is due, {@link
 * Cell#overall()} says it.
 */
final class UnreportedParts {
  private final PurposeRows rows;
  private final SliceCover cover;
  private final TargetPeriod period;
  private final LocalDate day;
  private final Set<Slice> declared;

  /** What of the targets of a period nobody reported. */
  UnreportedParts(ProgressSources sources, SliceCover cover, TargetPeriod period) {
    this.rows = sources.actualRows();
    this.cover = cover;
    this.period = period;
    this.day = sources.day().orElse(LocalDate.EPOCH);
    this.declared = sources.due().stream()
        .filter(each -> period.takesDue(each.period()))
        .map(Slice::of)
        .collect(Collectors.toSet());
  }

  /**
   * What nobody reported, in sentences.
   *
   * @param parts the slices of the target
   */
  List<String> sentences(Collection<Slice> parts, CellStatements actual) {
    ReportedSlices all = new ReportedSlices(
        actual.slices(), parts.stream().filter(part -> !isDeclared(part)).toList());
    List<Slice> rest = all.covered();
    List<String> sentences = new ArrayList<>();
    addUnreported(sentences, all.uncovered.stream());
    if (!period.picks()) {
      addUnreported(sentences, daysWithout(rest, actual));
    }
    if (period.isCumulative() && !rest.isEmpty() && !isUpToDate(actual)) {
      sentences.add("the values are older than " + last() + ", and a running total never falls");
    }
    return sentences;
  }

  private static void addUnreported(List<String> sentences, Stream<?> things) {
    String words = ComparedValue.words(things);
    if (!words.isEmpty()) {
      sentences.add("not all reported: " + words);
    }
  }

  private boolean isDeclared(Slice part) {
    return declared.contains(part) || declared.stream().anyMatch(each -> cover.meets(each, part));
  }

  /** Slices of which something was reported, and which parts of a target they do not cover. */
  private final class ReportedSlices {
    private final List<Slice> parts;
    private final Set<Slice> uncovered = new LinkedHashSet<>();

    /**
     * Some slices.
     *
     * @param numbers theirs
     */
    ReportedSlices(BitSet numbers, List<Slice> parts) {
      this.parts = parts;
      List<Slice> slices = numbers.stream().mapToObj(rows::slice).toList();
      for (Slice part : parts) {
        int number = rows.find(part); // most often a part is one of them
        if ((number < 0 || !numbers.get(number)) && !cover.covers(slices, part)) {
          uncovered.add(part);
        }
      }
    }

    List<Slice> covered() {
      return parts.stream().filter(part -> !uncovered.contains(part)).toList();
    }
  }

  private LocalDate last() {
    return period
        .period()
        .flatMap(ReportingPeriod::end)
        .filter(end -> end.isBefore(day))
        .orElse(day);
  }

  private boolean isUpToDate(CellStatements actual) {
    return actual.distinctPeriods().stream()
        .flatMap(each -> each.flatMap(ReportingPeriod::end).stream())
        .noneMatch(end -> end.isBefore(last()));
  }

  /** Days of which the same was reported. */
  private record Stretch(ReportingPeriod days, ReportedSlices reported) {}

  /** The days of some slices, up to the last awaited, of which nothing was reported. */
  private Stream<String> daysWithout(List<Slice> parts, CellStatements actual) {
    if (period.period().isEmpty()) {
      return Stream.of();
    }
    List<Stretch> incomplete = stretches(parts, actual).stream()
        .filter(each -> !each.reported().uncovered.isEmpty())
        .toList();
    return incomplete.isEmpty()
        ? Stream.of()
        : parts.stream().flatMap(part -> daysWithout(part, incomplete));
  }

  private static Stream<String> daysWithout(Slice part, List<Stretch> stretches) {
    List<ReportingPeriod> open = new ArrayList<>();
    stretches.stream()
        .filter(each -> each.reported().uncovered.contains(part))
        .forEach(each -> join(open, each.days()));
    return open.stream().map(days -> part + " in " + days);
  }

  private List<Stretch> stretches(List<Slice> parts, CellStatements actual) {
    Map<Integer, BitSet> byPeriod = actual.slicesByPeriod();
    Map<BitSet, ReportedSlices> known = new HashMap<>();
    List<LocalDate> starts = starts(actual);
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      LocalDate end = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : last();
      ReportingPeriod days = ReportingPeriod.between(starts.get(i), end);
      stretches.add(new Stretch(
          days,
          known.computeIfAbsent(
              reportedIn(days, byPeriod), numbers -> new ReportedSlices(numbers, parts))));
    }
    return stretches;
  }

  /** The days from which on something else was reported, up to the last awaited. */
  private List<LocalDate> starts(CellStatements actual) {
    TreeSet<LocalDate> starts = new TreeSet<>();
    period.period().flatMap(ReportingPeriod::start).ifPresent(starts::add);
    for (Optional<ReportingPeriod> each : actual.distinctPeriods()) {
      each.orElseThrow().start().ifPresent(starts::add);
      each.orElseThrow().end().map(end -> end.plusDays(1)).ifPresent(starts::add);
    }
    starts.tailSet(last(), false).clear();
    return List.copyOf(starts);
  }

  private BitSet reportedIn(ReportingPeriod days, Map<Integer, BitSet> byPeriod) {
    BitSet numbers = new BitSet();
    byPeriod.forEach((number, slices) -> {
      if (rows.period(number).orElseThrow().contains(days)) {
        numbers.or(slices);
      }
    });
    return numbers;
  }

  private static void join(List<ReportingPeriod> open, ReportingPeriod days) {
    int last = open.size() - 1;
    if (last >= 0 && open.get(last).abuts(days)) {
      ReportingPeriod before = open.remove(last);
      open.add(ReportingPeriod.between(before.start().orElseThrow(), days.end().orElseThrow()));
    } else {
      open.add(days);
    }
  }
}
