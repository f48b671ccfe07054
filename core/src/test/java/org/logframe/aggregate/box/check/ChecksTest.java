package org.logframe.aggregate.box.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.Draws;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.Solver;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

class ChecksTest {
  private static final Interval RANGE = Interval.atLeast(0, UnitTable.standard().parse(""));

  private final Map<List<String>, Interval> said = new LinkedHashMap<>();
  private final List<List<String>> due = new ArrayList<>();

  private void say(String period, String programme, String area, String sex, String value) {
    said.put(at(period, programme, area, sex), Interval.parse(value));
  }

  private void sayService(String period, String area, String service, String value) {
    said.put(List.of(period, "", area, "", "", service), Interval.parse(value));
  }

  private static List<String> at(String period, String programme, String area, String sex) {
    return List.of(period, programme, area, "", sex, "");
  }

  /** Each disagreement: the values of both sides. */
  private List<String> found(Way way) {
    return found(way, RANGE);
  }

  private List<String> found(Way way, Interval range) {
    Draws draws = new Draws(new Random(1), way.steps, range);
    List<Part> parts = new ArrayList<>();
    said.forEach(
        (place, value) -> parts.add(new Part(draws.box(place), value, List.of(parts.size()))));
    List<Box> cells = due.stream().map(draws::box).toList();
    return new Solver(draws.space)
        .solve(parts, Map.of(), cells).disagreements().stream()
            .map(each -> each.kind() + " " + values(each.first()) + " | " + values(each.second()))
            .toList();
  }

  private static String values(List<Part> parts) {
    return parts.stream().map(part -> part.value().toString()).sorted().collect(joining(", "));
  }

  @Test
  void partsThatMayBeIncompleteContradictOnlyATotalThatTheyExceed() {
    say("1-2", "P", "R", "", "10");
    say("1-2", "P", "R/c", "", "6");
    say("1-2", "P", "R/d", "", "3");
    assertThat(found(Way.COUNT)).isEmpty();
    say("1-2", "P", "R/d", "", "at least 5");
    assertThat(found(Way.COUNT)).containsExactly("TOTAL_AND_PARTS 10 | 6, at least 5");
  }

  @Test
  void whatMayBeNegativeContradictsNothingAsLongAsThereMayBeMore() {
    say("1-2", "P", "R", "", "10");
    say("1-2", "P", "R/c", "", "60");
    assertThat(found(Way.COUNT, Interval.unbounded(RANGE.unit()))).isEmpty();
  }

  @Test
  void allThatIsDueIsAllThereIs() {
    say("1-1", "P", "R", "", "10");
    say("1-1", "P", "R/c", "", "6");
    say("1-1", "P", "R/d", "", "3");
    due.add(at("1-1", "P", "R/c", ""));
    assertThat(found(Way.COUNT)).hasSize(1);
    due.add(at("1-1", "P", "R/d", ""));
    assertThat(found(Way.COUNT)).containsExactly("TOTAL_AND_PARTS 10 | 3, 6");
    due.add(at("1-1", "P", "R/e", ""));
    assertThat(found(Way.COUNT)).isEmpty();
    due.set(2, at("1-1", "P", "R", ""));
    assertThat(found(Way.COUNT)).isEmpty();
  }

  @Test
  void everyCategoryOfADisaggregationIsAllThereIs() {
    say("1-1", "P", "R/c", "", "10");
    say("1-1", "P", "R/c", "f", "3");
    assertThat(found(Way.COUNT)).isEmpty();
    say("1-1", "P", "R/c", "m", "6");
    assertThat(found(Way.COUNT)).containsExactly("TOTAL_AND_PARTS 10 | 3, 6");
    say("1-1", "P", "R/c", "", "9");
    assertThat(found(Way.COUNT)).isEmpty();
  }

  @Test
  void theDaysOfAPeriodAreAllThereIs() {
    say("1-3", "P", "R/c", "", "10");
    say("1-2", "P", "R/c", "", "3");
    assertThat(found(Way.COUNT)).isEmpty();
    say("3-3", "P", "R/c", "", "6");
    assertThat(found(Way.COUNT)).containsExactly("TOTAL_AND_PARTS 10 | 3, 6");
    say("1-1", "P", "R/c", "", "4");
    assertThat(found(Way.COUNT))
        .containsExactlyInAnyOrder("TOTAL_AND_PARTS 10 | 3, 6", "TOTAL_AND_PARTS 3 | 4");
  }

