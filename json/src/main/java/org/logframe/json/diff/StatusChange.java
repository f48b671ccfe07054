package org.logframe.json.diff;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.programme.ProgrammeId;

/**
 * A programme of both portfolios that stands elsewhere on a day: {@code sahel: ONGOING (UNDATED) ->
 * CLOSED (CERTAIN)}.
 */
public final class StatusChange {
  private final ProgrammeId programme;
  private final @Nullable Standing before;
  private final @Nullable Standing after;

  private StatusChange(ProgrammeId programme, @Nullable Standing before, @Nullable Standing after) {
    this.programme = programme;
    this.before = before;
    this.after = after;
  }

  /** Where a programme stood and stands; each absent where nobody said. */
  public static StatusChange of(
      ProgrammeId programme,
      Optional<? extends Standing> before,
      Optional<? extends Standing> after) {
    return new StatusChange(programme, before.orElse(null), after.orElse(null));
  }

  /** The programme. */
  public ProgrammeId programme() {
    return programme;
  }

  /** Where it stood by the portfolio before; absent if nobody said. */
  public Optional<Standing> before() {
    return Optional.ofNullable(before);
  }

  /** Where it stands by the portfolio after; absent if nobody says. */
  public Optional<Standing> after() {
    return Optional.ofNullable(after);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StatusChange change
        && programme.equals(change.programme)
        && Objects.equals(before, change.before)
        && Objects.equals(after, change.after);
  }

  @Override
  public int hashCode() {
    return Objects.hash(programme, before, after);
  }

  @Override
  public String toString() {
    return programme + ": " + words(before) + " -> " + words(after);
  }

  private static String words(@Nullable Standing standing) {
    return standing == null ? "not stated" : standing.toString();
  }
}
