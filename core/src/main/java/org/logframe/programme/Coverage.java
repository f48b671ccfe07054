package org.logframe.programme;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.internal.Check;
import org.logframe.place.Area;
import org.logframe.place.AreaId;
import org.logframe.source.Source;
import org.logframe.time.Validity;

/**
 * One area where a programme works: {@code ZA, HOST, ../2020}.
 *
 * <p>The label keeps the source's own name for the area, such as {@code Niger (the)}, where it
 * differs from the name in use.
 */
@Value.Immutable
public abstract class Coverage {
  Coverage() {}

  /** The area; {@code global} is an area, never a country. */
  public abstract AreaId area();

  /** What the area is to the programme, if stated. */
  public abstract Optional<CoverageRole> role();

  /** How closely the programme works with it, if stated. */
  public abstract Optional<CoverageKind> kind();

  /** When it works there; {@link Validity#undated()} where no date is stated. */
  @Value.Default
  public Validity validity() {
    return Validity.undated();
  }

  /** The source's own name for the area. */
  public abstract Optional<String> label();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  /** Coverage of an area of which nothing more is stated. */
  public static Coverage of(Area area, Source... sources) {
    return builder().area(area).addSources(sources).build();
  }

  @Value.Check
  void check() {
    label().ifPresent(text -> Check.text("Coverage of " + area() + ", label", text));
  }

  /** The area, and what is stated of it: {@code ZA, HOST, ../2020}. */
  @Override
  public final String toString() {
    return area()
        + role().map(role -> ", " + role).orElse("")
        + kind().map(kind -> ", " + kind).orElse("")
        + (validity().equals(Validity.undated()) ? "" : ", " + validity());
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableCoverage.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableCoverage.builder().from(this);
  }

  /** Collects the parts of a {@link Coverage}; an area is required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Coverage#area() area}. */
    Builder area(AreaId area);

    /** Sets the {@link Coverage#role() role}. */
    Builder role(CoverageRole role);

    /** Sets the {@link Coverage#role() role}, or leaves it open. */
    Builder role(Optional<? extends CoverageRole> role);

    /** Sets the {@link Coverage#kind() kind}. */
    Builder kind(CoverageKind kind);

    /** Sets the {@link Coverage#kind() kind}, or leaves it open. */
    Builder kind(Optional<? extends CoverageKind> kind);

    /** Sets the {@link Coverage#validity() validity}. */
    Builder validity(Validity validity);

    /** Sets the {@link Coverage#validity() validity}, such as {@code "2019-03/2022"}. */
    default Builder validity(String validity) {
      return validity(Validity.parse(validity));
    }

    /** Sets the {@link Coverage#label() label}. */
    Builder label(String label);

    /** Sets the {@link Coverage#label() label}, or leaves it open. */
    Builder label(Optional<String> label);

    /** Adds {@link Coverage#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Coverage#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /** Sets the {@link Coverage#area() area}. */
    default Builder area(Area area) {
      return area(area.areaId());
    }

    /**
     * The coverage.
     *
     * @throws IllegalArgumentException if its label is blank or has control characters
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Coverage build();
  }
}
