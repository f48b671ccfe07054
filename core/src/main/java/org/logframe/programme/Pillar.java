package org.logframe.programme;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.source.Source;
import org.logframe.source.Text;

/** A line of work shared by several programmes: {@code 3 Reintegration support}. */
@Value.Immutable
public abstract class Pillar {
  Pillar() {}

  /** Its id, unique among the pillars of a portfolio. */
  public abstract PillarId id();

  /** Its number in the source. */
  public abstract Optional<Integer> number();

  /** Its title. */
  public abstract Text title();

  /** What it is meant to achieve. */
  public abstract Optional<Text> aim();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  /** Its number and title: {@code 3 Reintegration support}. */
  @Override
  public final String toString() {
    return number().map(number -> number + " ").orElse("") + title();
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutablePillar.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutablePillar.builder().from(this);
  }

  /** Collects the parts of a {@link Pillar}; an id and a title are required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Pillar#id() id}. */
    Builder id(PillarId id);

    /** Sets the {@link Pillar#id() id}. */
    default Builder id(String id) {
      return id(PillarId.of(id));
    }

    /** Sets the {@link Pillar#number() number}. */
    Builder number(int number);

    /** Sets the {@link Pillar#number() number}, or leaves it open. */
    Builder number(Optional<Integer> number);

    /** Sets the {@link Pillar#title() title}. */
    Builder title(Text title);

    /** Sets the {@link Pillar#aim() aim}. */
    Builder aim(Text aim);

    /** Sets the {@link Pillar#aim() aim}, or leaves it open. */
    Builder aim(Optional<? extends Text> aim);

    /** Adds {@link Pillar#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Pillar#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The pillar.
     *
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Pillar build();
  }
}