  @Test
  void periodsThatCrossAreNeverAdded() {
    say("1-4", "P", "R/c", "", "10");
    say("1-3", "P", "R/c", "", "6");
    say("2-4", "P", "R/c", "", "6");
    assertThat(found(Way.COUNT)).isEmpty();
  }

  @Test
  void periodsThatCrossMayNotContradictEachOther() {
    say("1-6", "P", "R/c", "", "10");
    say("7-9", "P", "R/c", "", "7");
    say("2-8", "P", "R/c", "", "17");
    assertThat(found(Way.COUNT)).isEmpty();
    say("2-8", "P", "R/c", "", "50");
    assertThat(found(Way.COUNT)).containsExactly("MARGINS 10, 7 | 50");
    assertThat(found(Way.PEOPLE)).isEmpty();
    assertThat(found(Way.COUNT, Interval.unbounded(RANGE.unit()))).isEmpty();
    say("2-8", "P", "R/c", "", "more than 17");
    assertThat(found(Way.COUNT)).containsExactly("MARGINS 10, 7 | more than 17");
    say("2-8", "P", "R/d", "", "17");
    said.remove(at("2-8", "P", "R/c", ""));
    assertThat(found(Way.COUNT)).isEmpty();
  }

  @Test
  void chainsOfPeriodsThatCoverTheSameTimeMustMakeTheSame() {
    say("1-3", "P", "R/c", "", "10");
    say("4-12", "P", "R/c", "", "50");
    say("1-6", "P", "R/c", "", "40");
    say("7-12", "P", "R/c", "", "21");
    assertThat(found(Way.COUNT)).containsExactly("MARGINS 10, 50 | 21, 40");
    say("7-12", "P", "R/c", "", "20");
    assertThat(found(Way.COUNT)).isEmpty();
    assertThat(found(Way.COUNT, Interval.unbounded(RANGE.unit()))).isEmpty();
    say("1-12", "P", "R/c", "", "61");
    assertThat(found(Way.COUNT)).hasSize(1);
    say("1-12", "P", "R/c", "", "60");
    say("7-12", "P", "R/c", "", "21");
    assertThat(found(Way.COUNT)).containsExactly("TOTAL_AND_PARTS 60 | 21, 40");
    said.remove(at("1-12", "P", "R/c", ""));
    say("7-12", "P", "R/c", "", "19");
    assertThat(found(Way.COUNT, Interval.unbounded(RANGE.unit())))
        .containsExactly("MARGINS 19, 40 | 10, 50");
  }

  @Test
  void whatIsDueInTimeIsAllThereIsThoughThereAreGaps() {
    say("1-4", "P", "R/c", "", "10");
    say("1-1", "P", "R/c", "", "6");
    say("3-3", "P", "R/c", "", "3");
    assertThat(found(Way.COUNT)).isEmpty();
    due.add(at("1-1", "P", "R/c", ""));
    due.add(at("3-3", "P", "R/c", ""));
    assertThat(found(Way.COUNT)).containsExactly("TOTAL_AND_PARTS 10 | 3, 6");
    due.add(at("4-4", "P", "R/c", ""));
    assertThat(found(Way.COUNT)).isEmpty();
    due.remove(2);
    say("2-2", "P", "R/c", "", "0");
    assertThat(found(Way.COUNT)).isEmpty();
  }

  @Test
  void aPeriodThatCutsThroughWhatIsDueCoversNothing() {
    say("1-4", "P", "R", "", "10");
    say("1-1", "P", "R", "", "6");
    say("3-3", "P", "R", "", "3");
    due.add(at("1-1", "P", "R/c", ""));
    due.add(at("3-4", "P", "R/d", ""));
    assertThat(found(Way.COUNT)).isEmpty();
    due.set(1, at("3-3", "P", "R/d", ""));
    assertThat(found(Way.COUNT)).containsExactly("TOTAL_AND_PARTS 10 | 3, 6");
  }

