package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Direction;
import org.logframe.measure.Interval;

class ProgressTest {
  private static Progress progress(
      Direction direction, String baseline, String target, String actual) {
    return Progress.of(direction, read(baseline), read(target), read(actual));
  }

  private static Optional<Interval> read(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Interval.parse(text + " persons"));
  }

  @Test
  void isTheFractionOfTheWayFromTheBaseline() {
    assertThat(progress(Direction.INCREASING, "20", "100", "80")).hasToString("75 %, SHORT");
    assertThat(progress(Direction.INCREASING, "0", "50", "60")).hasToString("120 %, REACHED");
    assertThat(progress(Direction.INCREASING, "20", "100", "12")).hasToString("-10 %, SHORT");
  }

  @Test
  void servesIndicatorsThatShouldFall() {
    assertThat(progress(Direction.DECREASING, "40", "10", "25")).hasToString("50 %, SHORT");
    assertThat(progress(Direction.DECREASING, "40", "10", "7")).hasToString("110 %, REACHED");
  }

  @Test
  void isBoundedWhereItsPartsAre() {
    Progress bounded = progress(Direction.INCREASING, "0", "100", "between 40 and 60");
    assertThat(bounded.fraction()).hasToString("Optional[between 40 and 60 %]");
    assertThat(bounded.standing()).isEqualTo(Progress.Standing.SHORT);
    assertThat(progress(Direction.INCREASING, "0", "100", "at least 90").standing())
        .isEqualTo(Progress.Standing.UNKNOWN);
  }

  @Test
  void saysWhyItCannotBeComputed() {
    assertThat(progress(Direction.INCREASING, "1", "2", "")).hasToString("NO_ACTUAL, UNKNOWN");
    assertThat(progress(Direction.INCREASING, "1", "", "2")).hasToString("NO_TARGET, UNKNOWN");
    assertThat(progress(Direction.INCREASING, "", "2", "2")).hasToString("NO_BASELINE, REACHED");
    assertThat(progress(Direction.INCREASING, "5", "5", "4"))
        .hasToString("TARGET_MAY_BE_BASELINE, SHORT");
    assertThat(progress(Direction.MAINTAIN, "9", "5", "6")).hasToString("LEVEL_IS_KEPT, REACHED");
  }

  @Property(tries = 300)
  void holdsTheTruthWhereverItsPartsDo(
      @ForAll @IntRange(min = 0, max = 20) int baseline,
      @ForAll @IntRange(min = 30, max = 60) int target,
      @ForAll @IntRange(min = 0, max = 90) int actual,
      @ForAll @IntRange(min = 0, max = 4) int width) {
    Interval fraction = Progress.of(
            Direction.INCREASING,
            read("between " + baseline + " and " + (baseline + width + 1)),
            read("between " + (target - width) + " and " + (target + 1)),
            read("between " + actual + " and " + (actual + width + 1)))
        .fraction()
        .orElseThrow();
    BigDecimal truth = new BigDecimal(100 * (actual - baseline))
        .divide(new BigDecimal(target - baseline), 30, RoundingMode.HALF_EVEN);
    assertThat(fraction.rounded(6).contains(truth)).isTrue();
  }
}
