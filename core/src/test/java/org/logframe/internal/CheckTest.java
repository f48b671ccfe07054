package org.logframe.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CheckTest {
  @Test
  void anIdMayBeAnyTextWithoutControlCharacters() {
    assertThat(Check.id("AnyId", "Côte d’Ivoire / 2 %")).isEqualTo("Côte d’Ivoire / 2 %");
    assertThat(Check.id("AnyId", "x".repeat(200))).hasSize(200);
  }

  @Test
  void refusesWhatIsNoId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.id("AnyId", "\u00a0 "))
        .withMessage("AnyId: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.id("AnyId", "x".repeat(201)))
        .withMessage("AnyId: has 201 characters, at most 200: \"" + "x".repeat(80) + "…\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.id("AnyId", "a\nb"))
        .withMessage("AnyId: has a control character: \"a\\u000Ab\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.id("AnyId", "a\ud800b"))
        .withMessage("AnyId: has half a surrogate pair: \"a\\uD800b\"");
  }

  @Test
  void aTextMayHaveLineFeedsAndTabsAndAnyLength() {
    String text = "One\n\ttwo \ud83d\ude00".repeat(100);
    assertThat(Check.text("T", text)).isSameAs(text);
  }

  @Test
  void refusesWhatIsNoText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.text("T", " \n"))
        .withMessage("T: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.text("T", "a\u0000"))
        .withMessage("T: has a control character: \"a\\u0000\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.text("T", "\udc00a"))
        .withMessage("T: has half a surrogate pair: \"\\uDC00a\"");
  }

  @Test
  void quotesEightyCharactersAtMost() {
    assertThat(Check.quote("\ud83d\ude00".repeat(80)))
        .isEqualTo("\"" + "\ud83d\ude00".repeat(80) + "\"");
    assertThat(Check.quote("a".repeat(81))).isEqualTo("\"" + "a".repeat(80) + "…\"");
  }
}
