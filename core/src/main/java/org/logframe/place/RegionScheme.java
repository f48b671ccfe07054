package org.logframe.place;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.source.OrganisationId;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Validity;

/**
 * One way of dividing countries into regions: whose it is, when it is in use, and which country
 * belongs where, and when. The same country may fall differently in another scheme, and move
 * within one.
 *
 * <pre>{@code
 * RegionScheme.builder().id("eutf-windows").title(Text.english("Windows of the trust fund"))
 *     .partitioning(Partitioning.PARTITION)
 *     .addRegions(horn, northAfrica)
 *     .addMembers("horn-of-africa", Country.of("SD"), Country.of("ET"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class RegionScheme {
  RegionScheme() {}

  /** Its id, unique among the schemes of a portfolio. */
  public abstract RegionSchemeId id();

  /** What it is called. */
  public abstract Text title();

  /** The organisation that draws it. */
  public abstract Optional<OrganisationId> owner();

  /** When it is in use; {@link Validity#undated()} where nobody said. */
  @Value.Default
  public Validity validity() {
    return Validity.undated();
  }

  /** Whether its regions may share a country. */
  public abstract Partitioning partitioning();

  /** Its regions, in its own order. */
  public abstract ImmutableList<Region> regions();

  /** Which country belongs where, in its own order. */
  public abstract ImmutableList<RegionMembership> memberships();

  /** Where it is published. */
  public abstract ImmutableList<Source> sources();

  /** The region with this id, if the scheme has it. */
  public final Optional<Region> region(RegionId region) {
    return index().region(region);
  }

  /** The region with this id, if the scheme has it. */
  public final Optional<Region> region(String region) {
    return region(RegionId.of(region));
  }

  /**
   * The regions that certainly or possibly have a country on a day: each region that has it as a
   * member, followed by those in which the region lies. Empty where the scheme does not place it.
   *
   * <p>A membership that nobody dated holds while the scheme is in use.
   */
  public final ImmutableList<Placement> regionsOf(Country country, LocalDate day) {
    return index().regionsOf(country, day);
  }

  /**
   * The countries that a region, or a region within it, certainly or possibly has on a day, in the
   * order of the memberships.
   *
   * <p>A membership that nobody dated holds while the scheme is in use.
   *
   * @throws IllegalArgumentException if the scheme has no such region
   */
  public final ImmutableList<Placement> countriesOf(RegionId region, LocalDate day) {
    return index().countriesOf(region, day);
  }

  /** As {@link #countriesOf(RegionId, LocalDate)}. */
  public final ImmutableList<Placement> countriesOf(String region, LocalDate day) {
    return countriesOf(RegionId.of(region), day);
  }

  /** The index, which checks the scheme when it is made. */
  @Value.Lazy
  @CanIgnoreReturnValue
  RegionIndex index() {
    return new RegionIndex(this);
  }

  @Value.Check
  void check() {
    index();
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableRegionScheme.builder();
  }

  /** A builder with this scheme's parts. */
  public final Builder toBuilder() {
    return ImmutableRegionScheme.builder().from(this);
  }

  /** Collects the parts of a {@link RegionScheme}; an id, a title and a partitioning are required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link RegionScheme#id() id}. */
    Builder id(RegionSchemeId id);

    /** Sets the {@link RegionScheme#id() id}. */
    default Builder id(String id) {
      return id(RegionSchemeId.of(id));
    }

    /** Sets the {@link RegionScheme#title() title}. */
    Builder title(Text title);

    /** Sets the {@link RegionScheme#owner() owner}. */
    Builder owner(OrganisationId owner);

    /** Sets the {@link RegionScheme#owner() owner}. */
    default Builder owner(String owner) {
      return owner(OrganisationId.of(owner));
    }

    /** Sets the {@link RegionScheme#owner() owner}, or leaves it open. */
    Builder owner(Optional<? extends OrganisationId> owner);

    /** Sets {@link RegionScheme#validity() when it is in use}. */
    Builder validity(Validity validity);

    /** Sets the {@link RegionScheme#partitioning() partitioning}. */
    Builder partitioning(Partitioning partitioning);

    /** Adds {@link RegionScheme#regions() regions}. */
    Builder addRegions(Region... regions);

    /** Adds {@link RegionScheme#regions() regions}. */
    Builder addAllRegions(Iterable<? extends Region> regions);

    /** Adds {@link RegionScheme#memberships() memberships}. */
    Builder addMemberships(RegionMembership... memberships);

    /** Adds {@link RegionScheme#memberships() memberships} that nobody dated, of one region. */
    default Builder addMembers(String region, Country... members) {
      for (Country member : members) {
        addMemberships(RegionMembership.of(region, member));
      }
      return this;
    }

    /** Adds {@link RegionScheme#memberships() memberships}. */
    Builder addAllMemberships(Iterable<? extends RegionMembership> memberships);

    /** Adds {@link RegionScheme#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link RegionScheme#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The scheme.
     *
     * @throws IllegalArgumentException if a region appears twice, is of another scheme, lies in more
     *     than 50 others or, through others, in itself; if a part or a membership names a region that the scheme does
     *     not have; if a country is placed twice in a region at one time; or if the scheme
     *     partitions its countries and one is certainly in two regions at one time, neither of
     *     which lies in the other
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    RegionScheme build();
  }
}
