package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.place.RegionSchemeId;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Source;

/**
 * A count that a source states about a programme, kept apart from what the portfolio lists, so that
 * the two can be compared: {@code 26 countries, at publication}.
 */
@Value.Immutable
public abstract class Claim {
  Claim() {}

  /** The programme about which it is stated. */
  public abstract ProgrammeId programme();

  /** What is counted. */
  public abstract Counted counted();

  /** The count, as the source states it. */
  public abstract Figure figure();

  /** The time of which it speaks; absent if the source does not say. */
  public abstract Optional<ClaimTime> time();

  /** The scheme whose regions are counted; given exactly if {@link Counted#REGIONS} are. */
  public abstract Optional<RegionSchemeId> scheme();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  @Value.Check
  void check() {
    if (scheme().isPresent() != (counted() == Counted.REGIONS)) {
      throw new IllegalArgumentException("Claim about "
          + programme()
          + (scheme().isPresent()
              ? ": only regions are counted by scheme, not " + counted()
              : ": counts regions, but of no scheme"));
    }
    if (figure().bounds().intersect(Interval.atLeast(0, figure().unit())).isEmpty()) {
      throw new IllegalArgumentException(
          "Claim about " + programme() + ": counts " + figure() + ", which is never negative");
    }
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableClaim.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableClaim.builder().from(this);
  }

  /**
   * Collects the parts of a {@link Claim}; a programme, what is counted and a figure are required.
   */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Claim#programme() programme}. */
    Builder programme(ProgrammeId programme);

    /** Sets the {@link Claim#programme() programme}. */
    default Builder programme(String programme) {
      return programme(ProgrammeId.of(programme));
    }

    /** Sets the {@link Claim#counted() counted}. */
    Builder counted(Counted counted);

    /** Sets the {@link Claim#figure() figure}. */
    Builder figure(Figure figure);

    /** Sets the {@link Claim#time() time}. */
    Builder time(ClaimTime time);

    /** Sets the {@link Claim#time() time}, or leaves it open. */
    Builder time(Optional<? extends ClaimTime> time);

    /** Sets the {@link Claim#scheme() scheme}. */
    Builder scheme(RegionSchemeId scheme);

    /** Sets the {@link Claim#scheme() scheme}. */
    default Builder scheme(String scheme) {
      return scheme(RegionSchemeId.of(scheme));
    }

    /** Sets the {@link Claim#scheme() scheme}, or leaves it open. */
    Builder scheme(Optional<? extends RegionSchemeId> scheme);

    /** Adds {@link Claim#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Claim#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The claim.
     *
     * @throws IllegalArgumentException if regions are counted of no scheme, anything else by a
     *     scheme, or the count is negative
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Claim build();
  }
}
