package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.portfolio.PortfolioProblems.assertProblems;
import static org.logframe.portfolio.Samples.frame;
import static org.logframe.portfolio.Samples.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.UnitTable;

/** Rules of ratios and of weighted means that clash with those of what they rest on. */
class BadRulesTest {
  private static final RatioParts PARTS =
      RatioParts.of("above", "below", Relation.PART_OF_DENOMINATOR);

  private static Indicator part(Indicator.Builder part) {
    return part.title(text("A part")).unit(Counts.PERSON).build();
  }

  private static Indicator ratio(Step... steps) {
    return Indicator.builder()
        .id("share")
        .kind(IndicatorKind.RATIO)
        .ratioParts(PARTS)
        .addSteps(steps)
        .title(text("A share"))
        .unit(UnitTable.standard().parse("%"))
        .build();
  }

  private static Indicator score(Step... steps) {
    return Indicator.builder()
        .id("score")
        .kind(IndicatorKind.INDEX)
        .addSteps(steps)
        .title(text("A score"))
        .unit(UnitTable.ONE)
        .build();
  }

  private static void assertSound(Indicator... indicators) {
    assertThat(frame().addIndicators(indicators).build().indicators()).hasSize(indicators.length);
  }

  @Test
  void aRatioOfOrdinaryPartsIsSound() {
    List<Indicator.Builder> above = List.of(
        Indicator.flow("above"),
        Indicator.stock("above"),
        Indicator.cumulative("above"),
        Indicator.people("above"),
        Indicator.builder().id("above"));
    for (Indicator.Builder each : above) {
      assertSound(part(each), part(Indicator.stock("below")), ratio(Step.of(Rule.RATIO)));
    }
    assertSound(
        part(Indicator.stock("above")),
        part(Indicator.cumulative("below")),
        ratio(Step.of(Rule.LATEST, Axis.PERIODS), Step.of(Rule.RATIO)));
    assertSound(part(Indicator.index("above")), part(Indicator.index("below")), ratio());
    assertSound(
        part(Indicator.index("above")),
        part(Indicator.flow("below")),
        ratio(Step.of(Rule.LATEST, Axis.PERIODS)));
  }

  @Test
  void aPartIsNotFoldedWhereTheRatioIs() {
    assertProblems(
        frame()
            .addIndicators(
                part(Indicator.builder()
                    .id("above")
                    .addSteps(Step.of(Rule.COUNT, Axis.PERIODS, Axis.PROGRAMMES, Axis.SERIES))),
                part(Indicator.flow("below")),
                ratio(Step.of(Rule.RATIO))),
        "/indicators/2/ratioParts/numerator: indicator \"share\" folds areas by RATIO, while its"
            + " numerator \"above\" is not folded over them; give \"above\" a step for areas, or leave"
            + " them out of the steps of \"share\"");
    assertSound(
        part(Indicator.builder()
            .id("above")
            .addSteps(Step.of(Rule.COUNT, Axis.PERIODS), Step.of(Rule.NONE))),
        part(Indicator.flow("below")),
        ratio(Step.of(Rule.RATIO, Axis.PERIODS)));
  }

  @Test
  void aRatioFoldsByARuleThatIsNotThatOfItsPart() {
    assertProblems(
        frame()
            .addIndicators(
                part(Indicator.stock("above")),
                part(Indicator.flow("below")),
                ratio(Step.of(Rule.LATEST, Axis.PERIODS), Step.of(Rule.RATIO))),
        "/indicators/2/ratioParts/denominator: indicator \"share\" folds periods by LATEST, while its"
            + " denominator \"below\" folds them by COUNT; fold periods by RATIO in \"share\", so that"
            + " each part follows its own rule, or by COUNT");
  }

  @Test
  void aDisaggregationMattersOnlyToAPartThatHasIt() {
    Indicator ratio =
        ratio(Step.of(Rule.RATIO)).toBuilder().addDisaggregations("sex").build();
    Step allButSex = Step.of(Rule.COUNT, Axis.PERIODS, Axis.PROGRAMMES, Axis.AREAS, Axis.SERIES);
    Indicator.Builder above = Indicator.builder().id("above").addSteps(allButSex);
    assertSound(part(above), part(Indicator.flow("below")), ratio);
    assertProblems(
        frame()
            .addIndicators(
                part(above.addDisaggregations("sex")), part(Indicator.flow("below")), ratio),
        "/indicators/2/ratioParts/numerator: indicator \"share\" folds disaggregation:sex by RATIO,"
            + " while its numerator \"above\" is not folded over them; give \"above\" a step for"
            + " disaggregation:sex, or leave them out of the steps of \"share\"");
  }

  @Test
  void aWeightIsNotFoldedWhereTheMeanIs() {
    Indicator score = score(Step.of(Rule.MEAN).weightedBy("people"));
    assertSound(part(Indicator.stock("people")), score);
    assertSound(part(Indicator.builder().id("people")), score);
    assertProblems(
        frame()
            .addIndicators(
                part(Indicator.builder()
                    .id("people")
                    .addSteps(Step.of(Rule.LATEST, Axis.PERIODS), Step.of(Rule.NONE, Axis.AREAS))
                    .addSteps(Step.of(Rule.COUNT))),
                score),
        "/indicators/1/steps/0/weight: indicator \"score\" folds areas by MEAN, while its weight"
            + " \"people\" is not folded over them; give \"people\" a step for areas, or leave them out"
            + " of the steps of \"score\"");
  }
}
