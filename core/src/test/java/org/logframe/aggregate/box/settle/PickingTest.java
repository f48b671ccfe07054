package org.logframe.aggregate.box.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.Draws;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

class PickingTest {
  private static final long JANUARY = LocalDate.parse("2021-01-31").toEpochDay();
  private static final long FEBRUARY = LocalDate.parse("2021-02-28").toEpochDay();
  private static final long MARCH = LocalDate.parse("2021-03-31").toEpochDay();

  private final Draws draws = new Draws(
      new Random(1), Way.STOCK.steps, Interval.unbounded(UnitTable.standard().parse("")));
  private final List<Part> parts = new ArrayList<>();

  private Picking picking(Way way) {
    return new Picking(draws.space, way.steps.get(0), List::of);
  }

  private Box box(String period, String programme, String area) {
    return draws.box(List.of(period, programme, area, "", "", ""));
  }

  private void say(String period, String programme, String area, String value) {
    parts.add(new Part(box(period, programme, area), Interval.parse(value), List.of(parts.size())));
  }

  private static List<String> values(List<Part> parts) {
    return parts.stream().map(part -> part.value().toString()).toList();
  }

  private List<String> picked(Way way) {
    List<String> picked = pick(way, parts);
    List<Part> reversed = new ArrayList<>(parts);
    Collections.reverse(reversed);
    assertThat(pick(way, reversed)).containsExactlyInAnyOrderElementsOf(picked);
    return picked;
  }

  private List<String> pick(Way way, List<Part> some) {
    Box whole = draws.box(List.of("", "", "", "", "", ""));
    return values(picking(way)
        .pick(
            Asked.whatThereIs(),
            some,
            whole,
            (box, each) -> new Settling(draws.space, DueNodes.none(draws.space), Search.MOST)
                .settle(box, each))
        .used());
  }

  private Map<String, String> at(Way way, long day) {
    Map<String, String> at = new LinkedHashMap<>();
    Map<Box, Interval> known = picking(way).at(day, parts);
    List<Part> reversed = new ArrayList<>(parts);
    Collections.reverse(reversed);
    assertThat(picking(way).at(day, reversed)).isEqualTo(known);
    for (String area : List.of("R/c", "R/d")) {
      Interval value = known.get(box("1-1", "P", area).place());
      if (value != null) {
        at.put(area, value.toString());
      }
    }
    return at;
  }

  @Test
  void theNewestOfEachPlaceIsPickedNewestFirst() {
    say("1-1", "P", "R/c", "1");
    say("2-2", "P", "R/c", "2");
    say("3-3", "P", "R/d", "3");
    say("1-1", "P", "R/d", "4");
    assertThat(picked(Way.STOCK)).containsExactly("3", "2");
    assertThat(picked(Way.EARLIEST)).containsExactlyInAnyOrder("1", "4");
  }

  @Test
  void ofOneDayTheLargerPlaceIsPicked() {
    say("1-1", "P", "R/c", "1");
    say("1-1", "P", "R/d", "2");
    say("1-1", "P", "R", "3");
    say("1-1", "P", "S", "4");
    assertThat(picked(Way.STOCK)).containsExactly("3", "4");
    say("2-2", "P", "R/d", "5");
    assertThat(picked(Way.STOCK)).containsExactlyInAnyOrder("5", "1", "4");
  }

  @Test
  void ofOneDayTheLargerPlaceIsPickedThoughItLiesDeeper() {
    draws.occur(List.of(List.of("1-1", "P/A", "R/d", "", "", "")));
    say("1-1", "P", "R/c", "1");
    say("1-1", "P/A", "R", "2");
    assertThat(picked(Way.STOCK)).containsExactly("2");
  }

  @Test
  void ofOneDayAndSizeTheOneThatLiesLessDeepIsPicked() {
    say("1-1", "P", "R/c", "1");
    say("1-1", "P", "R", "2");
    assertThat(picked(Way.STOCK)).containsExactly("2");
    say("1-1", "P/A", "", "3"); // above on one axis, below on another: the first axis decides
    assertThat(picked(Way.STOCK)).containsExactly("3");
  }

  @Test
  void ofOneDayAndPlaceTheLongerPeriodIsPicked() {
    say("2-2", "P", "R", "1");
    say("1-2", "P", "R", "2");
    assertThat(picked(Way.STOCK)).containsExactly("2");
  }

  @Test
  void howLongAPeriodIsDoesNotMakeAPlaceLarger() {
    say("1-3", "P", "R/c", "1");
    say("3-3", "P", "R", "2");
    say("3-3", "P", "R/d", "3");
    assertThat(picked(Way.STOCK)).containsExactly("2");
  }

