package org.logframe.aggregate.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.util.List;
import javax.measure.Unit;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.AggregateSamples;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Flag;
import org.logframe.aggregate.Refusal;
import org.logframe.aggregate.Window;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

class RatioCellsTest {
  private static final Unit<?> PERCENT = UnitTable.standard().parse("%");
  private static final Aggregation ALL = Aggregation.of("it");

  private static Indicator.Builder rate() {
    return Indicator.ratio("it", RatioParts.of("in-work", "trained", Relation.PART_OF_DENOMINATOR))
        .title(Text.english("Share in work"))
        .unit(PERCENT);
  }

  /** A rate that is due in Mali and Niger for 2021. */
  private static Indicator.Builder dueRate() {
    return rate().frequency(Granularity.YEAR).addExpectations(due("2021-01", "2021-12"));
  }

  private static Portfolio with(Indicator.Builder ratio) {
    return portfolio(
        ratio,
        Indicator.flow("in-work").title(Text.english("In work")).unit(Counts.PERSON),
        Indicator.flow("trained")
            .title(Text.english("Trained"))
            .unit(Counts.PERSON)
            .addDisaggregations("sex"));
  }

  private static AggregateTable ask(Indicator.Builder ratio, Observation... seen) {
    return ALL.over(with(ratio), List.of(seen));
  }

  private static Cell whole(Indicator.Builder ratio, Observation... seen) {
    return ask(ratio, seen).cell();
  }

  private static Observation of(String indicator, Observation observation) {
    return observation.toBuilder().indicator(indicator).build();
  }

  private static Observation inWork(String country, String persons) {
    return of("in-work", see(country, "2021", persons));
  }

  private static Observation trained(String country, String persons) {
    return of("trained", see(country, "2021", persons));
  }

  private static Observation pair(String country, String ratio) {
    return see(country, "2021", "0").toBuilder().value(Ratio.parse(ratio)).build();
  }

  private static Observation asOf(String date, Observation observation) {
    return observation.toBuilder().asOf(date).build();
  }

  private static Interval percent(String text) {
    return Interval.parse(text + " %");
  }

  @Test
  void pairsWhatWasObservedOfItsTwoIndicators() {
    Observation[] seen = {
      inWork("ML", "50"), trained("ML", "100"), trained("NE", "300"), inWork("NE", "90")
    };
    Cell cell = whole(rate(), seen);

    assertThat(cell.reported()).contains(percent("35"));
    assertThat(cell.division()).hasToString("Optional[140 persons / 400 persons]");
    assertThat(cell.used()).containsExactlyInAnyOrder(seen);
    assertThat(cell.leftOut()).isEmpty();
    assertThat(cell.flags()).isEmpty();
  }

  @Test
  void addsPairsObservedAsOneToThoseObservedApart() {
    Cell cell = whole(
        rate(), pair("ML", "50 persons / 100 persons"), inWork("NE", "90"), trained("NE", "300"));

    assertThat(cell.reported()).contains(percent("35"));
    assertThat(cell.used()).hasSize(3);
  }

  @Test
  void leavesOutAPartThatStandsAloneAndNamesIt() {
    Observation alone = asOf("2022-02", trained("NE", "300"));
    AggregateTable table = ask(rate(), inWork("ML", "50"), trained("ML", "100"), alone);

    assertThat(table.cell().reported()).contains(percent("50"));
    assertThat(table.cell().leftOut()).containsExactly(alone);
    assertThat(table.leftOut()).containsExactly(alone);
    assertThat(table.cell().flags()).containsExactly(Flag.LEFT_OUT);
    assertThat(table.cell().remarks())
        .containsExactly(
            "left out, no in-work beside it: 300 persons (whole, NE, 2021, as of 2022-02)");
  }

  @Test
  void refusesWhereNoTwoPartsPair() {
    AggregateTable table = ALL.by(Facet.COUNTRY)
        .over(with(dueRate()), List.of(inWork("ML", "50"), trained("NE", "300")));

    assertThat(table.cells()).allSatisfy(cell -> {
      assertThat(cell.refusal())
          .contains(new Refusal(
              Refusal.Reason.NO_PAIRS,
              "it cannot be computed: no numerator was reported with its denominator"));
      assertThat(cell.completeness()).hasToString("Optional[0 of 1 (1 not reported)]");
    });
    assertThat(table.cells())
        .extracting(cell -> cell.overall().orElseThrow())
        .containsExactly(percent("more than 0 and at most 100"), percent("between 0 and 100"));
    assertThat(table.leftOut()).hasSize(2);
    assertThat(table.cells().get(0).remarks())
        .containsExactly("left out, no trained beside it: 50 persons (whole, ML, 2021)");
  }

