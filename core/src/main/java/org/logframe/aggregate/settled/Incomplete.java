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
    if (cell.refusal().isPresent()
        || cell.completeness().filter(Completeness::isComplete).isPresent()) {
      return cell;
    }
    String sentence = indicator.id()
        + cell.completeness()
            .map(each -> " is asked where complete, and is not: " + each)
            .orElse(" is asked where complete, and nothing says what is due");
    return cell.toBuilder()
        .reported(Optional.empty())
        .distribution(Optional.empty())
        .refusal(new Refusal(Refusal.Reason.INCOMPLETE, sentence))
        .build();
  }
}
