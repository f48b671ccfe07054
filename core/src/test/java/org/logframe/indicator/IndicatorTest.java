package org.logframe.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Pillar;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

class IndicatorTest {
  private static final Unit<?> PERCENT = UnitTable.standard().parse("%");
  private static final RatioParts PARTS =
      RatioParts.of(IndicatorId.of("some"), IndicatorId.of("all"), Relation.PART_OF_DENOMINATOR);

  private static Indicator.Builder named() {
    return Indicator.builder().id("returns").title(Text.english("Returns"));
  }

  private static Indicator.Builder counted() {
    return named().unit(Counts.PERSON);
  }

  private static void assertRefused(Indicator.Builder indicator, String message) {
    assertThatIllegalArgumentException().isThrownBy(indicator::build).withMessage(message);
  }

  @Test
  void isACountUnlessSaidOtherwise() {
    Indicator indicator = counted().build();
    assertThat(indicator.kind()).isEqualTo(IndicatorKind.COUNT);
    assertThat(indicator.unit()).contains(Counts.PERSON);
    assertThat(indicator.isRate()).isFalse();
  }

  @Test
  void needsAnIdAndATitle() {
    assertThatIllegalStateException().isThrownBy(Indicator.builder()::build);
    assertThatIllegalStateException()
        .isThrownBy(Indicator.builder().id("x").unit(Counts.PERSON)::build);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "QUALITATIVE")
  void aNumberNeedsAUnit(IndicatorKind kind) {
    assertRefused(
        named().kind(kind),
        "Indicator returns: has no unit; a percentage has the unit %, a plain number the unit one");
  }

