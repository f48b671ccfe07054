package org.logframe.aggregate.box.node;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.Draws;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

class BoxIndexTest {
  private final Draws draws = new Draws(
      new Random(1), Way.COUNT.steps, Interval.unbounded(UnitTable.standard().parse("")));
  private final List<Box> boxes = new ArrayList<>();

  private Box box(String period, String programme, String area) {
    return draws.box(List.of(period, programme, area, "", "", ""));
  }

  @CanIgnoreReturnValue
  private Box add(String period, String programme, String area) {
    Box box = box(period, programme, area);
    boxes.add(box);
    return box;
  }

  private BoxIndex index() {
    return BoxIndex.of(draws.space, boxes);
  }

  @Test
  void boxesAreDisjointUntilTwoMeet() {
    add("1-1", "P/A", "R/c");
    add("2-2", "P/A", "R/c");
    add("1-1", "P/B", "R");
    assertThat(BoxIndex.areDisjoint(draws.space, boxes)).isTrue();
    add("1-2", "P", "R/d"); // meets the last one only
    assertThat(BoxIndex.areDisjoint(draws.space, boxes)).isFalse();
  }

  @Test
  void aBoxThatIsThereTwiceMeetsItself() {
    add("1-1", "P/A", "R/c");
    add("1-1", "P/A", "R/c");
    assertThat(BoxIndex.areDisjoint(draws.space, boxes)).isFalse();
  }

  @Test
  void boxesMeetOnlyWhereTheirNodesMeetOnAllAxes() {
    add("1-1", "P/A", "R/c");
    add("2-2", "Q", "R/d");
    assertThat(index().anyMeets(box("1-2", "P", "R"))).isTrue();
    assertThat(index().anyMeets(box("1-2", "P", "R/d"))).isFalse();
    assertThat(index().anyMeets(box("2-2", "P/B", "R"))).isFalse();
  }

  @Test
  void whatLiesInABoxIsNotCutByIt() {
    add("1-1", "P/A", "R/c");
    add("2-2", "P/B", "R/d");
    assertThat(index().anyIsCutBy(box("1-2", "P", "R"))).isFalse();
    assertThat(index().anyIsCutBy(box("1-1", "P/A", "R/c"))).isFalse();
  }

  @Test
  void aBoxCutsWhatReachesBeyondItOnAnyAxis() {
    add("1-3", "P", "R");
    assertThat(index().anyIsCutBy(box("1-1", "P/A", "R/c"))).isTrue();
    assertThat(index().anyIsCutBy(box("1-4", "P/A", "R"))).isTrue();
    assertThat(index().anyIsCutBy(box("2-4", "P", "R"))).isTrue();
    assertThat(index().anyIsCutBy(box("1-4", "Q", "R/c"))).isFalse();
  }

  @Test
  void nodesOfSeveralBoxesDoNotMakeOneThatIsCut() {
    add("1-3", "Q", "S");
    add("1-1", "P/A", "R/c");
    assertThat(index().anyIsCutBy(box("1-1", "P", "R"))).isFalse();
  }

  @Test
  void theBoxesAroundAnotherContainItOnAllAxes() {
    Box all = add("1-3", "", "");
    Box same = add("1-2", "P", "R/c");
    add("1-2", "P", "S");
    add("1-1", "P", "R");
    add("2-4", "P", "R/c");
    assertThat(index().around(box("1-2", "P/A", "R/c"))).containsExactlyInAnyOrder(all, same);
    assertThat(index().around(box("1-2", "P", "R"))).containsExactly(all);
  }

  @Test
  void ofNodesThatCombineToMoreThanThereAreBoxesOnlyTheBoxesAreGoneThrough() {
    for (int i = 0; i < 100; i++) {
      String name = String.valueOf(i);
      boxes.add(draws.box(List.of("1-1", name, name, name, "f" + name, "food" + name)));
      boxes.add(draws.box(List.of("2-2", name, name, name, "f" + name, "food" + name)));
    }
    assertThat(index().anyMeets(box("1-2", "", ""))).isTrue(); // of 2 * 100^5 combinations
    assertThat(index().anyMeets(box("3-3", "", ""))).isFalse();
  }
}
