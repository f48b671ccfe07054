package org.logframe.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.source.Text;

/** Long texts and numbers are refused before anything is done with them, or read at once. */
@Timeout(20)
class LongTextsTest {
  private static final String MILLION = "a".repeat(1_000_000);

  private static void refuses(Function<String, ?> parser, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parser.apply(MILLION))
        .withMessageStartingWith(message);
  }

  @Test
  void saysHowLongATextMayBe() {
    refuses(Figure::parse, "Figure: has 1,000,000 characters, at most 2,000: \"aaa");
    refuses(Interval::parse, "Interval: has 1,000,000 characters, at most 6,000: \"aaa");
    refuses(
        text -> ObservedValue.read(text, Counts.PERSON),
        "ObservedValue: has 1,000,000 characters, at most 4,000: \"aaa");
    refuses(Missing::parse, "Missing: a text has at most 12,000 characters: \"aaa");
    refuses(
        text -> Country.parse(text, Locale.ENGLISH),
        "Country: a name has 1,000,000 characters, at most 500: \"aaa");
    refuses(AreaId::parse, "AreaId: a text has at most 1,000 characters: \"aaa");
    refuses(
        text -> Text.from(Map.of(text, "x")),
        "Text: a language tag has at most 200 characters: \"aaa");
  }

  @Test
  void refusesANumberOfVeryManyDigits() {
    for (Function<BigDecimal, ?> maker : List.<Function<BigDecimal, ?>>of(
        number -> Figure.exactly(number, Counts.PERSON),
        number -> Figure.about(number, Counts.PERSON),
        number -> Figure.between(number, number, Counts.PERSON))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> maker.apply(BigDecimal.TEN.pow(200_000)))
          .withMessage("Figure: has 200,000 digits, at most 200");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.exactly(BigDecimal.TEN.pow(200_000), Counts.PERSON))
        .withMessage("Interval: has 200,000 digits, at most 1,000");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", " -", "- ", " to", "\u00a0", " and ", " a", "a "})
  void readsRunsOfSpacesAndWordsAtOnce(String run) {
    for (String before : new String[] {"1", "between 1", "at least 1", "from 1"}) {
      for (String after : new String[] {"", "x", "!1", "1", ")"}) {
        String text = before + run.repeat(5_000 / run.length()) + after;
        reads(Interval::parse, text);
        reads(Figure::parse, text.substring(0, 1_900) + after);
      }
    }
  }

  private static void reads(Function<String, ?> parser, String text) {
    try {
      assertThat(parser.apply(text)).isNotNull();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageMatching("(?s).+");
    }
  }
}