  @Test
  void aGradeTakesNeitherUnitNorRange() {
    assertRefused(
        counted().kind(IndicatorKind.QUALITATIVE),
        "Indicator returns: is QUALITATIVE and takes no unit");
    assertRefused(
        named().kind(IndicatorKind.QUALITATIVE).range(Interval.between(1, 5, Counts.PERSON)),
        "Indicator returns: is QUALITATIVE and takes no range");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RATIO", "QUALITATIVE"})
  void onlyARatioHasANumerator(IndicatorKind kind) {
    assertRefused(
        counted().kind(kind).ratioParts(PARTS),
        "Indicator returns: has a numerator, so its kind is RATIO, not " + kind);
  }

  @Test
  void aRangeIsInAUnitThatConverts() {
    assertRefused(
        counted().range(Interval.atLeast(1, Counts.HOUSEHOLD)),
        "Interval: households and persons do not convert into each other");
    Indicator thousands =
        counted().range(Interval.parse("between 1 and 5 thousand persons")).build();
    assertThat(thousands.possibleValues())
        .map(Object::toString)
        .contains("between 1 and 5 thousand persons");
  }

  @Test
  void aWeightedMeanIsItsOnlyStepAndNotWeightedByItself() {
    Step mean = Step.of(Rule.MEAN).weightedBy("population");
    assertThat(counted().addSteps(mean).build().steps()).containsExactly(mean);
    assertRefused(
        counted().addSteps(Step.of(Rule.LATEST, Axis.PERIODS), mean),
        "Indicator returns: a mean weighted by population is its only step, not one of 2");
    assertRefused(
        counted().addSteps(Step.of(Rule.MEAN).weightedBy("returns")),
        "Indicator returns: is not weighted by itself");
  }

  @Test
  void onlyAMeanIsWeighted() {
    assertThat(Step.of(Rule.MEAN).weightedBy("population").weight())
        .contains(IndicatorId.of("population"));
    assertThat(Step.of(Rule.MEAN).weight()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.of(Rule.COUNT).weightedBy("population"))
        .withMessage("Step: a weight matters to MEAN, not to COUNT: population");
  }

  @Test
  void aDisaggregationIsStatedOnce() {
    assertRefused(
        counted().addDisaggregations("sex", "age", "sex"),
        "Indicator returns: disaggregation sex is stated twice");
  }

  @Test
  void whatIsDueIsDisaggregatedByWhatItHas() {
    Expectation.Builder due = Expectation.builder().programme("p").addDisaggregations("sex");
    assertThat(counted()
            .addDisaggregations("sex")
            .addExpectations(due.build())
            .build()
            .expectations())
        .hasSize(1);
    assertRefused(
        counted()
            .addDisaggregations("sex")
            .addExpectations(due.addDisaggregations("age").build()),
        "Indicator returns: expects p to disaggregate by age, by which it is not disaggregated");
  }

  @Test
  void itsKindSaysWhichValuesArePossible() {
    assertThat(counted().build().possibleValues()).contains(Interval.atLeast(0, Counts.PERSON));
    assertThat(counted().kind(IndicatorKind.RATIO).unit(PERCENT).build().possibleValues())
        .contains(Interval.atLeast(0, PERCENT));
    assertThat(counted().kind(IndicatorKind.INDEX).build().possibleValues())
        .contains(Interval.unbounded(Counts.PERSON));
    assertThat(named().kind(IndicatorKind.QUALITATIVE).build().possibleValues()).isEmpty();
  }

  @Test
  void itsRangeSaysWhichValuesArePossibleInsteadOfItsKind() {
    Interval range = Interval.between(-1, 1, Counts.PERSON);
    for (IndicatorKind kind : List.of(IndicatorKind.COUNT, IndicatorKind.INDEX)) {
      assertThat(counted().kind(kind).range(range).build().possibleValues()).contains(range);
    }
  }

  @Test
  void isARateIfItsNumeratorIsPartOfItsDenominator() {
    Indicator.Builder ratio = counted().kind(IndicatorKind.RATIO).unit(PERCENT);
    assertThat(ratio.build().isRate()).isFalse();
    assertThat(ratio.ratioParts(PARTS).build().isRate()).isTrue();
    RatioParts separate = RatioParts.of(PARTS.numerator(), PARTS.denominator(), Relation.SEPARATE);
    assertThat(ratio.ratioParts(separate).build().isRate()).isFalse();
  }

  @Test
  void aRatioIsOfTwoIndicators() {
    IndicatorId one = IndicatorId.of("one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatioParts.of(one, one, Relation.SEPARATE))
        .withMessage("RatioParts: one is both numerator and denominator");
  }

  private static Indicator.Builder full() {
    return counted()
        .definition(Text.english("All who returned"))
        .kind(IndicatorKind.RATIO)
        .level(ObjectiveLevel.RESULT)
        .objective("so1")
        .pillar("return")
        .direction(Direction.INCREASING)
        .range(Interval.atLeast(0, Counts.PERSON))
        .ratioParts(PARTS)
        .frequency(Granularity.QUARTER)
        .meansOfVerification(Text.english("Registers"))
        .addDisaggregations("sex")
        .addExpectations(Expectation.builder().programme("p").build())
        .addNotes(Note.of(NoteKind.READING, Text.english("x")))
        .addSources(Source.of("page"));
  }

  @Test
  void aCopyIsEqualAndEachPartCounts() {
    Indicator whole = full().build();
    assertThat(whole.toBuilder().build()).isEqualTo(whole).hasSameHashCodeAs(whole);
    List<UnaryOperator<Indicator.Builder>> changes = List.of(
        it -> it.id("x"),
        it -> it.title(Text.english("x")),
        it -> it.definition(Text.english("x")),
        it -> it.definition(Optional.empty()),
        it -> it.kind(IndicatorKind.COUNT).ratioParts(Optional.empty()),
        it -> it.unit(Counts.HOUSEHOLD).range(Optional.empty()),
        it -> it.level(ObjectiveLevel.OVERALL),
        it -> it.level(Optional.empty()),
        it -> it.objective("x"),
        it -> it.objective(Optional.empty()),
        it -> it.pillar(Pillar.builder().id("x").title(Text.english("x")).build()),
        it -> it.pillar(Optional.empty()),
        it -> it.direction(Direction.MAINTAIN),
        it -> it.direction(Optional.empty()),
        it -> it.range(Interval.atLeast(1, Counts.PERSON)),
        it -> it.ratioParts(Optional.empty()),
        it -> it.frequency(Granularity.YEAR),
        it -> it.frequency(Optional.empty()),
        it -> it.meansOfVerification(Text.english("x")),
        it -> it.meansOfVerification(Optional.empty()),
        it -> it.addDisaggregations("age"),
        it -> it.addExpectations(Expectation.builder().programme("q").build()),
        it -> it.addNotes(Note.of(NoteKind.THEME, Text.english("x"))),
        it -> it.addSources(Source.of("x")));
    Changes.assertEachCounts(whole, changes, Indicator::toBuilder, Indicator.Builder::build);
  }

  @Test
  void disaggregationsCanBeGivenAsSuch() {
    Disaggregation sex = Disaggregation.builder()
        .id("sex")
        .title(Text.english("Sex"))
        .addCategories(Category.of("f", Text.english("f")))
        .build();
    assertThat(counted().disaggregatedBy(sex).build().disaggregations())
        .containsExactly(DisaggregationId.of("sex"));
  }
}
