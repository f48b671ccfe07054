package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;

/** Exact decimals, as numbers or as text. */
class NumbersTest {
  private static final String BEGIN =
      "{\"indicator\":\"i\",\"programme\":\"p\",\"value\":{\"value\":";
  private static final ObservationsWriter TEXT = ObservationsJson.writer().longNumbersAsText();

  private static Observation observation(BigDecimal number) {
    return Observation.builder()
        .indicator("i")
        .programme("p")
        .value(Figure.exactly(number, Counts.PERSON))
        .build();
  }

  private static String written(ObservationsWriter writer, String number) {
    String line = writer.write(List.of(observation(new BigDecimal(number))));
    SchemaCheck.check(Observation.class, line);
    return line.substring(BEGIN.length(), line.indexOf(",\"unit\""));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', textBlock = """
      0,                     0
      -370,                  -370
      9007199254740991,      9007199254740991
      9007199254740992,      "9007199254740992"
      -9007199254740991,     -9007199254740991
      -9007199254740992,     "-9007199254740992"
      1E+20,                 "100000000000000000000"
      12345678901234.5,      12345678901234.5
      123456789012345.6,     "123456789012345.6"
      0.1000000000000000,    0.1
      1E-30,                 0.000000000000000000000000000001
      """)
  void areTextWhereADoubleLosesDigits(String number, String text) {
    assertThat(written(TEXT, number)).isEqualTo(text);
    assertThat(written(ObservationsJson.writer(), number)).isEqualTo(text.replace("\"", ""));
  }

  @Test
  void areTextInPortfoliosToo() {
    Interval interval =
        Interval.between(BigDecimal.ZERO, new BigDecimal("9007199254740993"), Counts.PERSON);
    var portfolio = org.logframe.portfolio.Portfolio.builder()
        .addIndicators(org.logframe.indicator.Indicator.builder()
            .id("i")
            .title(org.logframe.source.Text.of("I"))
            .unit(Counts.PERSON)
            .range(interval)
            .build())
        .build();
    String written = PortfolioJson.writer().longNumbersAsText().write(portfolio);

    assertThat(written)
        .contains("\"range\": {\"low\": 0, \"high\": \"9007199254740993\", \"unit\": \"persons\"}");
    assertThat(PortfolioJson.read(written)).isEqualTo(portfolio);
  }

  /** What is written as a number is the same number after a round through a double. */
  @Property(tries = 500)
  void surviveBinaryFloatingPoint(@ForAll long digits, @ForAll @IntRange(max = 25) int scale) {
    BigDecimal number = BigDecimal.valueOf(digits, scale);
    String text = written(TEXT, number.toPlainString());
    if (!text.startsWith("\"")) {
      assertThat(new BigDecimal(Double.toString(Double.parseDouble(text))))
          .isEqualByComparingTo(number);
    }
    assertThat(ObservationsJson.read(TEXT.write(List.of(observation(number)))))
        .containsExactly(observation(number));
  }

  @Test
  void areReadInEitherForm() {
    assertThat(ObservationsJson.read(BEGIN + "\"370.50\"}}"))
        .isEqualTo(ObservationsJson.read(BEGIN + "370.5}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e3", "+1", "01", ".5", "5.", "", "٣", "NaN", "1 000"})
  void areNoOtherText(String text) {
    assertThatThrownBy(() -> ObservationsJson.read(BEGIN + "\"" + text + "\"}}"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage("1 problem\n/value/value (line 1, column 51): number: \"" + text
            + "\" is no decimal such as \"-12.5\"");
  }

  @Test
  void areReadHoweverManyDigitsTheModelHas() {
    String line = ObservationsJson.write(List.of(observation(new BigDecimal("-1E-199"))));

    assertThat(line).contains("\"value\":-0.000000").hasSizeGreaterThan(250);
    assertThat(ObservationsJson.read(line)).containsExactly(observation(new BigDecimal("-1E-199")));
  }
}
