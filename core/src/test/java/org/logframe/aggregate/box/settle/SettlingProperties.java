package org.logframe.aggregate.box.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.aggregate.box.Draws;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.Fraction;
import org.logframe.aggregate.box.Reference;
import org.logframe.aggregate.box.Reference.Said;
import org.logframe.aggregate.box.Solution;
import org.logframe.aggregate.box.Solver;
import org.logframe.aggregate.box.node.AllDue;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/** Holds what is reported to the plain reference, on random places at all grains. */
class SettlingProperties {
  @Property(shrinking = ShrinkingMode.OFF)
  void reportedIsWhatTheReferenceFinds(@ForAll long seed, @ForAll Way way) {
    Random random = new Random(seed);
    Draws draws =
        new Draws(random, way.steps, Interval.unbounded(UnitTable.standard().parse("")));
    Map<List<String>, Said> said = said(random);
    List<Part> parts = new ArrayList<>();
    said.forEach((place, each) -> parts.add(new Part(
        draws.box(place),
        Interval.between(
            each.low().rounded(RoundingMode.FLOOR),
            each.high().rounded(RoundingMode.CEILING),
            UnitTable.standard().parse("")),
        List.of(each.id()))));
    Reference reference = new Reference(way.steps, said.keySet());
    List<String> whole = common(said.keySet());
    List<Said> all = List.copyOf(said.values());
    List<Said> family = way.isPicked() ? reference.pick(whole, all) : reference.settle(whole, all);

    Collections.shuffle(parts, random);
    List<Box> due = reference.lowest().stream().map(draws::box).toList();
    Solution solution = new Solver(
            draws.space, (one, other) -> false, AllDue.of(due, List.of()), List.of(), List::of)
        .solve(parts, Map.of(), List.of());

    Set<Integer> used = new LinkedHashSet<>();
    solution.used().forEach(part -> used.addAll(part.observations()));
    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(family.stream().map(Said::id).toList());
    assertThat(solution.used().size() + solution.unused().size()).isEqualTo(parts.size());
    if (family.isEmpty()) {
      assertThat(solution.reported()).isEmpty();
      return;
    }
    if (solution.unused().isEmpty()) { // else other breakdowns have a say
      assertIs(reference.fold(family), solution.reported().orElseThrow());
    }
  }

  private static void assertIs(Said expected, Interval reported) {
    Fraction low = Fraction.of(reported.low().orElseThrow());
    Fraction high = Fraction.of(reported.high().orElseThrow());
    Fraction tiny = Fraction.of(new BigDecimal("1e-25"));
    assertThat(low).isLessThanOrEqualTo(expected.low());
    assertThat(low.plus(tiny)).isGreaterThanOrEqualTo(expected.low());
    assertThat(high).isGreaterThanOrEqualTo(expected.high());
    assertThat(high).isLessThanOrEqualTo(expected.high().plus(tiny));
  }

  private static Map<List<String>, Said> said(Random random) {
    List<List<String>> leaves = Draws.leaves(random);
    int wideness = random.nextInt(4);
    Map<List<String>, Said> said = new LinkedHashMap<>();
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      List<String> place = new ArrayList<>();
      for (int axis = 0; axis < leaves.size(); axis++) {
        String leaf = leaves.get(axis).get(random.nextInt(leaves.get(axis).size()));
        place.add(random.nextInt(6) < wideness ? Draws.wide(random, axis, leaf) : leaf);
      }
      long low = random.nextInt(20);
      long high = low + (random.nextBoolean() ? 0 : random.nextInt(5));
      said.putIfAbsent(place, new Said(place, Fraction.of(low), Fraction.of(high), i));
    }
    return said;
  }

  private static List<String> common(Set<List<String>> places) {
    List<String> common = new ArrayList<>();
    for (int axis = 0; axis < Draws.AXES.size(); axis++) {
      Set<String> names = new LinkedHashSet<>();
      for (List<String> place : places) {
        names.add(place.get(axis));
      }
      common.add(names.size() == 1 ? names.iterator().next() : "");
    }
    return common;
  }
}
