package org.logframe.portfolio;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.programme.Applicability;
import org.logframe.programme.ApplicabilityRule;
import org.logframe.programme.Pillar;

/** A pillar of a programme as it stands in one country: it applies, is limited, or is excluded. */
public final class PillarScope {
  private final Pillar pillar;
  private final @Nullable Applicability exception;

  private PillarScope(Pillar pillar, @Nullable Applicability exception) {
    this.pillar = pillar;
    this.exception = exception;
  }

  static PillarScope of(Pillar pillar, Optional<Applicability> exception) {
    return new PillarScope(pillar, exception.orElse(null));
  }

  /** The pillar. */
  public Pillar pillar() {
    return pillar;
  }

  /** Whether it applies there at all, be it to some only. */
  public boolean isApplicable() {
    return exception == null || exception.rule() == ApplicabilityRule.ONLY_FOR;
  }

  /** The exception, with its reason or condition; absent where the pillar simply applies. */
  public Optional<Applicability> exception() {
    return Optional.ofNullable(exception);
  }

  /** The pillar; where it is excluded or limited, also why or for whom. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PillarScope scope
        && pillar.equals(scope.pillar)
        && Objects.equals(exception, scope.exception);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pillar, exception);
  }

  /** The pillar's id and, in brackets, how it is limited. */
  @Override
  public String toString() {
    if (exception == null) {
      return pillar + ": applies";
    }
    return exception.rule() == ApplicabilityRule.EXCLUDED
        ? pillar + ": excluded" + exception.reason().map(why -> ". " + why).orElse("")
        : pillar + ": limited"
            + exception.condition().map(who -> ". " + who.statement()).orElse("");
  }
}
