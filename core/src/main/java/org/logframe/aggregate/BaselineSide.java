package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.logframe.aggregate.Progress.Obstacle;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.time.ReportingPeriod;

/**
 * The baseline of a target: of each of its parts the newest one, made one figure by the rules of the
 * indicator. It is compared only if it covers all parts of the target and, where values add up over
 * time, is of a period of the same length, or zero.
 */
final class BaselineSide {
  private static final Comparator<Optional<ReportingPeriod>> BY_TIME =
      Comparator.comparing((Optional<ReportingPeriod> period) ->
          period.map(each -> each.end().orElse(LocalDate.MAX)).orElse(LocalDate.MIN));

  private final PartialAggregate baselines;
  private final PartCover cover;
  private final TargetTime time;
  private final List<Share> parts;

  /**
   * The baseline of a target.
   *
   * @param parts the parts of the target
   */
  BaselineSide(PartialAggregate baselines, PartCover cover, TargetTime time, List<Share> parts) {
    this.baselines = baselines;
    this.cover = cover;
    this.time = time;
    this.parts = parts;
  }

  Side side(Key key) {
    Set<Observation> newest = newest();
    Optional<Cell> found = Side.cell(
            baselines.finish(Restriction.toObservations(newest::contains)), key)
        .filter(cell -> !cell.used().isEmpty() || cell.refusal().isPresent());
    if (found.isEmpty()) {
      return Side.none(found);
    }
    Cell cell = found.get();
    return cell.refusal()
        .map(refusal -> Side.refused("the baseline", cell, refusal))
        .orElseGet(() -> compared(cell));
  }

  private Set<Observation> newest() {
    Map<Share, List<Observation>> byPart = new LinkedHashMap<>();
    for (Observation each : baselines.observations()) {
      Share share = Share.of(each);
      if (cover.covers(parts, share)) {
        List<Observation> known = byPart.computeIfAbsent(share, part -> new ArrayList<>());
        known.removeIf(older -> BY_TIME.compare(older.period(), each.period()) < 0);
        if (known.stream().allMatch(one -> BY_TIME.compare(one.period(), each.period()) == 0)) {
          known.add(each);
        }
      }
    }
    Set<Observation> newest = new HashSet<>();
    byPart.values().forEach(newest::addAll);
    return newest;
  }

  private Side compared(Cell cell) {
    Optional<String> problem = parts(cell).or(() -> length(cell));
    return new Side(
        Optional.of(cell),
        problem.isPresent() ? Optional.empty() : cell.reported(),
        problem.map(sentence -> Obstacle.BASELINE_DIFFERS),
        problem.map(ImmutableList::of).orElse(ImmutableList.of()));
  }

  private Optional<String> parts(Cell cell) {
    List<Share> known = Side.shares(cell.used());
    return parts.stream().allMatch(part -> cover.covers(known, part))
        ? Optional.empty()
        : Optional.of("the baseline covers "
            + Side.words(known.stream())
            + ", the target "
            + Side.words(parts.stream()));
  }

  private Optional<String> length(Cell cell) {
    boolean isZero = cell.reported().filter(BaselineSide::isZero).isPresent();
    return cell.used().stream()
        .map(Observation::period)
        .filter(period -> !isZero && !time.isAsLongAs(period))
        .findFirst()
        .map(period -> "the baseline is of "
            + period.map(Object::toString).orElse("an unstated period")
            + ", the target of "
            + time.period().map(Object::toString).orElse("an unstated period")
            + ": they add up over different lengths of time");
  }

  private static boolean isZero(Interval value) {
    return value.isPoint() && value.contains(BigDecimal.ZERO);
  }
}
