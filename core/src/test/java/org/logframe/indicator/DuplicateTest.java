package org.logframe.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.logframe.measure.Figure;
import org.logframe.source.Source;

/** Observations that are given more than once. */
class DuplicateTest {
  private static Observation.Builder observation(String series) {
    return Observation.builder()
        .indicator("trained")
        .programme("p")
        .series(series)
        .value(Figure.parse("2 persons"));
  }

  @Test
  void aDuplicateIsNamedWithItsPositionsInTheOrderOfTheFirst() {
    Observation a = observation("a").build();
    Observation b = observation("b").build();
    Observation c = observation("c").build();
    assertThat(Duplicate.in(ImmutableList.of(b, a, c, a, b, b)))
        .extracting(Duplicate::toString)
        .containsExactly("trained, p, b: 2 persons at 0, 4, 5", "trained, p, a: 2 persons at 1, 3");
    assertThat(Duplicate.in(ImmutableList.of(a, b, c))).isEmpty();
    assertThat(Duplicate.in(ImmutableList.of())).isEmpty();
  }

  @Test
  void whatDiffersInItsSourceIsNoDuplicate() {
    Observation here =
        observation("a").addSources(Source.of("report", "line 1")).build();
    Observation there =
        observation("a").addSources(Source.of("report", "line 2")).build();
    assertThat(Duplicate.in(ImmutableList.of(here, there))).isEmpty();
  }

  @Test
  void whatHasTheSameHashIsNoDuplicate() {
    Observation one = observation("Aa").build();
    Observation other = observation("BB").build();
    assertThat(one).hasSameHashCodeAs(other);
    assertThat(Duplicate.in(ImmutableList.of(one, other, other)))
        .containsExactly(new Duplicate(other, ImmutableList.of(1L, 2L)));
  }

  @Test
  void aDuplicateIsAtLeastTwoPositions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Duplicate(observation("a").build(), ImmutableList.of(3L)))
        .withMessage("Duplicate: trained, p, a: 2 persons is at [3], which is not twice");
  }

  @Property
  void everyPositionOfWhatIsGivenMoreThanOnceIsNamed(
      @ForAll @Size(max = 60) List<@IntRange(max = 30) Integer> series) {
    List<Observation> observations = new ArrayList<>();
    series.forEach(each -> observations.add(observation("s" + each).build()));
    List<Long> named = Duplicate.in(observations).stream()
        .flatMap(each -> each.positions().stream())
        .sorted()
        .toList();
    List<Long> expected = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      int each = series.get(i);
      if (series.stream().filter(other -> other == each).count() > 1) {
        expected.add((long) i);
      }
    }
    assertThat(named).isEqualTo(expected);
  }
}
