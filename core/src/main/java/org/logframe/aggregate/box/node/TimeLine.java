package org.logframe.aggregate.box.node;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some boxes in the order of their periods, so that those of a stretch of time lie side by side. */
public final class TimeLine {
  private final PeriodNodes periods;
  private final List<Integer> line;
  private final ListMultimap<Integer, Box> boxes = ArrayListMultimap.create();

  public TimeLine(PeriodNodes periods, Collection<Box> within) {
    this.periods = periods;
    for (Box box : within) {
      boxes.put(box.node(Plan.PERIODS), box);
    }
    line = boxes.keySet().stream().sorted(periods.byStart()).toList();
  }

  /** A period that is the periods of the line from one position up to another. */
  public record Stretch(int period, int start, int end) {}

  /** Whether the periods are disjoint, so that they divide the time. */
  public boolean isDivided() {
    for (int i = 1; i < line.size(); i++) {
      if (periods.meet(line.get(i - 1), line.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The periods, earlier starts first. */
  public List<Integer> line() {
    return line;
  }

  /** The boxes of the periods from one position up to another. */
  public List<Box> boxes(int start, int end) {
    List<Box> found = new ArrayList<>();
    line.subList(start, end).forEach(period -> found.addAll(boxes.get(period)));
    return found;
  }

  /** The boxes of just a period. */
  public List<Box> just(int period) {
    return boxes.get(period);
  }

  /** The boxes that lie in a period. */
  public List<Box> within(int period) {
    List<Box> found = new ArrayList<>();
    for (int i = firstFrom(periods.first(period)); i < line.size(); i++) {
      int each = line.get(i);
      if (periods.first(each) > periods.last(period)) {
        break;
      }
      if (periods.contains(period, each)) {
        found.addAll(boxes.get(each));
      }
    }
    return found;
  }

  /** The position of the first period that starts on a day or later. */
  private int firstFrom(long day) {
    int low = 0;
    int high = line.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (periods.first(line.get(middle)) < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Those of some periods that join periods of the line exactly, by where they end. */
  public ListMultimap<Integer, Stretch> stretches(Collection<Integer> candidates) {
    Map<Long, Integer> starts = new HashMap<>();
    Map<Long, Integer> ends = new HashMap<>();
    for (int i = 0; i < line.size(); i++) {
      starts.put(periods.first(line.get(i)), i);
      ends.put(periods.last(line.get(i)), i + 1);
    }
    ListMultimap<Integer, Stretch> stretches = ArrayListMultimap.create();
    for (int period : candidates.stream().sorted(periods.byStart()).toList()) {
      Integer start = starts.get(periods.first(period));
      Integer end = ends.get(periods.last(period));
      if (start != null && end != null && end - start > 1) {
        stretches.put(end, new Stretch(period, start, end));
      }
    }
    return stretches;
  }
}
