package org.logframe.aggregate.box.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.Draws;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.fold.Folding.Term;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

class FoldingTest {
  private static final Interval COUNTS =
      Interval.atLeast(0, UnitTable.standard().parse(""));
  private static final Interval ANYTHING = Interval.unbounded(COUNTS.unit());

  private final List<List<String>> places = new ArrayList<>();
  private final List<Interval> values = new ArrayList<>();

  private void say(String programme, String area, String service, String value) {
    places.add(List.of("1-1", programme, area, "", "", service));
    values.add(Interval.parse(value));
  }

  private Optional<String> folded(Way way, Interval range) {
    Draws draws = new Draws(new Random(1), way.steps, range);
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      terms.add(Term.of(draws.box(places.get(i)), values.get(i)));
    }
    Optional<Weighed> folded = new Folding(draws.space).fold(terms);
    Collections.reverse(terms);
    assertThat(new Folding(draws.space).fold(terms)).isEqualTo(folded);
    return folded.map(each -> each.value().toString());
  }

  @Test
  void nothingFoldsToNothing() {
    assertThat(folded(Way.COUNT, COUNTS)).isEmpty();
  }

  @Test
  void oneBoxIsItself() {
    say("P", "R", "", "between 3 and 5 (about 4)");
    assertThat(folded(Way.COUNT, COUNTS)).contains("between 3 and 5 (about 4)");
    assertThat(folded(Way.NONE, COUNTS)).contains("between 3 and 5 (about 4)");
  }

  @Test
  void noRuleFoldsTwo() {
    say("P", "R", "", "4");
    say("Q", "R", "", "5");
    assertThat(folded(Way.NONE, COUNTS)).isEmpty();
  }

  @Test
  void whatIsInOneServiceAddsUp() {
    say("P", "R/c", "food", "between 3 and 5 (about 4)");
    say("P", "R/d", "food", "6");
    assertThat(folded(Way.COUNT, COUNTS)).contains("between 9 and 11 (about 10)");
    assertThat(folded(Way.COUNT, ANYTHING)).contains("between 9 and 11 (about 10)");
  }

  @Test
  void placesAddUpAndServicesInAPlaceOverlap() {
    say("P", "R/c", "food", "10");
    say("P", "R/c", "cash", "6");
    say("P", "R/d", "food", "1");
    say("P", "R/d", "cash", "5");
    assertThat(folded(Way.COUNT, COUNTS)).contains("between 15 and 22");
  }

  @Test
  void placesThatMeetAreOneGroupInWhichTheGreatestCombinationCounts() {
    say("P", "R/c", "food", "10");
    say("P", "S/e", "food", "2");
    say("P", "R/d", "food", "4");
    say("P", "R", "cash", "9");
    say("P", "S/e", "cash", "3");
    assertThat(folded(Way.COUNT, COUNTS)).contains("between 17 and 28"); // 10 + 4, and 3
  }

  @Test
  void aCorrectionInOneServiceIsExact() {
    say("P", "R/c", "food", "10");
    say("P", "R/d", "food", "-3");
    assertThat(folded(Way.COUNT, ANYTHING)).contains("7");
  }

  @Test
  void aCorrectionMayTakeAwayWhomAnotherServiceCounts() {
    say("P", "R/c", "food", "100");
    say("P", "R/c", "cash", "90");
    say("Q", "R/c", "cash", "-1");
    assertThat(folded(Way.PEOPLE, ANYTHING)).contains("between 99 and 190");
  }

  @Test
  void aCorrectionInAPlaceThatAnotherServiceCountsWithItsNeighbourIsNotTakenFromOne() {
    say("P", "R/c", "food", "5");
    say("P", "R/d", "food", "-3");
    say("P", "R", "cash", "4");
    assertThat(folded(Way.COUNT, ANYTHING)).contains("between 2 and 9");
  }

  @Test
  void servicesOverlapInAStepOfTheirOwnToo() {
    say("P", "R/c", "food", "10");
    say("P", "R/c", "cash", "6");
    say("Q", "R/c", "cash", "7");
    assertThat(folded(Way.MEAN_THEN_COUNT, COUNTS)).contains("between 17 and 23");
    assertThat(folded(Way.MAX_THEN_COUNT, COUNTS)).contains("17");
    assertThat(folded(Way.MEAN, COUNTS))
        .contains(
            "between 7.666666666666666666666666666666666"
                + " and 7.666666666666666666666666666666667 (about 7.666666666666666666666666666666667)");
  }
}
