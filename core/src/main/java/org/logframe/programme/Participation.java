package org.logframe.programme;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.internal.Check;
import org.logframe.source.OrganisationId;
import org.logframe.source.Source;
import org.logframe.time.Validity;

/** What one organisation does in a programme: {@code eutf-for-africa, FUNDING}. */
@Value.Immutable
public abstract class Participation {
  Participation() {}

  /** The organisation. */
  public abstract OrganisationId organisation();

  /** What it does. */
  public abstract ParticipationRole role();

  /** When; {@link Validity#undated()} where no date is stated. */
  @Value.Default
  public Validity validity() {
    return Validity.undated();
  }

  /** The source's own words for the role, such as {@code with the support of}. */
  public abstract Optional<String> wording();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  /** A role that nobody dated. */
  public static Participation of(String organisation, ParticipationRole role, Source... sources) {
    return builder().organisation(organisation).role(role).addSources(sources).build();
  }

  @Value.Check
  void check() {
    wording()
        .ifPresent(text -> Check.text("Participation of " + organisation() + ", wording", text));
  }

  /** The organisation, its role and any dates: {@code eutf-for-africa, FUNDING}. */
  @Override
  public final String toString() {
    return organisation()
        + ", "
        + role()
        + (validity().equals(Validity.undated()) ? "" : ", " + validity());
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableParticipation.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableParticipation.builder().from(this);
  }

  /** Collects the parts of a {@link Participation}; an organisation and a role are required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Participation#organisation() organisation}. */
    Builder organisation(OrganisationId organisation);

    /** Sets the {@link Participation#organisation() organisation}. */
    default Builder organisation(String organisation) {
      return organisation(OrganisationId.of(organisation));
    }

    /** Sets the {@link Participation#role() role}. */
    Builder role(ParticipationRole role);

    /** Sets the {@link Participation#validity() validity}. */
    Builder validity(Validity validity);

    /** Sets the {@link Participation#validity() validity}, such as {@code "2019-03/2022"}. */
    default Builder validity(String validity) {
      return validity(Validity.parse(validity));
    }

    /** Sets the {@link Participation#wording() wording}. */
    Builder wording(String wording);

    /** Sets the {@link Participation#wording() wording}, or leaves it open. */
    Builder wording(Optional<String> wording);

    /** Adds {@link Participation#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Participation#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The participation.
     *
     * @throws IllegalArgumentException if its wording is blank or has control characters
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Participation build();
  }
}
