package org.logframe.portfolio;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.programme.Applicability;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.Certainty;

/**
 * An answer of a look-up, with how sure it is: {@code ji-north-africa (UNDATED)}.
 *
 * <p>Dates are as coarse as their sources, so a look-up on a day takes what possibly held on it, and
 * says so; what is listed without a date answers for any day, as undated.
 *
 * @param <T> what was looked up
 */
public final class Match<T> {
  private final T value;
  private final Certainty certainty;
  private final @Nullable ProgrammeId inheritedFrom;
  private final ImmutableList<Applicability> limits;

  private Match(
      T value,
      Certainty certainty,
      @Nullable ProgrammeId inheritedFrom,
      ImmutableList<Applicability> limits) {
    this.value = value;
    this.certainty = certainty;
    this.inheritedFrom = inheritedFrom;
    this.limits = limits;
  }

  /**
   * An answer that the thing itself states, for everybody.
   *
   * @param certainty not {@link Certainty#NO}
   */
  public static <T> Match<T> of(T value, Certainty certainty) {
    return new Match<>(value, certainty, null, ImmutableList.of());
  }

  /** The same answer, as another programme states it. */
  public Match<T> inheritedFrom(ProgrammeId programme) {
    return new Match<>(value, certainty, programme, limits);
  }

  /** The same answer, under these conditions alone. */
  public Match<T> limitedBy(Iterable<Applicability> exceptions) {
    return new Match<>(value, certainty, inheritedFrom, ImmutableList.copyOf(exceptions));
  }

  /** What was found. */
  public T value() {
    return value;
  }

  /** How sure the sources let one be; never {@link Certainty#NO}. */
  public Certainty certainty() {
    return certainty;
  }

  /** The other programme that states it, where the programme asked about does not itself. */
  public Optional<ProgrammeId> inheritedFrom() {
    return Optional.ofNullable(inheritedFrom);
  }

  /** The conditions under which alone it holds; empty where it holds for everybody. */
  public ImmutableList<Applicability> limits() {
    return limits;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Match<?> match
        && value.equals(match.value)
        && certainty == match.certainty
        && Objects.equals(inheritedFrom, match.inheritedFrom)
        && limits.equals(match.limits);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, certainty, inheritedFrom, limits);
  }

  /** The value and, in brackets, how sure it is and where it was stated. */
  @Override
  public String toString() {
    return value
        + " ("
        + certainty
        + (inheritedFrom == null ? "" : ", stated by " + inheritedFrom)
        + (limits.isEmpty() ? "" : ", limited")
        + ")";
  }
}
