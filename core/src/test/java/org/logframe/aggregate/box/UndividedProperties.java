package org.logframe.aggregate.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/**
 * What is due, and what is reported, may be undivided on any axis, whatever the order of the steps.
 * The truth is folded from the lowest cells of a small world, step by step and by nothing else.
 */
class UndividedProperties {
  private static final List<Rule> RULES = List.of(Rule.COUNT, Rule.MAX, Rule.MIN, Rule.MEAN);
  private static final List<Axis> FOLDED = List.of(Axis.PERIODS, Axis.AREAS, Draws.SEX);
  private static final List<List<String>> LOWEST =
      List.of(List.of("1-1", "2-2"), List.of("R/c", "S/e"), List.of("f", "m"));
  private static final List<String> WHOLE = List.of("1-2", "", "");

  /** A true world: values of lowest cells, cells that are due, and steps. */
  private static final class Small {
    final Random random;
    final List<Step> steps = new ArrayList<>();
    final Map<List<String>, Fraction> values = new LinkedHashMap<>();
    final List<List<String>> due = new ArrayList<>();
    final Interval range;

    Small(long seed) {
      random = new Random(seed);
      List<Axis> axes = new ArrayList<>(FOLDED);
      Collections.shuffle(axes, random);
      int first = 1 + random.nextInt(2);
      steps.add(Step.of(rule(), axes.subList(0, first).toArray(new Axis[0])));
      if (first == 1 && random.nextBoolean()) {
        steps.add(Step.of(rule(), axes.get(1)));
      }
      steps.add(Step.of(rule()));
      int least = random.nextBoolean() ? 0 : -2;
      divide(List.of(WHOLE.get(0), WHOLE.get(1), WHOLE.get(2)));
      for (String period : LOWEST.get(0)) {
        for (String area : LOWEST.get(1)) {
          for (String sex : LOWEST.get(2)) {
            List<String> cell = List.of(period, area, sex);
            values.put(cell, Fraction.of(least + random.nextInt(5)));
          }
        }
      }
      boolean addsUp = steps.stream().anyMatch(step -> step.rule() == Rule.COUNT);
      Interval low =
          Interval.atLeast(addsUp ? 8 * least : least, UnitTable.standard().parse(""));
      range = addsUp || random.nextBoolean()
          ? low
          : Interval.between(least, least + 4, UnitTable.standard().parse(""));
    }

    private Rule rule() {
      return RULES.get(random.nextInt(RULES.size()));
    }

    /** Divides a cell at random into such as are due, each of its own grain. */
    private void divide(List<String> cell) {
      int axis = random.nextInt(3);
      if (random.nextInt(5) == 0 || !cell.get(axis).equals(WHOLE.get(axis))) {
        due.add(cell);
      } else {
        LOWEST.get(axis).forEach(node -> divide(with(cell, axis, node)));
      }
    }

    private static List<String> with(List<String> cell, int axis, String node) {
      List<String> other = new ArrayList<>(cell);
      other.set(axis, node);
      return List.copyOf(other);
    }

    static boolean contains(List<String> outer, List<String> inner) {
      return Draws.contains(place(outer), place(inner));
    }

    static List<String> place(List<String> cell) {
      return List.of(cell.get(0), "P/A", cell.get(1), "x", cell.get(2), "food");
    }

    Fraction truth(List<String> whole) {
      Map<List<String>, Fraction> folded = new LinkedHashMap<>();
      values.forEach((cell, value) -> {
        if (contains(whole, cell)) {
          folded.put(cell, value);
        }
      });
      Map<List<String>, Fraction> terms = folded;
      for (int step = 0; step < steps.size(); step++) {
        Map<List<String>, List<Fraction>> groups = new LinkedHashMap<>();
        for (Map.Entry<List<String>, Fraction> term : terms.entrySet()) {
          List<String> key = term.getKey();
          for (int axis = 0; axis < 3; axis++) {
            if (isFoldedBy(step, axis)) {
              key = with(key, axis, WHOLE.get(axis));
            }
          }
          groups.computeIfAbsent(key, each -> new ArrayList<>()).add(term.getValue());
        }
        Rule rule = steps.get(step).rule();
        Map<List<String>, Fraction> next = new LinkedHashMap<>();
        groups.forEach((key, group) -> next.put(key, fold(rule, group)));
        terms = next;
      }
      return terms.values().iterator().next();
    }

