package org.logframe.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.logframe.indicator.Observation;
import org.logframe.time.ReportingPeriod;

/**
 * What of a target nobody reported, where nothing declares what is due: parts of which there is
 * nothing, days of a flow, and values that are older than the day. Where something is due, {@link
 * Cell#overall()} says it.
 */
final class Gaps {
  private final PartCover cover;
  private final TargetTime time;
  private final List<Share> parts;
  private final LocalDate day;

  /**
   * The gaps in what was reported for a target.
   *
   * @param parts the parts of the target
   * @param due what is due by declaration
   * @param day the last day of which values are awaited
   */
  Gaps(PartCover cover, TargetTime time, List<Share> parts, List<Observation> due, LocalDate day) {
    this.cover = cover;
    this.time = time;
    this.day = day;
    List<Share> declared = due.stream()
        .filter(each -> time.takesDue(each.period()))
        .map(Share::of)
        .distinct()
        .toList();
    this.parts = parts.stream()
        .filter(part -> declared.stream().noneMatch(each -> cover.meets(each, part)))
        .toList();
  }

  List<String> sentences(Cell cell) {
    List<String> sentences = new ArrayList<>();
    List<Share> known = Side.shares(cell.used());
    String silent = Side.words(parts.stream().filter(part -> !cover.covers(known, part)));
    if (!silent.isEmpty()) {
      sentences.add("not all reported: " + silent);
    }
    List<Share> rest = parts.stream().filter(part -> cover.covers(known, part)).toList();
    String gaps = time.picks() ? "" : Side.words(rest.stream().flatMap(part -> days(part, cell)));
    if (!gaps.isEmpty()) {
      sentences.add("not all reported: " + gaps);
    }
    if (time.isCumulative() && !rest.isEmpty() && !isUpToDate(cell)) {
      sentences.add("the values are older than " + last() + ", and a running total never falls");
    }
    return sentences;
  }

  private LocalDate last() {
    return time.period()
        .flatMap(ReportingPeriod::end)
        .filter(end -> end.isBefore(day))
        .orElse(day);
  }

  private boolean isUpToDate(Cell cell) {
    return cell.used().stream()
        .flatMap(each -> each.period().flatMap(ReportingPeriod::end).stream())
        .noneMatch(end -> end.isBefore(last()));
  }

  /** The days of a part, up to the last awaited, of which nothing was reported. */
  private Stream<String> days(Share part, Cell cell) {
    if (time.period().isEmpty()) {
      return Stream.empty();
    }
    TreeSet<LocalDate> starts = new TreeSet<>();
    Optional<LocalDate> start = time.period().flatMap(ReportingPeriod::start);
    start.ifPresent(starts::add);
    for (Observation each : cell.used()) {
      ReportingPeriod period = each.period().orElseThrow();
      period.start().ifPresent(starts::add);
      period.end().map(end -> end.plusDays(1)).ifPresent(starts::add);
    }
    starts.tailSet(last(), false).clear();
    List<LocalDate> cuts = new ArrayList<>(starts);
    List<ReportingPeriod> open = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      LocalDate end = i + 1 < cuts.size() ? cuts.get(i + 1).minusDays(1) : last();
      ReportingPeriod slice = ReportingPeriod.between(cuts.get(i), end);
      if (!cover.covers(seenIn(slice, cell), part)) {
        join(open, slice);
      }
    }
    return open.stream().map(slice -> part + " in " + slice);
  }

  private static List<Share> seenIn(ReportingPeriod slice, Cell cell) {
    return cell.used().stream()
        .filter(each -> each.period().orElseThrow().contains(slice))
        .map(Share::of)
        .distinct()
        .toList();
  }

  private static void join(List<ReportingPeriod> open, ReportingPeriod slice) {
    int last = open.size() - 1;
    if (last >= 0 && open.get(last).abuts(slice)) {
      ReportingPeriod before = open.remove(last);
      open.add(ReportingPeriod.between(before.start().orElseThrow(), slice.end().orElseThrow()));
    } else {
      open.add(slice);
    }
  }
}
