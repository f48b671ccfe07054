package org.logframe.indicator;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.place.AreaId;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Source;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/**
 * What is due for an indicator: who has to report, where, how often. Completeness is counted
 * against it; without one, nothing is said to be missing.
 */
@Value.Immutable
public abstract class Expectation {
  Expectation() {}

  /** The programme that has to report. */
  public abstract ProgrammeId programme();

  /**
   * The areas due; if empty, the coverage of the programme, less the pairs of country and pillar
   * that are excluded (limited ones are due).
   */
  public abstract ImmutableList<AreaId> areas();

  /** When it is due; {@link Validity#undated()} where no date is stated. */
  @Value.Default
  public Validity validity() {
    return Validity.undated();
  }

  /** How often; if absent, at the indicator's frequency. */
  public abstract Optional<Granularity> frequency();

  /** The disaggregations required. */
  public abstract ImmutableList<DisaggregationId> disaggregations();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableExpectation.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableExpectation.builder().from(this);
  }

  /** Collects the parts of an {@link Expectation}; a programme is required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Expectation#programme() programme}. */
    Builder programme(ProgrammeId programme);

    /** Sets the {@link Expectation#programme() programme}. */
    default Builder programme(String programme) {
      return programme(ProgrammeId.of(programme));
    }

    /** Adds {@link Expectation#areas() areas}. */
    Builder addAreas(AreaId... areas);

    /** Adds {@link Expectation#areas() areas}. */
    Builder addAllAreas(Iterable<? extends AreaId> areas);

    /** Sets the {@link Expectation#validity() validity}. */
    Builder validity(Validity validity);

    /** Sets the {@link Expectation#frequency() frequency}. */
    Builder frequency(Granularity frequency);

    /** Sets the {@link Expectation#frequency() frequency}, or leaves it open. */
    Builder frequency(Optional<? extends Granularity> frequency);

    /** Adds {@link Expectation#disaggregations() disaggregations}. */
    Builder addDisaggregations(DisaggregationId... disaggregations);

    /** Adds {@link Expectation#disaggregations() disaggregations}. */
    default Builder addDisaggregations(String... disaggregations) {
      for (String text : disaggregations) {
        addDisaggregations(DisaggregationId.of(text));
      }
      return this;
    }

    /** Adds {@link Expectation#disaggregations() disaggregations}. */
    Builder addAllDisaggregations(Iterable<? extends DisaggregationId> disaggregations);

    /** Adds {@link Expectation#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Expectation#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The expectation.
     *
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Expectation build();
  }
}
