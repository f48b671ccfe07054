package org.logframe.indicator;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step by which an indicator is aggregated: a rule over some axes. Steps are taken in order; a
 * query cannot reorder them.
 *
 * <pre>{@code
 * Step.of(Rule.COUNT)                                    // over every axis that no other step names
 * Step.of(Rule.LATEST, Axis.PERIODS)                     // first the newest value ...
 * Step.of(Rule.COUNT).overlapping(Axis.PROGRAMMES)       // ... then people, who may be in two programmes
 * Step.of(Rule.MEAN).weightedBy("population")            // each part counts for as many as live there
 * }</pre>
 */
@Value.Immutable
public abstract class Step {
  private static final long MAX_MONTHS = 9_999 * 12;
  private static final int MAX_DAYS = 9_999 * 366;

  Step() {}

  /** How values are folded. */
  public abstract Rule rule();

  /** The axes along which they are folded; if empty, every axis that no other step names. */
  public abstract ImmutableList<Axis> axes();

  /** The axes whose parts may count the same people or things twice; for {@link Rule#COUNT}. */
  public abstract ImmutableList<Axis> overlapping();

  /** What an older value says of a later day; for {@link Rule#LATEST}. */
  @Value.Default
  public Carrying carrying() {
    return Carrying.STOCK;
  }

  /**
   * How long before the asked period a value may have been observed to be carried into it; absent
   * for not at all. Not negative, and at most 9,999 years.
   */
  public abstract Optional<Period> lookBack();

  /**
   * The indicator whose value for the same programme, area, period, series and categories says what a
   * part weighs; for {@link Rule#MEAN}. Where its newest value counts, that in the period, or of the
   * shortest period around its end. If absent, a part weighs as many leaf cells as it covers.
   */
  public abstract Optional<IndicatorId> weight();

  /** A rule over axes; over every axis that no other step names, if none is given. */
  public static Step of(Rule rule, Axis... axes) {
    return builder().rule(rule).addAxes(axes).build();
  }

  /** This step with axes whose parts may count the same people or things twice. */
  public final Step overlapping(Axis... axes) {
    return toBuilder().addOverlapping(axes).build();
  }

  /** This step with an indicator that says what each part weighs. */
  public final Step weightedBy(IndicatorId indicator) {
    return toBuilder().weight(indicator).build();
  }

  /** This step with an indicator that says what each part weighs. */
  public final Step weightedBy(String indicator) {
    return weightedBy(IndicatorId.of(indicator));
  }

  @Value.Check
  void check() {
    boolean inTime = rule().picksInTime();
    if (inTime && !axes().equals(ImmutableList.of(Axis.PERIODS))) {
      throw new IllegalArgumentException("Step: " + rule() + " is over periods, not " + axes());
    }
    if (rule() != Rule.COUNT && !overlapping().isEmpty()) {
      throw new IllegalArgumentException("Step: overlap matters to COUNT, not to " + rule());
    }
    if (rule() != Rule.MEAN && weight().isPresent()) {
      throw new IllegalArgumentException(
          "Step: a weight matters to MEAN, not to " + rule() + ": " + weight().get());
    }
    if (lookBack().filter(span -> span.isNegative()).isPresent()) {
      throw new IllegalArgumentException(
          "Step: looks back by less than nothing: " + lookBack().get());
    }
    if (lookBack().filter(Step::isTooLong).isPresent()) {
      throw new IllegalArgumentException(
          "Step: looks back by more than 9,999 years: " + lookBack().get());
    }
    if (!inTime && lookBack().isPresent()) {
      throw new IllegalArgumentException("Step: only LATEST and EARLIEST look back, not " + rule());
    }
    if (!axes().isEmpty() && !axes().containsAll(overlapping())) {
      throw new IllegalArgumentException(
          "Step: overlaps on axes that it does not fold: " + overlapping());
    }
  }

  /** No two days of the calendar are further apart. */
  private static boolean isTooLong(Period span) {
    return span.toTotalMonths() > MAX_MONTHS || span.get(ChronoUnit.DAYS) > MAX_DAYS;
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableStep.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableStep.builder().from(this);
  }

  /** Collects the parts of a {@link Step}; a rule is required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Step#rule() rule}. */
    Builder rule(Rule rule);

    /** Adds {@link Step#axes() axes}. */
    Builder addAxes(Axis... axes);

    /** Adds {@link Step#axes() axes}. */
    Builder addAllAxes(Iterable<? extends Axis> axes);

    /** Adds {@link Step#overlapping() axes whose parts overlap}. */
    Builder addOverlapping(Axis... overlapping);

    /** Adds {@link Step#overlapping() axes whose parts overlap}. */
    Builder addAllOverlapping(Iterable<? extends Axis> overlapping);

    /** Sets the {@link Step#carrying() carrying}. */
    Builder carrying(Carrying carrying);

    /** Sets the {@link Step#lookBack() look back}. */
    Builder lookBack(Period lookBack);

    /** Sets the {@link Step#lookBack() look back}, or leaves it open. */
    Builder lookBack(Optional<? extends Period> lookBack);

    /** Sets the {@link Step#weight() weight}. */
    Builder weight(IndicatorId weight);

    /** Sets the {@link Step#weight() weight}, or leaves it open. */
    Builder weight(Optional<? extends IndicatorId> weight);

    /**
     * The step.
     *
     * @throws IllegalArgumentException if the axes, the look-back or the weight do not go with the rule
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Step build();
  }
}
