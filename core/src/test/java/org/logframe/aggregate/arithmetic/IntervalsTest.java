package org.logframe.aggregate.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

class IntervalsTest {
  private static final Interval COUNTS =
      Interval.atLeast(0, UnitTable.standard().parse(""));
  private static final Interval ANYTHING = Interval.unbounded(COUNTS.unit());

  private static String greatest(String one, String other) {
    return Intervals.greatest(List.of(Interval.parse(one), Interval.parse(other)))
        .toString();
  }

  private static String least(String one, String other) {
    return Intervals.least(List.of(Interval.parse(one), Interval.parse(other))).toString();
  }

  private static String overlapping(String one, String other, Interval range) {
    return Intervals.overlapping(Interval.parse(one), Interval.parse(other), range)
        .toString();
  }

  @Test
  void comparesWhatIsInSeveralUnits() {
    assertThat(greatest("1.196 thousand persons", "428 persons"))
        .isEqualTo("1.196 thousand persons");
    assertThat(least("1.196 thousand persons", "428 persons")).isEqualTo("0.428 thousand persons");
  }

  @Test
  void theGreaterOfTwoEstimatesIsTheEstimateOfTheGreater() {
    assertThat(greatest("between 10 and 20 (about 15)", "between 12 and 14 (about 13)"))
        .isEqualTo("between 12 and 20 (about 15)");
    assertThat(least("between 10 and 20 (about 15)", "between 12 and 14 (about 13)"))
        .isEqualTo("between 10 and 14 (about 13)");
    assertThat(greatest("between 10 and 20 (about 15)", "at least 12")).isEqualTo("at least 12");
    assertThat(least("between 10 and 20 (about 15)", "at most 12")).isEqualTo("at most 12");
  }

  @Test
  void anOpenEndIsKeptOnlyWhereItIsTheEnd() {
    assertThat(greatest("more than 3", "at least 3")).isEqualTo("more than 3");
    assertThat(least("more than 3", "at least 3")).isEqualTo("at least 3");
    assertThat(greatest("less than 3", "at most 3")).isEqualTo("at most 3");
    assertThat(least("less than 3", "at most 3")).isEqualTo("less than 3");
  }

  @Test
  void peopleWhoMayBeInBothGroupsAreFromTheGreatestToTheSum() {
    assertThat(overlapping("10", "between 4 and 6", COUNTS)).isEqualTo("between 10 and 16");
    assertThat(overlapping("10", "more than 12", COUNTS)).isEqualTo("more than 12");
    assertThat(overlapping("less than 5", "3", COUNTS)).isEqualTo("at least 3 and less than 8");
    assertThat(overlapping("10", "0", COUNTS)).isEqualTo("10");
    assertThat(overlapping("10", "between 4 and 6", ANYTHING)).isEqualTo("between 10 and 16");
  }

  @Test
  void aCorrectionTakesAwayItselfAtMostAndNothingAtLeast() {
    assertThat(overlapping("10", "-3", ANYTHING)).isEqualTo("between -3 and 10");
    assertThat(overlapping("-3", "10", ANYTHING)).isEqualTo("between -3 and 10");
    assertThat(overlapping("-3", "-2", ANYTHING)).isEqualTo("between -5 and 0");
    assertThat(overlapping("10", "between -3 and 2", ANYTHING)).isEqualTo("between -3 and 12");
    assertThat(overlapping("10", "more than -3", ANYTHING)).isEqualTo("more than -3");
    assertThat(overlapping("10", "at most 2", ANYTHING)).isEqualTo("at most 12");
  }

  @Test
  void whatCannotBeBelowZeroIsNoCorrection() {
    assertThat(overlapping("between -2 and 5", "between -1 and 3", COUNTS))
        .isEqualTo("between -1 and 8");
    assertThat(overlapping("between -5 and -3", "-4", COUNTS)).isEqualTo("between -4 and 0");
  }

  @Test
  void anIntervalIsWhatItGainsAndWhatItTakes() {
    Interval both = Interval.parse("at least -3 and less than 4");
    assertThat(Intervals.gained(both)).hasToString("at least 0 and less than 4");
    assertThat(Intervals.taken(both)).hasToString("between -3 and 0");
    assertThat(Intervals.gained(Interval.parse("-3"))).hasToString("0");
    assertThat(Intervals.taken(Interval.parse("4"))).hasToString("0");
  }
}
