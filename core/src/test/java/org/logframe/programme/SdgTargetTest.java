package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdgTargetTest {
  @ParameterizedTest
  @CsvSource({"10.7, 10, 7", "1.a, 1, a", "3.d, 3, d", "8.10, 8, 10", "17.19, 17, 19"})
  void isAGoalAndATargetWithinIt(String code, int goal, String target) {
    SdgTarget read = SdgTarget.parse(code);

    assertThat(read.goal()).isEqualTo(goal);
    assertThat(read.target()).isEqualTo(target);
    assertThat(read).isEqualTo(new SdgTarget(goal, target)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10",
        "10.",
        ".7",
        "0.1",
        "18.1",
        "10.8",
        "10.0",
        "10.d",
        "17.a",
        "17.20",
        "10.07",
        "010.7",
        "10.A",
        "10.7 ",
        "10,7",
        "SDG 10.7",
        "10.7.1",
        "١٠.٧",
        "-1.1",
        "10.7\n"
      })
  void rejectsWhatIsNoTarget(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SdgTarget.parse(code))
        .withMessage("SdgTarget: \"" + code.replace("\n", "\\u000A")
            + "\" is none of the 169 targets, such as 10.7 or 10.a");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "18, 1", "-1, 1", "17, a", "10, 7.1", "10, ''"})
  void rejectsPartsThatAreNoTarget(int goal, String target) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SdgTarget(goal, target))
        .withMessage("SdgTarget: \"" + goal + "." + target
            + "\" is none of the 169 targets, such as 10.7 or 10.a");
  }

  @Test
  void isOrderedAsTheUnitedNationsListThem() {
    assertThat(Stream.of("10.a", "2.1", "8.2", "10.7", "8.10", "8.a", "10.c", "8.9", "17.1")
            .map(SdgTarget::parse)
            .sorted()
            .map(SdgTarget::toString))
        .containsExactly("2.1", "8.2", "8.9", "8.10", "8.a", "10.7", "10.a", "10.c", "17.1");
  }

  @Test
  void isEqualByItsCode() {
    assertThat(new SdgTarget(10, "7"))
        .isEqualTo(SdgTarget.parse("10.7"))
        .hasSameHashCodeAs(SdgTarget.parse("10.7"))
        .isNotEqualTo(SdgTarget.parse("11.7"))
        .isNotEqualTo(SdgTarget.parse("10.6"));
  }
}
