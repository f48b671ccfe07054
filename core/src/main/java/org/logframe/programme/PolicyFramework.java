package org.logframe.programme;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.internal.Check;
import org.logframe.source.OrganisationId;
import org.logframe.source.Source;
import org.logframe.source.Text;

/** A strategy or pact from which programmes stem. */
@Value.Immutable
public abstract class PolicyFramework {
  PolicyFramework() {}

  /** Its id, unique among the policy frameworks of a portfolio. */
  public abstract PolicyFrameworkId id();

  /** Its title. */
  public abstract Text title();

  /** The organisations whose policy it is. */
  public abstract ImmutableList<OrganisationId> owners();

  /** What it aims at, in source order. */
  public abstract ImmutableList<Text> aims();

  /** To what end it has these aims. */
  public abstract Optional<Text> purpose();

  /** The framework under which it stands. */
  public abstract Optional<PolicyFrameworkId> partOf();

  /** Its place on the web, an absolute http or https address. */
  public abstract Optional<String> link();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  @Value.Check
  void check() {
    if (partOf().equals(Optional.of(id()))) {
      throw new IllegalArgumentException("PolicyFramework " + id() + ": is part of itself");
    }
    link().ifPresent(text -> Check.link("PolicyFramework " + id() + ", link", text));
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutablePolicyFramework.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutablePolicyFramework.builder().from(this);
  }

  /** Collects the parts of a {@link PolicyFramework}; an id and a title are required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link PolicyFramework#id() id}. */
    Builder id(PolicyFrameworkId id);

    /** Sets the {@link PolicyFramework#id() id}. */
    default Builder id(String id) {
      return id(PolicyFrameworkId.of(id));
    }

    /** Sets the {@link PolicyFramework#title() title}. */
    Builder title(Text title);

    /** Adds {@link PolicyFramework#owners() owners}. */
    Builder addOwners(OrganisationId... owners);

    /** Adds {@link PolicyFramework#owners() owners}. */
    default Builder addOwners(String... owners) {
      for (String text : owners) {
        addOwners(OrganisationId.of(text));
      }
      return this;
    }

    /** Adds {@link PolicyFramework#owners() owners}. */
    Builder addAllOwners(Iterable<? extends OrganisationId> owners);

    /** Adds {@link PolicyFramework#aims() aims}. */
    Builder addAims(Text... aims);

    /** Adds {@link PolicyFramework#aims() aims}. */
    Builder addAllAims(Iterable<? extends Text> aims);

    /** Sets the {@link PolicyFramework#purpose() purpose}. */
    Builder purpose(Text purpose);

    /** Sets the {@link PolicyFramework#purpose() purpose}, or leaves it open. */
    Builder purpose(Optional<? extends Text> purpose);

    /** Sets the framework under which it {@link PolicyFramework#partOf() stands}. */
    Builder partOf(PolicyFrameworkId partOf);

    /** Sets the framework under which it {@link PolicyFramework#partOf() stands}. */
    default Builder partOf(String partOf) {
      return partOf(PolicyFrameworkId.of(partOf));
    }

    /** Sets the framework under which it {@link PolicyFramework#partOf() stands}, or leaves it open. */
    Builder partOf(Optional<? extends PolicyFrameworkId> partOf);

    /** Sets the {@link PolicyFramework#link() link}. */
    Builder link(String link);

    /** Sets the {@link PolicyFramework#link() link}, or leaves it open. */
    Builder link(Optional<String> link);

    /** Adds {@link PolicyFramework#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link PolicyFramework#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The policy framework.
     *
     * @throws IllegalArgumentException if it is part of itself or its link is none
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    PolicyFramework build();
  }
}
