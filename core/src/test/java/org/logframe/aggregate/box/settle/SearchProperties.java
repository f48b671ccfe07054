package org.logframe.aggregate.box.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.Draws;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.Solution;
import org.logframe.aggregate.box.Solver;
import org.logframe.aggregate.box.SoundnessProperties;
import org.logframe.aggregate.box.World;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.BoxIndex;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.PeriodNodes;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.box.node.TimeLine;
import org.logframe.measure.Interval;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/** What holds of a solver that may not look at everything, and of the ways to look at less. */
class SearchProperties {

  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsCutShortIsTrueButPerhapsWider(
      @ForAll long seed, @ForAll Way way, @ForAll @IntRange(max = 200) int most) {
    World world = new World(seed, way);
    List<Part> parts = SoundnessProperties.parts(world, world.statements());
    Optional<Interval> thorough =
        new Solver(world.draws.space).solve(parts, Map.of(), world.due).overall();
    Optional<Interval> cutShort =
        new Solver(world.draws.space, most).solve(parts, Map.of(), world.due).overall();
    assertThat(cutShort.isPresent()).isEqualTo(thorough.isPresent());
    thorough.ifPresent(each -> assertThat(cutShort.orElseThrow().contains(each))
        .as("%s in %s", each, cutShort)
        .isTrue());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatStandsAfterACutIsDisjointAndDoesNotDependOnOrder(
      @ForAll long seed, @ForAll Way way, @ForAll @IntRange(max = 200) int most) {
    World world = new World(seed, way);
    Space space = world.draws.space;
    List<Part> parts = SoundnessProperties.parts(world, world.statements());
    Solution one = new Solver(space, most).solve(parts, Map.of(), world.due);
    Collections.shuffle(parts, world.random);
    Solution other = new Solver(space, most).solve(parts, Map.of(), world.due);
    assertThat(other.used()).containsExactlyInAnyOrderElementsOf(one.used());
    assertThat(other.overall()).isEqualTo(one.overall());
    assertThat(one.used().size() + one.unused().size()).isEqualTo(parts.size());
    for (Part part : one.used()) {
      assertThat(one.used())
          .filteredOn(each -> space.meet(part.box(), each.box()))
          .containsExactly(part);
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void ofOneGrainNothingIsCutShort(@ForAll long seed, @ForAll Way way) {
    World world = new World(seed, way);
    List<Part> parts = SoundnessProperties.parts(world, world.statements()).stream()
        .filter(part -> world.due.contains(part.box()))
        .toList();
    Solution one = new Solver(world.draws.space, 0).solve(parts, Map.of(), world.due);
    Solution other = new Solver(world.draws.space).solve(parts, Map.of(), world.due);
    assertThat(one.used()).containsExactlyInAnyOrderElementsOf(other.used());
    assertThat(one.reported()).isEqualTo(other.reported());
    assertThat(one.overall()).isEqualTo(other.overall());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void anIndexFindsWhatAScanFinds(@ForAll long seed) {
    World world = new World(seed, Way.COUNT);
    Space space = world.draws.space;
    List<Box> all = world.candidates().stream().map(world.draws::box).distinct().toList();
    BoxIndex index = BoxIndex.of(space, world.due);
    BoxIndex some = new BoxIndex(space, all);
    some.add(all.get(0));
    for (Box box : all) {
      assertThat(index.anyMeets(box))
          .isEqualTo(world.due.stream().anyMatch(each -> space.meet(box, each)));
      assertThat(index.anyIsCutBy(box))
          .isEqualTo(world.due.stream()
              .anyMatch(each -> space.meet(box, each) && !space.contains(box, each)));
      assertThat(index.around(box))
          .containsExactlyInAnyOrderElementsOf(
              world.due.stream().filter(each -> space.contains(each, box)).toList());
      assertThat(some.anyMeets(box)).isEqualTo(space.meet(box, all.get(0)));
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aTimeLineFindsWhatAScanFinds(@ForAll long seed) {
    Random random = new Random(seed);
    PeriodNodes periods = new PeriodNodes(Optional.of(Granularity.MONTH));
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      boxes.add(new Box(periods.occurring(period(random)), i));
    }
    TimeLine line = new TimeLine(periods, boxes);
    List<Integer> ends = new ArrayList<>(line.line());
    ends.sort(periods.byEnd());
    for (int i = 0; i < ends.size(); i++) {
      int period = ends.get(i);
      assertThat(line.within(period))
          .containsExactlyInAnyOrderElementsOf(boxes.stream()
              .filter(box -> periods.contains(period, box.node(0)))
              .toList());
      assertThat(line.just(period)).allMatch(box -> box.node(0) == period).isNotEmpty();
      assertThat(periods.countBefore(ends, i)).isEqualTo((int) ends.subList(0, i).stream()
          .filter(each -> !periods.meet(each, period))
          .count());
    }
  }

  private static ReportingPeriod period(Random random) {
    LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(6));
    return switch (random.nextInt(8)) {
      case 0 -> ReportingPeriod.since(day);
      case 1 -> ReportingPeriod.until(day);
      default -> ReportingPeriod.between(day, day.plusDays(random.nextInt(5)));
    };
  }

  @Test
  void splitsOnceAlongWhatLeavesOutLeastWhereThereIsTooMuchToLookAt() {
    Draws draws =
        new Draws(new Random(1), Way.COUNT.steps, Draws.exactly(0).hull(Draws.exactly(9)));
    draws.occur(List.of(List.of("1-1", "P/A", "R/c", "", "m", "")));
    List<Part> parts = new ArrayList<>();
    for (List<String> place : List.of(
        List.of("1-1", "P/A", "R/c", "", "", ""),
        List.of("2-2", "P/A", "R/c", "", "", ""),
        List.of("1-2", "P/A", "R/d", "", "", ""),
        List.of("1-2", "P/A", "", "", "f", ""))) {
      parts.add(new Part(draws.box(place), Draws.exactly(2), List.of(parts.size())));
    }
    Solution thorough = new Solver(draws.space).solve(parts, Map.of(), List.of());
    assertThat(thorough.used()).containsExactlyInAnyOrderElementsOf(parts.subList(0, 3));
    Solution cutShort = new Solver(draws.space, 5).solve(parts, Map.of(), List.of());
    assertThat(cutShort.used()).containsExactly(parts.get(3)); // by period, then by sex
  }
}
