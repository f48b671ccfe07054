package org.logframe.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceIdsTest {
  static Stream<Arguments> ids() {
    return Stream.of(
        id("SubdivisionId", SubdivisionId::of),
        id("RouteId", RouteId::of),
        id("RegionSchemeId", RegionSchemeId::of),
        id("RegionId", RegionId::of));
  }

  private static Arguments id(String type, Function<String, Object> of) {
    return Arguments.of(type, of);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isItsText(String type, Function<String, Object> of) {
    assertThat(of.apply("a/b: ç")).as(type).hasToString("a/b: ç").isEqualTo(of.apply("a/b: ç"));
    assertThat(of.apply("a")).isNotEqualTo(of.apply("b"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void rejectsWhatIsNoId(String type, Function<String, Object> of) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply(" "))
        .withMessage(type + ": is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("a\n"))
        .withMessage(type + ": has a control character: \"a\\u000A\"");
  }

  @Test
  void areOrderedByTheirText() {
    assertThat(Stream.of("b", "a").map(SubdivisionId::of).sorted().map(SubdivisionId::text))
        .containsExactly("a", "b");
    assertThat(Stream.of("b", "a").map(RouteId::of).sorted().map(RouteId::text))
        .containsExactly("a", "b");
    assertThat(Stream.of("b", "a").map(RegionSchemeId::of).sorted().map(RegionSchemeId::text))
        .containsExactly("a", "b");
    assertThat(Stream.of("b", "a").map(RegionId::of).sorted().map(RegionId::text))
        .containsExactly("a", "b");
  }
}
