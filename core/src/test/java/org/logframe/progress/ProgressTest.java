package org.logframe.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Direction;
import org.logframe.measure.Interval;
import org.logframe.progress.Progress.Obstacle;

class ProgressTest {
  private static Progress up(String baseline, String target, String actual) {
    return progress(baseline, target, actual).direction(Direction.INCREASING).build();
  }

  private static Progress down(String baseline, String target, String actual) {
    return progress(baseline, target, actual).direction(Direction.DECREASING).build();
  }

  private static Progress keep(String baseline, String target, String actual) {
    return progress(baseline, target, actual).direction(Direction.MAINTAIN).build();
  }

  private static Progress.Builder progress(String baseline, String target, String actual) {
    return Progress.builder().baseline(read(baseline)).target(read(target)).actual(read(actual));
  }

  private static Optional<Interval> read(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Interval.parse(text + " persons"));
  }

  @Test
  void isTheFractionOfTheWayFromTheBaseline() {
    assertThat(up("20", "100", "80")).hasToString("75 %, short");
    assertThat(up("20", "100", "100")).hasToString("100 %, reached");
    assertThat(up("0", "50", "60")).hasToString("120 %, reached");
    assertThat(up("20", "100", "12")).hasToString("-10 %, short");
  }

  @Test
  void servesIndicatorsThatShouldFall() {
    assertThat(down("40", "10", "25")).hasToString("50 %, short");
    assertThat(down("40", "10", "10")).hasToString("100 %, reached");
    assertThat(down("40", "10", "7")).hasToString("110 %, reached");
    assertThat(down("40", "10", "46")).hasToString("-20 %, short");
  }

  @Test
  void printsOneDecimalAndNeverRoundsUpToTheTarget() {
    assertThat(up("0", "3", "1")).hasToString("33.3 %, short");
    assertThat(up("0", "3", "2")).hasToString("66.7 %, short");
    assertThat(up("0", "100000", "99999")).hasToString("99.9 %, short");
    assertThat(up("0", "100000", "100001")).hasToString("100 %, reached");
    assertThat(up("0", "at least 3", "1")).hasToString("33.3 %, short");
    assertThat(up("0", "3", "between 1 and 2")).hasToString("between 33.3 and 66.7 %, short");
  }

  @Test
  void takesTheDirectionFromBaselineAndTargetWhereItIsNotStated() {
    assertThat(progress("20", "100", "80").build()).hasToString("75 %, short");
    assertThat(progress("40", "10", "7").build()).hasToString("110 %, reached");
    assertThat(progress("", "10", "7").build()).hasToString("not computable: no baseline, unknown");
    assertThat(progress("10", "10", "7").build())
        .hasToString("not computable: the target is the baseline, unknown");
    assertThat(progress("between 9 and 10", "10", "7").build())
        .hasToString("not computable: the target may be the baseline, unknown");
    assertThat(progress("", "10", "10").build())
        .hasToString("not computable: no baseline, reached");
    assertThat(progress("", "between 9 and 11", "between 9 and 11").build().standing())
        .isEqualTo(Progress.Standing.UNKNOWN);
  }

  @Test
  void isBoundedWhereItsPartsAre() {
    assertThat(up("0", "100", "between 40 and 60")).hasToString("between 40 and 60 %, short");
    assertThat(up("0", "100", "at least 90")).hasToString("at least 90 %, unknown");
    assertThat(up("0", "100", "at least 100")).hasToString("at least 100 %, reached");
    assertThat(up("0", "between 80 and 100", "60")).hasToString("between 60 and 75 %, short");
    assertThat(up("between 0 and 20", "100", "60")).hasToString("between 50 and 60 %, short");
    assertThat(up("at most 0", "100", "60")).hasToString("at least 60 and less than 100 %, short");
  }

  @Test
  void hasAnEstimateWhereAllItsPartsDo() {
    assertThat(up("0", "100", "between 40 and 60").fraction().orElseThrow().estimate())
        .isEmpty();
    Progress estimated = Progress.builder()
        .baseline(Interval.parse("between 0 and 20 persons (about 10)"))
        .target(Interval.parse("110 persons"))
        .actual(Interval.parse("between 50 and 70 persons (about 60)"))
        .build();
    assertThat(estimated.fraction().orElseThrow().estimate())
        .hasValueSatisfying(best -> assertThat(best).isEqualByComparingTo("50"));
    assertThat(estimated).hasToString("between 33.3 and 63.7 % (about 50), short");
  }

  @Test
  void takesATargetThatIsOpenTowardsTheBetterSideForItsNearEnd() {
    assertThat(up("0", "at least 80", "60")).hasToString("75 %, short");
    assertThat(up("0", "at least 80", "80")).hasToString("100 %, reached");
    assertThat(up("0", "more than 80", "80")).hasToString("100 %, short");
    assertThat(down("10", "at most 5", "5")).hasToString("100 %, reached");
    assertThat(down("10", "fewer than 5", "5")).hasToString("100 %, short");
    assertThat(down("10", "fewer than 5", "4")).hasToString("120 %, reached");
  }

  @Test
  void takesATargetThatIsOpenTowardsTheWorseSideForUnknown() {
    assertThat(up("0", "at most 80", "80").standing()).isEqualTo(Progress.Standing.REACHED);
    assertThat(up("0", "at most 80", "70").standing()).isEqualTo(Progress.Standing.UNKNOWN);
    assertThat(down("100", "at least 80", "80").standing()).isEqualTo(Progress.Standing.REACHED);
    assertThat(down("100", "at least 80", "90").standing()).isEqualTo(Progress.Standing.UNKNOWN);
  }

  @Test
  void knowsNothingOfATargetThatMayBeAnything() {
    Progress nothing = Progress.builder()
        .direction(Direction.INCREASING)
        .baseline(Interval.parse("1 persons"))
        .target(Interval.parse("unknown, in persons"))
        .actual(Interval.parse("5 persons"))
        .build();

    assertThat(nothing).hasToString("not computable: the target may be the baseline, unknown");
  }

  @Test
  void keepsALevelWithinTheTargetsOwnBounds() {
    assertThat(keep("", "between 75 and 85", "80"))
        .hasToString("not computable: a level is to be kept, reached");
    assertThat(keep("9", "between 75 and 85", "86").standing()).isEqualTo(Progress.Standing.SHORT);
    assertThat(keep("", "at most 5", "4").standing()).isEqualTo(Progress.Standing.REACHED);
    assertThat(keep("", "at most 5", "6").standing()).isEqualTo(Progress.Standing.SHORT);
    assertThat(keep("", "5", "between 4 and 6").standing()).isEqualTo(Progress.Standing.UNKNOWN);
  }

  @Test
  void saysWhyItCannotBeComputed() {
    assertThat(up("1", "2", "")).hasToString("not computable: nothing was reported, unknown");
    assertThat(up("1", "", "2")).hasToString("not computable: no target, unknown");
    assertThat(up("", "2", "2")).hasToString("not computable: no baseline, reached");
    assertThat(up("5", "5", "4")).hasToString("not computable: the target is the baseline, short");
    assertThat(up("9", "5", "6"))
        .hasToString("not computable: the target is worse than the baseline, reached");
    assertThat(up("", "2", "").obstacle()).contains(Obstacle.NO_ACTUAL);
    assertThat(up("1", "2", "1").toBuilder().hindrance(Obstacle.PARTS_DIFFER).build())
        .hasToString("not computable: the actual values cover other parts, short");
  }

  @Test
  void convertsUnits() {
    Progress inKilometres = Progress.builder()
        .baseline(Interval.parse("0 km"))
        .target(Interval.parse("2 km"))
        .actual(Interval.parse("500 m"))
        .build();

    assertThat(inKilometres).hasToString("25 %, short");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Progress.builder()
            .target(Interval.parse("2 km"))
            .actual(Interval.parse("5 persons"))
            .build())
        .withMessageContaining("persons")
        .withMessageContaining("km");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Progress.builder()
            .target(Interval.parse("2 km"))
            .baseline(Interval.parse("5 persons"))
            .build());
  }
}
