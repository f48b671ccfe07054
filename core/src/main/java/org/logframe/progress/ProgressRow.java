package org.logframe.progress;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.measure.Interval;
import org.logframe.time.ReportingPeriod;

/**
 * One target of one group, or one milestone, and how far it is reached: {@code country Mali, 2021: 75
 * %, short}.
 *
 * <p>Its cells hold what the figures rest on; its sentences say what does not go together.
 */
@Value.Immutable
public abstract class ProgressRow {
  ProgressRow() {}

  /** What tells the group apart. */
  public abstract Key key();

  /** The period of the target; absent if it states none, or there is no target. */
  public abstract Optional<ReportingPeriod> period();

  /** The baseline of the parts that have this target, if there is one. */
  public abstract Optional<Cell> baseline();

  /** The target; absent where there is none for what was reported. */
  public abstract Optional<Cell> target();

  /**
   * What was reported in the period of the target for the parts that have it; where there is no
   * target, all that was reported.
   */
  public abstract Optional<Cell> actual();

  /** How far the target is reached. */
  public abstract Progress progress();

  /**
   * Where this milestone lies on the way to the last target of the group, in per cent; absent for
   * the last target itself, and where the two cannot be compared: they are of different parts, or
   * of a flow over periods that do not begin together. It is what targets say, and never drawn as a
   * straight line through time.
   */
  public abstract Optional<Interval> expected();

  /** Whether the period of the target has ended on the day of the report. */
  public abstract boolean isDue();

  /** What does not go together, or was left out, in sentences. */
  public abstract ImmutableList<String> sentences();

  /** Reached, short or unknown; while the target is not due yet, "short so far". */
  public final String standing() {
    Progress.Standing standing = progress().standing();
    return standing == Progress.Standing.SHORT && !isDue()
        ? standing + " so far"
        : standing.toString();
  }

  /** The key, the period, the fraction and the standing. */
  @Override
  public final String toString() {
    return key()
        + period().map(period -> ", " + period).orElse("")
        + ": "
        + progress().fractionText()
        + ", "
        + standing();
  }

  static Builder builder() {
    return ImmutableProgressRow.builder();
  }

  final Builder toBuilder() {
    return ImmutableProgressRow.builder().from(this);
  }

  /** Collects the parts of a {@link ProgressRow}. */
  @CanIgnoreReturnValue
  interface Builder {
    Builder key(Key key);

    Builder period(Optional<? extends ReportingPeriod> period);

    Builder baseline(Optional<? extends Cell> baseline);

    Builder target(Cell target);

    Builder actual(Cell actual);

    Builder actual(Optional<? extends Cell> actual);

    Builder progress(Progress progress);

    Builder expected(Optional<? extends Interval> expected);

    Builder isDue(boolean isDue);

    Builder addAllSentences(Iterable<String> sentences);

    @CheckReturnValue
    ProgressRow build();
  }
}