  @Test
  void theDayThatIsAskedIsTheLastThatIsDueOrTheFirst() {
    List<Box> due = List.of(box("1-1", "P", "R"), box("2-2", "P", "R"));
    List<Box> reported = List.of(box("3-3", "P", "R"), box("2-3", "P", "R"));
    Asked march = Asked.whatThereIs().until(LocalDate.parse("2021-03-31"));
    assertThat(picking(Way.STOCK).target(march, due, reported)).hasValue(FEBRUARY);
    assertThat(picking(Way.EARLIEST).target(march, due, reported)).hasValue(JANUARY);
  }

  @Test
  void whereNothingIsDueTheDayIsTheLastAskedForOrReported() {
    List<Box> reported = List.of(box("1-1", "P", "R"), box("2-2", "P", "R"));
    Asked march = Asked.whatThereIs().until(LocalDate.parse("2021-03-31"));
    assertThat(picking(Way.STOCK).target(march, List.of(), reported)).hasValue(MARCH);
    assertThat(picking(Way.EARLIEST).target(march, List.of(), reported)).hasValue(JANUARY);
    assertThat(picking(Way.STOCK).target(Asked.whatThereIs(), List.of(), reported))
        .hasValue(FEBRUARY);
    assertThat(picking(Way.STOCK).target(Asked.whatThereIs(), List.of(), List.of()))
        .isEmpty();
  }

  @Test
  void whatWasObservedBeforeTheDayIsCarried() {
    say("1-1", "P", "R/c", "1");
    say("2-2", "P", "R/d", "2");
    Picking latest = picking(Way.STOCK);
    assertThat(values(latest.carried(parts, OptionalLong.of(FEBRUARY)))).containsExactly("1");
    assertThat(latest.carried(parts, OptionalLong.of(JANUARY))).isEmpty();
    assertThat(latest.carried(parts, OptionalLong.empty())).isEmpty();
    assertThat(latest.late(parts, OptionalLong.of(JANUARY))).isEmpty();
  }

  @Test
  void aFirstValueAfterTheFirstThatWasDueIsLate() {
    say("1-1", "P", "R/c", "1");
    say("2-2", "P", "R/d", "2");
    Picking earliest = picking(Way.EARLIEST);
    assertThat(values(earliest.late(parts, OptionalLong.of(JANUARY)))).containsExactly("2");
    assertThat(earliest.late(parts, OptionalLong.of(FEBRUARY))).isEmpty();
    assertThat(earliest.late(parts, OptionalLong.empty())).isEmpty();
    assertThat(earliest.carried(parts, OptionalLong.of(FEBRUARY))).isEmpty();
  }

  @Test
  void partsAreGatheredByTheirLastDays() {
    say("1-2", "P", "R/c", "1");
    say("3-3", "P", "R/c", "2");
    say("2-2", "P", "R/d", "3");
    assertThat(picking(Way.STOCK).comparable(parts))
        .extracting(PickingTest::values)
        .containsExactly(List.of("1", "3"), List.of("2"));
    assertThat(picking(Way.STOCK).comparable(parts).iterator().next().get(0).box())
        .isEqualTo(box("1-2", "P", "R/c").place());
  }

  @Test
  void onlyAStockOfTheDayItselfSaysHowMuchThereIs() {
    say("1-1", "P", "R/c", "1");
    say("2-2", "P", "R/d", "2");
    assertThat(at(Way.STOCK, FEBRUARY)).containsExactly(Map.entry("R/d", "2"));
  }

  @Test
  void aRunningTotalIsAtLeastAnOlderOneAndAtMostANewerOne() {
    say("1-1", "P", "R/c", "between 5 and 6");
    say("3-3", "P", "R/c", "between 8 and 9");
    say("2-2", "P", "R/d", "7");
    assertThat(at(Way.CUMULATIVE, FEBRUARY))
        .containsExactly(Map.entry("R/c", "between 5 and 9"), Map.entry("R/d", "7"));
  }

  @Test
  void ofTotalsThatContradictEachOtherTheNearerStands() {
    say("1-1", "P", "R/c", "20");
    say("2-2", "P", "R/c", "8");
    assertThat(at(Way.CUMULATIVE, FEBRUARY)).containsExactly(Map.entry("R/c", "8"));
    assertThat(at(Way.CUMULATIVE, MARCH)).containsExactly(Map.entry("R/c", "at least 20"));
    say("4-4", "P", "R/c", "6");
    assertThat(at(Way.CUMULATIVE, MARCH)).containsExactly(Map.entry("R/c", "at most 6"));
    assertThat(at(Way.CUMULATIVE, FEBRUARY)).containsExactly(Map.entry("R/c", "8"));
  }
}
