package org.logframe.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.migrantprotection.iom.int/",
        "HTTP://example.org:8080/a?b=c&d=%20#e",
        "https://münchen.example/größe"
      })
  void aLinkMayBeAnyAddressOnTheWeb(String link) {
    assertThat(Check.link("T, link", link)).isSameAs(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "//example.org/",
        "/path",
        "ftp://example.org/",
        "mailto:a@example.org",
        "https:",
        "https:///path",
        "https:example.org",
        "https://exa mple.org",
        "https://example.org/%zz"
      })
  void refusesWhatIsNoLink(String link) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.link("T, link", link))
        .withMessage("T, link: is no absolute http or https address: \"" + link + "\"");
  }

  @Test
  void refusesALinkThatIsNoText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.link("T, link", ""))
        .withMessage("T, link: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Check.link("T, link", "https://example.org/\ud800"))
        .withMessage("T, link: has half a surrogate pair: \"https://example.org/\\uD800\"");
  }

  @Test
  void quotesEightyCharactersAtMost() {
    assertThat(Check.quote("\ud83d\ude00".repeat(80)))
        .isEqualTo("\"" + "\ud83d\ude00".repeat(80) + "\"");
    assertThat(Check.quote("a".repeat(81))).isEqualTo("\"" + "a".repeat(80) + "…\"");
  }

  @Test
  @SuppressWarnings("NullAway") // callers without a checker can pass null
  void saysWhatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Check.id("AnyId", null))
        .withMessage("AnyId: is null");
    assertThatNullPointerException()
        .isThrownBy(() -> Check.text("Any.text", null))
        .withMessage("Any.text: is null");
  }
}
