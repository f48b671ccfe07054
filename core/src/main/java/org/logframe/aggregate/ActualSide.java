package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.aggregate.Progress.Obstacle;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.time.ReportingPeriod;

/**
 * What was reported for the parts and the period of a target. Where some of it is missing, a figure
 * that can only grow is a lower bound; any other is not compared.
 */
final class ActualSide {
  private final PartialAggregate actuals;
  private final PartCover cover;
  private final TargetTime time;
  private final List<Share> parts;
  private final Gaps gaps;

  /**
   * The actual value of a target.
   *
   * @param parts the parts of the target
   */
  ActualSide(
      PartialAggregate actuals, PartCover cover, TargetTime time, List<Share> parts, Gaps gaps) {
    this.actuals = actuals;
    this.cover = cover;
    this.time = time;
    this.parts = parts;
    this.gaps = gaps;
  }

  /**
   * The side of a key.
   *
   * @param all everything that was reported for the key
   */
  Side side(Key key, List<Observation> all) {
    AggregateTable table = actuals.finish(Restriction.of(
        this::isTaken, due -> time.takesDue(due.period()) && cover.covers(parts, Share.of(due))));
    Optional<Cell> found = Side.cell(table, key);
    Optional<Refusal> refusal = found.flatMap(Cell::refusal);
    if (refusal.isPresent()) {
      return Side.refused("what was reported", found.get(), refusal.get());
    }
    List<String> sentences = new ArrayList<>(beside(all));
    return found.flatMap(Cell::reported).isPresent()
        ? compared(found.get(), sentences)
        : nothing(key, table, found, all);
  }

  private boolean isTaken(Observation observed) {
    return time.takes(observed.period()) && cover.covers(parts, Share.of(observed));
  }

  private Side compared(Cell cell, List<String> sentences) {
    Interval value = cell.overall().or(cell::reported).orElseThrow();
    List<String> open = gaps.sentences(cell);
    sentences.addAll(open);
    boolean isLess = !open.isEmpty();
    boolean isBounded = time.grows();
    return new Side(
        Optional.of(cell),
        isLess && !isBounded
            ? Optional.empty()
            : Optional.of(isLess ? value.plus(Interval.atLeast(0, value.unit())) : value),
        isLess && !isBounded ? Optional.of(Obstacle.PARTS_DIFFER) : Optional.empty(),
        ImmutableList.copyOf(sentences));
  }

  private Side nothing(Key key, AggregateTable table, Optional<Cell> found, List<Observation> all) {
    List<String> sentences = new ArrayList<>(beside(all));
    boolean isCoarser = all.stream()
        .filter(each -> !isTaken(each))
        .anyMatch(each -> isNear(each) && mayCount(each));
    boolean isFiner = key.isNotBrokenDown()
        && table.cells().stream().anyMatch(cell -> !cell.used().isEmpty());
    if (isFiner) {
      sentences.add("what was reported is broken down by " + Side.words(notBrokenDown(key))
          + ", the target is not: ask without it");
    }
    return new Side(
        found,
        Optional.empty(),
        isCoarser || isFiner ? Optional.of(Obstacle.PARTS_DIFFER) : Optional.empty(),
        ImmutableList.copyOf(sentences));
  }

  private static Stream<?> notBrokenDown(Key key) {
    return key.values().entrySet().stream()
        .filter(each -> each.getValue().isEmpty())
        .map(each -> each.getKey());
  }

  /** What was reported for the group and does not count towards the target, and why. */
  private List<String> beside(List<Observation> all) {
    List<String> sentences = new ArrayList<>();
    List<Observation> others = all.stream()
        .filter(each -> !cover.covers(parts, Share.of(each)))
        .filter(each -> time.takes(each.period()))
        .toList();
    String strange = Side.words(others.stream().filter(each -> !isNear(each)).map(Share::of));
    if (!strange.isEmpty()) {
      sentences.add("left out, since it has no target: " + strange);
    }
    String wider = Side.words(others.stream().filter(this::isNear).map(Share::of));
    if (!wider.isEmpty()) {
      sentences.add("left out, since it reaches beyond what has a target: " + wider);
    }
    String longer = Side.words(all.stream()
        .filter(each -> cover.covers(parts, Share.of(each)) && !time.takes(each.period()))
        .filter(this::mayCount)
        .map(each -> each.period().map(ReportingPeriod::toString).orElse("an unstated period")));
    if (!longer.isEmpty()) {
      sentences.add("left out, since it does not lie within the period of the target: " + longer);
    }
    return sentences;
  }

  private boolean isNear(Observation observed) {
    return parts.stream().anyMatch(part -> cover.meets(part, Share.of(observed)));
  }

  /** Whether a part of it may lie in the period of the target. */
  private boolean mayCount(Observation observed) {
    return time.takes(observed.period())
        || observed.period().isEmpty()
        || (!time.picks() && observed.period().get().overlaps(time.period().orElseThrow()));
  }
}
