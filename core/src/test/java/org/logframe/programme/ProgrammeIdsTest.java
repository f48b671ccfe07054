package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeIdsTest {
  static Stream<Arguments> ids() {
    return Stream.of(
        id(ProgrammeId.class, ProgrammeId::of, ProgrammeId::text),
        id(PillarId.class, PillarId::of, PillarId::text),
        id(ObjectiveId.class, ObjectiveId::of, ObjectiveId::text),
        id(PolicyFrameworkId.class, PolicyFrameworkId::of, PolicyFrameworkId::text));
  }

  private static <T> Arguments id(
      Class<T> type, Function<String, T> of, Function<? super T, String> text) {
    return Arguments.of(type, of, of.andThen(text));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void areTheirText(Class<?> type, Function<String, Object> of, Function<String, String> text) {
    assertThat(of.apply("a/b: ç")).as(type.getName()).hasToString("a/b: ç");
    assertThat(text.apply("a/b: ç")).as(type.getName()).isEqualTo("a/b: ç");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void rejectWhatIsNoId(Class<?> type, Function<String, Object> of) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply(" "))
        .withMessage(type.getSimpleName() + ": is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("a\n"))
        .withMessage(type.getSimpleName() + ": has a control character: \"a\\u000A\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("x".repeat(201)))
        .withMessage(type.getSimpleName() + ": has 201 characters, at most 200: \"" + "x".repeat(80)
            + "…\"");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void areValues(Class<?> type) {
    EqualsVerifier.forClass(type).verify();
  }
}
