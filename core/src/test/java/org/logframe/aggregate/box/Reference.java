package org.logframe.aggregate.box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;

/** Settles and folds as the documentation says, without any thought for speed. */
public final class Reference {
  /** Something reported of a place: two ends. */
  public record Said(List<String> place, Fraction low, Fraction high, int id) {}

  private final List<Step> steps;
  private final List<Set<String>> leaves = new ArrayList<>();
  private final List<Set<String>> occurring = new ArrayList<>();

  /**
   * A reference.
   *
   * @param all every place that occurs
   */
  public Reference(List<Step> steps, Set<List<String>> all) {
    this.steps = steps;
    for (int axis = 0; axis < Draws.AXES.size(); axis++) {
      Set<String> names = new LinkedHashSet<>();
      for (List<String> place : all) {
        names.add(place.get(axis));
      }
      Set<String> lowest = new LinkedHashSet<>();
      for (String name : names) {
        int each = axis;
        boolean isLowest = !name.isEmpty()
            && names.stream()
                .noneMatch(other -> !other.equals(name) && Draws.contains(each, name, other));
        if (isLowest) {
          lowest.add(name);
        }
      }
      occurring.add(lowest);
      leaves.add(
          Draws.AXES.get(axis).equals(Draws.SEX) ? Set.copyOf(Draws.LEAVES.get(axis)) : lowest);
    }
  }

