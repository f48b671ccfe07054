package org.logframe.aggregate.grid.ratio;

import java.util.List;
import org.logframe.aggregate.grid.RowsOutOfPlace;

/** Where both sides of a ratio were observed: whether that is where and when their programmes work. */
final class ObservedPlaces {
  private final List<RowsOutOfPlace> observed;

  ObservedPlaces(RatioGrid grid) {
    this.observed = grid.columns().observed().stream()
        .map(each -> new RowsOutOfPlace(grid.portfolio(), each))
        .toList();
  }

  /** Whether some of the rows of both sides are elsewhere. */
  boolean areOut(int[] above, int[] below) {
    return observed.get(0).isAny(above)
        || (observed.size() > 1 && observed.get(1).isAny(below));
  }
}
