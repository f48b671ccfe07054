package org.logframe.aggregate.box.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.Draws;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

class SettlingTest {
  private final List<List<String>> places = new ArrayList<>();

  private void say(String period, String programme, String area) {
    places.add(List.of(period, programme, area, "", "", ""));
  }

  /** The places that stand for everything, named by their axes. */
  private List<String> standing(Way way) {
    Draws draws = new Draws(
        new Random(1), way.steps, Interval.unbounded(UnitTable.standard().parse("")));
    List<Part> parts = new ArrayList<>();
    for (List<String> place : places) {
      parts.add(new Part(draws.box(place), Draws.exactly(1), List.of(parts.size())));
    }
    Box whole = new Box(new int[Draws.AXES.size()]);
    List<String> standing = names(new Settling(draws.space, DueNodes.none(draws.space), Search.MOST)
        .settle(whole, parts)
        .used());
    Collections.reverse(parts);
    assertThat(names(new Settling(draws.space, DueNodes.none(draws.space), Search.MOST)
            .settle(whole, parts)
            .used()))
        .containsExactlyInAnyOrderElementsOf(standing);
    return standing;
  }

  private List<String> names(List<Part> parts) {
    return parts.stream()
        .map(part -> String.join(" ", places.get(part.observations().get(0))).strip())
        .toList();
  }

  @Test
  void allCellsOfAGridStand() {
    say("1-1", "P/A", "R/c");
    say("2-2", "P/A", "R/c");
    say("1-1", "P/B", "R/c");
    assertThat(standing(Way.COUNT))
        .containsExactlyInAnyOrder("1-1 P/A R/c", "2-2 P/A R/c", "1-1 P/B R/c");
  }

  @Test
  void cellsThatNoRuleFoldsDoNotStandForTheWhole() {
    say("1-1", "P/A", "R/c");
    say("1-1", "P/A", "R/d");
    assertThat(standing(Way.NONE)).isEmpty();
  }

  @Test
  void aBoxIsNotSplitFurtherBeforeALaterStepHasOneLeaf() {
    say("1-2", "P/A", "R/c");
    say("3-3", "P/A", "R/c");
    assertThat(standing(Way.COUNT_THEN_MEAN)).containsExactly("3-3 P/A R/c");
  }

  @Test
  void ofPeriodsThatCoverTheSameTheFewestStand() {
    say("1-2", "P", "R");
    say("1-1", "P", "R");
    say("2-2", "P", "R");
    assertThat(standing(Way.COUNT)).containsExactly("1-2 P R");
    say("3-3", "P", "R");
    say("4-4", "P", "R");
    say("3-4", "P", "R");
    assertThat(standing(Way.COUNT)).containsExactlyInAnyOrder("1-2 P R", "3-4 P R");
  }

  @Test
  void theFewestStandThoughALaterPeriodCompletesMore() {
    say("1-1", "P", "R");
    say("2-2", "P", "R");
    say("3-4", "P", "R");
    say("1-3", "P", "R");
    say("4-4", "P", "R");
    assertThat(standing(Way.COUNT)).containsExactlyInAnyOrder("1-3 P R", "4-4 P R");
  }

  @Test
  void ofPeriodsThatCrossThoseThatCoverMostStand() {
    say("1-3", "P", "R");
    say("3-4", "P", "R");
    assertThat(standing(Way.COUNT)).containsExactly("1-3 P R");
    say("1-2", "P", "R");
    assertThat(standing(Way.COUNT)).containsExactlyInAnyOrder("1-2 P R", "3-4 P R");
  }

  @Test
  void ofFamiliesOfOneSizeTheEarlierStands() {
    say("1-2", "P", "R");
    say("2-3", "P", "R");
    assertThat(standing(Way.COUNT)).containsExactly("1-2 P R");
    say("3-4", "P", "R");
    say("4-5", "P", "R");
    assertThat(standing(Way.COUNT)).containsExactlyInAnyOrder("1-2 P R", "3-4 P R");
    say("5-6", "P", "R");
    assertThat(standing(Way.COUNT)).containsExactlyInAnyOrder("1-2 P R", "3-4 P R", "5-6 P R");
  }

  @Test
  void ofFamiliesThatStartTogetherTheOneWhoseFirstPeriodEndsFirstStands() {
    say("1-2", "P", "R");
    say("3-5", "P", "R");
    say("1-3", "P", "R");
    say("4-5", "P", "R");
    assertThat(standing(Way.COUNT)).containsExactlyInAnyOrder("1-2 P R", "3-5 P R");
  }
}