    private boolean isFoldedBy(int step, int axis) {
      return steps.get(step).axes().contains(FOLDED.get(axis))
          || (step == steps.size() - 1
              && steps.stream().noneMatch(each -> each.axes().contains(FOLDED.get(axis))));
    }

    private static Fraction fold(Rule rule, Collection<Fraction> group) {
      Fraction sum = group.stream().reduce(Fraction.ZERO, Fraction::plus);
      return switch (rule) {
        case MAX -> Collections.max(group);
        case MIN -> Collections.min(group);
        case MEAN -> sum.dividedBy(group.size());
        default -> sum;
      };
    }

    /** True statements about what is due, and about wider and narrower cells. */
    Map<List<String>, Interval> statements() {
      Map<List<String>, Interval> statements = new LinkedHashMap<>();
      int share = 1 + random.nextInt(4);
      List<List<String>> cells = new ArrayList<>(due);
      values.keySet().stream().filter(cell -> random.nextInt(3) == 0).forEach(cells::add);
      for (int i = 0; i < 3; i++) {
        List<String> cell = List.copyOf(values.keySet()).get(random.nextInt(values.size()));
        for (int axis = 0; axis < 3; axis++) {
          cell = random.nextBoolean() ? with(cell, axis, WHOLE.get(axis)) : cell;
        }
        cells.add(cell);
      }
      for (List<String> cell : cells) {
        if (random.nextInt(4) < share) {
          Fraction truth = truth(cell);
          Interval exact = Interval.between(
              truth.rounded(RoundingMode.FLOOR), truth.rounded(RoundingMode.CEILING), range.unit());
          statements.put(
              cell,
              random.nextInt(5) > 0
                  ? exact
                  : exact.plus(
                      Interval.between(-random.nextInt(2), random.nextInt(2), range.unit())));
        }
      }
      return statements;
    }

    Solution solve(Map<List<String>, Interval> statements) {
      Draws draws = new Draws(random, steps, range);
      boolean doCategoriesOccur = random.nextBoolean();
      values.keySet().stream()
          .map(cell -> doCategoriesOccur ? cell : with(cell, 2, WHOLE.get(2)))
          .forEach(cell -> draws.occur(List.of(place(cell))));
      List<Part> parts = new ArrayList<>();
      statements.forEach((cell, value) ->
          parts.add(new Part(draws.box(place(cell)), value, List.of(parts.size()))));
      List<Box> cells = due.stream().map(cell -> draws.box(place(cell))).toList();
      return new Solver(draws.space).solve(parts, Map.of(), cells);
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theTruthLiesInOverallWhateverIsUndivided(@ForAll long seed) {
    Small world = new Small(seed);
    Map<List<String>, Interval> statements = world.statements();
    Solution solution = world.solve(statements);
    Interval overall = solution.overall().orElseThrow();
    Fraction truth = world.truth(WHOLE);
    boolean holds = overall
            .low()
            .map(low -> truth.compareTo(Fraction.of(low)) >= 0)
            .orElse(true)
        && overall.high().map(high -> truth.compareTo(Fraction.of(high)) <= 0).orElse(true);
    assertThat(holds)
        .as(
            "%s holds %s; %s, due %s, said %s, range %s, values %s",
            overall, truth, world.steps, world.due, statements, world.range, world.values)
        .isTrue();
    assertThat(solution.contradicted()).isEmpty();
  }
}
