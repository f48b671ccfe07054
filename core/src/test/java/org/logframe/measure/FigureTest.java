package org.logframe.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.measure.Counts.ORGANISATION;
import static org.logframe.measure.Counts.PERSON;

import java.math.BigDecimal;
import java.util.Locale;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
  private static final Unit<?> PERCENT = UnitTable.standard().parse("%");
  private static final Unit<?> METRE = UnitTable.standard().parse("m");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "42 | EXACTLY | 42 persons",
        "exactly 42 | EXACTLY | 42 persons",
        "Precisely 42 | EXACTLY | 42 persons",
        "=42 | EXACTLY | 42 persons",
        "2,875,500 | EXACTLY | 2,875,500 persons",
        "2875500 | EXACTLY | 2,875,500 persons",
        "114 000 | EXACTLY | 114,000 persons",
        "114\u00a0000 | EXACTLY | 114,000 persons",
        "1\u202f114\u202f000 | EXACTLY | 1,114,000 persons",
        "114\u2009000 | EXACTLY | 114,000 persons",
        "12.5 | EXACTLY | 12.5 persons",
        ".5 | EXACTLY | 0.5 persons",
        "-5 | EXACTLY | -5 persons",
        "\u22125 | EXACTLY | -5 persons",
        "5 persons | EXACTLY | 5 persons",
        "5 People | EXACTLY | 5 persons",
        "1 person | EXACTLY | 1 person",
        "0 | EXACTLY | 0 persons",
        "about 370 | ABOUT | between 365 and 375 persons (about 370)",
        "Around 370 | ABOUT | between 365 and 375 persons (about 370)",
        "APPROXIMATELY 370 | ABOUT | between 365 and 375 persons (about 370)",
        "approx. 370 | ABOUT | between 365 and 375 persons (about 370)",
        "approx 370 | ABOUT | between 365 and 375 persons (about 370)",
        "circa 370 | ABOUT | between 365 and 375 persons (about 370)",
        "ca. 370 | ABOUT | between 365 and 375 persons (about 370)",
        "roughly 370 | ABOUT | between 365 and 375 persons (about 370)",
        "some 370 | ABOUT | between 365 and 375 persons (about 370)",
        "~370 | ABOUT | between 365 and 375 persons (about 370)",
        "≈ 370 | ABOUT | between 365 and 375 persons (about 370)",
        "Close to 114,000 | NEARLY | between 113,000 and 114,000 persons (about 114,000)",
        "close\u00a0to  114,000 | NEARLY | between 113,000 and 114,000 persons (about 114,000)",
        "nearly 370 | NEARLY | between 360 and 370 persons (about 370)",
        "almost 370 | NEARLY | between 360 and 370 persons (about 370)",
        "just under 370 | NEARLY | between 360 and 370 persons (about 370)",
        "just below 370 | NEARLY | between 360 and 370 persons (about 370)",
        "nearly -370 | NEARLY | between -370 and -360 persons (about -370)",
        "more than 103,000 | MORE_THAN | more than 103,000 persons",
        "greater than 5 | MORE_THAN | more than 5 persons",
        "over 5 | MORE_THAN | more than 5 persons",
        "just over 5 | MORE_THAN | more than 5 persons",
        "above 5 | MORE_THAN | more than 5 persons",
        ">78 | MORE_THAN | more than 78 persons",
        "at least 3 | AT_LEAST | at least 3 persons",
        "no fewer than 3 | AT_LEAST | at least 3 persons",
        "not fewer than 3 | AT_LEAST | at least 3 persons",
        "no less than 3 | AT_LEAST | at least 3 persons",
        "not less than 3 | AT_LEAST | at least 3 persons",
        "a minimum of 3 | AT_LEAST | at least 3 persons",
        "minimum 3 | AT_LEAST | at least 3 persons",
        ">= 3 | AT_LEAST | at least 3 persons",
        "≥3 | AT_LEAST | at least 3 persons",
        "⩾3 | AT_LEAST | at least 3 persons",
        "100+ | AT_LEAST | at least 100 persons",
        "100+ persons | AT_LEAST | at least 100 persons",
        "5 or more | AT_LEAST | at least 5 persons",
        "5 or above | AT_LEAST | at least 5 persons",
        "fewer than 5 | LESS_THAN | fewer than 5 persons",
        "less than 5 | LESS_THAN | fewer than 5 persons",
        "under 5 | LESS_THAN | fewer than 5 persons",
        "below 5 | LESS_THAN | fewer than 5 persons",
        "<5 | LESS_THAN | fewer than 5 persons",
        "up to 500 | AT_MOST | at most 500 persons",
        "at most 500 | AT_MOST | at most 500 persons",
        "no more than 500 | AT_MOST | at most 500 persons",
        "not more than 500 | AT_MOST | at most 500 persons",
        "a maximum of 500 | AT_MOST | at most 500 persons",
        "maximum 500 | AT_MOST | at most 500 persons",
        "<=500 | AT_MOST | at most 500 persons",
        "≤ 500 | AT_MOST | at most 500 persons",
        "⩽500 | AT_MOST | at most 500 persons",
        "5 or fewer | AT_MOST | at most 5 persons",
        "5 or less persons | AT_MOST | at most 5 persons",
        "5 or below | AT_MOST | at most 5 persons",
        "10 to 15 | BETWEEN | between 10 and 15 persons",
        "from 10 to 15 | BETWEEN | between 10 and 15 persons",
        "Between 10 and 15 | BETWEEN | between 10 and 15 persons",
        "10-15 | BETWEEN | between 10 and 15 persons",
        "10–15 persons | BETWEEN | between 10 and 15 persons",
        "1,000 — 1,500 | BETWEEN | between 1,000 and 1,500 persons",
        "-5 to -3 | BETWEEN | between -5 and -3 persons",
        "10 persons to 15 people | BETWEEN | between 10 and 15 persons",
        "1.2 million | EXACTLY | 1.2 million persons",
        "1.2 Million persons | EXACTLY | 1.2 million persons",
        "114 thousand | EXACTLY | 114 thousand persons",
        "2 billion | EXACTLY | 2 billion persons",
        "about 1.2 million | ABOUT | between 1.15 and 1.25 million persons (about 1.2)",
        "1 Million to 2 million | BETWEEN | between 1 and 2 million persons"
      })
  void readsWhatPeopleWrite(String text, String qualifier, String bounds) {
    Figure figure = Figure.parse(text, PERSON);
    assertThat(figure.qualifier()).isEqualTo(Qualifier.valueOf(qualifier));
    assertThat(figure.bounds()).hasToString(bounds);
    assertThat(Figure.parse(figure.toString())).isEqualTo(figure);
    assertThat(Figure.parse(figure.wording(), figure.unit())).isEqualTo(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.125 | 0.125 persons",
        "1,000.125 | 1,000.125 persons",
        "12.00 | 12 persons",
        "12.0000 | 12 persons",
        "1.250 million | 1.25 million persons"
      })
  void readsAPointThatCanGroupNothingAsTheDecimalOne(String text, String bounds) {
    assertThat(Figure.parse(text, PERSON).bounds()).hasToString(bounds);
  }

  @Test
  void aLocaleSaysWhatThePointOfACountIs() {
    assertThat(
            Figure.parse("12.125", PERSON, UnitTable.standard(), Locale.ENGLISH).bounds())
        .hasToString("12.125 persons");
    assertThat(
            Figure.parse("12.125", PERSON, UnitTable.standard(), Locale.GERMAN).bounds())
        .hasToString("12,125 persons");
  }

  @Test
  void writesACountOfThreeDecimalsSoThatItIsReadBack() {
    Figure figure = Figure.between(new BigDecimal("-2.125"), new BigDecimal("3.5"), PERSON);
    assertThat(figure).hasToString("-2.1250 to 3.5 persons");
    assertThat(Figure.parse(figure.toString())).isEqualTo(figure);
    Figure exact = Figure.exactly(new BigDecimal("1.001"), PERSON);
    assertThat(exact).hasToString("1.0010 persons");
    assertThat(Figure.parse(exact.toString())).isEqualTo(exact);
    assertThat(Figure.parse("12.125 km")).hasToString("12.125 km");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2,5 | is ambiguous: commas stand only between groups of three digits; a point begins the"
            + " decimals",
        "1,23 | is ambiguous: commas stand only between groups of three digits; a point begins the"
            + " decimals",
        "0,123 | is ambiguous: commas stand only between groups of three digits; a point begins the"
            + " decimals",
        "12.000 | is ambiguous: its point may group thousands, as nobody counts thousandths; read it"
            + " with its locale",
        "about -1.000 persons | is ambiguous: its point may group thousands, as nobody counts"
            + " thousandths; read it with its locale",
        "999.125 to 1,200 | is ambiguous: its point may group thousands, as nobody counts"
            + " thousandths; read it with its locale",
        "1.234.567 | is ambiguous: it has more than one decimal point; commas or spaces group"
            + " digits",
        "a) 64% b) 51% | is ambiguous: it holds 2 numbers",
        "2020:20,000 | is ambiguous: it holds 2 numbers",
        "2020-05-01 | is ambiguous: it holds 3 numbers",
        "12 34 | is ambiguous: it holds 2 numbers",
        "12 345 67 | is ambiguous: it holds 3 numbers",
        "5 and 10 | is ambiguous: it holds 2 numbers",
        "between 5 to 10 | is ambiguous: it holds 2 numbers",
        "from 5 and 10 | is ambiguous: it holds 2 numbers",
        "from 5 - 10 | is ambiguous: it holds 2 numbers",
        "5-3 | is ambiguous: a range runs from a lower to a higher number",
        "5 to 5 | is ambiguous: a range runs from a lower to a higher number",
        "5 km to 10 m | is ambiguous: its two numbers are in different units",
        "5 dogs to 10 cats | is ambiguous: its two numbers are in different units",
        "5 persons to 10 | is ambiguous: its two numbers are in different units",
        "more than 5+ | is ambiguous: it has two qualifiers",
        "NaN | holds no number",
        "Infinity | holds no number",
        "'' | holds no number",
        "' ' | holds no number",
        "1e5 | has an exponent, which is machine notation; write all digits",
        "1.5E-7 | has an exponent, which is machine notation; write all digits",
        "٣٧٠ | has digits of another script; read it with their locale",
        "5 dogs | has an unknown unit: \"dogs\"",
        "5. | has an unknown unit: \".\"",
        "5, | has an unknown unit: \",\"",
        "5 [ | has an unknown unit: \"[\"",
        "5 million thousand | has an unknown unit: \"million thousand\"",
        "foo 5 | has unknown words before its number: \"foo\"",
        "about370 | has unknown words before its number: \"about\"",
        "more than about 50 | has unknown words before its number: \"more than about\"",
        "(5) | has unknown words before its number: \"(\"",
        "- 5 | has unknown words before its number: \"-\""
      })
  void refusesWhatIsAmbiguousOrNoNumber(String text, String why) {
    assertRefused(text, "Figure: \"" + text + "\" " + why);
  }

  private static void assertRefused(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.parse(text, PERSON))
        .withMessage(message);
  }

  @Test
  void refusesLineBreaksInsideAndCutsThemOutside() {
    assertThat(Figure.parse("\n 5 persons\n", PERSON)).isEqualTo(Figure.exactly(5, PERSON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.parse("about\n5", PERSON))
        .withMessage("Figure: \"about\\u000A5\" has unknown words before its number: \"about\"");
  }

  @Test
  void refusesMoreThanTwoHundredDigits() {
    assertThat(Figure.parse("1".repeat(200), PERSON).values().get(0).precision())
        .isEqualTo(200);
    assertRefused(
        "1".repeat(100_000),
        "Figure: has 100,000 characters, at most 2,000: \"" + "1".repeat(80) + "…\"");
    assertRefused(
        "1".repeat(201), "Figure: has 201 digits, at most 200: \"" + "1".repeat(80) + "…\"");
    assertRefused(
        "1,000 ".repeat(51),
        "Figure: has 204 digits, at most 200: \"" + "1,000 ".repeat(13) + "1,…\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.exactly(new BigDecimal("1E+200"), PERSON))
        .withMessage("Figure: has 201 digits, at most 200");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.about(new BigDecimal("1E-999999999"), PERSON))
        .withMessage("Figure: has 1,000,000,000 digits, at most 200");
    assertThat(Figure.exactly(new BigDecimal("1E+199"), PERSON).toString()).hasSize(274);
    assertThat(Figure.exactly(new BigDecimal("1E-199"), PERSON).toString()).hasSize(209);
    assertRefused(
        "x".repeat(2_001),
        "Figure: has 2,001 characters, at most 2,000: \"" + "x".repeat(80) + "…\"");
    assertRefused("x".repeat(2_000), "Figure: \"" + "x".repeat(80) + "…\" holds no number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "64% | 64 %",
        "64 percent | 64 %",
        "64 Per Cent | 64 %",
        "between 5 % and 10 % | between 5 and 10 %",
        "5 | 5",
        "1.2 million | 1.2 million",
        "5 thousand km | 5 thousand km",
        "<5 km | <5 km",
        "3 per household | 3 per household",
        "1 litre per person | 1 l/person"
      })
  void readsUnitsFromTheText(String text, String written) {
    assertThat(Figure.parse(text)).hasToString(written);
    assertThat(Figure.parse(written)).hasToString(written);
  }

  @Test
  void theUnitOfTheTextMustConvertIntoTheUnitAskedFor() {
    assertThat(Figure.parse("5 km", METRE)).hasToString("5 km");
    assertThat(Figure.parse("64", PERCENT)).hasToString("64 %");
    assertRefused("5 km", "Figure: \"5 km\": km and persons do not convert into each other");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.parse("5 persons", PERSON.divide(PERSON)))
        .withMessage(
            "Figure: \"5 persons\": persons and plain numbers do not convert into each other");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.parse("5 thousand", PERSON.multiply(1000)))
        .withMessage("Figure: \"5 thousand\" is ambiguous: its unit is thousand persons already");
  }

  @Test
  void readsUnitsOfOnesOwn() {
    Unit<?> school = Counts.of("school", "schools");
    Figure figure = Figure.parse("about 3 thousand schools", school);
    assertThat(figure).hasToString("about 3 thousand schools");
    assertThat(figure.unit()).isEqualTo(school.multiply(1000));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.parse("3 schools"))
        .withMessage("Figure: \"3 schools\" has an unknown unit: \"schools\"");
    UnitTable units = UnitTable.standard().with(school, "school", "schools");
    assertThat(Figure.parse("3 schools", units)).isEqualTo(Figure.exactly(3, school));
    assertThat(Figure.parse("3 km", METRE, units)).hasToString("3 km");
    assertThat(Figure.exactly(5, PERSON.multiply(12))
            .format(units.with(PERSON.multiply(12), "dozen", "dozens")))
        .isEqualTo("5 dozens");
  }

  @Test
  void readsTheDigitsAndSeparatorsOfALocale() {
    assertThat(local("٣٧٠", "ar-EG")).hasToString("370 persons");
    assertThat(local("about \u061c-١٬٢٣٤٫٥", "ar-EG")).hasToString("about -1,234.5 persons");
    assertThat(local("370", "ar-EG")).hasToString("370 persons");
    assertThat(local("1.234,5", "de")).hasToString("1,234.5 persons");
    assertThat(local("2,5", "fr")).hasToString("2.5 persons");
    assertThat(local("approx. 1\u202f234,5 to", "fr", "to")).contains("unknown unit: \"to\"");
    assertThat(local("approx. 1 234,5", "fr")).hasToString("approx. 1 234.5 persons");
    assertThat(local("1,234.5", "en-GB")).hasToString("1,234.5 persons");
    assertThat(local("1,234.5", "und")).hasToString("1,234.5 persons");
    assertThat(Figure.parse("٦٤٪", PERCENT, UnitTable.standard(), Locale.forLanguageTag("ar-EG")))
        .hasToString("64 %");
  }

  @Test
  void refusesSeparatorsThatMeanNothingInALocale() {
    assertThat(local("1.5", "fr", ""))
        .isEqualTo("Figure: \"1.5\" is ambiguous: \".\" separates nothing in locale fr");
    assertThat(local("1,5", "ar-EG", ""))
        .isEqualTo("Figure: \"1,5\" is ambiguous: \",\" separates nothing in locale ar-EG");
    assertThat(local("1.5", "de", ""))
        .isEqualTo("Figure: \"1.5\" is ambiguous: commas stand only"
            + " between groups of three digits; a point begins the decimals");
    assertThat(local("১", "ar-EG", ""))
        .isEqualTo("Figure: \"১\" has digits of another script; read it with their locale");
  }

  private static Figure local(String text, String locale) {
    return Figure.parse(text, PERSON, UnitTable.standard(), Locale.forLanguageTag(locale));
  }

  private static String local(String text, String locale, String unused) {
    try {
      return local(text, locale).toString() + unused;
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void codeSaysWhatPeopleWrite() {
    assertThat(Figure.exactly(1, PERSON)).hasToString("1 person");
    assertThat(Figure.about(370, ORGANISATION)).hasToString("about 370 organisations");
    assertThat(Figure.nearly(114_000, PERSON)).hasToString("close to 114,000 persons");
    assertThat(Figure.moreThan(103_000, PERSON)).hasToString("more than 103,000 persons");
    assertThat(Figure.atLeast(3, PERSON)).hasToString("at least 3 persons");
    assertThat(Figure.lessThan(5, PERSON)).hasToString("fewer than 5 persons");
    assertThat(Figure.lessThan(5, METRE)).hasToString("less than 5 m");
    assertThat(Figure.atMost(500, PERSON)).hasToString("at most 500 persons");
    assertThat(Figure.between(0, 1, PERSON)).hasToString("0 to 1 persons");
    assertThat(Figure.between(1, 2, PERSON).values())
        .containsExactly(BigDecimal.ONE, BigDecimal.valueOf(2));
    assertThat(Figure.exactly(-1_234_567, PERSON)).hasToString("-1,234,567 persons");
    assertThat(Figure.exactly(new BigDecimal("123456.7891"), METRE)).hasToString("123,456.7891 m");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.between(5, 5, PERSON))
        .withMessage("Figure: 5 is not below 5");
  }

  @Test
  void onlyExactlyAboutAndNearlyNameAnEstimate() {
    assertThat(Figure.exactly(5, PERSON).estimate()).contains(BigDecimal.valueOf(5));
    assertThat(Figure.about(5, PERSON).estimate()).contains(BigDecimal.valueOf(5));
    assertThat(Figure.nearly(5, PERSON).estimate()).contains(BigDecimal.valueOf(5));
    assertThat(Figure.nearly(5, PERSON).bounds().estimate()).contains(BigDecimal.valueOf(5));
    assertThat(Figure.moreThan(5, PERSON).estimate()).isEmpty();
    assertThat(Figure.atLeast(5, PERSON).estimate()).isEmpty();
    assertThat(Figure.lessThan(5, PERSON).estimate()).isEmpty();
    assertThat(Figure.atMost(5, PERSON).estimate()).isEmpty();
    assertThat(Figure.between(5, 6, PERSON).estimate()).isEmpty();
    assertThat(Figure.between(5, 6, PERSON).bounds().estimate()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "114000, 1000", "100000, 10000", "370, 10", "12.5, 0.1", "5, 1", "5.0, 0.1", "5.00, 0.1",
    "0, 1", "0.00, 0.01", "0.05, 0.01", "0.050, 0.001", "12.50, 0.1", "1200, 100",
        "1000000, 100000",
    "1205, 1", "10, 1", "-370, 10"
  })
  void theGranuleFollowsTheDigitsAsWritten(BigDecimal written, BigDecimal granule) {
    assertThat(Granule.ofDigits(written)).isEqualByComparingTo(granule);
    assertThat(Granule.of(written, METRE)).isEqualByComparingTo(granule);
    assertThat(Granule.of(written, PERSON)).isEqualByComparingTo(granule.max(new BigDecimal(2)));
    BigDecimal half = granule.divide(new BigDecimal(2));
    Figure about = Figure.about(written, METRE);
    assertThat(about.bounds().low().orElseThrow()).isEqualByComparingTo(written.subtract(half));
    assertThat(about.bounds().high().orElseThrow()).isEqualByComparingTo(written.add(half));
    assertThat(Figure.parse(about.toString())).isEqualTo(about);
  }

  @Test
  void theGranuleOfACountIsAtLeastTwoOfItsBaseUnit() {
    assertThat(Figure.parse("about 3", PERSON).bounds())
        .hasToString("between 2 and 4 persons (about 3)");
    assertThat(Figure.parse("about 0.000001 million", PERSON).bounds())
        .hasToString("between 0 and 0.000002 million persons (about 0.000001)");
    assertThat(Figure.about(10, PERSON.multiply(3)).bounds().high().orElseThrow())
        .isEqualTo(new BigDecimal("10.5"));
    assertThat(Figure.nearly(new BigDecimal("0.1"), PERSON.multiply(3)).bounds().low())
        .contains(new BigDecimal("-0.5666666666666666666666666666666667"));
  }

  @Test
  void oneAndOnePointZeroAreOneFigure() {
    assertThat(Figure.exactly(new BigDecimal("1.00"), PERSON))
        .isEqualTo(Figure.exactly(1, PERSON))
        .hasSameHashCodeAs(Figure.exactly(1, PERSON));
    assertThat(Figure.exactly(new BigDecimal("1E+2"), PERSON))
        .isEqualTo(Figure.exactly(100, PERSON));
    assertThat(Figure.about(new BigDecimal("5.00"), METRE)).hasToString("about 5.0 m");
    assertThat(Figure.parse("1.0", PERSON)).isNotEqualTo(Figure.exactly(1, PERSON));
    assertThat(Figure.parse("1.0", PERSON).saysTheSameAs(Figure.exactly(1, PERSON)))
        .isTrue();
  }

  @Test
  void keepsTheWordsOfItsSource() {
    Figure figure = Figure.parse("Close to 114,000", PERSON);
    assertThat(figure.wording()).isEqualTo("Close to 114,000");
    assertThat(figure).isNotEqualTo(Figure.nearly(114_000, PERSON));
    assertThat(figure.saysTheSameAs(Figure.nearly(114_000, PERSON))).isTrue();
    assertThat(Figure.nearly(114_000, PERSON).withWording("Close to 114,000")).isEqualTo(figure);
    assertThat(Figure.parse("between 5 % and 10 %").wording()).isEqualTo("between 5 and 10");
    assertThat(Figure.parse("100+", PERSON).wording()).isEqualTo("100+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about 114,000",
        "close to 115,000",
        "close to 114,000 persons",
        "close to 114,000.000",
        "nearly 114 thousand"
      })
  void refusesWordsThatSayAnotherThing(String words) {
    Figure figure = Figure.nearly(114_000, PERSON);
    if (words.equals("close to 114,000.000")) {
      assertThat(figure.withWording(words).wording()).isEqualTo(words);
      return;
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figure.withWording(words))
        .withMessage("Figure: \"" + words + "\" does not say close to 114,000 persons");
  }

  @Test
  void wordsMustSayTheSameGranuleUnlessTheBoundsAreStated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.about(5, METRE).withWording("about 5.0"))
        .withMessage("Figure: \"about 5.0\" does not say about 5 m");
    assertThat(Figure.about(5, METRE).withBounds(4, 7).withWording("about 5.0"))
        .hasToString("about 5.0 m [4 to 7]");
  }

  @Test
  void takesTheBoundsThatItsSourceStates() {
    Figure figure = Figure.about(114_000, PERSON).withBounds(113_000, 114_500);
    assertThat(figure).hasToString("about 114,000 persons [113,000 to 114,500]");
    assertThat(figure.boundsKind()).isEqualTo(Bounds.STATED);
    assertThat(Figure.about(114_000, PERSON).boundsKind()).isEqualTo(Bounds.CONVENTIONAL);
    assertThat(figure.bounds()).hasToString("between 113,000 and 114,500 persons (about 114,000)");
    assertThat(Figure.parse(figure.toString())).isEqualTo(figure);
    assertThat(figure.saysTheSameAs(Figure.about(114_000, PERSON).withBounds(113_000, 114_501)))
        .isFalse();
  }

  @Test
  void statedBoundsMayBeOfAnyForm() {
    Figure figure = Figure.moreThan(5, PERSON);
    for (String bounds : new String[] {
      "at least 6",
      "more than 6",
      "at most 9",
      "fewer than 9",
      "7",
      "6 to 9",
      "at least 6 and fewer than 9",
      "unknown"
    }) {
      Figure stated = Figure.parse("more than 5 persons [" + bounds + "]");
      assertThat(stated).hasToString("more than 5 persons [" + bounds + "]");
      assertThat(stated.saysTheSameAs(figure)).isFalse();
    }
    assertThat(figure.withBounds(Interval.between(1, 2, PERSON.multiply(1000))))
        .hasToString("more than 5 persons [1,000 to 2,000]");
  }

  @Test
  void refusesStatedBoundsThatLeaveItsNumberOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.exactly(5, PERSON).withBounds(6, 7))
        .withMessage("Figure: 5 lies outside its stated bounds, between 6 and 7 persons");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.parse("5 [6 km to 7 km]", METRE))
        .withMessage("Figure: bounds are stated without a unit: \"6 km to 7 km\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.exactly(5, PERSON).withBounds(Interval.exactly(5, METRE)))
        .withMessage("Interval: m and persons do not convert into each other");
  }

  @Test
  void figuresDifferInEveryPart() {
    Figure figure = Figure.parse("about 370", PERSON);
    assertThat(figure)
        .isNotEqualTo(Figure.parse("around 370", PERSON))
        .isNotEqualTo(Figure.parse("about 380", PERSON))
        .isNotEqualTo(Figure.parse("about 370", ORGANISATION))
        .isNotEqualTo(figure.withBounds(365, 375))
        .isNotEqualTo("about 370 persons");
    assertThat(figure.withBounds(365, 375).saysTheSameAs(figure)).isFalse();
    assertThat(Figure.parse("at most 5", PERSON).saysTheSameAs(Figure.parse("<5", PERSON)))
        .isFalse();
    assertThat(Figure.parse("5", PERSON)
            .withBounds(4, 8)
            .saysTheSameAs(Figure.parse("about 5", PERSON).withBounds(4, 8)))
        .isFalse();
    assertThat(Figure.parse("<5", PERSON)
            .withBounds(1, 2)
            .saysTheSameAs(Figure.parse("<6", PERSON).withBounds(1, 2)))
        .isFalse();
    assertThat(figure.hashCode())
        .isNotEqualTo(Figure.parse("around 370", PERSON).hashCode());
    assertThat(Figure.exactly(1, UnitTable.standard().parse("km")))
        .isEqualTo(Figure.exactly(1, METRE.multiply(1000)));
  }
}
