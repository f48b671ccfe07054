package org.logframe.aggregate.box.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.Draws;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.settle.Search;
import org.logframe.aggregate.box.settle.Search.Splits;
import org.logframe.measure.Interval;

class InsideTest {
  private final Map<List<String>, Interval> said = new LinkedHashMap<>();

  private static List<String> at(String period, String area, String sex) {
    return List.of(period, "P", area, "", sex, "");
  }

  private void say(String period, String area, String sex, String value) {
    said.put(at(period, area, sex), Interval.parse(value));
  }

  private String known(Way way, long most, String period, String area) {
    Draws draws = new Draws(new Random(1), way.steps, Interval.parse("between 0 and 10"));
    Map<Box, Interval> stated = new LinkedHashMap<>();
    said.forEach((place, value) -> stated.put(draws.box(place), value));
    Box box = draws.box(at(period, area, ""));
    return new Inside(draws.space, new Search(Splits.EVERY, most), stated)
        .bound(box, () -> List.copyOf(stated.keySet()))
        .toString();
  }

  private String known(Way way, String period, String area) {
    return known(way, Search.MOST, period, area);
  }

  @Test
  void periodsWithoutAGapMakeUpTheWhole() {
    say("1-1", "R", "", "5");
    say("3-3", "R", "", "7");
    assertThat(known(Way.COUNT, "1-3", "R")).isEqualTo("at least 12");
    say("2-2", "R", "", "6");
    assertThat(known(Way.COUNT, "1-3", "R")).isEqualTo("18");
    assertThat(known(Way.COUNT, "1-4", "R")).isEqualTo("at least 18");
  }

  @Test
  void ofAllTimePeriodsAreNeverTheWhole() {
    say("1-1", "R", "", "5");
    assertThat(known(Way.COUNT, "", "R")).isEqualTo("at least 5");
  }

  @Test
  void everyChainOfPeriodsBoundsTheWhole() {
    say("1-2", "R", "", "at least 9");
    say("3-3", "R", "", "1");
    say("1-1", "R", "", "3");
    say("2-3", "R", "", "at most 8");
    assertThat(known(Way.COUNT, "1-3", "R")).isEqualTo("between 10 and 11");
  }

  @Test
  void categoriesMakeUpTheWholeIfTheyAreAllThereIs() {
    say("1-1", "R", "f", "3");
    assertThat(known(Way.COUNT, "1-1", "R")).isEqualTo("at least 3");
    say("1-1", "R", "m", "4");
    assertThat(known(Way.COUNT, "1-1", "R")).isEqualTo("7");
  }

  @Test
  void besidePlacesThereMayBeMore() {
    say("1-1", "R/c", "", "3");
    say("1-1", "R/d", "", "4");
    assertThat(known(Way.COUNT, "1-1", "R")).isEqualTo("at least 7");
    assertThat(known(Way.MAX, "1-1", "R")).isEqualTo("between 4 and 10");
    assertThat(known(Way.MIN, "1-1", "R")).isEqualTo("between 0 and 3");
  }

  @Test
  void whatIsSaidOfPartsOfPartsCountsToo() {
    say("1-1", "R", "f", "3");
    say("1-1", "R", "m", "4");
    say("2-2", "R", "f", "2");
    say("2-2", "R", "m", "1");
    assertThat(known(Way.COUNT, "1-2", "R")).isEqualTo("10");
    assertThat(known(Way.COUNT, "1-3", "R")).isEqualTo("at least 10");
  }

  @Test
  void aMeanWeighsPeriodsByTheirLengthAndOnlyIfTheyAreAll() {
    say("1-1", "R", "", "2");
    assertThat(known(Way.MEAN, "1-3", "R")).isEqualTo("between 0 and 10");
    say("2-3", "R", "", "8");
    assertThat(known(Way.MEAN, "1-3", "R")).isEqualTo("6");
  }

  @Test
  void aMeanOfSomePlacesSaysNothingOfTheWhole() {
    say("1-1", "R/c", "", "2");
    assertThat(known(Way.MEAN, "1-1", "R")).isEqualTo("between 0 and 10");
  }

  @Test
  void aMeanOfAllCategoriesIsThatOfTheWhole() {
    say("1-1", "R", "f", "2");
    say("1-1", "R", "m", "8");
    assertThat(known(Way.MEAN, "1-1", "R")).isEqualTo("5");
  }

  @Test
  void whatALaterStepFoldsIsNotSplitBeforeIt() {
    say("1-2", "R/c", "", "3");
    assertThat(known(Way.COUNT_THEN_MEAN, "1-2", "R")).isEqualTo("at least 0");
    say("1-1", "R/c", "", "3");
    assertThat(known(Way.COUNT_THEN_MEAN, "1-1", "R")).isEqualTo("at least 3");
  }

  @Test
  void whatWasStatedOfTheWholeIsCutByItsParts() {
    say("1-1", "R", "", "between 2 and 9");
    say("1-1", "R/c", "", "3");
    assertThat(known(Way.COUNT, "1-1", "R")).isEqualTo("between 3 and 9");
    say("1-1", "R/c", "", "30");
    assertThat(known(Way.COUNT, "1-1", "R")).isEqualTo("between 2 and 9");
  }

  @Test
  void whereTooMuchIsToBeLookedAtOnlyTheWholeItselfCounts() {
    say("1-1", "R", "", "between 2 and 9");
    say("1-1", "R/c", "", "3");
    assertThat(known(Way.COUNT, 1, "1-1", "R")).isEqualTo("between 2 and 9");
    assertThat(known(Way.COUNT, 3, "1-1", "R")).isEqualTo("between 3 and 9");
  }
}
