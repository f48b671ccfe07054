package org.logframe.aggregate.box.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.Draws;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

class SpaceTest {
  private static final Interval ANYTHING =
      Interval.unbounded(UnitTable.standard().parse(""));
  private static final int PROGRAMMES = 1;
  private static final int AREAS = 2;
  private static final int SERVICES = 5;

  private Draws draws = draws(Way.COUNT_THEN_MEAN.steps);

  private static Draws draws(List<Step> steps) {
    return new Draws(new Random(1), steps, ANYTHING);
  }

  private Box box(String period, String programme, String area) {
    return draws.box(List.of(period, programme, area, "", "", ""));
  }

  @Test
  void aBoxContainsAnotherIfItDoesOnEveryAxis() {
    Box box = box("1-2", "P", "R");
    assertThat(draws.space.contains(box, box("1-1", "P/A", "R/c"))).isTrue();
    assertThat(draws.space.contains(box, box)).isTrue();
    assertThat(draws.space.contains(box, box("1-3", "P/A", "R/c"))).isFalse();
    assertThat(draws.space.contains(box, box("1-1", "Q", "R/c"))).isFalse();
    assertThat(draws.space.contains(box, box("1-1", "P", ""))).isFalse();
  }

  @Test
  void boxesMeetIfTheyDoOnEveryAxis() {
    Box box = box("1-2", "P", "R/c");
    assertThat(draws.space.meet(box, box("2-3", "P/A", "R"))).isTrue();
    assertThat(draws.space.meet(box, box("3-3", "P/A", "R"))).isFalse();
    assertThat(draws.space.meet(box, box("2-3", "P/A", "R/d"))).isFalse();
  }

  @Test
  void aPlaceIsABoxAtAllTimes() {
    assertThat(draws.space.place(box("1-2", "P", "R"))).isEqualTo(box("", "P", "R"));
    assertThat(draws.space.place(box("1-2", "P", "R"))).isNotEqualTo(box("1-2", "P", "R"));
  }

  @Test
  void aValueIsPickedInTimeOnlyWhereTheFirstStepSaysSo() {
    assertThat(draws.space.picksInTime()).isFalse();
    assertThat(draws(Way.STOCK.steps).space.picksInTime()).isTrue();
    assertThat(draws.space.with(draws(Way.STOCK.steps).plan).picksInTime()).isTrue();
  }

  @Test
  void aBoxIsAsLargeAsItsLeavesOnAllAxesAndWeighsThoseOfOneStep() {
    draws.occur(List.of(List.of("1-1", "P/A", "R/d", "", "", "")));
    Box box = box("1-3", "P", "R/c");
    assertThat(draws.space.size(box)).isEqualTo(6); // three months of both sexes
    assertThat(draws.space.weight(box, 1)).isEqualTo(3);
    assertThat(draws.space.weight(box, 0)).isEqualTo(2);
    Box wide = box("1-3", "P", "R");
    assertThat(draws.space.size(wide)).isEqualTo(12);
    assertThat(draws.space.weight(wide, 1)).isEqualTo(3);
    assertThat(draws.space.weight(wide, 0)).isEqualTo(4);
  }

  @Test
  void theLastStepIsThatOfTheLastAxisOnWhichBoxesDiffer() {
    List<Box> same = List.of(box("1-1", "P/A", "R/c"));
    assertThat(draws.space.lastStep(same)).isEqualTo(-1);
    List<Box> places = List.of(box("1-1", "P/A", "R/c"), box("1-1", "P/A", "R/d"));
    assertThat(draws.space.lastStep(places)).isZero();
    List<Box> times = List.of(box("1-1", "P/A", "R/c"), box("2-2", "P/A", "R/d"));
    assertThat(draws.space.lastStep(times)).isEqualTo(1);
  }

  @Test
  void cellsWeighInAMeanOnceForEachPlaceOnItsAxes() {
    List<Box> cells =
        List.of(box("1-1", "P/A", "R/c"), box("1-1", "P/A", "R/d"), box("2-3", "P/A", "R/c"));
    assertThat(draws.space.weight(cells, 1)).isEqualTo(3);
    assertThat(draws.space.weight(cells, 0)).isEqualTo(1);
    assertThat(draws.space.weight(cells, -1)).isEqualTo(1);
  }

  @Test
  void boxesAreAGridWhereTheirNodesAreDisjointOnTheAxesAskedFor() {
    List<Box> boxes = List.of(box("1-1", "P/A", "R/c"), box("1-2", "P/A", "R/d"));
    assertThat(draws.space.isGrid(boxes, axis -> true)).isFalse();
    assertThat(draws.space.isGrid(boxes, axis -> axis != Plan.PERIODS)).isTrue();
    assertThat(draws.space.isGrid(boxes.subList(0, 1), axis -> true)).isTrue();
    assertThat(Space.occurring(boxes, AREAS)).hasSize(2);
    assertThat(Space.occurring(boxes, PROGRAMMES)).isEqualTo(Set.of(boxes.get(0).node(1)));
  }

  @Test
  void aBoxMaySplitWhereItIsOneLeafOnTheAxesOfLaterSteps() {
    draws.occur(List.of(List.of("1-1", "P/A", "R/c", "", "", "food")));
    assertThat(draws.space.maySplit(box("1-2", "P", "R"), Plan.PERIODS)).isTrue();
    assertThat(draws.space.maySplit(box("1-2", "P", "R"), AREAS)).isFalse();
    assertThat(draws.space.maySplit(box("1-1", "P", "R"), AREAS)).isTrue();
    assertThat(draws(Way.NONE.steps).space.maySplit(box("1-1", "", ""), AREAS)).isFalse();
  }

  @Test
  void anAxisThatNoStepNamesIsNeverSplit() {
    draws = draws(List.of(Step.of(Rule.COUNT, Draws.SERVICES)));
    assertThat(draws.space.maySplit(box("1-1", "P", "R"), AREAS)).isFalse();
    assertThat(draws.space.maySplit(box("1-1", "P", "R"), SERVICES)).isTrue();
  }

  @Test
  void boxesLieInTheChildrenTowardThem() {
    Box whole = box("1-1", "P", "");
    Box c = box("1-1", "P", "R/c");
    Box d = box("1-1", "P", "R/d");
    Box e = box("1-1", "P", "S/e");
    int r = box("1-1", "P", "R").node(AREAS);
    assertThat(draws.space.byChild(whole, List.of(c, whole, d, e), AREAS))
        .hasSize(2)
        .containsEntry(r, List.of(c, d));
  }

  @Test
  void depthsAreThoseOfTheAxesOtherThanTime() {
    assertThat(draws.space.depths(box("1-1", "P/B/1", "R"))).containsExactly(0, 3, 1, 0, 0, 0);
  }

  @Test
  void aBoxReadsAsItsNodes() {
    assertThat(new Box(1, 0, 2)).hasToString("[1, 0, 2]");
  }
}