  @Test
  void peopleWhoMayBeCountedTwiceAreAtLeastTheGreatestPartAndAtMostTheSum() {
    sayService("1-1", "R/c", "", "10");
    sayService("1-1", "R/c", "food", "8");
    sayService("1-1", "R/c", "cash", "8");
    assertThat(found(Way.PEOPLE)).isEmpty();
    sayService("1-1", "R/c", "", "7");
    assertThat(found(Way.PEOPLE)).containsExactly("TOTAL_AND_PARTS 7 | 8, 8");
    sayService("1-1", "R/c", "", "17");
    assertThat(found(Way.PEOPLE)).containsExactly("TOTAL_AND_PARTS 17 | 8, 8");
  }

  @Test
  void placesAreAddedBeforeProgrammesOverlap() {
    say("1-1", "", "", "", "14");
    say("1-1", "P", "R/c", "", "10");
    say("1-1", "Q", "R/c", "", "6");
    say("1-1", "P", "S/e", "", "1");
    say("1-1", "Q", "S/e", "", "5");
    assertThat(found(Way.FIRST_TIME)).containsExactly("TOTAL_AND_PARTS 14 | 1, 10, 5, 6");
  }

  @Test
  void greatestAndLeastAreHeldAgainstEveryPart() {
    say("1-1", "P", "R", "", "10");
    say("1-1", "P", "R/c", "", "12");
    assertThat(found(Way.MAX)).containsExactly("TOTAL_AND_PARTS 10 | 12");
    assertThat(found(Way.MIN)).isEmpty();
    say("1-1", "P", "R/c", "", "8");
    assertThat(found(Way.MAX)).isEmpty();
    assertThat(found(Way.MIN)).containsExactly("TOTAL_AND_PARTS 10 | 8");
  }

  @Test
  void aMeanLiesBetweenItsPartsIfTheyAreAll() {
    say("1-1", "P", "R/c", "", "9");
    say("1-1", "P", "R/c", "f", "3");
    assertThat(found(Way.MEAN)).isEmpty();
    say("1-1", "P", "R/c", "m", "8");
    assertThat(found(Way.MEAN)).containsExactly("TOTAL_AND_PARTS 9 | 3, 8");
    say("1-1", "P", "R/c", "", "7");
    assertThat(found(Way.MEAN)).isEmpty();
    due.add(at("1-1", "P", "R/c", "f"));
    due.add(at("1-1", "P", "R/c", "m"));
    assertThat(found(Way.MEAN)).containsExactly("TOTAL_AND_PARTS 7 | 3, 8");
    say("1-1", "P", "R/c", "", "5.5");
    assertThat(found(Way.MEAN)).isEmpty();
  }

  @Test
  void aMeanOverTimeWeighsWhatIsDue() {
    say("1-4", "P", "R/c", "", "7");
    say("1-2", "P", "R/c", "", "2");
    say("3-4", "P", "R/c", "", "8");
    assertThat(found(Way.MEAN)).isEmpty();
    due.addAll(
        List.of(at("1-1", "P", "R/c", ""), at("2-2", "P", "R/c", ""), at("4-4", "P", "R/c", "")));
    assertThat(found(Way.MEAN)).containsExactly("TOTAL_AND_PARTS 7 | 2, 8");
    say("1-4", "P", "R/c", "", "4");
    assertThat(found(Way.MEAN)).isEmpty();
  }

  @Test
  void marginsOfTheSameWholeMustMakeTheSame() {
    say("1-1", "P", "R/c", "f", "3");
    say("1-1", "P", "R/c", "m", "6");
    sayMargin("food", "5");
    sayMargin("cash", "5");
    assertThat(found(Way.COUNT_THEN_MEAN)).isEmpty();
    sayMargin("cash", "3");
    assertThat(found(Way.COUNT_THEN_MEAN)).containsExactly("MARGINS 3, 6 | 3, 5");
    say("1-1", "P", "R/c", "", "9");
    assertThat(found(Way.COUNT_THEN_MEAN)).containsExactly("TOTAL_AND_PARTS 9 | 3, 5");
  }

  private void sayMargin(String service, String value) {
    said.put(List.of("1-1", "P", "R/c", "", "", service), Interval.parse(value));
  }

