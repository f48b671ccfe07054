package org.logframe.aggregate.grid.check;

import com.google.common.primitives.Ints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which rows of a partition stand where periods are told apart: of the few last ways to do so. */
final class RecentPicks {
  private static final int MOST = 4;

  private final Map<List<Integer>, GridPicks> recent = new LinkedHashMap<>();

  /**
   * The rows that stand.
   *
   * @param segments of periods, as {@link RowsInOrder} has them
   */
  synchronized GridPicks of(int[] segments, Function<int[], GridPicks> pick) {
    List<Integer> key = Ints.asList(segments);
    @Nullable GridPicks known = recent.remove(key);
    GridPicks picks = known == null ? pick.apply(segments) : known;
    recent.put(key, picks);
    if (recent.size() > MOST) {
      recent.remove(recent.keySet().iterator().next());
    }
    return picks;
  }
}
