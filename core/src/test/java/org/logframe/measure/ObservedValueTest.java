package org.logframe.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.measure.Counts.PERSON;

import com.google.common.collect.ImmutableSet;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservedValueTest {
  private static final Figure FIGURE = Figure.exactly(5, PERSON);
  private static final Ratio RATIO =
      Ratio.of(Figure.exactly(45, PERSON), Figure.exactly(60, PERSON));
  private static final Grade GRADE = Grade.of("Good. And 5 of them:\n better.");
  private static final Missing MISSING = Missing.of(MissingReason.NOT_YET_DUE);

  @Test
  void everyValueKnowsWhichItIs() {
    assertThat(FIGURE.kind()).isEqualTo(ValueKind.FIGURE);
    assertThat(RATIO.kind()).isEqualTo(ValueKind.RATIO);
    assertThat(GRADE.kind()).isEqualTo(ValueKind.GRADE);
    assertThat(MISSING.kind()).isEqualTo(ValueKind.MISSING);
    assertThat(FIGURE.asFigure()).contains(FIGURE);
    assertThat(RATIO.asRatio()).contains(RATIO);
    assertThat(GRADE.asGrade()).contains(GRADE);
    assertThat(MISSING.asMissing()).contains(MISSING);
    assertThat(GRADE.asFigure()).isEmpty();
    assertThat(GRADE.asRatio()).isEmpty();
    assertThat(FIGURE.asGrade()).isEmpty();
    assertThat(GRADE.asMissing()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<5 | <5 persons",
        "Close to 114,000 | Close to 114,000 persons",
        "0 | 0 persons",
        "N/A | not reported: N/A",
        "n.a. | not reported: n.a.",
        "- | not reported: -",
        "' \u00a0' | not reported",
        "Not  applicable | not applicable: Not  applicable",
        "suppressed | suppressed",
        "Suppressed | suppressed: Suppressed",
        "not yet due | not yet due",
        "not reported | not reported",
        "suppressed (fewer than 5 persons) | suppressed (fewer than 5 persons)",
        "suppressed (fewer than 5 unicorns) | not reported: suppressed (fewer than 5 unicorns)",
        "a) 64% b) 51% | not reported: a) 64% b) 51%",
        "2,5 | not reported: 2,5",
        "5 km | not reported: 5 km"
      })
  void aCellIsAFigureOrKeepsItsText(String text, String value) {
    ObservedValue read = ObservedValue.read(text, PERSON);
    assertThat(read).hasToString(value);
  }

  @Test
  void aCellMayUseUnitsOfOnesOwn() {
    UnitTable units = UnitTable.standard().with(PERSON, "migrant", "migrants");
    assertThat(ObservedValue.read("5 migrants", PERSON, units)).isEqualTo(FIGURE);
    assertThat(ObservedValue.read("5 migrants", PERSON)).hasToString("not reported: 5 migrants");
  }

  @Test
  void refusesACellOfMoreThanFourThousandCharacters() {
    assertThat(ObservedValue.read("x".repeat(4_000), PERSON).kind()).isEqualTo(ValueKind.MISSING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ObservedValue.read("x".repeat(4_001), PERSON))
        .withMessage(
            "ObservedValue: has 4,001 characters, at most 4,000: \"" + "x".repeat(80) + "…\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grade.of("x".repeat(4_001)))
        .withMessage("Grade: has 4,001 characters, at most 4,000: \"" + "x".repeat(80) + "…\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grade.of(" "))
        .withMessage("Grade: is blank");
  }

  @Test
  void aGradeIsWords() {
    assertThat(Grade.parse(GRADE.toString())).isEqualTo(GRADE);
    assertThat(GRADE.text()).startsWith("Good.");
  }

  @Test
  void aRatioKeepsBothSides() {
    assertThat(RATIO).hasToString("45 persons / 60 persons");
    assertThat(Ratio.parse(RATIO.toString())).isEqualTo(RATIO);
    assertThat(RATIO.quotient().orElseThrow()).hasToString("0.75");
    assertThat(Ratio.parse("more than 45 persons / at most 60 persons").quotient())
        .isEmpty();
    assertThat(Ratio.parse("45 persons / about 60 persons").quotient().orElseThrow())
        .hasToString("between 0.7377049180327868852459016393442622 and"
            + " 0.7627118644067796610169491525423729 (about 0.75)");
    assertThat(Ratio.parse("4 persons/household / 2 persons/household"))
        .hasToString("4 persons/household / 2 persons/household");
  }

  @ParameterizedTest
  @ValueSource(strings = {"45 persons", "45 / 50 / 60"})
  void refusesWhatIsNoRatio(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse(text))
        .withMessage("Ratio: \"" + text + "\" is not two figures with \" / \" between them");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not reported",
        "not applicable",
        "not yet due",
        "suppressed",
        "suppressed (fewer than 5 persons)",
        "suppressed (between 1 and 4 persons (about 3)): 1-4)",
        "suppressed: <5",
        "not reported: N/A",
        "not reported: a) b: (c",
        "not applicable:  x"
      })
  void aMissingValueIsReadBack(String text) {
    Missing missing = Missing.parse(text);
    assertThat(missing).hasToString(text);
    assertThat(Missing.parse(missing.toString())).isEqualTo(missing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lost",
        "",
        "suppressed (fewer than 5 persons",
        "not reported (5)",
        "not reported:x",
        "not reportedly",
        "suppressed (5) x"
      })
  void refusesWhatNamesNoReason(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Missing.parse(text))
        .withMessage("Missing: \"" + text + "\" names no reason why a value is missing");
  }

  @Test
  void aMissingValueKnowsItsParts() {
    Missing missing = Missing.parse("suppressed (fewer than 5 persons): <5");
    assertThat(missing.reason()).isEqualTo(MissingReason.SUPPRESSED);
    assertThat(missing.interval()).contains(Interval.lessThan(5, PERSON));
    assertThat(missing.unread()).contains("<5");
    assertThat(MISSING.interval()).isEmpty();
    assertThat(MISSING.unread()).isEmpty();
    EqualsVerifier.forClass(Missing.class)
        .withPrefabValues(ImmutableSet.class, ImmutableSet.of(), ImmutableSet.of("x"))
        .withNonnullFields("reason", "unread")
        .withPrefabValues(Interval.class, Interval.exactly(1, PERSON), Interval.exactly(2, PERSON))
        .verify();
  }
}
