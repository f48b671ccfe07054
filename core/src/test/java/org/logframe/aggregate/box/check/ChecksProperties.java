package org.logframe.aggregate.box.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.aggregate.box.Draws;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.Solver;
import org.logframe.aggregate.box.SoundnessProperties;
import org.logframe.aggregate.box.World;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Disagreement;
import org.logframe.aggregate.box.node.Disagreement.Kind;
import org.logframe.aggregate.box.node.Part;
import org.logframe.measure.Interval;

/** True statements never disagree; a total that no world fits always does. */
class ChecksProperties {
  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsTrueDoesNotDisagree(@ForAll long seed, @ForAll Way way) {
    World world = new World(seed, way);
    List<Part> parts = SoundnessProperties.parts(world, world.statements());
    assertThat(disagreements(world, parts, world.due)).isEmpty();
    assertThat(disagreements(world, parts, List.of())).isEmpty();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aTotalAboveAllThatIsDueDisagreesWithIt(@ForAll long seed, @ForAll Way way) {
    Assume.that(way != Way.NONE);
    World world = new World(seed, way);
    // Of both sexes together, the sum of the greatest of each may be more than the greatest.
    Assume.that(way != Way.MAX_THEN_COUNT || !world.duePlaces.get(0).get(4).isEmpty());
    String period = way.isPicked() ? world.duePlaces.get(0).get(0) : "1-12";
    List<List<String>> leaves = world.duePlaces.stream()
        .filter(place -> Draws.contains(0, period, place.get(0)))
        .toList();
    Map<List<String>, Interval> statements = new LinkedHashMap<>();
    leaves.forEach(place -> statements.put(place, world.exactly(world.truth(place))));
    List<Box> due = leaves.stream().map(world.draws::box).toList();
    BigDecimal most = new Solver(world.draws.space)
        .solve(SoundnessProperties.parts(world, statements), Map.of(), due)
        .reported()
        .flatMap(Interval::high)
        .orElseThrow();
    List<String> total = List.of(period, "", "", "", "", "");
    Assume.that(!statements.containsKey(total));
    statements.put(
        total,
        Interval.exactly(most.add(BigDecimal.ONE), world.draws.plan.range().unit()));
    List<Part> parts = SoundnessProperties.parts(world, statements);
    Collections.shuffle(parts, world.random);

    assertThat(disagreements(world, parts, due)).singleElement().satisfies(found -> {
      assertThat(found.kind()).isEqualTo(Kind.TOTAL_AND_PARTS);
      assertThat(found.first())
          .extracting(Part::observations)
          .containsExactly(List.of(leaves.size()));
    });
  }

  private static List<Disagreement> disagreements(World world, List<Part> parts, List<Box> due) {
    return new Solver(world.draws.space).solve(parts, Map.of(), due).disagreements();
  }
}
