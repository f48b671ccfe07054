package org.logframe.place;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.source.Source;
import org.logframe.source.Text;

/**
 * A group of countries under a name, as one {@link RegionScheme} draws it. Which countries it has,
 * and when, is said by the {@link RegionMembership}s of the scheme; the same name in another
 * scheme is another region. Its reference is {@code region:iom-offices/horn-of-africa}.
 */
@Value.Immutable
public abstract non-sealed class Region implements Area {
  Region() {}

  /** The scheme that draws it. */
  public abstract RegionSchemeId scheme();

  /** Its id, unique among the regions of its scheme. */
  public abstract RegionId id();

  @Override
  public abstract Text name();

  /** The wider region of the same scheme in which it lies. */
  public abstract Optional<RegionId> partOf();

  /** Where it is mentioned. */
  public abstract ImmutableList<Source> sources();

  @Override
  public final AreaId areaId() {
    return AreaId.of(scheme(), id());
  }

  @Override
  public final AreaKind kind() {
    return AreaKind.REGION;
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableRegion.builder();
  }

  /** A builder with this region's parts. */
  public final Builder toBuilder() {
    return ImmutableRegion.builder().from(this);
  }

  /** Collects the parts of a {@link Region}; a scheme, an id and a name are required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Region#scheme() scheme}. */
    Builder scheme(RegionSchemeId scheme);

    /** Sets the {@link Region#scheme() scheme}. */
    default Builder scheme(String scheme) {
      return scheme(RegionSchemeId.of(scheme));
    }

    /** Sets the {@link Region#id() id}. */
    Builder id(RegionId id);

    /** Sets the {@link Region#id() id}. */
    default Builder id(String id) {
      return id(RegionId.of(id));
    }

    /** Sets the {@link Region#name() name}. */
    Builder name(Text name);

    /** Sets the region in which {@link Region#partOf() it lies}. */
    Builder partOf(RegionId partOf);

    /** Sets the region in which {@link Region#partOf() it lies}. */
    default Builder partOf(String partOf) {
      return partOf(RegionId.of(partOf));
    }

    /** Sets the region in which {@link Region#partOf() it lies}, if any. */
    Builder partOf(Optional<? extends RegionId> partOf);

    /** Adds {@link Region#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Region#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The region.
     *
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Region build();
  }
}