  private int step(int axis) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).axes().contains(Draws.AXES.get(axis))) {
        return i;
      }
    }
    return steps.size() - 1;
  }

  private boolean overlaps(int axis) {
    Axis each = Draws.AXES.get(axis);
    return each.equals(Draws.SERVICES) || steps.get(step(axis)).overlapping().contains(each);
  }

  /** In months, and in leaves that occur. */
  long size(int axis, String name) {
    if (axis == 0) {
      return name.isEmpty() ? Integer.MAX_VALUE : Draws.end(name) - Draws.start(name) + 1;
    }
    return Math.max(
        1,
        leaves.get(axis).stream()
            .filter(leaf -> Draws.contains(axis, name, leaf))
            .count());
  }

  /** Places on which every leaf that occurs is a name of one at least. */
  public List<List<String>> lowest() {
    List<List<String>> places = new ArrayList<>();
    int most = occurring.stream().mapToInt(Set::size).max().orElse(0);
    for (int i = 0; i < most; i++) {
      List<String> place = new ArrayList<>();
      for (Set<String> names : occurring) {
        place.add(names.isEmpty() ? "" : List.copyOf(names).get(i % names.size()));
      }
      places.add(place);
    }
    return places;
  }

  /** How many of the leaves that occur lie in a node. */
  private long occurring(int axis, String name) {
    return axis == 0
        ? size(axis, name)
        : occurring.get(axis).stream()
            .filter(leaf -> Draws.contains(axis, name, leaf))
            .count();
  }

  private long size(List<String> place) {
    long size = 1;
    for (int axis = 0; axis < place.size(); axis++) {
      size *= size(axis, place.get(axis));
    }
    return size;
  }

  private long cover(List<Said> family) {
    return family.stream().mapToLong(said -> size(said.place())).sum();
  }

  private boolean maySplit(List<String> place, int axis) {
    for (int other = 0; other < place.size(); other++) {
      if (step(other) > step(axis) && occurring(other, place.get(other)) > 1) {
        return false;
      }
    }
    return steps.get(step(axis)).rule() != Rule.NONE;
  }

  /** The family that stands for a place. */
  public List<Said> settle(List<String> place, List<Said> all) {
    List<Said> within =
        all.stream().filter(said -> Draws.contains(place, said.place())).toList();
    List<Said> best = List.of();
    for (Said said : within) {
      if (said.place().equals(place)) {
        return List.of(said);
      }
    }
    for (int axis = 0; axis < place.size() && !within.isEmpty(); axis++) {
      if (maySplit(place, axis)) {
        List<Said> split = axis == 0 ? byPeriod(place, within) : byChild(place, within, axis);
        if (compare(split, best) > 0) {
          best = split;
        }
      }
    }
    return best;
  }

  private int compare(List<Said> one, List<Said> other) {
    int byCover = Long.compare(cover(one), cover(other));
    return byCover != 0 ? byCover : Integer.compare(other.size(), one.size());
  }

  private static List<String> with(List<String> place, int axis, String name) {
    List<String> changed = new ArrayList<>(place);
    changed.set(axis, name);
    return changed;
  }

  private List<Said> byChild(List<String> place, List<Said> within, int axis) {
    Set<String> children = new LinkedHashSet<>();
    String node = place.get(axis);
    for (Said said : within) {
      String below = said.place().get(axis);
      if (!below.equals(node)) {
        int from = node.isEmpty() ? 0 : node.length() + 1;
        int end = below.indexOf('/', from);
        children.add(end < 0 ? below : below.substring(0, end));
      }
    }
    List<Said> family = new ArrayList<>();
    children.forEach(child -> family.addAll(settle(with(place, axis, child), within)));
    return family;
  }

  private List<Said> byPeriod(List<String> place, List<Said> within) {
    Set<String> periods = new LinkedHashSet<>();
    within.forEach(said -> periods.add(said.place().get(0)));
    periods.remove(place.get(0));
    List<String> candidates = List.copyOf(periods);
    List<List<Said>> settled = new ArrayList<>();
    candidates.forEach(period -> settled.add(settle(with(place, 0, period), within)));
    List<Said> best = List.of();
    for (int chosen = 0; chosen < 1 << candidates.size(); chosen++) {
      List<Said> family = new ArrayList<>();
      boolean isDisjoint = true;
      for (int i = 0; i < candidates.size(); i++) {
        for (int j = 0; j < i; j++) {
          boolean both = (chosen >> i & 1) == 1 && (chosen >> j & 1) == 1;
          isDisjoint &= !both || !Draws.meet(0, candidates.get(i), candidates.get(j));
        }
        if ((chosen >> i & 1) == 1) {
          family.addAll(settled.get(i));
        }
      }
      int order = compare(family, best);
      if (isDisjoint && (order > 0 || (order == 0 && isEarlier(family, best)))) {
        best = family;
      }
    }
    return best;
  }

  private static boolean isEarlier(List<Said> one, List<Said> other) {
    List<Integer> a = times(one);
    List<Integer> b = times(other);
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        return a.get(i) < b.get(i);
      }
    }
    return false;
  }

  private static List<Integer> times(List<Said> family) {
    return family.stream()
        .map(said ->
            Draws.start(said.place().get(0)) * 100 + Draws.end(said.place().get(0)))
        .sorted()
        .toList();
  }

  /** The newest of each place (or the oldest). */
  public List<Said> pick(List<String> whole, List<Said> all) {
    int sign = steps.get(0).rule() == Rule.LATEST ? -1 : 1;
    List<Said> left = new ArrayList<>(all);
    left.sort((a, b) -> {
      int byEnd = sign * Integer.compare(end(a), end(b));
      int bySize = Long.compare(size(timeless(b.place())), size(timeless(a.place())));
      int byDepth = Arrays.compare(depths(a.place()), depths(b.place()));
      int byStart =
          Integer.compare(Draws.start(a.place().get(0)), Draws.start(b.place().get(0)));
      return byEnd != 0 ? byEnd : bySize != 0 ? bySize : byDepth != 0 ? byDepth : byStart;
    });
    List<Said> taken = new ArrayList<>();
    for (int end : left.stream().map(Reference::end).distinct().toList()) {
      Map<List<String>, Said> free = new LinkedHashMap<>();
      for (Said said : left) {
        if (end(said) == end
            && taken.stream()
                .noneMatch(other -> meet(timeless(other.place()), timeless(said.place())))) {
          free.putIfAbsent(timeless(said.place()), said);
        }
      }
      List<Said> timeless = free.values().stream()
          .map(said -> new Said(timeless(said.place()), said.low(), said.high(), said.id()))
          .toList();
      settle(with(whole, 0, "1-1"), timeless).forEach(said -> taken.add(free.get(said.place())));
    }
    return taken;
  }

  /** How many names each place off the time axis has, from the root down. */
  private static int[] depths(List<String> place) {
    return place.stream()
        .skip(1)
        .mapToInt(name -> name.isEmpty() ? 0 : name.split("/", -1).length)
        .toArray();
  }

  private static int end(Said said) {
    return Draws.end(said.place().get(0));
  }

  private static List<String> timeless(List<String> place) {
    return with(place, 0, "1-1");
  }

  private static boolean meet(List<String> one, List<String> other) {
    for (int axis = 0; axis < one.size(); axis++) {
      if (!Draws.meet(axis, one.get(axis), other.get(axis))) {
        return false;
      }
    }
    return true;
  }

  /** The figure of a family with two parts or more, or of a world's cells. */
  public Said fold(List<Said> family) {
    List<Said> folded = family.stream()
        .map(said -> new Said(lowest(said.place()), said.low(), said.high(), said.id()))
        .toList();
    for (int step = 0; step < steps.size(); step++) {
      Map<List<String>, List<Said>> groups = new LinkedHashMap<>();
      for (Said said : folded) {
        groups
            .computeIfAbsent(off(said.place(), step), key -> new ArrayList<>())
            .add(said);
      }
      int each = step;
      List<Said> next = new ArrayList<>();
      groups.forEach((key, group) -> next.add(byRule(each, key, group)));
      folded = next;
    }
    return folded.get(0);
  }

  /** The same place by its only leaf on each axis on which it has but one. */
  private List<String> lowest(List<String> place) {
    List<String> lowest = new ArrayList<>(place);
    for (int axis = 1; axis < place.size(); axis++) {
      String name = place.get(axis);
      int each = axis;
      List<String> inside = leaves.get(axis).stream()
          .filter(leaf -> Draws.contains(each, name, leaf))
          .toList();
      lowest.set(axis, inside.size() == 1 ? inside.get(0) : name);
    }
    return lowest;
  }

  private List<String> off(List<String> place, int step) {
    List<String> reduced = new ArrayList<>(place);
    for (int axis = 0; axis < place.size(); axis++) {
      if (step(axis) == step) {
        reduced.set(axis, "");
      }
    }
    return reduced;
  }

  private Said byRule(int step, List<String> key, List<Said> group) {
    Said first = group.get(0);
    if (group.size() == 1) {
      return new Said(key, first.low(), first.high(), 0);
    }
    List<Fraction> lows = group.stream().map(Said::low).toList();
    List<Fraction> highs = group.stream().map(Said::high).toList();
    return switch (steps.get(step).rule()) {
      case MAX -> new Said(key, new TreeSet<>(lows).last(), new TreeSet<>(highs).last(), 0);
      case MIN -> new Said(key, new TreeSet<>(lows).first(), new TreeSet<>(highs).first(), 0);
      case MEAN -> mean(step, key, group);
      case COUNT -> new Said(key, least(step, group), sum(highs), 0);
      default -> throw new IllegalStateException();
    };
  }

  private static Fraction sum(List<Fraction> all) {
    return all.stream().reduce(Fraction.ZERO, Fraction::plus);
  }

  private Said mean(int step, List<String> key, List<Said> group) {
    Fraction low = Fraction.ZERO;
    Fraction high = Fraction.ZERO;
    long all = 0;
    for (Said said : group) {
      long weight = 1;
      for (int axis = 0; axis < key.size(); axis++) {
        weight *= step(axis) == step ? size(axis, said.place().get(axis)) : 1;
      }
      low = low.plus(said.low().times(weight));
      high = high.plus(said.high().times(weight));
      all += weight;
    }
    return new Said(key, low.dividedBy(all), high.dividedBy(all), 0);
  }

  /** In each group that meets, the greatest sum of one combination of overlapping nodes. */
  private Fraction least(int step, List<Said> all) {
    List<Said> left = new ArrayList<>(all);
    Fraction least = Fraction.ZERO;
    while (!left.isEmpty()) {
      List<Said> group = new ArrayList<>(List.of(left.remove(0)));
      for (int i = 0; i < group.size(); i++) {
        Said said = group.get(i);
        List<Said> near =
            left.stream().filter(other -> meetInStep(step, said, other)).toList();
        group.addAll(near);
        left.removeAll(near);
      }
      Map<List<String>, Fraction> combinations = new LinkedHashMap<>();
      for (Said said : group) {
        List<String> nodes = new ArrayList<>();
        for (int axis = 0; axis < said.place().size(); axis++) {
          nodes.add(step(axis) == step && overlaps(axis) ? said.place().get(axis) : "");
        }
        combinations.merge(nodes, said.low(), Fraction::plus);
      }
      least = least.plus(new TreeSet<>(combinations.values()).last());
    }
    return least;
  }

  private boolean meetInStep(int step, Said one, Said other) {
    for (int axis = 0; axis < one.place().size(); axis++) {
      if (step(axis) == step
          && !overlaps(axis)
          && !Draws.meet(axis, one.place().get(axis), other.place().get(axis))) {
        return false;
      }
    }
    return true;
  }
}