  @Test
  void isNotRefusedWhereNothingWasReported() {
    Cell cell = whole(dueRate());

    assertThat(cell.refusal()).isEmpty();
    assertThat(cell.reported()).isEmpty();
    assertThat(cell.division()).isEmpty();
    assertThat(cell.overall()).contains(percent("between 0 and 100"));
  }

  @Test
  void holdsWhatIsBrokenDownAgainstItsTotalThoughTheRatioIsNotBrokenDown() {
    Observation women =
        trained("ML", "60").toBuilder().category("sex", "female").build();
    Cell cell = whole(rate(), inWork("ML", "50"), trained("ML", "100"), women);

    assertThat(cell.reported()).contains(percent("50"));
    assertThat(cell.unused()).containsExactly(women);
    assertThat(cell.leftOut()).isEmpty();
  }

  @Test
  void comparesAWholeWithAllThatTheOtherSideIsBrokenDownBy() {
    Observation women =
        trained("ML", "60").toBuilder().category("sex", "female").build();
    Observation men = trained("ML", "40").toBuilder().category("sex", "male").build();

    assertThat(whole(rate(), inWork("ML", "50"), women, men).reported()).contains(percent("50"));
    Cell part = whole(rate(), inWork("ML", "50"), women);
    assertThat(part.refusal()).map(Refusal::reason).contains(Refusal.Reason.NO_PAIRS);
    assertThat(part.remarks())
        .containsExactly(
            "left out, in-work beside it covers something else: 60 persons (whole, ML, 2021, female)",
            "left out, trained beside it covers something else: 50 persons (whole, ML, 2021)");
  }

  @Test
  void pairsWhatIsBrokenDownAlike() {
    Indicator.Builder bySex = rate().addDisaggregations("sex");
    Portfolio portfolio = portfolio(
        bySex,
        Indicator.flow("in-work")
            .title(Text.english("In work"))
            .unit(Counts.PERSON)
            .addDisaggregations("sex"),
        Indicator.flow("trained")
            .title(Text.english("Trained"))
            .unit(Counts.PERSON)
            .addDisaggregations("sex"));
    Observation women = inWork("ML", "20").toBuilder().category("sex", "female").build();
    Observation trainedWomen =
        trained("ML", "40").toBuilder().category("sex", "female").build();
    AggregateTable table = ALL.by(Facet.category("sex"))
        .over(portfolio, List.of(inWork("ML", "50"), trained("ML", "90"), women, trainedWomen));

    assertThat(table.cell(Facet.category("sex").named("female")).reported())
        .contains(percent("50"));
  }

  @Test
  void revisesEachPartBeforeItPairsThem() {
    Cell cell = whole(
        rate(),
        asOf("2022-01", inWork("ML", "50")),
        asOf("2022-06", inWork("ML", "60")),
        trained("ML", "100"));

    assertThat(cell.reported()).contains(percent("60"));
    assertThat(cell.used())
        .containsExactly(asOf("2022-06", inWork("ML", "60")), trained("ML", "100"));
  }

  @Test
  void takesTheNewerOfASideAndThatOfARatioObservedAsSuch() {
    Observation told = asOf("2022-03", pair("ML", "50 persons / 100 persons"));

    assertThat(whole(rate(), told, asOf("2022-05", inWork("ML", "60")), trained("ML", "100"))
            .reported())
        .contains(percent("60"));
    assertThat(whole(rate(), told, asOf("2022-01", inWork("ML", "60")), trained("ML", "100"))
            .reported())
        .contains(percent("50"));
    assertThat(whole(rate(), told, inWork("ML", "60"), asOf("2022-04", trained("ML", "200")))
            .reported())
        .contains(percent("25"));
  }

  @Test
  void saysSoWhereASideAndThatOfARatioObservedAsSuchAreOfOneTime() {
    Cell cell = whole(
        rate(), pair("ML", "50 persons / 100 persons"), inWork("ML", "60"), trained("ML", "100"));

    assertThat(cell.reported()).contains(percent("between 50 and 60"));
    assertThat(cell.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "CONFLICTING_REVISIONS: \"In work\" of whole, ML, 2021 is reported as 50 persons and"
                + " as 60 persons, and no as-of date tells which is the latest");
  }

  @Test
  void isMissingForTheReasonOfItsParts() {
    Cell cell = whole(
        dueRate(),
        inWork("ML", "not applicable"),
        trained("ML", "not reported"),
        inWork("NE", "50"),
        trained("NE", "100"));

    assertThat(cell.completeness()).hasToString("Optional[1 of 2 (1 not applicable)]");
    assertThat(cell.overall()).contains(percent("50"));
  }

