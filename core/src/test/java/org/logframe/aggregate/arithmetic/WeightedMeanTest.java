package org.logframe.aggregate.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.measure.Interval;

class WeightedMeanTest {
  /** The mean of values and weights in turn. */
  private static String mean(String... valuesAndWeights) {
    List<WeightedMean.Term> terms = new ArrayList<>();
    for (int i = 0; i < valuesAndWeights.length; i += 2) {
      terms.add(new WeightedMean.Term(
          Interval.parse(valuesAndWeights[i]), Interval.parse(valuesAndWeights[i + 1])));
    }
    return WeightedMean.of(terms).map(Interval::toString).orElse("none");
  }

  @Test
  void exactValuesHaveAnExactMean() {
    assertThat(mean("2", "100 persons", "4", "300 persons")).isEqualTo("3.5");
    assertThat(mean("-2", "1", "4", "1")).isEqualTo("1");
    assertThat(mean("7", "3")).isEqualTo("7");
  }

  @Test
  void whatCannotBeWrittenExactlyIsRoundedOutward() {
    Interval third = WeightedMean.of(List.of(
            new WeightedMean.Term(Interval.parse("0"), Interval.parse("2")),
            new WeightedMean.Term(Interval.parse("1"), Interval.parse("1"))))
        .orElseThrow();
    assertThat(third.rounded(2)).hasToString("between 0.33 and 0.34 (about 0.33)");
  }

  @Test
  void theLowestValuesWeighMostInTheLeastMean() {
    assertThat(mean("2", "between 100 and 300", "4", "between 100 and 300"))
        .isEqualTo("between 2.5 and 3.5");
    assertThat(mean("between 1 and 2", "1", "between 4 and 6", "between 1 and 3"))
        .isEqualTo("between 2.5 and 5");
    assertThat(mean("0", "between 1 and 2", "3", "between 1 and 2", "6", "between 1 and 4"))
        .isEqualTo("between 2.25 and 4.5");
  }

  @Test
  void aWeightWithoutAnEndMayOutweighAllOthers() {
    assertThat(mean("2", "at least 100", "4", "300")).isEqualTo("between 2 and 3.5");
    assertThat(mean("2", "300", "4", "at least 100")).isEqualTo("between 2.5 and 4");
    assertThat(mean("2", "at least 0", "4", "at least 1")).isEqualTo("between 2 and 4");
  }

  @Test
  void anOpenEndStaysOpenWhereItAlwaysWeighs() {
    assertThat(mean("more than 2", "1", "4", "1")).isEqualTo("more than 3");
    assertThat(mean("more than 2", "at most 1", "4", "1")).isEqualTo("at least 3");
    assertThat(mean("less than 2", "1", "4", "1")).isEqualTo("less than 3");
  }

  @Test
  void anEndThatIsNotKnownLeavesTheMeanOpenUnlessItWeighsNothing() {
    assertThat(mean("at least 2", "1", "4", "1")).isEqualTo("at least 3");
    assertThat(mean("at most 2", "1", "4", "1")).isEqualTo("at most 3");
    assertThat(mean("at most 2", "0", "4", "1")).isEqualTo("4");
  }

  @Test
  void estimatesHaveAMeanOfTheirOwn() {
    assertThat(mean("between 1 and 3 (about 2)", "1", "4", "3"))
        .isEqualTo("between 3.25 and 3.75 (about 3.5)");
    assertThat(mean("between 1 and 3", "1", "4", "3")).isEqualTo("between 3.25 and 3.75");
    assertThat(mean("2", "between 1 and 3", "4", "3")).isEqualTo("between 3 and 3.5");
    assertThat(mean("2", "between 0 and 3 (about 0)", "4", "between 1 and 3 (about 1)"))
        .isEqualTo("between 2.5 and 4 (about 4)");
  }

  @Test
  void weightsThatMayAllBeZeroHaveNoMean() {
    assertThat(mean("2", "0", "4", "0")).isEqualTo("none");
    assertThat(mean("2", "at most 3", "4", "at least 0")).isEqualTo("none");
    assertThat(WeightedMean.of(List.of())).isEqualTo(Optional.empty());
  }
}
