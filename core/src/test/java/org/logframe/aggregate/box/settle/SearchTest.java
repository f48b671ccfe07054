package org.logframe.aggregate.box.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.settle.Search.Splits;

class SearchTest {
  private static final Box WHOLE = new Box(0, 0, 0);
  private static final List<Box> WITHIN =
      List.of(new Box(0, 1, 0), new Box(1, 0, 2), new Box(2, 2, 1), new Box(3, 0, 0));

  private static List<Integer> axes(Splits splits, long most) {
    return new Search(splits, most).axes(WHOLE, WITHIN, axis -> true);
  }

  @Test
  void aThoroughSearchSplitsAlongEveryAxisThatMayBe() {
    assertThat(axes(Splits.EVERY, 0)).containsExactly(0, 1, 2);
    assertThat(new Search(Splits.EVERY, 0).axes(WHOLE, WITHIN, axis -> axis != 1))
        .containsExactly(0, 2);
    assertThat(new Search(Splits.EVERY, 0).isThorough()).isTrue();
  }

  @Test
  void aShorterSearchSplitsAlongTheAxisThatLeavesOutTheFewest() {
    assertThat(axes(Splits.ONE, 0)).containsExactly(0);
    assertThat(new Search(Splits.ONE, 0).axes(WHOLE, WITHIN, axis -> axis > 0))
        .containsExactly(2); // two left out along either: the last
    assertThat(new Search(Splits.ONE, 0).axes(WHOLE, WITHIN, axis -> axis == 1)).containsExactly(1);
    assertThat(new Search(Splits.ONE, 0).axes(WHOLE, WITHIN, axis -> false)).isEmpty();
    assertThat(new Search(Splits.ONE, 0).isThorough()).isFalse();
  }

  @Test
  void theShortestSearchSplitsAlongNone() {
    assertThat(axes(Splits.NONE, 100)).isEmpty();
  }

  @Test
  void aSearchIsSpentWhenMoreWasLookedAtThanMayBe() {
    Search search = new Search(Splits.EVERY, 5);
    search.look(3);
    search.look(2);
    assertThat(search.isSpent()).isFalse();
    assertThat(search.axes(WHOLE, WITHIN, axis -> true)).hasSize(3);
    search.look(1);
    assertThat(search.isSpent()).isTrue();
    assertThat(search.axes(WHOLE, WITHIN, axis -> true)).isEmpty();
  }
}
