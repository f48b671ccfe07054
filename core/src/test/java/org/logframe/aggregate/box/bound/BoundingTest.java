package org.logframe.aggregate.box.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.Draws;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.Solution;
import org.logframe.aggregate.box.Solver;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.settle.Search;
import org.logframe.measure.Interval;

class BoundingTest {
  private final Map<List<String>, Interval> said = new LinkedHashMap<>();
  private final Map<List<String>, Interval> hidden = new LinkedHashMap<>();
  private final List<List<String>> due = new ArrayList<>();

  private static List<String> at(String period, String programme, String area, String sex) {
    return List.of(period, programme, area, "", sex, "");
  }

  private void say(String period, String area, String value) {
    said.put(at(period, "P", area, ""), Interval.parse(value));
  }

  private void expect(String period, String... areas) {
    for (String area : areas) {
      due.add(at(period, "P", area, ""));
    }
  }

  private Solution solve(Way way, String range, long most) {
    Draws draws = new Draws(new Random(1), way.steps, Interval.parse(range));
    draws.occur(due);
    draws.occur(said.keySet());
    List<Part> parts = new ArrayList<>();
    said.forEach(
        (place, value) -> parts.add(new Part(draws.box(place), value, List.of(parts.size()))));
    Map<Box, Interval> hints = new LinkedHashMap<>();
    hidden.forEach((place, value) -> hints.put(draws.box(place), value));
    return new Solver(draws.space, most)
        .solve(parts, hints, due.stream().map(draws::box).toList());
  }

  private String overall(Way way, String range) {
    return solve(way, range, Search.MOST).overall().orElseThrow().toString();
  }

  private String overall() {
    return overall(Way.COUNT, "between 0 and 100");
  }

  private int contradicted() {
    return solve(Way.COUNT, "between 0 and 100", Search.MOST).contradicted().size();
  }

  @Test
  void aLeafCellOfWhichNothingIsKnownMayBeAnythingInTheRange() {
    expect("1-1", "R/c", "R/d");
    say("1-1", "R/c", "4");
    assertThat(overall()).isEqualTo("between 4 and 104");
  }

  @Test
  void aTotalBetweenTheLeafCellsAndTheWholeBoundsWhatIsMissing() {
    expect("1-1", "R/c", "R/d", "S/e");
    say("1-1", "R/c", "4");
    say("1-1", "R", "10");
    assertThat(overall()).isEqualTo("between 10 and 110");
  }

  @Test
  void aTotalOfTheWholeIsTheWhole() {
    expect("1-1", "R/c", "S/e");
    say("1-1", "", "10");
    assertThat(overall()).isEqualTo("10");
  }

  @Test
  void aTotalOfTheWholeStandsThoughItsLeafCellsCannotMakeIt() {
    expect("1-1", "R/c", "S/e");
    say("1-1", "", "300");
    assertThat(overall()).isEqualTo("300");
    assertThat(contradicted()).isEqualTo(1);
  }

  @Test
  void aTotalIsFoundBelowProgrammesAsWell() {
    expect("1-1", "R/c", "R/d");
    due.add(at("1-1", "Q", "R/c", ""));
    due.add(at("1-1", "Q", "R/d", ""));
    say("1-1", "R", "10");
    assertThat(overall()).isEqualTo("between 10 and 210");
  }

  @Test
  void aTotalIsFoundBelowThePeriodThatALaterStepFolds() {
    expect("1-1", "R/c", "R/d");
    expect("2-2", "R/c", "R/d");
    say("1-1", "R", "10");
    assertThat(overall(Way.COUNT_THEN_MEAN, "between 0 and 100")).isEqualTo("between 5 and 105");
  }

  @Test
  void whatIsReportedWhereNothingIsDueMayBeAnythingThatItSays() {
    expect("1-1", "R/c");
    say("1-1", "R/d", "at least 20");
    assertThat(overall()).isEqualTo("at least 20");
  }

  @Test
  void ofTwoThatAreDueAndMeetTheLargerCounts() {
    expect("1-1", "R/c", "R/d", "R", "S/e");
    assertThat(overall()).isEqualTo("between 0 and 200");
  }

  @Test
  void whatIsFinerThanALeafCellBoundsItFromBelow() {
    expect("1-3", "R/c", "R/d");
    say("1-1", "R/c", "5");
    say("3-3", "R/c", "6");
    assertThat(overall()).isEqualTo("between 11 and 200");
    say("2-2", "R/c", "7");
    assertThat(overall()).isEqualTo("between 18 and 118");
  }

  @Test
  void whatCrossesLeafCellsBoundsTheWhole() {
    expect("1-2", "R/c");
    expect("3-4", "R/c");
    say("2-3", "R/c", "9");
    assertThat(overall()).isEqualTo("between 9 and 200");
  }

  @Test
  void whereLeafCellsCrossInTimeATotalOfTheirTimeSaysNothing() {
    expect("1-2", "R/c");
    expect("2-3", "R/d");
    say("1-2", "R/c", "4");
    say("1-3", "R", "10");
    assertThat(overall()).isEqualTo("between 4 and 104");
  }

