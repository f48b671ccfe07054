package org.logframe.aggregate.box.bound;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Space;
import org.logframe.measure.Interval;

/**
 * Which leaf cells may not be there, since their places may have closed and nothing was reported of
 * them at the time that is asked.
 */
final class Closing {
  private final Space space;
  private final Statements statements;
  private final Set<Box> perhapsAbsent;

  Closing(Space space, Statements statements, Cells cells) {
    this.space = space;
    this.statements = statements;
    this.perhapsAbsent = statements.perhapsClosed().stream()
        .filter(cell -> Stream.concat(Stream.of(cell), cells.finer(cell).stream())
            .noneMatch(statements.reported()::containsKey))
        .collect(Collectors.toSet());
  }

  boolean isThere(Box cell) {
    return !perhapsAbsent.contains(cell);
  }

  /** What adds up may come to nothing where nothing may be. */
  Interval orNothing(Interval value) {
    return space.plan().addsUp() ? value.hull(Interval.exactly(0, value.unit())) : value;
  }

  /**
   * How many leaf cells of a box are there at least, as a step weighs them; at least one where
   * something was reported of all together.
   *
   * @param within the leaf cells in the box
   * @param weight what all of them weigh
   */
  long least(Box box, List<Box> within, int step, long weight) {
    if (perhapsAbsent.isEmpty()) {
      return weight;
    }
    List<Box> certain = within.stream().filter(this::isThere).toList();
    return certain.isEmpty()
        ? statements.reported().containsKey(box) ? 1 : 0
        : space.weight(certain, step);
  }
}
