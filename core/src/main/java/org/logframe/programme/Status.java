package org.logframe.programme;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.internal.Check;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;

/**
 * Where a programme stands according to a source: {@code CLOSED, "Past activities", as of 2021}.
 *
 * <p>A status without an as-of date answers for any date, and says that it is undated.
 */
@Value.Immutable
public abstract class Status {
  Status() {}

  /** Where it stands. */
  public abstract Phase phase();

  /** The source's own word for it. */
  public abstract Optional<String> label();

  /** The date for which the source says so; absent if it does not say. */
  public abstract Optional<PartialDate> asOf();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  /** A status without a date, with the source's own word for it. */
  public static Status of(Phase phase, String label, Source... sources) {
    return builder().phase(phase).label(label).addSources(sources).build();
  }

  /** The phase, the source's own word and the date: {@code CLOSED, "Past activities", as of 2021}. */
  @Override
  public final String toString() {
    return phase()
        + label().map(label -> ", \"" + label + "\"").orElse("")
        + asOf().map(date -> ", as of " + date).orElse("");
  }

  @Value.Check
  void check() {
    label().ifPresent(text -> Check.text("Status " + phase() + ", label", text));
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableStatus.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableStatus.builder().from(this);
  }

  /** Collects the parts of a {@link Status}; a phase is required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Status#phase() phase}. */
    Builder phase(Phase phase);

    /** Sets the {@link Status#label() label}. */
    Builder label(String label);

    /** Sets the {@link Status#label() label}, or leaves it open. */
    Builder label(Optional<String> label);

    /** Sets the {@link Status#asOf() as-of date}. */
    Builder asOf(PartialDate asOf);

    /** Sets the {@link Status#asOf() as-of date}, such as {@code "2021"}. */
    default Builder asOf(String asOf) {
      return asOf(PartialDate.parse(asOf));
    }

    /** Sets the {@link Status#asOf() as-of date}, or leaves it open. */
    Builder asOf(Optional<? extends PartialDate> asOf);

    /** Adds {@link Status#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Status#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The status.
     *
     * @throws IllegalArgumentException if its label is blank or has control characters
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Status build();
  }
}
