package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.cell.CellCheck;
import org.logframe.aggregate.cell.Flags;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Finding;

/**
 * One answer of an aggregation: what was reported, what can be said of all that was due, and how
 * complete it is.
 *
 * <p>A cell without anything reported has no {@code reported}: it is never zero. A partial sum of
 * counts is exact in {@code reported} and "at least" in {@code overall}.
 */
@Value.Immutable
public abstract class Cell {
  public Cell() {}

  /** What tells it apart from the others. */
  public abstract Key key();

  /**
   * What was reported, made one figure by the indicator's rules, nothing counted twice; absent
   * where nothing was reported or the cell is refused. A plain statement of what was reported,
   * which may lie outside {@link #overall()}.
   */
  public abstract Optional<Interval> reported();

  /**
   * Between what bounds the truth lies, for all that was due; absent where nothing declares what is
   * due.
   */
  public abstract Optional<Interval> overall();

  /** What was divided by what to make {@link #reported()}, for ratios; there too if it is refused. */
  public abstract Optional<Division> division();

  /** How often each grade was given, for grades. */
  public abstract Optional<Distribution> distribution();

  /** How much of what is due was reported; absent where nothing declares what is due. */
  public abstract Optional<Completeness> completeness();

  /** Why there is no figure, where something was reported that no rule makes one figure. */
  public abstract Optional<Refusal> refusal();

  /**
   * The observations that stand for the cell, in the order of {@link
   * PartialAggregate#observations()}.
   */
  public abstract ImmutableList<Observation> used();

  /**
   * What was reported beside them (totals beside their parts, older values, parts beside their
   * total): held against them, never added.
   */
  public abstract ImmutableList<Observation> unused();

  /** Those of the used values that were observed at another time than is asked, with their age. */
  public abstract ImmutableList<Carried> carried();

  /**
   * The leaf cells that are due and missing, each with the reason as its value; as many as {@link
   * #completeness()} says.
   */
  public abstract ImmutableList<Observation> missing();

  /**
   * The leaf cells of which nobody said anything and that count as zero, since the question says so.
   * Where the newest value counts, or the oldest, they may be of other days than the {@link #missing()
   * missing} ones.
   */
  public abstract ImmutableList<Observation> takenAsZero();

  /** What was reported here and is counted nowhere; a remark says why. */
  public abstract ImmutableList<Observation> leftOut();

  /** Statements that do not go together; their path is that of the cell, {@code /cells/2}. */
  public abstract ImmutableList<Finding> findings();

  /** What else to know before quoting it, in sentences. */
  public abstract ImmutableList<String> remarks();

  /** What to know of it at a glance. */
  public final ImmutableSet<Flag> flags() {
    return Flags.of(this);
  }

  @Value.Check
  void check() {
    CellCheck.check(this);
  }

  /** Whether another cell says the same, however it was made. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Cell cell && parts().equals(cell.parts());
  }

  @Override
  public final int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    return List.of(
        key(),
        reported(),
        overall(),
        division(),
        distribution(),
        completeness(),
        refusal(),
        used(),
        unused(),
        carried(),
        missing(),
        takenAsZero(),
        leftOut(),
        findings(),
        remarks());
  }

  /** The key, and what can be said. */
  @Override
  public final String toString() {
    return key()
        + ": "
        + refusal()
            .map(Refusal::toString)
            .orElseGet(() -> reported()
                .map(Interval::toString)
                .or(() -> distribution().map(Distribution::toString))
                .orElse("nothing reported"))
        + overall().map(overall -> "; overall " + overall).orElse("")
        + completeness().map(completeness -> "; " + completeness).orElse("");
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableCell.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableCell.builder().from(this);
  }

  /** Collects the parts of a {@link Cell}; a key is required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Cell#key() key}. */
    Builder key(Key key);

    /** Sets the {@link Cell#reported() reported}. */
    Builder reported(Interval reported);

