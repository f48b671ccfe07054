package org.logframe.place;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.logframe.internal.Check;
import org.logframe.source.Source;
import org.logframe.source.Text;

/**
 * A part of a country, such as a province, or a part of such a part, to any depth. Its reference
 * is {@code subdivision:kabul}.
 *
 * <pre>{@code
 * Subdivision.builder().id("kabul").name(Text.english("Kabul"))
 *     .partOf(Country.of("AF"))
 *     .type(Text.english("province"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Subdivision implements Area {
  private static final Pattern ISO_3166_2 = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  Subdivision() {}

  /** Its id, unique among the subdivisions of a portfolio. */
  public abstract SubdivisionId id();

  @Override
  public abstract Text name();

  /** The country or the wider subdivision in which it lies. */
  public abstract AreaId partOf();

  /** What such a part is called in its country: province, district, wilaya. */
  public abstract Optional<Text> type();

  /** Its ISO 3166-2 code, {@code AF-KAB}. */
  public abstract Optional<String> code();

  /**
   * Whether it is a place, or the residual of what is not allocated to any of its siblings, as the
   * category "unknown" is of a disaggregation.
   */
  @Value.Default
  public Allocation allocation() {
    return Allocation.ALLOCATED;
  }

  /** Where it is mentioned. */
  public abstract ImmutableList<Source> sources();

  @Override
  public final AreaId areaId() {
    return AreaId.of(id());
  }

  @Override
  public final AreaKind kind() {
    return AreaKind.SUBDIVISION;
  }

  @Value.Check
  void check() {
    if (partOf().equals(areaId())) {
      throw new IllegalArgumentException("Subdivision " + id() + ": is part of itself");
    }
    if (partOf().kind() != AreaKind.COUNTRY && partOf().kind() != AreaKind.SUBDIVISION) {
      throw new IllegalArgumentException("Subdivision " + id() + ": is part of "
          + Check.quote(partOf().toString()) + ", which is neither a country nor a subdivision");
    }
    code().ifPresent(this::checkCode);
  }

  private void checkCode(String code) {
    if (!ISO_3166_2.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "Subdivision " + id() + ": code " + Check.quote(code) + " is not of ISO 3166-2");
    }
    Optional<Country> country = partOf().country();
    if (country.isPresent() && !code.startsWith(country.get().alpha2())) {
      throw new IllegalArgumentException("Subdivision " + id() + ": is part of " + country.get()
          + ", but its code is " + Check.quote(code));
    }
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableSubdivision.builder();
  }

  /** A builder with this subdivision's parts. */
  public final Builder toBuilder() {
    return ImmutableSubdivision.builder().from(this);
  }

  /** Collects the parts of a {@link Subdivision}; an id, a name and what it is part of are required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Subdivision#id() id}. */
    Builder id(SubdivisionId id);

    /** Sets the {@link Subdivision#id() id}. */
    default Builder id(String id) {
      return id(SubdivisionId.of(id));
    }

    /** Sets the {@link Subdivision#name() name}. */
    Builder name(Text name);

    /** Sets {@link Subdivision#partOf() where it lies}. */
    Builder partOf(AreaId partOf);

    /** Sets {@link Subdivision#partOf() where it lies}. */
    default Builder partOf(Country country) {
      return partOf(country.areaId());
    }

    /** Sets {@link Subdivision#partOf() where it lies}. */
    default Builder partOf(SubdivisionId subdivision) {
      return partOf(AreaId.of(subdivision));
    }

    /** Sets the {@link Subdivision#type() type}. */
    Builder type(Text type);

    /** Sets the {@link Subdivision#type() type}, or leaves it open. */
    Builder type(Optional<? extends Text> type);

    /** Sets the {@link Subdivision#code() code}. */
    Builder code(String code);

    /** Sets the {@link Subdivision#code() code}, or leaves it open. */
    Builder code(Optional<String> code);

    /** Sets the {@link Subdivision#allocation() allocation}. */
    Builder allocation(Allocation allocation);

    /** Adds {@link Subdivision#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Subdivision#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The subdivision.
     *
     * @throws IllegalArgumentException if it lies in something other than a country or another
     *     subdivision, or its code is not of ISO 3166-2 or of another country
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Subdivision build();
  }
}