  @Test
  void ofSeveralMarginsEveryTwoAreCompared() {
    say("1-2", "P", "R/c", "f", "3");
    say("1-2", "P", "R/c", "m", "6");
    said.put(List.of("1-2", "P", "R/c", "", "", "food"), Interval.parse("10"));
    assertThat(found(Way.COUNT)).containsExactly("MARGINS 3, 6 | 10");
    say("1-1", "P", "R/c", "", "4");
    say("2-2", "P", "R/c", "", "4");
    assertThat(found(Way.COUNT))
        .containsExactlyInAnyOrder("MARGINS 4, 4 | 3, 6", "MARGINS 4, 4 | 10", "MARGINS 3, 6 | 10");
  }

  @Test
  void valuesPickedInTimeAreHeldAgainstThoseOfTheSameDayOnly() {
    say("1-1", "P", "R", "", "10");
    say("2-2", "P", "R/c", "", "60");
    assertThat(found(Way.STOCK)).isEmpty();
    say("1-1", "P", "R/c", "", "60");
    assertThat(found(Way.STOCK)).containsExactly("TOTAL_AND_PARTS 10 | 60");
    said.clear();
    say("1-2", "P", "R/c", "", "10");
    say("2-2", "P", "R/c", "", "11");
    assertThat(found(Way.STOCK)).containsExactly("MARGINS 10 | 11");
    assertThat(found(Way.COUNT)).containsExactly("TOTAL_AND_PARTS 10 | 11");
  }

  @Test
  void aRunningTotalNeverFalls() {
    say("1-1", "P", "R/c", "", "10");
    say("1-2", "P", "R/c", "", "8 to 12");
    say("1-3", "P", "R/c", "", "9");
    assertThat(found(Way.CUMULATIVE)).isEmpty();
    say("1-2", "P", "R/c", "", "8");
    assertThat(found(Way.CUMULATIVE)).containsExactly("FALL 8 | 10");
    assertThat(found(Way.STOCK)).isEmpty();
    assertThat(found(Way.EARLIEST)).isEmpty();
  }

  @Test
  void aRunningTotalIsNeverLessThanItsPartsWereBefore() {
    say("1-1", "P", "R/c", "", "10");
    say("1-2", "P", "R/d", "", "5");
    say("1-2", "P", "R", "", "14");
    assertThat(found(Way.CUMULATIVE)).containsExactly("TOTAL_AND_PARTS 14 | 5, at least 10");
    assertThat(found(Way.STOCK)).isEmpty();
    say("1-2", "P", "R", "", "15");
    assertThat(found(Way.CUMULATIVE)).isEmpty();
    say("1-3", "P", "R/c", "", "9");
    assertThat(found(Way.CUMULATIVE)).containsExactly("FALL 9 | 10");
  }

  @Test
  void whereNoRuleFoldsNothingIsContradicted() {
    say("1-1", "P", "R", "", "10");
    say("1-1", "P", "R/c", "", "60");
    assertThat(found(Way.NONE)).isEmpty();
  }

  @Test
  void aTotalIsHeldAgainstItsPartsOfOneOfSeveralPlacesOnly() {
    say("1-1", "P", "R/c", "", "10");
    say("1-1", "P", "R/c", "f", "11");
    say("1-1", "P", "S/e", "", "20");
    say("1-1", "P", "S/e", "f", "9");
    say("1-1", "", "", "", "40");
    assertThat(found(Way.COUNT)).containsExactly("TOTAL_AND_PARTS 10 | 11");
    say("1-1", "", "", "", "29");
    assertThat(found(Way.COUNT))
        .containsExactlyInAnyOrder("TOTAL_AND_PARTS 10 | 11", "TOTAL_AND_PARTS 29 | 10, 20");
  }

  @Test
  void whatWasSaidTwiceOfOneBoxIsHeldAgainstTheRest() {
    say("1-2", "P", "R/c", "", "10");
    say("2-2", "P", "R/c", "", "10");
    say("2-2", "P", "R", "", "5");
    assertThat(found(Way.STOCK)).containsExactly("TOTAL_AND_PARTS 5 | 10");
  }
}