  @Test
  void aPartThatIsWithdrawnLaterWithdrawsTheRatio() {
    Cell cell = whole(
        dueRate(),
        asOf("2022-01", pair("ML", "50 persons / 100 persons")),
        asOf("2022-02", inWork("ML", "suppressed")),
        trained("ML", "100"));

    assertThat(cell.reported()).isEmpty();
    assertThat(cell.completeness()).hasToString("Optional[0 of 2 (1 not reported, 1 suppressed)]");
    assertThat(cell.leftOut())
        .containsExactly(asOf("2022-01", pair("ML", "50 persons / 100 persons")));
    assertThat(cell.remarks())
        .containsExactly(
            "left out, no in-work beside it: 50 persons / 100 persons (whole, ML, 2021,"
                + " as of 2022-01)");
  }

  @Test
  void addsNumeratorsAndDenominatorsOfTheSamePairs() {
    Cell cell = whole(
        rate(),
        of("in-work", see("2021", "40")),
        of("trained", see("2021", "100")),
        inWork("ML", "50"),
        trained("ML", "60"));

    assertThat(cell.reported()).contains(percent("40"));
    assertThat(cell.unused()).containsExactly(inWork("ML", "50"), trained("ML", "60"));
  }

  @Test
  void isRefusedWhereTheDenominatorMayBeZero() {
    Cell cell = whole(
        dueRate(),
        pair("ML", "0 persons / 0 persons"),
        pair("NE", "0 persons / at most 5 persons"));

    assertThat(cell.refusal())
        .contains(new Refusal(
            Refusal.Reason.DENOMINATOR_MAY_BE_ZERO,
            "it cannot be computed: its denominator may be zero"));
    assertThat(cell.reported()).isEmpty();
    assertThat(cell.division()).hasToString("Optional[0 persons / at most 5 persons]");
    assertThat(cell.overall()).contains(percent("between 0 and 100"));
  }

  @Test
  void mayBeAnythingWhileAPairThatIsDueIsMissing() {
    Cell part = whole(dueRate(), inWork("ML", "50"), trained("ML", "100"));
    Cell all = whole(
        dueRate(),
        inWork("ML", "50"),
        trained("ML", "100"),
        pair("NE", "90 persons / 300 persons"));

    assertThat(part.reported()).contains(percent("50"));
    assertThat(part.overall()).contains(percent("more than 0 and at most 100"));
    assertThat(part.flags()).containsExactly(Flag.PARTIAL);
    assertThat(all.overall()).contains(percent("35"));
  }

  @Test
  void isNeverAboveOneIfItCountsAPartOfAWhole() {
    Observation hedged = pair("ML", "more than 80 persons / 100 persons");
    Cell open = whole(dueRate(), hedged, pair("NE", "0 persons / 100 persons"));

    assertThat(open.reported()).contains(percent("more than 40"));
    assertThat(open.overall()).contains(percent("more than 40 and at most 50"));
    assertThat(open.findings()).isEmpty();
  }

  @Test
  void aRateCountsAtMostTheDenominatorInEachLeafCell() {
    Cell cell = whole(dueRate(), inWork("ML", "50"), trained("ML", "100"), trained("NE", "300"));

    assertThat(cell.reported()).contains(percent("50"));
    assertThat(cell.overall()).contains(percent("between 12.5 and 87.5"));
  }

  @Test
  void saysThatARateIsAboveOne() {
    Observation more =
        inWork("ML", "125").toBuilder().addSources(Source.of("report")).build();
    Cell cell = whole(dueRate(), more, trained("ML", "100"), pair("NE", "5 persons / 5 persons"));

    assertThat(cell.overall()).contains(percent("between 0 and 100"));
    assertThat(cell.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "RATIO_ABOVE_ONE: \"Share in work\" of whole, ML, 2021 is 125 persons / 100"
                + " persons, although it counts a part of a whole (report)");
    assertThat(cell.flags()).containsExactly(Flag.DISAGREEMENT);
  }

  @Test
  void mayBeAboveOneIfItsPartsAreApart() {
    Cell cell = whole(
        rate().ratioParts(RatioParts.of("in-work", "trained", Relation.SEPARATE)),
        pair("ML", "125 persons / 100 persons"));

    assertThat(cell.reported()).contains(percent("125"));
    assertThat(cell.findings()).isEmpty();
  }

