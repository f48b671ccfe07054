package org.logframe.programme;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.place.Area;
import org.logframe.source.Source;
import org.logframe.source.Text;

/**
 * A programme, project, action or component: one recursive noun, since sources drift between the
 * words.
 *
 * <p>Nearly everything is optional, and what a source states is kept in its order. What a component
 * leaves out (status, participation, pillars, coverage) it inherits from the programme it is part
 * of; a {@code Portfolio} answers with what is effective and says where it was stated.
 *
 * <pre>{@code
 * Programme.builder()
 *     .id("ji-north-africa")
 *     .kind(ProgrammeKind.COMPONENT)
 *     .partOf("eu-iom-joint-initiative")
 *     .covers(algeria, egypt, libya, morocco, tunisia)
 *     .addPillars("capacity-building", "protection-and-return", "reintegration")
 *     .addApplicability(exclude(libya, capacityBuilding, reason, source))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Programme {
  Programme() {}

  /** Its id, unique among the programmes of a portfolio. */
  public abstract ProgrammeId id();

  /** The word by which it goes. */
  @Value.Default
  public ProgrammeKind kind() {
    return ProgrammeKind.PROGRAMME;
  }

  /** The programme of which it is a component. */
  public abstract Optional<ProgrammeId> partOf();

  /** Its title. */
  public abstract Optional<Text> title();

  /** Its acronym or short name, in one line. */
  public abstract Optional<String> acronym();

  /** Other names under which sources speak of it. */
  public abstract ImmutableList<Text> aliases();

  /** What it is about. */
  public abstract Optional<Text> description();

  /** The dated events of its life, in source order. */
  public abstract ImmutableList<Event> events();

  /** The regions under which a source lists it, which need not contain all that it covers. */
  public abstract ImmutableList<Listing> listedUnder();

  /** Where it works, in source order. */
  public abstract ImmutableList<Coverage> coverage();

  /** Its pillars, in source order. */
  public abstract ImmutableList<PillarId> pillars();

  /** The exceptions: pillars that do not apply in a country, or only for some. */
  public abstract ImmutableList<Applicability> applicability();

  /** Who takes part, in source order. */
  public abstract ImmutableList<Participation> participation();

  /** Where it stood, according to its sources. */
  public abstract ImmutableList<Status> statuses();

  /** Its objectives, in source order. */
  public abstract ImmutableList<Objective> objectives();

  /** The policy frameworks from which it stems. */
  public abstract ImmutableList<PolicyFrameworkId> frameworks();

  /** What has no other home. */
  public abstract ImmutableList<Note> notes();

  /** Its place on the web, an absolute http or https address. */
  public abstract Optional<String> link();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  /** What to call it: its title, else its acronym, else its first alias, else its id. */
  public final String name(Locale reader) {
    return title()
        .map(title -> title.in(reader))
        .or(this::acronym)
        .or(() -> aliases().stream().map(alias -> alias.in(reader)).findFirst())
        .orElse(id().text());
  }

  @Value.Check
  void check() {
    ProgrammeCheck.check(this);
  }

  /** Its name and id: {@code Pilot Action (pilot-action)}; its id alone if it has no name. */
  @Override
  public final String toString() {
    String name = name(Locale.ENGLISH);
    return name.equals(id().text()) ? name : name + " (" + id() + ")";
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableProgramme.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableProgramme.builder().from(this);
  }

  /** Collects the parts of a {@link Programme}; an id is required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Programme#id() id}. */
    Builder id(ProgrammeId id);

    /** Sets the {@link Programme#id() id}. */
    default Builder id(String id) {
      return id(ProgrammeId.of(id));
    }

    /** Sets the {@link Programme#kind() kind}. */
    Builder kind(ProgrammeKind kind);

    /** Sets the {@link Programme#partOf() programme of which it is a component}. */
    Builder partOf(ProgrammeId partOf);

    /** Sets the {@link Programme#partOf() programme of which it is a component}. */
    default Builder partOf(String partOf) {
      return partOf(ProgrammeId.of(partOf));
    }

    /**
     * Sets the {@link Programme#partOf() programme of which it is a component}, or leaves it open.
     */
    Builder partOf(Optional<? extends ProgrammeId> partOf);

    /** Sets the {@link Programme#title() title}. */
    Builder title(Text title);

    /** Sets the {@link Programme#title() title}, or leaves it open. */
    Builder title(Optional<? extends Text> title);

    /** Sets the {@link Programme#acronym() acronym}. */
    Builder acronym(String acronym);

    /** Sets the {@link Programme#acronym() acronym}, or leaves it open. */
    Builder acronym(Optional<String> acronym);

    /** Adds {@link Programme#aliases() aliases}. */
    Builder addAliases(Text... aliases);

    /** Adds {@link Programme#aliases() aliases}. */
    Builder addAllAliases(Iterable<? extends Text> aliases);

    /** Sets the {@link Programme#description() description}. */
    Builder description(Text description);

    /** Sets the {@link Programme#description() description}, or leaves it open. */
    Builder description(Optional<? extends Text> description);

    /** Adds {@link Programme#events() events}. */
    Builder addEvents(Event... events);

    /** Adds {@link Programme#events() events}. */
    Builder addAllEvents(Iterable<? extends Event> events);

    /** Adds {@link Programme#listedUnder() listings}. */
    Builder addListedUnder(Listing... listedUnder);

    /** Adds {@link Programme#listedUnder() listings}. */
    Builder addAllListedUnder(Iterable<? extends Listing> listedUnder);

    /** Adds {@link Programme#coverage() coverage}. */
    Builder addCoverage(Coverage... coverage);

    /** Adds {@link Programme#coverage() coverage}. */
    Builder addAllCoverage(Iterable<? extends Coverage> coverage);

    /** Adds {@link Programme#pillars() pillars}. */
    Builder addPillars(PillarId... pillars);

    /** Adds {@link Programme#pillars() pillars}. */
    default Builder addPillars(String... pillars) {
      for (String text : pillars) {
        addPillars(PillarId.of(text));
      }
      return this;
    }

    /** Adds {@link Programme#pillars() pillars}. */
    Builder addAllPillars(Iterable<? extends PillarId> pillars);

    /** Adds {@link Programme#applicability() applicability}. */
    Builder addApplicability(Applicability... applicability);

    /** Adds {@link Programme#applicability() applicability}. */
    Builder addAllApplicability(Iterable<? extends Applicability> applicability);

    /** Adds {@link Programme#participation() participation}. */
    Builder addParticipation(Participation... participation);

    /** Adds {@link Programme#participation() participation}. */
    Builder addAllParticipation(Iterable<? extends Participation> participation);

    /** Adds {@link Programme#statuses() statuses}. */
    Builder addStatuses(Status... statuses);

    /** Adds {@link Programme#statuses() statuses}. */
    Builder addAllStatuses(Iterable<? extends Status> statuses);

    /** Adds {@link Programme#objectives() objectives}. */
    Builder addObjectives(Objective... objectives);

    /** Adds {@link Programme#objectives() objectives}. */
    Builder addAllObjectives(Iterable<? extends Objective> objectives);

    /** Adds {@link Programme#frameworks() frameworks}. */
    Builder addFrameworks(PolicyFrameworkId... frameworks);

    /** Adds {@link Programme#frameworks() frameworks}. */
    default Builder addFrameworks(String... frameworks) {
      for (String text : frameworks) {
        addFrameworks(PolicyFrameworkId.of(text));
      }
      return this;
    }

    /** Adds {@link Programme#frameworks() frameworks}. */
    Builder addAllFrameworks(Iterable<? extends PolicyFrameworkId> frameworks);

    /** Adds {@link Programme#notes() notes}. */
    Builder addNotes(Note... notes);

    /** Adds {@link Programme#notes() notes}. */
    Builder addAllNotes(Iterable<? extends Note> notes);

    /** Sets the {@link Programme#link() link}. */
    Builder link(String link);

    /** Sets the {@link Programme#link() link}, or leaves it open. */
    Builder link(Optional<String> link);

    /** Adds {@link Programme#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Programme#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /** Adds {@link Programme#coverage() coverage} of areas of which nothing more is stated. */
    default Builder covers(Area... areas) {
      for (Area area : areas) {
        addCoverage(Coverage.of(area));
      }
      return this;
    }

    /** Adds {@link Programme#pillars() pillars}. */
    default Builder addPillars(Pillar... pillars) {
      for (Pillar pillar : pillars) {
        addPillars(pillar.id());
      }
      return this;
    }

    /**
     * The programme.
     *
     * @throws IllegalArgumentException if its acronym or link is none, or it contradicts itself: part of
     *     itself; a pillar, framework, exception or objective stated twice; an end before a
     *     beginning; an objective part of one that is not there, of itself or of a lower level
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Programme build();
  }
}
