package org.logframe.source;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.internal.Check;
import org.logframe.time.Certainty;
import org.logframe.time.Validity;

/**
 * A body that funds, runs or takes part in programmes, or publishes about them: an organisation, a
 * part of one, or a fund. Its names are dated, since organisations are renamed.
 *
 * <pre>{@code
 * Organisation.builder().id("iom").kind(OrganisationKind.MULTILATERAL)
 *     .addNames(Text.english("International Organization for Migration"))
 *     .acronym("IOM")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Organisation {
  Organisation() {}

  /** Its id, unique among the organisations of a portfolio. */
  public abstract OrganisationId id();

  /** What sort of body it is, if known. */
  public abstract Optional<OrganisationKind> kind();

  /** Its names; at least one, the one to use where no date is asked comes first. */
  public abstract ImmutableList<DatedName> names();

  /** Its acronym, in one line. */
  public abstract Optional<String> acronym();

  /** The organisation of which it is a part. */
  public abstract Optional<OrganisationId> partOf();

  /** Its place on the web, an absolute http or https address. */
  public abstract Optional<String> link();

  /** Where it is mentioned. */
  public abstract ImmutableList<Source> sources();

  /** The name to use where no date is asked. */
  public final Text name() {
    return names().get(0).name();
  }

  /**
   * The first name that was certainly in use on a day, else the first that possibly was, else the
   * first that nobody dated; empty if no name was in use.
   */
  public final Optional<Text> nameOn(LocalDate day) {
    return names().stream()
        .filter(name -> name.validity().on(day) != Certainty.NO)
        .min(Comparator.comparing(name -> name.validity().on(day)))
        .map(DatedName::name);
  }

  @Value.Check
  void check() {
    if (names().isEmpty()) {
      throw new IllegalArgumentException("Organisation " + id() + ": has no name");
    }
    if (partOf().equals(Optional.of(id()))) {
      throw new IllegalArgumentException("Organisation " + id() + ": is part of itself");
    }
    acronym().ifPresent(text -> Check.id("Organisation " + id() + ", acronym", text));
    link().ifPresent(text -> Check.link("Organisation " + id() + ", link", text));
  }

  /** Its name and id: {@code European Union (eu)}. */
  @Override
  public final String toString() {
    return name() + " (" + id() + ")";
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableOrganisation.builder();
  }

  /** A builder with this organisation's parts. */
  public final Builder toBuilder() {
    return ImmutableOrganisation.builder().from(this);
  }

  /** Collects the parts of an {@link Organisation}; an id and a name are required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Organisation#id() id}. */
    Builder id(OrganisationId id);

    /** Sets the {@link Organisation#id() id}. */
    default Builder id(String id) {
      return id(OrganisationId.of(id));
    }

    /** Sets the {@link Organisation#kind() kind}. */
    Builder kind(OrganisationKind kind);

    /** Sets the {@link Organisation#kind() kind}, or leaves it open. */
    Builder kind(Optional<? extends OrganisationKind> kind);

    /** Adds {@link Organisation#names() names}. */
    Builder addNames(DatedName... names);

    /** Adds {@link Organisation#names() names} that nobody dated. */
    default Builder addNames(Text... names) {
      for (Text name : names) {
        addNames(DatedName.of(name));
      }
      return this;
    }

    /** Adds a {@link Organisation#names() name} with the time in which it was in use. */
    default Builder addName(Text name, Validity validity) {
      return addNames(DatedName.of(name, validity));
    }

    /** Adds {@link Organisation#names() names}. */
    Builder addAllNames(Iterable<? extends DatedName> names);

    /** Sets the {@link Organisation#acronym() acronym}. */
    Builder acronym(String acronym);

    /** Sets the {@link Organisation#acronym() acronym}, or leaves it open. */
    Builder acronym(Optional<String> acronym);

    /** Sets the organisation of which it is {@link Organisation#partOf() a part}. */
    Builder partOf(OrganisationId partOf);

    /** Sets the organisation of which it is {@link Organisation#partOf() a part}. */
    default Builder partOf(String partOf) {
      return partOf(OrganisationId.of(partOf));
    }

    /** Sets the organisation of which it is {@link Organisation#partOf() a part}, if any. */
    Builder partOf(Optional<? extends OrganisationId> partOf);

    /** Sets the {@link Organisation#link() link}. */
    Builder link(String link);

    /** Sets the {@link Organisation#link() link}, or leaves it open. */
    Builder link(Optional<String> link);

    /** Adds {@link Organisation#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Organisation#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The organisation.
     *
     * @throws IllegalArgumentException if it has no name, is part of itself, or its acronym or link is
     *     none
     * @throws IllegalStateException if it has no id
     */
    @CheckReturnValue
    Organisation build();
  }
}
