package org.logframe.place;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import org.immutables.value.Value;
import org.logframe.source.Source;
import org.logframe.source.Text;

/**
 * A way along which people move, such as the Central Mediterranean route. It is neither a country
 * nor a region, and no list of countries is derived from it. Its reference is {@code
 * route:central-mediterranean}.
 */
@Value.Immutable
public abstract non-sealed class Route implements Area {
  Route() {}

  /** Its id, unique among the routes of a portfolio. */
  public abstract RouteId id();

  @Override
  public abstract Text name();

  /** Where it is mentioned. */
  public abstract ImmutableList<Source> sources();

  @Override
  public final AreaId areaId() {
    return AreaId.of(id());
  }

  @Override
  public final AreaKind kind() {
    return AreaKind.ROUTE;
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableRoute.builder();
  }

  /** A builder with this route's parts. */
  public final Builder toBuilder() {
    return ImmutableRoute.builder().from(this);
  }

  /** Collects the parts of a {@link Route}; an id and a name are required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Route#id() id}. */
    Builder id(RouteId id);

    /** Sets the {@link Route#id() id}. */
    default Builder id(String id) {
      return id(RouteId.of(id));
    }

    /** Sets the {@link Route#name() name}. */
    Builder name(Text name);

    /** Adds {@link Route#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Route#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The route.
     *
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Route build();
  }
}
