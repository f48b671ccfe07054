package org.logframe.aggregate.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/** What holds between a whole and its groups, and between own shares and totals. */
class RegroupingProperties {
  private static final Interval ANY = Interval.atLeast(0, UnitTable.standard().parse(""));

  @Property(shrinking = ShrinkingMode.OFF)
  void disjointCountsRegroupExactlyWhereThereAreNoTotals(@ForAll long seed) {
    World world = new World(seed, Way.COUNT);
    Map<List<String>, Interval> leaves = atDueLeaves(world);
    Solution whole = SoundnessProperties.solve(world, leaves, Map.of());
    List<Solution> rows = rows(world, leaves, world.random.nextInt(5));
    assertThat(sum(rows.stream().map(Solution::reported).toList(), Interval::plus))
        .isEqualTo(whole.reported());
    assertThat(sum(rows.stream().map(Solution::overall).toList(), Interval::plus))
        .isEqualTo(whole.overall());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aDirectCountLiesInsideItsRowsFoldedAgain(@ForAll long seed) {
    World world = new World(seed, Way.FIRST_TIME);
    Map<List<String>, Interval> leaves = atDueLeaves(world);
    Optional<Interval> direct =
        SoundnessProperties.solve(world, leaves, Map.of()).reported();
    int axis = world.random.nextInt(5);
    BinaryOperator<Interval> rule =
        axis == 1 ? (one, other) -> Intervals.overlapping(one, other, ANY) : Interval::plus;
    Optional<Interval> again =
        sum(rows(world, leaves, axis).stream().map(Solution::reported).toList(), rule);
    assertThat(again.isPresent()).isEqualTo(direct.isPresent());
    direct.ifPresent(each -> assertThat(again.orElseThrow().contains(each)).isTrue());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void ownSharesAreLeavesBesideTheChildren(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> names = List.of("P", "P/A", "P/B", "P/B/1", "Q");
    Draws own = new Draws(random, Way.COUNT.steps, ANY);
    Draws tree = new Draws(random, Way.COUNT.steps, ANY);
    List<Part> shares = new ArrayList<>();
    List<Part> leaves = new ArrayList<>();
    List<Box> dueShares = new ArrayList<>();
    List<Box> dueLeaves = new ArrayList<>();
    for (String name : names) {
      Box share = own.ownShare(name);
      Box leaf = tree.box(List.of("1-1", name + "/itself", "", "", "", ""));
      if (random.nextBoolean()) {
        dueShares.add(share);
        dueLeaves.add(leaf);
      }
      if (random.nextBoolean()) {
        Interval value = Draws.exactly(random.nextInt(9));
        shares.add(new Part(share, value, List.of(0)));
        leaves.add(new Part(leaf, value, List.of(0)));
      }
    }
    Solution one = new Solver(own.space).solve(shares, Map.of(), dueShares);
    Solution other = new Solver(tree.space).solve(leaves, Map.of(), dueLeaves);
    assertThat(one.reported()).isEqualTo(other.reported());
    assertThat(one.overall()).isEqualTo(other.overall());
    assertThat(one.used()).hasSameSizeAs(shares);
  }

  private static Map<List<String>, Interval> atDueLeaves(World world) {
    Map<List<String>, Interval> leaves = new LinkedHashMap<>();
    for (List<String> place : world.duePlaces) {
      if (world.random.nextInt(4) > 0) {
        Interval said = world.about(world.truth(place));
        leaves.put(place, said.intersect(world.draws.plan.range()).orElseThrow());
      }
    }
    return leaves;
  }

  private static List<Solution> rows(World world, Map<List<String>, Interval> leaves, int axis) {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    for (List<String> place : world.duePlaces) {
      rows.computeIfAbsent(place.get(axis), row -> new ArrayList<>()).add(place);
    }
    List<Solution> solutions = new ArrayList<>();
    rows.values().forEach(row -> {
      Map<List<String>, Interval> said = new LinkedHashMap<>(leaves);
      said.keySet().retainAll(row);
      solutions.add(new Solver(world.draws.space)
          .solve(
              SoundnessProperties.parts(world, said),
              Map.of(),
              row.stream().map(world.draws::box).toList()));
    });
    return solutions;
  }

  private static Optional<Interval> sum(
      List<Optional<Interval>> rows, BinaryOperator<Interval> rule) {
    return rows.stream().flatMap(Optional::stream).reduce(rule);
  }
}
