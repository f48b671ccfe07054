package org.logframe.aggregate.settled;

import java.util.Optional;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.Refusal;
import org.logframe.indicator.Indicator;

/** Refuses cells that are not complete, where all of it was asked. */
public final class Incomplete {
  private Incomplete() {}

  /** A cell without its figure if something is missing, or nothing says what is due; else itself. */
  static Cell refused(Cell cell, Indicator indicator) {
    Optional<Refusal> refusal =
        cell.refusal().isPresent() ? Optional.empty() : refusal(cell.completeness(), indicator);
    return refusal.isEmpty()
        ? cell
        : cell.toBuilder()
            .reported(Optional.empty())
            .distribution(Optional.empty())
            .refusal(refusal)
            .build();
  }

  /** Why a cell is refused where all of it was asked; absent if it is complete. */
  public static Optional<Refusal> refusal(
      Optional<Completeness> completeness, Indicator indicator) {
    if (completeness.filter(Completeness::isComplete).isPresent()) {
      return Optional.empty();
    }
    String sentence = indicator.id()
        + completeness
            .map(each -> " is asked where complete, and is not: " + each)
            .orElse(" is asked where complete, and nothing says what is due");
    return Optional.of(new Refusal(Refusal.Reason.INCOMPLETE, sentence));
  }
}
