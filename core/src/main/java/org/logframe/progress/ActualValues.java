package org.logframe.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.Refusal;
import org.logframe.measure.Interval;
import org.logframe.progress.Progress.Obstacle;
import org.logframe.time.ReportingPeriod;

/**
 * What was reported for the slices and the period of targets. Where some of it is missing, a figure
 * that can only grow is a lower bound; any other is not compared.
 */
final class ActualValues {
  private final ProgressSources sources;
  private final PurposeRows rows;
  private final SliceCover cover;
  private final TargetPeriod period;
  private final UnreportedParts unreported;
  private final BitSet taken;
  private final BitSet overlapping;

  /** The actual values that are held against the targets of a period. */
  ActualValues(ProgressSources sources, SliceCover cover, TargetPeriod period) {
    this.sources = sources;
    this.rows = sources.actualRows();
    this.cover = cover;
    this.period = period;
    this.unreported = new UnreportedParts(sources, cover, period);
    this.taken = periods(period::takes);
    this.overlapping = periods(this::mayCount);
  }

  private BitSet periods(Predicate<Optional<ReportingPeriod>> are) {
    BitSet periods = new BitSet();
    IntStream.range(0, rows.periods())
        .filter(each -> are.test(rows.period(each)))
        .forEach(periods::set);
    return periods;
  }

  /** Whether a part of a period may lie in that of the target. */
  private boolean mayCount(Optional<ReportingPeriod> other) {
    return period.takes(other)
        || other.isEmpty()
        || (!period.picks() && other.get().overlaps(period.period().orElseThrow()));
  }

  /**
   * The actual value of a target.
   *
   * @param covered the numbers of the slices that the target covers
   * @param found the cell of what is taken, if there is one
   */
  ComparedValue value(
      TargetCell target, BitSet covered, TakenRows rowsTaken, Optional<CellStatements> found) {
    Optional<Refusal> refusal = found.flatMap(each -> each.cell().refusal());
    if (refusal.isPresent()) {
      return ComparedValue.refused("what was reported", found.get().cell(), refusal.get());
    }
    Optional<CellStatements> all = sources.everything().findAll(target.key());
    List<String> sentences = new ArrayList<>();
    all.ifPresent(each -> sentences.addAll(leftOut(target, covered, each)));
    return found.flatMap(each -> each.cell().reported()).isPresent()
        ? compared(target, found.get(), sentences)
        : nothing(target, covered, rowsTaken, found, all, sentences);
  }

  private ComparedValue compared(TargetCell target, CellStatements actual, List<String> sentences) {
    Interval value = actual.cell().overall().or(actual.cell()::reported).orElseThrow();
    List<String> open = unreported.sentences(target.parts(), actual);
    sentences.addAll(open);
    boolean isLess = !open.isEmpty();
    boolean isBounded = period.grows();
    return new ComparedValue(
        Optional.of(actual.cell()),
        isLess && !isBounded
            ? Optional.empty()
            : Optional.of(isLess ? value.plus(Interval.atLeast(0, value.unit())) : value),
        isLess && !isBounded ? Optional.of(Obstacle.PARTS_DIFFER) : Optional.empty(),
        ImmutableList.copyOf(sentences));
  }

  private ComparedValue nothing(
      TargetCell target,
      BitSet covered,
      TakenRows rowsTaken,
      Optional<CellStatements> found,
      Optional<CellStatements> all,
      List<String> sentences) {
    boolean isCoarser = all.isPresent()
        && IntStream.range(0, all.get().size())
            .filter(
                i -> !covered.get(all.get().slice(i)) || !taken.get(all.get().period(i)))
            .filter(i -> overlapping.get(all.get().period(i)))
            .anyMatch(i -> isNear(target.parts(), rows.slice(all.get().slice(i))));
    boolean isFiner = target.key().isNotBrokenDown()
        && sources.actuals().alone(rowsTaken).answer().cells().stream()
            .anyMatch(cell -> !cell.used().isEmpty());
    if (isFiner) {
      sentences.add("what was reported is broken down by "
          + ComparedValue.words(notBrokenDown(target.key()))
          + ", the target is not: ask without it");
    }
    return new ComparedValue(
        found.map(CellStatements::cell),
        Optional.empty(),
        isCoarser || isFiner ? Optional.of(Obstacle.PARTS_DIFFER) : Optional.empty(),
        ImmutableList.copyOf(sentences));
  }

  private static Stream<?> notBrokenDown(Key key) {
    return key.values().entrySet().stream()
        .filter(each -> each.getValue().isEmpty())
        .map(Map.Entry::getKey);
  }

  /** What was reported for the group and does not count towards the target, and why. */
  private List<String> leftOut(TargetCell target, BitSet covered, CellStatements all) {
    Set<Integer> others = new LinkedHashSet<>();
    Set<Integer> longer = new LinkedHashSet<>();
    for (int i = 0; i < all.size(); i++) {
      boolean isInTime = taken.get(all.period(i));
      if (!covered.get(all.slice(i))) {
        if (isInTime) {
          others.add(all.slice(i));
        }
      } else if (!isInTime && overlapping.get(all.period(i))) {
        longer.add(all.period(i));
      }
    }
    List<String> sentences = new ArrayList<>();
    add(
        sentences,
        "left out, since it has no target: ",
        slices(others).filter(each -> !isNear(target.parts(), each)));
    add(
        sentences,
        "left out, since it reaches beyond what has a target: ",
        slices(others).filter(each -> isNear(target.parts(), each)));
    add(
        sentences,
        "left out, since it does not lie within the period of the target: ",
        longer.stream()
            .map(rows::period)
            .map(each -> each.map(ReportingPeriod::toString).orElse("an unstated period")));
    return sentences;
  }

  private Stream<Slice> slices(Set<Integer> numbers) {
    return numbers.stream().map(rows::slice);
  }

  private static void add(List<String> sentences, String what, Stream<?> things) {
    String words = ComparedValue.words(things);
    if (!words.isEmpty()) {
      sentences.add(what + words);
    }
  }

  private boolean isNear(ImmutableSet<Slice> parts, Slice slice) {
    return parts.stream().anyMatch(part -> cover.meets(part, slice));
  }
}
