package org.logframe.progress;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.logframe.measure.Interval;
import org.logframe.progress.Progress.Obstacle;

/**
 * The baselines of targets: of each of their slices the newest one, made one figure by the rules of the
 * indicator. One is compared only if it covers all slices of the target and, where values add up over
 * time, is of a period of the same length, or zero.
 */
final class Baselines {
  private final SliceCover cover;
  private final TargetPeriod period;

  Baselines(SliceCover cover, TargetPeriod period) {
    this.cover = cover;
    this.period = period;
  }

  /**
   * The baseline of a target.
   *
   * @param found the cell of its slices, if there is one
   */
  ComparedValue value(TargetCell target, Optional<CellStatements> found) {
    return found
        .filter(each -> each.size() > 0 || each.cell().refusal().isPresent())
        .map(each -> value(target, each))
        .orElseGet(ComparedValue::none);
  }

  private ComparedValue value(TargetCell target, CellStatements baseline) {
    return baseline
        .cell()
        .refusal()
        .map(refusal -> ComparedValue.refused("the baseline", baseline.cell(), refusal))
        .orElseGet(() -> compared(target, baseline));
  }

  private ComparedValue compared(TargetCell target, CellStatements baseline) {
    Optional<String> problem = parts(target, baseline).or(() -> length(baseline));
    return new ComparedValue(
        Optional.of(baseline.cell()),
        problem.isPresent() ? Optional.empty() : baseline.cell().reported(),
        problem.map(sentence -> Obstacle.BASELINE_DIFFERS),
        problem.map(ImmutableList::of).orElse(ImmutableList.of()));
  }

  private Optional<String> parts(TargetCell target, CellStatements baseline) {
    List<Slice> known = baseline.distinctSlices();
    return cover.coverAll(known, target.parts())
        ? Optional.empty()
        : Optional.of("the baseline covers "
            + ComparedValue.words(known.stream())
            + ", the target "
            + ComparedValue.words(target.parts().stream()));
  }

  private Optional<String> length(CellStatements baseline) {
    boolean isZero = baseline.cell().reported().filter(Baselines::isZero).isPresent();
    return baseline.distinctPeriods().stream()
        .filter(each -> !isZero && !period.isAsLongAs(each))
        .findFirst()
        .map(each -> "the baseline is of "
            + each.map(Object::toString).orElse("an unstated period")
            + ", the target of "
            + period.period().map(Object::toString).orElse("an unstated period")
            + ": they add up over different lengths of time");
  }

  private static boolean isZero(Interval value) {
    return value.isPoint() && value.contains(BigDecimal.ZERO);
  }
}