  @Test
  void aPeriodThatJoinsLeafCellsBoundsThem() {
    expect("1-1", "R/c");
    expect("2-2", "R/c");
    expect("3-3", "R/c");
    say("1-2", "R/c", "10");
    assertThat(overall()).isEqualTo("between 10 and 110");
    say("2-3", "R/c", "30");
    assertThat(overall()).isEqualTo("between 30 and 110");
  }

  @Test
  void anOverlapOfPeriodsIsBoundedFromTheGreatest() {
    expect("1-1", "R/c");
    expect("2-2", "R/c");
    say("1-1", "R/c", "10");
    say("2-2", "R/c", "7");
    assertThat(overall(Way.PEOPLE, "at least 0")).isEqualTo("between 10 and 17");
  }

  @Test
  void aTotalStandsBeforeLeafCellsThatContradictIt() {
    expect("1-1", "R/c", "R/d");
    say("1-1", "R/c", "6");
    say("1-1", "R/d", "6");
    say("1-1", "R", "10");
    assertThat(overall()).isEqualTo("10");
    assertThat(contradicted()).isEqualTo(1);
    say("1-1", "", "10");
    assertThat(overall()).isEqualTo("10");
    assertThat(contradicted()).isEqualTo(1);
  }

  @Test
  void ofMarginsThatContradictEachOtherEitherMayBeTrue() {
    for (String area : List.of("R/c", "S/e")) {
      due.add(at("1-1", "P", area, "f"));
      due.add(at("1-1", "P", area, "m"));
      say("1-1", area, "10");
    }
    said.put(at("1-1", "P", "", "f"), Interval.parse("5"));
    said.put(at("1-1", "P", "", "m"), Interval.parse("5"));
    assertThat(overall()).isEqualTo("between 10 and 20");
    assertThat(contradicted()).isEqualTo(1);
  }

  @Test
  void aSuppressedValueGivesWayToWhatWasReported() {
    expect("1-1", "R/c", "R/d");
    hidden.put(at("1-1", "P", "", ""), Interval.parse("less than 5"));
    assertThat(overall()).isEqualTo("at least 0 and less than 5");
    say("1-1", "R", "10");
    assertThat(overall()).isEqualTo("10");
    said.clear();
    say("1-1", "R/c", "6");
    say("1-1", "R/d", "6");
    assertThat(overall()).isEqualTo("at least 12");
  }

  @Test
  void aSuppressedValueOfMoreThanTheWholeSaysNothingOfIt() {
    expect("1-1", "R/c");
    expect("2-2", "R/c");
    hidden.put(at("1-1", "P", "R", ""), Interval.parse("less than 5"));
    assertThat(overall()).isEqualTo("between 0 and 200");
    hidden.put(at("1-1", "P", "R/c", ""), Interval.parse("less than 5"));
    assertThat(overall()).isEqualTo("at least 0 and less than 105");
  }

  @Test
  void aLeafCellStandsBeforeWhatIsFinerAndContradictsIt() {
    expect("1-3", "R/c", "R/d");
    say("1-3", "R/c", "10");
    say("1-1", "R/c", "20");
    assertThat(overall()).isEqualTo("between 20 and 110");
    assertThat(contradicted()).isEqualTo(1);
    due.remove(1);
    assertThat(overall()).isEqualTo("at least 20");
    assertThat(contradicted()).isEqualTo(1);
  }

  /** Two months, areas and sexes, with totals over each. */
  private void expectTotalsOverAll() {
    for (String period : List.of("1-1", "2-2")) {
      for (String area : List.of("R/c", "R/d")) {
        due.add(at(period, "P", area, "f"));
        due.add(at(period, "P", area, "m"));
      }
    }
    say("1-2", "R/c", "3");
    say("1-1", "R", "5");
    say("1-1", "R/d", "4");
    said.put(at("1-2", "P", "R", "f"), Interval.parse("6"));
    said.put(at("1-1", "P", "R/c", "f"), Interval.parse("6"));
  }

  @Test
  void ofWhatCannotBeLookedAtWholeOneWayOfSplittingIsLeftThenNone() {
    expectTotalsOverAll();
    Set<String> found = new LinkedHashSet<>();
    for (long most = 0; most < 160; most++) {
      found.add(
          solve(Way.COUNT, "between 0 and 100", most).overall().orElseThrow().toString());
    }
    assertThat(found)
        .containsExactly("between 6 and 706", "between 7 and 207", "between 10 and 207");
  }

  @Test
  void whatWasFoundBeforeTheSearchWasCutShortIsForgotten() {
    expectTotalsOverAll();
    Set<Integer> found = new LinkedHashSet<>();
    for (long most = 0; most < 160; most++) {
      found.add(solve(Way.COUNT, "between 0 and 100", most).contradicted().size());
    }
    assertThat(found).containsExactly(0, 2, 4);
  }
}
