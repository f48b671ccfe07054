package org.logframe.programme;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.place.Country;
import org.logframe.source.Source;
import org.logframe.source.Text;

/**
 * An exception: a pillar that a programme has, and that does not apply in one country, or only for
 * some. What has no exception applies.
 */
@Value.Immutable
public abstract class Applicability {
  Applicability() {}

  /** The country. */
  public abstract Country country();

  /** The pillar. */
  public abstract PillarId pillar();

  /** Whether the pillar is excluded or limited. */
  public abstract ApplicabilityRule rule();

  /** Why. */
  public abstract Optional<Text> reason();

  /** For whom it applies; present exactly if the rule is {@link ApplicabilityRule#ONLY_FOR}. */
  public abstract Optional<Eligibility> condition();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  /** A pillar that does not apply in a country. */
  public static Applicability exclude(
      Country country, PillarId pillar, Text reason, Source... sources) {
    return builder()
        .country(country)
        .pillar(pillar)
        .rule(ApplicabilityRule.EXCLUDED)
        .reason(reason)
        .addSources(sources)
        .build();
  }

  /** A pillar that does not apply in a country. */
  public static Applicability exclude(
      Country country, Pillar pillar, Text reason, Source... sources) {
    return exclude(country, pillar.id(), reason, sources);
  }

  /** A pillar that applies in a country only for those who meet a condition. */
  public static Applicability onlyFor(
      Country country, Pillar pillar, Eligibility condition, Source... sources) {
    return onlyFor(country, pillar.id(), condition, sources);
  }

  /** A pillar that applies in a country only for those who meet a condition. */
  public static Applicability onlyFor(
      Country country, PillarId pillar, Eligibility condition, Source... sources) {
    return builder()
        .country(country)
        .pillar(pillar)
        .rule(ApplicabilityRule.ONLY_FOR)
        .condition(condition)
        .addSources(sources)
        .build();
  }

  @Value.Check
  void check() {
    if (condition().isPresent() != (rule() == ApplicabilityRule.ONLY_FOR)) {
      throw new IllegalArgumentException("Applicability of "
          + pillar()
          + " in "
          + country()
          + ": "
          + (condition().isPresent()
              ? "EXCLUDED takes no condition"
              : "ONLY_FOR needs a condition"));
    }
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableApplicability.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableApplicability.builder().from(this);
  }

  /**
   * Collects the parts of an {@link Applicability}; a country, a pillar and a rule are required.
   */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Applicability#country() country}. */
    Builder country(Country country);

    /** Sets the {@link Applicability#pillar() pillar}. */
    Builder pillar(PillarId pillar);

    /** Sets the {@link Applicability#pillar() pillar}. */
    default Builder pillar(String pillar) {
      return pillar(PillarId.of(pillar));
    }

    /** Sets the {@link Applicability#pillar() pillar}. */
    default Builder pillar(Pillar pillar) {
      return pillar(pillar.id());
    }

    /** Sets the {@link Applicability#rule() rule}. */
    Builder rule(ApplicabilityRule rule);

    /** Sets the {@link Applicability#reason() reason}. */
    Builder reason(Text reason);

    /** Sets the {@link Applicability#reason() reason}, or leaves it open. */
    Builder reason(Optional<? extends Text> reason);

    /** Sets the {@link Applicability#condition() condition}. */
    Builder condition(Eligibility condition);

    /** Sets the {@link Applicability#condition() condition}, or leaves it open. */
    Builder condition(Optional<? extends Eligibility> condition);

    /** Adds {@link Applicability#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Applicability#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The applicability.
     *
     * @throws IllegalArgumentException if the condition does not go with the rule
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Applicability build();
  }
}
