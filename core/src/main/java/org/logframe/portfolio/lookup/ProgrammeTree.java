package org.logframe.portfolio.lookup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.logframe.internal.Check;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;

/**
 * The programmes numbered so that each is followed by its components and theirs: a programme with all
 * that is below it is one run of positions. Children keep their source order.
 */
public final class ProgrammeTree {
  static final int NONE = -1;

  private final Programme[] programmes;
  private final int[] parents;
  private final int[] ends;
  private final int[] sourceOrder;
  private final Map<ProgrammeId, Integer> positions;

  ProgrammeTree(List<Programme> source) {
    int size = source.size();
    programmes = new Programme[size];
    parents = new int[size];
    ends = new int[size];
    sourceOrder = new int[size];
    positions = new HashMap<>();
    number(source);
  }

  // Without recursion, since a hostile document may nest components as deep as it likes.
  private void number(List<Programme> source) {
    ImmutableListMultimap.Builder<ProgrammeId, Integer> below = ImmutableListMultimap.builder();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = source.size() - 1; i >= 0; i--) {
      int ordinal = i;
      source
          .get(i)
          .partOf()
          .ifPresentOrElse(id -> below.put(id, ordinal), () -> open.push(ordinal));
    }
    ImmutableListMultimap<ProgrammeId, Integer> children = below.build();
    int next = 0;
    while (!open.isEmpty()) {
      int ordinal = open.pop();
      Programme programme = source.get(ordinal);
      programmes[next] = programme;
      sourceOrder[next] = ordinal;
      parents[next] = programme.partOf().map(positions::get).orElse(NONE);
      positions.put(programme.id(), next++);
      children.get(programme.id()).forEach(open::push);
    }
    for (int i = next - 1; i >= 0; i--) {
      ends[i] = Math.max(ends[i], i + 1);
      if (parents[i] != NONE) {
        ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
      }
    }
  }

  int size() {
    return programmes.length;
  }

  public Programme at(int position) {
    return programmes[position];
  }

  /** The position of the programme of which it is a component, or {@link #NONE}. */
  int parent(int position) {
    return parents[position];
  }

  /** The position after the last one below it. */
  public int end(int position) {
    return ends[position];
  }

  int sourceOrder(int position) {
    return sourceOrder[position];
  }

  public Optional<Programme> programme(ProgrammeId id) {
    return Optional.ofNullable(positions.get(id)).map(position -> programmes[position]);
  }

  public int position(ProgrammeId id) {
    Integer position = positions.get(id);
    if (position == null) {
      throw new IllegalArgumentException("Portfolio: no programme " + Check.quote(id.text()));
    }
    return position;
  }

  Optional<Integer> find(ProgrammeId id) {
    return Optional.ofNullable(positions.get(id));
  }

  public ImmutableList<Programme> components(int position) {
    ImmutableList.Builder<Programme> components = ImmutableList.builder();
    for (int i = position + 1; i < ends[position]; i = ends[i]) {
      components.add(programmes[i]);
    }
    return components.build();
  }

  /** Where, among ascending positions, the first stands that is not before a position. */
  static int firstFrom(int[] positions, int position) {
    int found = Arrays.binarySearch(positions, position);
    return found < 0 ? -found - 1 : found;
  }

  /** For each position, the nearest at or above it whose programme satisfies a condition. */
  int[] nearest(Predicate<Programme> states) {
    int[] nearest = new int[programmes.length];
    Arrays.setAll(nearest, i -> i);
    for (int i = 0; i < nearest.length; i++) {
      if (!states.test(programmes[i])) {
        nearest[i] = parents[i] == NONE ? NONE : nearest[parents[i]];
      }
    }
    return nearest;
  }
}