  @Test
  void keepsAnEstimate() {
    Cell cell = whole(rate(), pair("ML", "about 50 persons / 100 persons"));

    assertThat(cell.reported()).hasToString("Optional[between 49 and 51 % (about 50)]");
    assertThat(cell.flags()).containsExactly(Flag.APPROXIMATE);
  }

  @Test
  void leavesOutAPercentageBesidePairs() {
    Observation percentage =
        see("NE", "2021", "0").toBuilder().value(Figure.parse("30 %")).build();
    Cell cell = whole(rate(), pair("ML", "50 persons / 100 persons"), percentage);

    assertThat(cell.reported()).contains(percent("50"));
    assertThat(cell.remarks())
        .containsExactly("left out, not reported as a pair: 30 % (whole, NE, 2021)");
  }

  @Test
  void passesOnAPercentageForTheWholeAndRefusesToAverageSeveral() {
    Observation mali =
        see("ML", "2021", "0").toBuilder().value(Figure.parse("30 %")).build();
    Observation niger =
        see("NE", "2021", "0").toBuilder().value(Figure.parse("40 %")).build();

    assertThat(whole(rate(), mali).reported()).contains(percent("30"));
    assertThat(whole(rate(), mali, niger).refusal())
        .map(Refusal::reason)
        .contains(Refusal.Reason.NO_PAIRS);
  }

  @Test
  void checksWhatWasObservedOfItsPartsInTheirOwnUnits() {
    Observation kilometres =
        trained("ML", "0").toBuilder().value(Figure.parse("5 km")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole(rate(), inWork("ML", "5"), kilometres))
        .withMessage("""
            Aggregation of it: observations cannot be used
              /1/value: indicator trained is in persons, not in km: 5 km""");
  }

  @Test
  void takesPairsOfOtherUnitsThatConvert() {
    Cell cell = whole(
        rate(),
        pair("ML", "50 persons / 100 persons"),
        start("0")
            .area(AggregateSamples.NIGER)
            .period("2021")
            .value(Ratio.parse("0.09 thousand persons / 300 persons"))
            .build());

    assertThat(cell.reported()).contains(percent("35"));
  }

  @Test
  void leavesOutOnlyWhatIsAskedFor() {
    AggregateTable table = ALL.where(Facet.COUNTRY.is(AggregateSamples.MALI))
        .over(
            with(rate()), List.of(inWork("ML", "50"), trained("ML", "100"), trained("NE", "300")));

    assertThat(table.leftOut()).isEmpty();
    assertThat(table.cell().reported()).contains(percent("50"));
  }

  @Test
  void aRowToDateHoldsWhatCameBeforeAPartThatStandsAlone() {
    AggregateTable table = ALL.by(Facet.QUARTER)
        .window(Window.YEAR_TO_DATE)
        .over(
            with(rate()),
            List.of(
                of("in-work", see("ML", "2021-Q1", "40")),
                of("trained", see("ML", "2021-Q1", "100")),
                of("in-work", see("ML", "2021-Q2", "50")),
                of("trained", see("ML", "2021-Q3", "60"))));

    assertThat(table.cells())
        .map(cell -> cell.key() + ": " + cell.reported().orElseThrow() + ", left out "
            + cell.leftOut().size())
        .containsExactly(
            "quarter 2021-Q1: 40 %, left out 0",
            "quarter 2021-Q2: 40 %, left out 1", "quarter 2021-Q3: 40 %, left out 2");
  }

  @Test
  void aMissingPartWithdrawsTheRatioAsOfItsOwnDateAndForTheMostTellingReason() {
    Cell cell = whole(
        dueRate(),
        asOf("2022-02", inWork("ML", "not reported")),
        asOf("2022-02", inWork("ML", "not applicable")),
        asOf("2022-03", pair("ML", "50 persons / 100 persons")));

    assertThat(cell.reported()).contains(percent("50"));
    assertThat(whole(
                dueRate(),
                asOf("2022-02", inWork("ML", "not reported")),
                asOf("2022-02", inWork("ML", "not applicable")))
            .completeness())
        .hasToString("Optional[0 of 2 (1 not reported, 1 not applicable)]");
  }

  @Test
  void isRefusedWhereNoStepFoldsRatios() {
    Indicator.Builder bare = Indicator.percentage("it").title(Text.english("Share in work"));
    Cell cell = ALL.over(portfolio(bare), List.of(pair("ML", "50 persons / 100 persons")))
        .cell();

    assertThat(cell.refusal())
        .contains(new Refusal(
            Refusal.Reason.NOT_FIGURES, "it has ratios or grades, and no step that folds them"));
  }
}
