package org.logframe.aggregate.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.measure.Interval;

/** Draws complete true worlds and checks that what is said of them is true. */
public class SoundnessProperties {

  @Property(shrinking = ShrinkingMode.OFF)
  void theTruthLiesInOverall(@ForAll long seed, @ForAll Way way) {
    World world = new World(seed, way);
    Map<List<String>, Interval> statements = world.statements();
    Solution solution = solve(world, statements, hidden(world, statements));
    if (solution.unfolded().isEmpty()) {
      assertHolds(solution.overall().orElseThrow(), world.truth());
      assertThat(solution.contradicted()).isEmpty();
    } else {
      assertThat(way).isEqualTo(Way.NONE);
      assertThat(solution.overall()).isEmpty();
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsFilledInOrNarrowedNeverWidensOverall(@ForAll long seed, @ForAll Way way) {
    World world = new World(seed, way);
    Map<List<String>, Interval> statements = world.statements();
    Map<List<String>, Interval> hidden = hidden(world, statements);
    Optional<Interval> before = solve(world, statements, hidden).overall();
    List<List<String>> candidates = world.candidates();
    List<String> place = candidates.get(world.random.nextInt(candidates.size()));
    hidden.remove(place);
    Interval told = world.exactly(world.truth(place));
    statements.merge(place, told, (old, now) -> old.intersect(now).orElseThrow());
    Optional<Interval> after = solve(world, statements, hidden).overall();
    if (before.isPresent() && after.isPresent()) {
      assertThat(before.get().contains(after.get()))
          .as("%s then %s: %s", before.get(), after.get(), place)
          .isTrue();
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void orderDoesNotMatter(@ForAll long seed, @ForAll Way way) {
    World world = new World(seed, way);
    List<Part> parts = parts(world, world.statements());
    Solver solver = new Solver(world.draws.space);
    Solution one = solver.solve(parts, Map.of(), world.due);
    Collections.shuffle(parts, world.random);
    List<Box> due = new ArrayList<>(world.due);
    Collections.shuffle(due, world.random);
    Solution other = solver.solve(parts, Map.of(), due);
    assertThat(other.reported()).isEqualTo(one.reported());
    assertThat(other.overall()).isEqualTo(one.overall());
    assertThat(other.used()).containsExactlyInAnyOrderElementsOf(one.used());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void scalingCommutes(@ForAll long seed, @ForAll Way way) {
    World world = new World(seed, way);
    Map<List<String>, Interval> statements = world.statements();
    BigDecimal factor = BigDecimal.valueOf(8);
    List<Part> parts = parts(world, statements);
    List<Part> scaled = parts.stream()
        .map(part -> new Part(part.box(), part.value().times(factor), part.observations()))
        .toList();
    Plan plan = world.draws.plan;
    Plan larger =
        new Plan(Draws.AXES, way.steps, List.of(Draws.SERVICES), plan.range().times(factor));
    Solution one = new Solver(world.draws.space).solve(parts, Map.of(), world.due);
    Solution other = new Solver(world.draws.space.with(larger)).solve(scaled, Map.of(), world.due);
    assertScaled(one.reported(), other.reported(), factor);
    assertScaled(one.overall(), other.overall(), factor);
  }

  // Means are rounded outward at 34 digits, before or after they are scaled.
  private static void assertScaled(
      Optional<Interval> one, Optional<Interval> other, BigDecimal factor) {
    Optional<String> expected = one.map(each -> each.times(factor).rounded(20).toString());
    assertThat(other.map(each -> each.rounded(20).toString())).isEqualTo(expected);
  }

  static Solution solve(
      World world, Map<List<String>, Interval> statements, Map<List<String>, Interval> hidden) {
    Map<Box, Interval> hints = new LinkedHashMap<>();
    hidden.forEach((place, value) -> hints.put(world.draws.box(place), value));
    return new Solver(world.draws.space).solve(parts(world, statements), hints, world.due);
  }

  public static List<Part> parts(World world, Map<List<String>, Interval> statements) {
    List<Part> parts = new ArrayList<>();
    statements.forEach((place, value) ->
        parts.add(new Part(world.draws.box(place), value, List.of(parts.size()))));
    return parts;
  }

  /** Takes out some statements, to be suppressed. */
  private static Map<List<String>, Interval> hidden(
      World world, Map<List<String>, Interval> statements) {
    Map<List<String>, Interval> hidden = new LinkedHashMap<>();
    for (List<String> place : List.copyOf(statements.keySet())) {
      if (world.random.nextInt(5) == 0) {
        statements.remove(place);
        hidden.put(place, world.about(world.truth(place)));
      }
    }
    return hidden;
  }

  private static void assertHolds(Interval overall, Fraction truth) {
    Optional<BigDecimal> low = overall.low();
    Optional<BigDecimal> high = overall.high();
    String said = overall + " of " + truth;
    assertThat(low.map(Fraction::of).filter(end -> end.compareTo(truth) > 0))
        .as(said)
        .isEmpty();
    assertThat(high.map(Fraction::of).filter(end -> end.compareTo(truth) < 0))
        .as(said)
        .isEmpty();
  }
}