    /** Sets the {@link Cell#reported() reported}, or leaves it open. */
    Builder reported(Optional<? extends Interval> reported);

    /** Sets the {@link Cell#overall() overall}. */
    Builder overall(Interval overall);

    /** Sets the {@link Cell#overall() overall}, or leaves it open. */
    Builder overall(Optional<? extends Interval> overall);

    /** Sets the {@link Cell#division() division}. */
    Builder division(Division division);

    /** Sets the {@link Cell#distribution() distribution}. */
    Builder distribution(Distribution distribution);

    /** Sets the {@link Cell#distribution() distribution}, or leaves it open. */
    Builder distribution(Optional<? extends Distribution> distribution);

    /** Sets the {@link Cell#completeness() completeness}. */
    Builder completeness(Completeness completeness);

    /** Sets the {@link Cell#completeness() completeness}, or leaves it open. */
    Builder completeness(Optional<? extends Completeness> completeness);

    /** Sets the {@link Cell#refusal() refusal}. */
    Builder refusal(Refusal refusal);

    /** Sets the {@link Cell#refusal() refusal}, or leaves it open. */
    Builder refusal(Optional<? extends Refusal> refusal);

    /** Adds {@link Cell#used() used}. */
    Builder addUsed(Observation... used);

    /** Adds {@link Cell#used() used}. */
    Builder addAllUsed(Iterable<? extends Observation> used);

    /** Sets the {@link Cell#used() used}, instead of those added before. */
    Builder used(Iterable<? extends Observation> used);

    /** Sets the {@link Cell#unused() unused}, instead of those added before. */
    Builder unused(Iterable<? extends Observation> unused);

    /** Adds {@link Cell#unused() unused}. */
    Builder addUnused(Observation... unused);

    /** Adds {@link Cell#unused() unused}. */
    Builder addAllUnused(Iterable<? extends Observation> unused);

    /** Adds {@link Cell#carried() carried values}. */
    Builder addCarried(Carried... carried);

    /** Sets the {@link Cell#carried() carried values}, instead of those added before. */
    Builder carried(Iterable<? extends Carried> carried);

    /** Adds {@link Cell#carried() carried values}. */
    Builder addAllCarried(Iterable<? extends Carried> carried);

    /** Adds {@link Cell#missing() missing leaf cells}. */
    Builder addMissing(Observation... missing);

    /** Adds {@link Cell#missing() missing leaf cells}. */
    Builder addAllMissing(Iterable<? extends Observation> missing);

    /** Adds {@link Cell#takenAsZero() leaf cells taken as zero}. */
    Builder addTakenAsZero(Observation... takenAsZero);

    /** Adds {@link Cell#takenAsZero() leaf cells taken as zero}. */
    Builder addAllTakenAsZero(Iterable<? extends Observation> takenAsZero);

    /** Adds what is {@link Cell#leftOut() left out}. */
    Builder addLeftOut(Observation... leftOut);

    /** Sets what is {@link Cell#leftOut() left out}, instead of what was added before. */
    Builder leftOut(Iterable<? extends Observation> leftOut);

    /** Adds what is {@link Cell#leftOut() left out}. */
    Builder addAllLeftOut(Iterable<? extends Observation> leftOut);

    /** Adds {@link Cell#findings() findings}. */
    Builder addFindings(Finding... findings);

    /** Sets the {@link Cell#findings() findings}, instead of those added before. */
    Builder findings(Iterable<? extends Finding> findings);

    /** Adds {@link Cell#findings() findings}. */
    Builder addAllFindings(Iterable<? extends Finding> findings);

    /** Adds {@link Cell#remarks() remarks}. */
    Builder addRemarks(String... remarks);

    /** Adds {@link Cell#remarks() remarks}. */
    Builder addAllRemarks(Iterable<String> remarks);

    /**
     * The cell.
     *
     * @throws IllegalArgumentException if its parts do not go together: it is refused and has a
     *     figure, or what is missing is not what the completeness says
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Cell build();
  }
}
