package org.logframe.programme;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.logframe.internal.Check;
import org.logframe.source.Source;
import org.logframe.source.Text;

/**
 * One objective in the tree of a programme: {@code SO1, specific}. Overall objectives are impacts,
 * specific ones outcomes and results outputs in the sense of the OECD DAC glossary.
 */
@Value.Immutable
public abstract class Objective {
  Objective() {}

  /** Its id, unique among the objectives of a portfolio. */
  public abstract ObjectiveId id();

  /** Its level. */
  public abstract ObjectiveLevel level();

  /** The source's number or abbreviation, such as {@code SO1}, in one line. */
  public abstract Optional<String> code();

  /** The objective of the same programme to which it contributes, of no lower level. */
  public abstract Optional<ObjectiveId> partOf();

  /** What is to be achieved. */
  public abstract Text statement();

  /** The name of the component that pursues it, if the source gives one. */
  public abstract Optional<Text> componentName();

  /** The targets of the Sustainable Development Goals it serves, in source order. */
  public abstract ImmutableList<SdgTarget> sdgTargets();

  /** Where it is stated. */
  public abstract ImmutableList<Source> sources();

  @Value.Check
  void check() {
    code().ifPresent(text -> Check.id("Objective " + id() + ", code", text));
  }

  /** A builder without any part. */
  public static Builder builder() {
    return ImmutableObjective.builder();
  }

  /** A builder with the parts of this one. */
  public final Builder toBuilder() {
    return ImmutableObjective.builder().from(this);
  }

  /** Collects the parts of an {@link Objective}; an id, a level and a statement are required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link Objective#id() id}. */
    Builder id(ObjectiveId id);

    /** Sets the {@link Objective#id() id}. */
    default Builder id(String id) {
      return id(ObjectiveId.of(id));
    }

    /** Sets the {@link Objective#level() level}. */
    Builder level(ObjectiveLevel level);

    /** Sets the {@link Objective#code() code}. */
    Builder code(String code);

    /** Sets the {@link Objective#code() code}, or leaves it open. */
    Builder code(Optional<String> code);

    /** Sets the objective to which it {@link Objective#partOf() contributes}. */
    Builder partOf(ObjectiveId partOf);

    /** Sets the objective to which it {@link Objective#partOf() contributes}. */
    default Builder partOf(String partOf) {
      return partOf(ObjectiveId.of(partOf));
    }

    /** Sets the objective to which it {@link Objective#partOf() contributes}, or leaves it open. */
    Builder partOf(Optional<? extends ObjectiveId> partOf);

    /** Sets the {@link Objective#statement() statement}. */
    Builder statement(Text statement);

    /** Sets the {@link Objective#componentName() component name}. */
    Builder componentName(Text componentName);

    /** Sets the {@link Objective#componentName() component name}, or leaves it open. */
    Builder componentName(Optional<? extends Text> componentName);

    /** Adds {@link Objective#sdgTargets() SDG targets}. */
    Builder addSdgTargets(SdgTarget... sdgTargets);

    /** Adds {@link Objective#sdgTargets() SDG targets}. */
    default Builder addSdgTargets(String... sdgTargets) {
      for (String text : sdgTargets) {
        addSdgTargets(SdgTarget.parse(text));
      }
      return this;
    }

    /** Adds {@link Objective#sdgTargets() SDG targets}. */
    Builder addAllSdgTargets(Iterable<? extends SdgTarget> sdgTargets);

    /** Adds {@link Objective#sources() sources}. */
    Builder addSources(Source... sources);

    /** Adds {@link Objective#sources() sources}. */
    Builder addAllSources(Iterable<? extends Source> sources);

    /**
     * The objective.
     *
     * @throws IllegalArgumentException if its code is blank or has control characters
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    Objective build();
  }
}
