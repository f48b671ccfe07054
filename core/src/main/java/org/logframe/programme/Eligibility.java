package org.logframe.programme;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.place.Area;
import org.logframe.place.AreaId;
import org.logframe.source.Text;

/**
 * Who may benefit, as a rule of the source: people who return from Libya to a country without a
 * programme of its own.
 */
@Value.Immutable
public abstract class Eligibility {
  Eligibility() {}

  /** The rule. */
  public abstract Text statement();

  /** The area that people must return from, if the rule names one. */
  public abstract Optional<AreaId> returningFrom();

  /** What must hold of the place that people return to, if the rule says so. */
  public abstract Optional<Text> returningTo();

  /** A rule that names neither the place people return from nor the place they return to. */
  public static Eligibility of(Text statement) {
    return builder().statement(statement).build();
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableEligibility.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableEligibility.builder().from(this);
  }

  /** Collects the parts of an {@link Eligibility}; a statement is required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Eligibility#statement() statement}. */
    Builder statement(Text statement);

    /** Sets the {@link Eligibility#returningFrom() area} that people must return from. */
    Builder returningFrom(AreaId returningFrom);

    /** Sets the {@link Eligibility#returningFrom() area} that people must return from, or leaves it open. */
    Builder returningFrom(Optional<? extends AreaId> returningFrom);

    /** Sets {@link Eligibility#returningTo() what must hold} of the place that people return to. */
    Builder returningTo(Text returningTo);

    /** Sets {@link Eligibility#returningTo() what must hold} of the place that people return to, or leaves it open. */
    Builder returningTo(Optional<? extends Text> returningTo);

    /** Sets the {@link Eligibility#returningFrom() area} that people must return from. */
    default Builder returningFrom(Area returningFrom) {
      return returningFrom(returningFrom.areaId());
    }

    /**
     * The eligibility.
     *
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Eligibility build();
  }
}
