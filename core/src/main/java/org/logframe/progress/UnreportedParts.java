package org.logframe.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
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
    List<Slice> silent = new ArrayList<>();
    List<Slice> rest = new ArrayList<>();
    List<Slice> known = actual.distinctSlices();
    BitSet numbers = new BitSet();
    known.forEach(each -> numbers.set(rows.find(each)));
    for (Slice part : parts) {
      if (!isDeclared(part)) {
        (isCovered(part, numbers, known) ? rest : silent).add(part);
      }
    }
    List<String> sentences = new ArrayList<>();
    addUnreported(sentences, silent.stream());
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
    return declared.contains(part)
        || declared.stream().anyMatch(each -> cover.meets(each, part));
  }

  /** Whether slices cover another: most often it is one of them. */
  private boolean isCovered(Slice part, BitSet numbers, List<Slice> slices) {
    int number = rows.find(part);
    return (number >= 0 && numbers.get(number)) || cover.covers(slices, part);
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

  /** The days of some slices, up to the last awaited, of which nothing was reported. */
  private Stream<String> daysWithout(List<Slice> parts, CellStatements actual) {
    if (period.period().isEmpty()) {
      return Stream.of();
    }
    List<Stretch> stretches = stretches(actual);
    return parts.stream().flatMap(part -> {
      List<ReportingPeriod> open = new ArrayList<>();
      stretches.stream()
          .filter(each -> !isCovered(part, each.numbers(), each.slices()))
          .forEach(each -> join(open, each.days()));
      return open.stream().map(days -> part + " in " + days);
    });
  }

  /**
   * Days of which the same was reported.
   *
   * @param numbers of the slices
   */
  private record Stretch(ReportingPeriod days, BitSet numbers, List<Slice> slices) {}

  private List<Stretch> stretches(CellStatements actual) {
    TreeSet<LocalDate> starts = new TreeSet<>();
    period.period().flatMap(ReportingPeriod::start).ifPresent(starts::add);
    for (Optional<ReportingPeriod> each : actual.distinctPeriods()) {
      each.orElseThrow().start().ifPresent(starts::add);
      each.orElseThrow().end().map(end -> end.plusDays(1)).ifPresent(starts::add);
    }
    starts.tailSet(last(), false).clear();
    List<LocalDate> cuts = new ArrayList<>(starts);
    Map<Integer, BitSet> byPeriod = actual.slicesByPeriod();
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      LocalDate end = i + 1 < cuts.size() ? cuts.get(i + 1).minusDays(1) : last();
      stretches.add(stretch(ReportingPeriod.between(cuts.get(i), end), byPeriod));
    }
    return stretches;
  }

  private Stretch stretch(ReportingPeriod days, Map<Integer, BitSet> byPeriod) {
    BitSet numbers = new BitSet();
    byPeriod.forEach((number, slices) -> {
      if (rows.period(number).orElseThrow().contains(days)) {
        numbers.or(slices);
      }
    });
    return new Stretch(days, numbers, numbers.stream().mapToObj(rows::slice).toList());
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
