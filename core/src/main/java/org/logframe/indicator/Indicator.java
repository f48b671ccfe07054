package org.logframe.indicator;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.measure.Unit;
import org.immutables.value.Value;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;
import org.logframe.programme.Note;
import org.logframe.programme.ObjectiveId;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Pillar;
import org.logframe.programme.PillarId;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/**
 * What is measured: migrants supported with voluntary return, in persons.
 *
 * <p>Everything reported under an indicator is in its unit or in one that converts into it. A COUNT
 * is never negative; a rate exists only where a RATIO declares that its numerator is part of its
 * denominator.
 *
 * <pre>{@code
 * Indicator.builder()
 *     .id("voluntary-return")
 *     .title(Text.english("Migrants supported with voluntary return"))
 *     .kind(IndicatorKind.COUNT)
 *     .unit(Counts.PERSON)
 *     .pillar("protection-and-return")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Indicator {
  Indicator() {}

  /** Its id, unique among the indicators of a portfolio. */
  public abstract IndicatorId id();

  /** Its title. */
  public abstract Text title();

  /** What exactly is counted. */
  public abstract Optional<Text> definition();

  /** What its values are. */
  @Value.Default
  public IndicatorKind kind() {
    return IndicatorKind.COUNT;
  }

  /** The unit of its values; required unless it is QUALITATIVE. */
  public abstract Optional<Unit<?>> unit();

  /** The level of result that it measures. */
  public abstract Optional<ObjectiveLevel> level();

  /** The objective whose achievement it measures. */
  public abstract Optional<ObjectiveId> objective();

  /** The pillar whose work it measures. */
  public abstract Optional<PillarId> pillar();

  /** Which way is better, if stated. */
  public abstract Optional<Direction> direction();

  /**
   * The values that are possible, where they are fewer than its kind allows: {@code between 1 and
   * 5} for a score.
   */
  public abstract Optional<Interval> range();

  /** The indicators of which it is the ratio. */
  public abstract Optional<RatioParts> ratioParts();

  /** How often it is reported. */
  public abstract Optional<Granularity> frequency();

  /** Where its values come from and how they can be checked. */
  public abstract Optional<Text> meansOfVerification();

  /** How it may be broken down. */
  public abstract ImmutableList<DisaggregationId> disaggregations();

  /** What is due. */
  public abstract ImmutableList<Expectation> expectations();

  /**
   * How it is aggregated, in order; if empty, it is not: only what was reported for a whole is
   * answered for that whole.
   */
  public abstract ImmutableList<Step> steps();

  /**
   * The axes on which a figure of an inner node is that node's own share, to be added to those below
   * it; on all other axes it is the total of all below.
   */
  public abstract ImmutableList<Axis> ownShare();

  /** What has no other home, such as an ambiguity of its source. */
  public abstract ImmutableList<Note> notes();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  /** The step that picks a value in time, if the first one does. */
  public final Optional<Step> picking() {
    return steps().stream().limit(1).filter(step -> step.rule().picksInTime()).findFirst();
  }

  /** The step that folds an axis: the one that names it, else the last one that names none. */
  public final Optional<Step> stepOf(Axis axis) {
    return steps().stream()
        .filter(step -> step.axes().contains(axis))
        .findFirst()
        .or(() ->
            steps().reverse().stream().filter(step -> step.axes().isEmpty()).findFirst());
  }

  /**
   * The values that are possible: the declared {@link #range()}, else what its kind allows. Absent
   * for a QUALITATIVE indicator.
   */
  public final Optional<Interval> possibleValues() {
    return range().or(() -> unit().map(this::possibleByKind));
  }

  private Interval possibleByKind(Unit<?> unit) {
    return kind() == IndicatorKind.INDEX
        ? Interval.unbounded(unit)
        : Interval.atLeast(BigDecimal.ZERO, unit);
  }

  /** Whether it is a rate: a ratio whose numerator is declared to be part of its denominator. */
  public final boolean isRate() {
    return ratioParts()
        .filter(parts -> parts.relation() == Relation.PART_OF_DENOMINATOR)
        .isPresent();
  }

  @Value.Check
  void check() {
    boolean qualitative = kind() == IndicatorKind.QUALITATIVE;
    if (qualitative == unit().isPresent()) {
      throw new IllegalArgumentException("Indicator "
          + id()
          + (qualitative
              ? ": is QUALITATIVE and takes no unit"
              : ": has no unit; a percentage has the unit %, a plain number the unit one"));
    }
    if (ratioParts().isPresent() && kind() != IndicatorKind.RATIO) {
      throw new IllegalArgumentException(
          "Indicator " + id() + ": has a numerator, so its kind is RATIO, not " + kind());
    }
    if (range().isPresent()) {
      if (qualitative) {
        throw new IllegalArgumentException(
            "Indicator " + id() + ": is QUALITATIVE and takes no range");
      }
      var unused = range().get().to(unit().get());
    }
    checkDisaggregations();
    steps().forEach(step -> step.weight().ifPresent(this::checkWeight));
  }

  private void checkWeight(IndicatorId weight) {
    if (steps().size() > 1) {
      throw new IllegalArgumentException("Indicator " + id() + ": a mean weighted by " + weight
          + " is its only step, not one of " + steps().size());
    }
    if (weight.equals(id())) {
      throw new IllegalArgumentException("Indicator " + id() + ": is not weighted by itself");
    }
  }

  private void checkDisaggregations() {
    Set<DisaggregationId> seen = new HashSet<>();
    for (DisaggregationId disaggregation : disaggregations()) {
      if (!seen.add(disaggregation)) {
        throw new IllegalArgumentException(
            "Indicator " + id() + ": disaggregation " + disaggregation + " is stated twice");
      }
    }
    for (Expectation expectation : expectations()) {
      for (DisaggregationId required : expectation.disaggregations()) {
        if (!seen.contains(required)) {
          throw new IllegalArgumentException("Indicator " + id() + ": expects "
              + expectation.programme() + " to disaggregate by " + required
              + ", by which it is not disaggregated");
        }
      }
    }
  }

  /** Its title and id: {@code Migrants supported with voluntary return (voluntary-return)}. */
  @Override
  public final String toString() {
    return title() + " (" + id() + ")";
  }

  /**
   * Things that happen in a period and add up over everything: returns, payments, trainings. 40 in
   * the first quarter and 55 in the second are 95 in the half-year.
   *
   * <pre>{@code
   * Indicator.flow("returns").title(Text.english("Returns")).unit(Counts.of("return", "returns")).build();
   * }</pre>
   */
  public static Builder flow(String id) {
    return builder().id(id).addSteps(Step.of(Rule.COUNT));
  }

  /**
   * A running total since the start: the newest value of a period, added up over the rest. 40 by
   * March and 95 by June are 95 by June, and at least 95 by September.
   *
   * <pre>{@code
   * Indicator.cumulative("trained").title(Text.english("Trained so far")).unit(Counts.PERSON).build();
   * }</pre>
   */
  public static Builder cumulative(String id) {
    Step latest = Step.builder()
        .rule(Rule.LATEST)
        .addAxes(Axis.PERIODS)
        .carrying(Carrying.CUMULATIVE)
        .build();
    return builder().id(id).addSteps(latest, Step.of(Rule.COUNT));
  }

  /**
   * How much there is at a time: the newest value of a period, added up over the rest. 12 in March
   * and 9 in June are 9 in June; 9 in Mali and 4 in Niger are 13.
   *
   * <pre>{@code
   * Indicator.stock("centres").title(Text.english("Open centres")).unit(Counts.of("centre", "centres")).build();
   * }</pre>
   */
  public static Builder stock(String id) {
    return builder().id(id).addSteps(Step.of(Rule.LATEST, Axis.PERIODS), Step.of(Rule.COUNT));
  }

  /**
   * People reached, who may be reached again in another period and by another programme: added up
   * over areas and categories, bounded over the rest. 300 in one quarter and 250 in the next are
   * between 300 and 550 people. Over a disaggregation that is declared OVERLAPPING, such as services,
   * they are bounded as well.
   *
   * <pre>{@code
   * Indicator.people("reached").title(Text.english("People reached")).build();
   * }</pre>
   */
  public static Builder people(String id) {
    return builder()
        .id(id)
        .unit(Counts.PERSON)
        .addSteps(Step.of(Rule.COUNT).overlapping(Axis.PROGRAMMES, Axis.PERIODS));
  }

  /**
   * People counted in the period in which they are first reached, by each programme: periods add up,
   * programmes are bounded. 300 in one quarter and 250 in the next are 550; by two programmes they
   * are between 300 and 550.
   *
   * <pre>{@code
   * Indicator.peopleFirstReached("newly-reached").title(Text.english("People newly reached")).build();
   * }</pre>
   */
  public static Builder peopleFirstReached(String id) {
    return builder()
        .id(id)
        .unit(Counts.PERSON)
        .addSteps(Step.of(Rule.COUNT).overlapping(Axis.PROGRAMMES));
  }

  /**
   * A ratio whose parts are indicators: each part is aggregated by its own steps, and one is divided
   * by the other, once. 50 of 100 here and 90 of 300 there are 140 of 400, which is 35 %, and not the
   * 40 % of their mean.
   *
   * <pre>{@code
   * Indicator.ratio("employed", RatioParts.of("in-work", "returned", Relation.PART_OF_DENOMINATOR))
   *     .title(Text.english("Share of those returned who work"))
   *     .unit(UnitTable.standard().parse("%"))
   *     .build();
   * }</pre>
   */
  public static Builder ratio(String id, RatioParts parts) {
    return builder()
        .id(id)
        .kind(IndicatorKind.RATIO)
        .ratioParts(parts)
        .addSteps(Step.of(Rule.RATIO));
  }

  /**
   * A percentage of which only the result is reported: it is never averaged. What was reported for
   * a whole stands for that whole; 50 % here and 30 % there are refused.
   *
   * <pre>{@code
   * Indicator.percentage("satisfied").title(Text.english("Share of those satisfied")).build();
   * }</pre>
   */
  public static Builder percentage(String id) {
    return builder().id(id).kind(IndicatorKind.RATIO).unit(UnitTable.standard().parse("%"));
  }

  /**
   * A score: the newest value of a period; not folded over the rest. 3.2 in 2020 and 3.6 in 2021 are
   * 3.6; two countries' scores are refused.
   *
   * <pre>{@code
   * Indicator.index("governance").title(Text.english("Migration governance")).unit(UnitTable.standard().parse(""))
   *     .range(Interval.parse("between 1 and 5"))
   *     .build();
   * }</pre>
   */
  public static Builder index(String id) {
    return builder()
        .id(id)
        .kind(IndicatorKind.INDEX)
        .addSteps(Step.of(Rule.LATEST, Axis.PERIODS), Step.of(Rule.NONE));
  }

  /**
   * Grades, which are counted by grade: {@code good: 2, poor: 1}.
   *
   * <pre>{@code
   * Indicator.qualitative("cooperation").title(Text.english("State of the cooperation")).build();
   * }</pre>
   */
  public static Builder qualitative(String id) {
    return builder().id(id).kind(IndicatorKind.QUALITATIVE).addSteps(Step.of(Rule.DISTRIBUTION));
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableIndicator.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableIndicator.builder().from(this);
  }

  /**
   * Collects the parts of an {@link Indicator}; an id, a title and (unless it is QUALITATIVE) a
   * unit are required.
   */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Indicator#id() id}. */
    Builder id(IndicatorId id);

    /** Sets the {@link Indicator#id() id}. */
    default Builder id(String id) {
      return id(IndicatorId.of(id));
    }

    /** Sets the {@link Indicator#title() title}. */
    Builder title(Text title);

    /** Sets the {@link Indicator#definition() definition}. */
    Builder definition(Text definition);

    /** Sets the {@link Indicator#definition() definition}, or leaves it open. */
    Builder definition(Optional<? extends Text> definition);

    /** Sets the {@link Indicator#kind() kind}. */
    Builder kind(IndicatorKind kind);

    /** Sets the {@link Indicator#unit() unit}. */
    Builder unit(Unit<?> unit);

    /** Sets the {@link Indicator#unit() unit}, or leaves it open. */
    Builder unit(Optional<? extends Unit<?>> unit);

    /** Sets the {@link Indicator#level() level}. */
    Builder level(ObjectiveLevel level);

    /** Sets the {@link Indicator#level() level}, or leaves it open. */
    Builder level(Optional<? extends ObjectiveLevel> level);

    /** Sets the {@link Indicator#objective() objective}. */
    Builder objective(ObjectiveId objective);

    /** Sets the {@link Indicator#objective() objective}. */
    default Builder objective(String objective) {
      return objective(ObjectiveId.of(objective));
    }

    /** Sets the {@link Indicator#objective() objective}, or leaves it open. */
    Builder objective(Optional<? extends ObjectiveId> objective);

    /** Sets the {@link Indicator#pillar() pillar}. */
    Builder pillar(PillarId pillar);

    /** Sets the {@link Indicator#pillar() pillar}. */
    default Builder pillar(String pillar) {
      return pillar(PillarId.of(pillar));
    }

    /** Sets the {@link Indicator#pillar() pillar}, or leaves it open. */
    Builder pillar(Optional<? extends PillarId> pillar);

    /** Sets the {@link Indicator#direction() direction}. */
    Builder direction(Direction direction);

    /** Sets the {@link Indicator#direction() direction}, or leaves it open. */
    Builder direction(Optional<? extends Direction> direction);

    /** Sets the {@link Indicator#range() range}. */
    Builder range(Interval range);

    /** Sets the {@link Indicator#range() range}, or leaves it open. */
    Builder range(Optional<? extends Interval> range);

    /** Sets the {@link Indicator#ratioParts() ratio parts}. */
    Builder ratioParts(RatioParts ratioParts);

    /** Sets the {@link Indicator#ratioParts() ratio parts}, or leaves it open. */
    Builder ratioParts(Optional<? extends RatioParts> ratioParts);

    /** Sets the {@link Indicator#frequency() frequency}. */
    Builder frequency(Granularity frequency);

    /** Sets the {@link Indicator#frequency() frequency}, or leaves it open. */
    Builder frequency(Optional<? extends Granularity> frequency);

    /** Sets the {@link Indicator#meansOfVerification() means of verification}. */
    Builder meansOfVerification(Text meansOfVerification);

    /**
     * Sets the {@link Indicator#meansOfVerification() means of verification}, or leaves it open.
     */
    Builder meansOfVerification(Optional<? extends Text> meansOfVerification);

    /** Adds {@link Indicator#disaggregations() disaggregations}. */
    Builder addDisaggregations(DisaggregationId... disaggregations);

    /** Adds {@link Indicator#disaggregations() disaggregations}. */
    default Builder addDisaggregations(String... disaggregations) {
      for (String text : disaggregations) {
        addDisaggregations(DisaggregationId.of(text));
      }
      return this;
    }

    /** Adds {@link Indicator#disaggregations() disaggregations}. */
    Builder addAllDisaggregations(Iterable<? extends DisaggregationId> disaggregations);

    /** Adds {@link Indicator#expectations() expectations}. */
    Builder addExpectations(Expectation... expectations);

    /** Adds {@link Indicator#expectations() expectations}. */
    Builder addAllExpectations(Iterable<? extends Expectation> expectations);

    /** Adds {@link Indicator#steps() steps}. */
    Builder addSteps(Step... steps);

    /** Adds {@link Indicator#steps() steps}. */
    Builder addAllSteps(Iterable<? extends Step> steps);

    /** Adds axes of {@link Indicator#ownShare() own shares}. */
    Builder addOwnShare(Axis... ownShare);

    /** Adds axes of {@link Indicator#ownShare() own shares}. */
    Builder addAllOwnShare(Iterable<? extends Axis> ownShare);

    /** Adds {@link Indicator#notes() notes}. */
    Builder addNotes(Note... notes);

    /** Adds {@link Indicator#notes() notes}. */
    Builder addAllNotes(Iterable<? extends Note> notes);

    /** Adds {@link Indicator#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Indicator#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /** Sets the {@link Indicator#pillar() pillar}. */
    default Builder pillar(Pillar pillar) {
      return pillar(pillar.id());
    }

    /** Adds {@link Indicator#disaggregations() disaggregations}. */
    default Builder disaggregatedBy(Disaggregation... disaggregations) {
      for (Disaggregation disaggregation : disaggregations) {
        addDisaggregations(disaggregation.id());
      }
      return this;
    }

    /**
     * The indicator.
     *
     * @throws IllegalArgumentException if the unit, range or numerator does not go with the kind, a
     *     disaggregation is stated twice, or one is due that it does not have
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Indicator build();
  }
}
