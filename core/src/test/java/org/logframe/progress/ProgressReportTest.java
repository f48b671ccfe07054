package org.logframe.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.NIGER;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.AggregateSamples;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Totals;
import org.logframe.aggregate.Window;
import org.logframe.indicator.Direction;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.progress.Progress.Obstacle;
import org.logframe.progress.Progress.Standing;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

class ProgressReportTest {
  private static final Aggregation ALL = Aggregation.of("it");
  private static final Aggregation BY_COUNTRY = ALL.by(Facet.COUNTRY);

  private static Observation target(String country, String period, String value) {
    return see(country, period, value).toBuilder().purpose(Purpose.TARGET).build();
  }

  private static Observation target(String period, String value) {
    return see(period, value).toBuilder().purpose(Purpose.TARGET).build();
  }

  private static Observation baseline(String country, String period, String value) {
    return see(country, period, value).toBuilder().purpose(Purpose.BASELINE).build();
  }

  private static Observation baseline(String period, String value) {
    return see(period, value).toBuilder().purpose(Purpose.BASELINE).build();
  }

  private static ProgressReport report(Indicator.Builder indicator, Observation... seen) {
    return ProgressReport.of(ALL, portfolio(indicator), List.of(seen));
  }

  private static ProgressRow row(Indicator.Builder indicator, Observation... seen) {
    ProgressReport report = report(indicator, seen);
    assertThat(report.rows()).hasSize(1);
    return report.rows().get(0);
  }

  private static Indicator.Builder cumulative() {
    return Indicator.cumulative("it").title(Text.english("Returns so far")).unit(Counts.PERSON);
  }

  private static Indicator.Builder stock() {
    return Indicator.stock("it").title(Text.english("People in shelters")).unit(Counts.PERSON);
  }

  @Test
  void foldsAFlowOverThePeriodOfItsTarget() {
    ProgressRow row = row(
        flow(),
        baseline("ML", "2020", "0"),
        target("ML", "2021/2022", "400"),
        see("ML", "2020-Q4", "70"),
        see("ML", "2021", "100"),
        see("ML", "2022", "120"),
        see("ML", "2023-Q1", "60"));

    assertThat(row).hasToString("all, 2021/2022: 55 %, short");
    assertThat(row.actual().orElseThrow().used()).hasSize(2);
    assertThat(row.sentences()).isEmpty();
    assertThat(row.isDue()).isTrue();
  }

  @Test
  void comparesTheFoldedSidesOfSeveralPlaces() {
    ProgressReport report = ProgressReport.of(
        BY_COUNTRY,
        portfolio(flow()),
        List.of(
            baseline("ML", "2020", "10"),
            baseline("NE", "2020", "20"),
            target("ML", "2021", "110"),
            target("NE", "2021", "40"),
            see("ML", "2021", "60"),
            see("NE", "2021", "45")));

    assertThat(report).hasToString("""
        country  target of  baseline    target       actual      progress  standing
        Mali     2021       10 persons  110 persons  60 persons  50 %      short
        Niger    2021       20 persons  40 persons   45 persons  125 %     reached
        """);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void totalsAsTheQuestionSays() {
    ProgressReport report = ProgressReport.of(
        BY_COUNTRY.withTotals(Totals.ROLL_UP),
        portfolio(flow()),
        List.of(
            baseline("ML", "2020", "0"),
            baseline("NE", "2020", "0"),
            target("ML", "2021", "100"),
            target("NE", "2021", "100"),
            see("ML", "2021", "50"),
            see("NE", "2021", "100")));

    assertThat(report).hasToString("""
        country  target of  baseline   target       actual       progress  standing
        Mali     2021       0 persons  100 persons  50 persons   50 %      short
        Niger    2021       0 persons  100 persons  100 persons  100 %     reached
        total    2021       0 persons  200 persons  150 persons  75 %      short
        """);
    assertThat(report.rows()).hasSize(3);
    assertThat(report.rows(Facet.COUNTRY.is(MALI))).hasSize(1);
  }

  @Test
  void addsTargetsBaselinesAndValuesUpWhereTheyCoverTheSameParts() {
    ProgressRow row = row(
        flow(),
        baseline("ML", "2020", "10"),
        baseline("NE", "2020", "20"),
        target("ML", "2021", "110"),
        target("NE", "2021", "40"),
        see("ML", "2021", "60"),
        see("NE", "2021", "45"));

    assertThat(row).hasToString("all, 2021: 62.5 %, short");
  }

  @Test
  void doesNotCountWhatHasNoTarget() {
    ProgressRow row = row(
        flow(),
        baseline("ML", "2020", "0"),
        baseline("NE", "2020", "0"),
        target("ML", "2021", "100"),
        target("NE", "2021", "50"),
        see("ML", "2021", "60"),
        see("NE", "2021", "15"),
        see("TD", "2021", "500"));

    assertThat(row).hasToString("all, 2021: 50 %, short");
    assertThat(row.sentences()).containsExactly("left out, since it has no target: Chad");
  }

  @Test
  void boundsAFlowWhereSomePartIsMissing() {
    ProgressRow row = row(
        flow(),
        baseline("ML", "2020", "0"),
        baseline("NE", "2020", "0"),
        target("ML", "2021", "100"),
        target("NE", "2021", "50"),
        see("ML", "2021", "60"));

    assertThat(row).hasToString("all, 2021: at least 40 %, unknown");
    assertThat(row.sentences()).containsExactly("not all reported: Niger");
  }

  @Test
  void doesNotCompareAFigureThatMayFallWhereSomePartIsMissing() {
    ProgressRow row = row(
        stock().range(Interval.unbounded(Counts.PERSON)),
        baseline("ML", "2020", "0"),
        target("ML", "2021", "100"),
        target("NE", "2021", "50"),
        see("ML", "2021", "60"));

    assertThat(row.progress().obstacle()).contains(Obstacle.PARTS_DIFFER);
    assertThat(row)
        .hasToString("all, 2021: not computable: the actual values cover other parts, unknown");
    assertThat(row.actual()).isPresent();
    assertThat(row.sentences())
        .containsExactly(
            "not all reported: Niger", "the baseline covers Mali, the target Mali and Niger");
  }

  @Test
  void boundsAFlowWhereSomeDaysAreMissing() {
    ProgressRow row = row(
        flow(),
        baseline("2020", "0"),
        target("2021", "100"),
        see("2021-Q1", "20"),
        see("2021-Q4", "30"));

    assertThat(row).hasToString("all, 2021: at least 50 %, unknown");
    assertThat(row.sentences()).containsExactly("not all reported: whole in 2021-04/2021-09");
  }

  @Test
  void doesNotAwaitWhatIsLaterThanTheReport() {
    ProgressReport report = report(
        flow(),
        baseline("2020", "0"),
        target("2021", "100"),
        see("2021-Q1", "20"),
        see("2021-Q2", "30"));

    assertThat(report.day()).contains(LocalDate.of(2021, 6, 30));
    assertThat(report.rows()).hasToString("[all, 2021: 50 %, short so far]");
    assertThat(report.rows().get(0).isDue()).isFalse();
    assertThat(ProgressReport.of(
                ALL.asOf(LocalDate.of(2021, 12, 31)),
                portfolio(flow()),
                List.of(
                    baseline("2020", "0"),
                    target("2021", "100"),
                    see("2021-Q1", "20"),
                    see("2021-Q2", "30")))
            .rows())
        .hasToString("[all, 2021: at least 50 %, unknown]");
  }

  @Test
  void usesWhatCanBeSaidOfAllThatIsDue() {
    ProgressRow row = row(
        dueFlow(),
        baseline("2020", "0"),
        target("2021", "100"),
        see("ML", "2021-Q1", "20"),
        see("NE", "2021-Q4", "30"));

    assertThat(row).hasToString("all, 2021: at least 50 %, unknown");
    assertThat(row.actual().orElseThrow().completeness())
        .hasToString("Optional[2 of 8 (6 not reported)]");
    assertThat(row.sentences()).isEmpty();
  }

  @Test
  void asksOnlyForWhatIsDueInThePeriodAndForThePartsOfTheTarget() {
    ProgressRow row = row(
        dueFlow(),
        baseline("ML", "2020-S1", "0"),
        target("ML", "2021-S1", "100"),
        see("ML", "2021-Q1", "20"),
        see("ML", "2021-Q2", "30"),
        see("NE", "2021-Q4", "30"));

    assertThat(row).hasToString("all, 2021-S1: 50 %, short");
    assertThat(row.actual().orElseThrow().completeness()).hasToString("Optional[2 of 2]");
  }

  @Test
  void takesTheWholeScopeOfAProgrammeForWhatItCovers() {
    ProgressRow row = row(
        flow(),
        baseline("2020", "0"),
        target("2021", "200"),
        see("ML", "2021", "60"),
        see("NE", "2021", "40"));

    assertThat(row).hasToString("all, 2021: 50 %, short");
    assertThat(row.sentences()).isEmpty();
  }

  @Test
  void takesAWholeForItsPartsIfAllOfThemHaveATarget() {
    ProgressRow row = row(
        flow(),
        baseline("2020", "0"),
        target("ML", "2021", "150"),
        target("NE", "2021", "50"),
        see("2021", "100"));

    assertThat(row).hasToString("all, 2021: 50 %, short");
  }

  @Test
  void doesNotCountAWholeOfWhichOnlyAPartHasATarget() {
    ProgressRow row =
        row(flow(), baseline("ML", "2020", "0"), target("ML", "2021", "150"), see("2021", "100"));

    assertThat(row.progress().obstacle()).contains(Obstacle.PARTS_DIFFER);
    assertThat(row.sentences())
        .containsExactly("left out, since it reaches beyond what has a target: whole");
  }

  @Test
  void doesNotCountWhatReachesBeyondThePeriodOfTheTarget() {
    ProgressRow row =
        row(flow(), baseline("2020-S1", "0"), target("2021-S1", "150"), see("2021", "100"));

    assertThat(row.progress().obstacle()).contains(Obstacle.PARTS_DIFFER);
    assertThat(row.sentences())
        .containsExactly("left out, since it does not lie within the period of the target: 2021");
  }

  @Test
  void doesNotCountWhatStatesNoPeriodTowardsATargetThatDoes() {
    ProgressRow row =
        row(flow(), baseline("2020", "0"), target("2021", "150"), start("100").build());

    assertThat(row.progress().obstacle()).contains(Obstacle.PARTS_DIFFER);
    assertThat(row.sentences())
        .containsExactly("left out, since it does not lie within the period of the target:"
            + " an unstated period");
  }

  @Test
  void holdsATargetWithoutAPeriodAgainstEverything() {
    ProgressRow row = row(
        flow(),
        start("0").purpose(Purpose.BASELINE).build(),
        start("200").purpose(Purpose.TARGET).build(),
        see("2021", "60"),
        see("2022", "40"));

    assertThat(row).hasToString("all: 50 %, short so far");
    assertThat(row.period()).isEmpty();
    assertThat(row.isDue()).isFalse();
  }

  @Test
  void saysThatNothingWasReported() {
    ProgressRow row = row(flow(), baseline("2020", "0"), target("2021", "150"));

    assertThat(row).hasToString("all, 2021: not computable: nothing was reported, unknown");
    assertThat(row.sentences()).isEmpty();
  }

  @Test
  void saysThatNothingWasReportedForTheGroup() {
    ProgressRow row = row(
        flow(), baseline("ML", "2020", "0"), target("ML", "2021", "150"), see("NE", "2021", "3"));

    assertThat(row.progress().obstacle()).contains(Obstacle.NO_ACTUAL);
    assertThat(row.sentences()).containsExactly("left out, since it has no target: Niger");
  }

  @Test
  void keepsGroupsWithoutATarget() {
    ProgressReport report = ProgressReport.of(
        BY_COUNTRY,
        portfolio(flow()),
        List.of(baseline("ML", "2020", "0"), target("ML", "2021", "150"), see("NE", "2021", "3")));

    assertThat(report.rows())
        .hasToString("[country Mali, 2021: not computable: nothing was reported, unknown,"
            + " country Niger: not computable: no target, unknown]");
    assertThat(report.rows(Facet.COUNTRY.is(NIGER)).get(0).actual()).isPresent();
    assertThat(report.rows(Facet.COUNTRY.is(Country.of("TD")))).isEmpty();
    assertThat(report.rows()).hasSize(2);
    assertThat(report.due(Facet.COUNTRY.is(NIGER))).isEmpty();
    assertThat(report.standing(Facet.COUNTRY.is(NIGER))).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void findsTargetsWithoutABaseline() {
    ProgressReport report = ProgressReport.of(
        BY_COUNTRY,
        portfolio(flow()),
        List.of(
            baseline("ML", "2020", "0"),
            target("ML", "2021", "150"),
            target("NE", "2021", "50").toBuilder()
                .addSources(Source.of("plan", "p. 3"))
                .build(),
            see("NE", "2021", "50")));

    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).code()).isEqualTo(FindingCode.TARGET_WITHOUT_BASELINE);
    assertThat(report.findings().get(0).path()).isEqualTo("/rows/1");
    assertThat(report.findings().get(0))
        .hasToString("TARGET_WITHOUT_BASELINE: \"Returns\" has a target of 50 persons for 2021"
            + " (country Niger), but no baseline (plan, p. 3)");
    assertThat(report.rows(Facet.COUNTRY.is(NIGER)))
        .hasToString("[country Niger, 2021: not computable: no baseline, reached]");
  }

  @Test
  void needsNoBaselineForALevelThatIsKept() {
    ProgressReport report = report(
        stock().direction(Direction.MAINTAIN),
        target("2021", "between 75 and 85"),
        see("2021-Q4", "80"));

    assertThat(report.findings()).isEmpty();
    assertThat(report.rows())
        .hasToString("[all, 2021: not computable: a level is to be kept, reached]");
  }

  @Test
  void doesNotCompareABaselineOfOtherParts() {
    ProgressRow row = row(
        flow(),
        baseline("ML", "2020", "10"),
        target("ML", "2021", "100"),
        target("NE", "2021", "50"),
        see("ML", "2021", "90"),
        see("NE", "2021", "70"));

    assertThat(row.progress().obstacle()).contains(Obstacle.BASELINE_DIFFERS);
    assertThat(row.progress().standing()).isEqualTo(Standing.UNKNOWN);
    assertThat(row.sentences())
        .containsExactly("the baseline covers Mali, the target Mali and Niger");
  }

  @Test
  void doesNotCompareABaselineOfAnotherLengthOfTime() {
    ProgressRow row = row(
        flow().direction(Direction.INCREASING),
        baseline("2020", "10"),
        target("2021/2022", "100"),
        see("2021", "40"),
        see("2022", "70"));

    assertThat(row.progress().obstacle()).contains(Obstacle.BASELINE_DIFFERS);
    assertThat(row.progress().standing()).isEqualTo(Standing.REACHED);
    assertThat(row.sentences())
        .containsExactly("the baseline is of 2020, the target of 2021/2022:"
            + " they add up over different lengths of time");
  }

  @Test
  void takesABaselineOfAnotherLengthOfTimeWhereValuesDoNotAddUpOverTime() {
    assertThat(row(stock(), baseline("2020-Q4", "10"), target("2022", "50"), see("2022", "40")))
        .hasToString("all, 2022: 75 %, short");
    assertThat(row(
            flow(),
            start("10").purpose(Purpose.BASELINE).build(),
            target("2022", "50"),
            see("2022", "40")))
        .hasToString("all, 2022: 75 %, short");
    assertThat(row(
            flow(),
            baseline("2021-01-01/2021-01-10", "10"),
            target("2022-01-06/2022-01-15", "50"),
            see("2022-01-06/2022-01-15", "40")))
        .hasToString("all, 2022-01-06/2022-01-15: 75 %, short");
  }

  @Test
  void takesTheNewestBaselineOfEachPart() {
    ProgressRow row = row(
        flow(),
        baseline("ML", "2018", "3"),
        baseline("ML", "2019", "10"),
        baseline("ML", "2017", "4"),
        baseline("NE", "2020", "20"),
        target("ML", "2021", "110"),
        target("NE", "2021", "40"),
        see("ML", "2021", "60"),
        see("NE", "2021", "45"));

    assertThat(row.baseline().orElseThrow().reported()).contains(AggregateSamples.persons("30"));
  }

  @Test
  void takesTheNewestValueOfAStockInThePeriodOfItsTarget() {
    ProgressRow row = row(
        stock().direction(Direction.DECREASING),
        baseline("2020", "100"),
        target("2021", "60"),
        see("2020-Q4", "95"),
        see("2021-Q2", "90"),
        see("2021-Q3", "80"),
        see("2022-Q1", "20"));

    assertThat(row).hasToString("all, 2021: 50 %, short");
  }

  @Test
  void carriesNoStockIntoThePeriodOfItsTarget() {
    ProgressRow row =
        row(stock(), baseline("2019", "100"), target("2021", "60"), see("2020-Q4", "95"));

    assertThat(row.progress().obstacle()).contains(Obstacle.NO_ACTUAL);
  }

  @Test
  void takesTheNewestValueUpToADayForATargetByThatDay() {
    ProgressRow row =
        row(stock(), baseline("2019", "0"), target("../2021", "60"), see("2020-Q4", "30"));

    assertThat(row).hasToString("all, ../2021: 50 %, short so far");
  }

  @Test
  void takesAnOlderRunningTotalForALowerBound() {
    ProgressRow row =
        row(cumulative(), baseline("2019", "0"), target("2021", "60"), see("2020-Q4", "30"));

    assertThat(row).hasToString("all, 2021: 50 %, short so far");
    ProgressReport later = ProgressReport.of(
        ALL.asOf(LocalDate.of(2022, 3, 1)),
        portfolio(cumulative()),
        List.of(baseline("2019", "0"), target("2021", "60"), see("2020-Q4", "30")));
    assertThat(later.rows()).hasToString("[all, 2021: at least 50 %, unknown]");
    assertThat(later.rows().get(0).sentences())
        .containsExactly("the values are older than 2021-12-31, and a running total never falls");
  }

  @Test
  void ordersMilestonesByTimeAndSaysWhereTheyLieOnTheWay() {
    ProgressReport report = report(
        cumulative(),
        baseline("2019", "0"),
        target("2023", "200"),
        target("2021", "60"),
        target("2022", "100"),
        see("2021-Q4", "70"),
        see("2022-Q4", "90"));

    assertThat(report.rows())
        .extracting(ProgressRow::toString)
        .containsExactly(
            "all, 2021: 116.7 %, reached",
            "all, 2022: 90 %, short", "all, 2023: 45 %, short so far");
    assertThat(report.rows())
        .extracting(row -> row.expected().map(Object::toString).orElse("-"))
        .containsExactly("30 %", "50 %", "-");
    assertThat(report.due()).hasToString("Optional[all, 2022: 90 %, short]");
    assertThat(report.standing()).isEqualTo(Standing.SHORT);
  }

  @Test
  void doesNotTakeTargetsOfFollowingYearsForMilestonesOfAFlow() {
    ProgressReport years =
        report(flow(), baseline("2019", "0"), target("2021", "60"), target("2022", "100"));
    ProgressReport since =
        report(flow(), baseline("2019", "0"), target("2021", "60"), target("2021/2022", "150"));
    ProgressReport other =
        report(stock(), baseline("2019", "0"), target("ML", "2021", "60"), target("2022", "150"));

    assertThat(years.rows()).extracting(ProgressRow::expected).allMatch(each -> each.isEmpty());
    assertThat(since.rows().get(0).expected()).hasToString("Optional[40 %]");
    assertThat(other.rows()).extracting(ProgressRow::expected).allMatch(each -> each.isEmpty());
  }

  @Test
  void choosesTargetsByPeriod() {
    ProgressReport report = ProgressReport.of(
        ALL.where(Facet.YEAR.named("2022")),
        portfolio(flow()),
        List.of(
            baseline("2019", "0"),
            target("2021", "60"),
            target("2022", "100"),
            see("2021", "50"),
            see("2022", "50")));

    assertThat(report.rows()).hasToString("[all, 2022: 50 %, short]");
  }

  @Test
  void refusesWhatNoRuleMakesOneFigure() {
    Indicator.Builder share = Indicator.percentage("it").title(Text.english("Satisfied"));
    ProgressReport report = ProgressReport.of(
        ALL,
        portfolio(share),
        List.of(
            percent("ML", Purpose.TARGET, "80"),
            percent("NE", Purpose.TARGET, "60"),
            percent("ML", Purpose.ACTUAL, "70"),
            percent("NE", Purpose.ACTUAL, "66")));

    assertThat(report.rows())
        .hasToString("[all, 2021: not computable: no rule makes it one figure, unknown]");
    assertThat(report.rows().get(0).sentences().get(0))
        .startsWith("the target of Mali and Niger: it has no rule that folds areas; a percentage"
            + " without its parts");
  }

  @Test
  void saysOnceThatItIsTheTargetOfARateThatHasNoDenominator() {
    Indicator.Builder rate = Indicator.ratio(
            "it", RatioParts.of("in-work", "trained", Relation.PART_OF_DENOMINATOR))
        .title(Text.english("Slice in work"))
        .unit(UnitTable.standard().parse("%"));
    Portfolio portfolio = portfolio(
        rate,
        Indicator.flow("in-work").title(Text.english("In work")).unit(Counts.PERSON),
        Indicator.flow("trained").title(Text.english("Trained")).unit(Counts.PERSON));
    ProgressReport report = ProgressReport.of(
        ALL,
        portfolio,
        List.of(
            percent("ML", Purpose.TARGET, "60"),
            percent("NE", Purpose.TARGET, "60"),
            see("ML", "2021", "50").toBuilder().indicator("in-work").build(),
            see("ML", "2021", "100").toBuilder().indicator("trained").build(),
            see("NE", "2021", "30").toBuilder().indicator("in-work").build(),
            see("NE", "2021", "100").toBuilder().indicator("trained").build()));

    assertThat(report.rows()).hasSize(1);
    assertThat(report.rows().get(0).sentences())
        .containsExactly("the target of Mali and Niger: given without numerators and denominators,"
            + " which no rule makes one figure; ask for each part, or state one for the whole");
  }

  @Test
  void comparesPercentagesGroupByGroup() {
    Indicator.Builder share = Indicator.percentage("it").title(Text.english("Satisfied"));
    ProgressReport report = ProgressReport.of(
        BY_COUNTRY,
        portfolio(share),
        List.of(
            percent("ML", Purpose.BASELINE, "60"),
            percent("ML", Purpose.TARGET, "80"),
            percent("NE", Purpose.TARGET, "60"),
            percent("ML", Purpose.ACTUAL, "70"),
            percent("NE", Purpose.ACTUAL, "66")));

    assertThat(report.rows())
        .hasToString("[country Mali, 2021: 50 %, short,"
            + " country Niger, 2021: not computable: no baseline, unknown]");
  }

  private static Observation percent(String country, Purpose purpose, String value) {
    return start("1")
        .area(Country.of(country))
        .period("2021")
        .purpose(purpose)
        .value(Figure.parse(value + " %"))
        .build();
  }

  @Test
  void saysWhereOnlyTheActualValuesAreBrokenDown() {
    ProgressReport report = ProgressReport.of(
        BY_COUNTRY,
        portfolio(flow()),
        List.of(
            baseline("2020", "0"),
            target("2021", "60"),
            see("ML", "2021", "50"),
            see("NE", "2021", "50")));

    ProgressRow last = report.rows().get(2);
    assertThat(last.progress().obstacle()).contains(Obstacle.PARTS_DIFFER);
    assertThat(last.sentences())
        .containsExactly(
            "what was reported is broken down by country, the target is not: ask without it");
  }

  @Test
  void isAskedAsOfADay() {
    List<Observation> seen = List.of(
        baseline("2020", "0"),
        target("2021", "100"),
        see("ML", "2021-Q1", "20"),
        see("NE", "2021-Q1", "30"),
        see("ML", "2021-Q2", "10").toBuilder().asOf("2021-08").build());
    Indicator.Builder quarterly =
        flow().frequency(Granularity.QUARTER).addExpectations(due("2021-01", "2021-12"));

    assertThat(ProgressReport.of(ALL.asOf(LocalDate.of(2021, 4, 30)), portfolio(quarterly), seen)
            .rows())
        .hasToString("[all, 2021: 50 %, short so far]");
  }

  @Test
  void holdsComponentsAgainstTheTargetOfTheirProgramme() {
    Observation one = see("2021", "20").toBuilder().programme("one").build();
    Observation two = see("2021", "30").toBuilder().programme("two").build();

    assertThat(row(flow(), baseline("2020", "0"), target("2021", "100"), one, two))
        .hasToString("all, 2021: 50 %, short");
    assertThat(row(flow(), baseline("2020", "0"), target("2021", "100"), one))
        .hasToString("all, 2021: at least 20 %, unknown");
  }

  @Test
  void holdsCategoriesAgainstTheirTotal() {
    Observation women = see("2021", "20").toBuilder().category("sex", "female").build();
    Observation men = see("2021", "30").toBuilder().category("sex", "male").build();
    Indicator.Builder bySex = flow().addDisaggregations("sex");

    assertThat(row(bySex, baseline("2020", "0"), target("2021", "100"), women, men))
        .hasToString("all, 2021: 50 %, short");
    assertThat(row(
            flow().addDisaggregations("sex"), baseline("2020", "0"), target("2021", "100"), women))
        .hasToString("all, 2021: at least 20 %, unknown");
  }

  @Test
  void refusesQuestionsThatMakeNoSense() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ProgressReport.of(ALL.purpose(Purpose.TARGET), portfolio(flow()), List.of()))
        .withMessage("Progress of it: compares all purposes, and is not asked of one, TARGET");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            ProgressReport.of(ALL.by(Facet.COUNTRY, Facet.YEAR), portfolio(flow()), List.of()))
        .withMessage("Progress of it: cannot be broken down by year, since targets have periods of"
            + " their own; filter by year to choose targets");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgressReport.of(
            ALL, portfolio(Indicator.qualitative("it").title(Text.english("Grades"))), List.of()))
        .withMessage("Progress of it: its values are grades, which are no figures");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ProgressReport.of(ALL.window(Window.YEAR_TO_DATE), portfolio(flow()), List.of()))
        .withMessage("Progress of it: takes no window to date, since targets have periods of their"
            + " own; state them from the start of the window");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgressReport.of(Aggregation.of("that"), portfolio(flow()), List.of()))
        .withMessage("Aggregation: no indicator \"that\"");
  }

  @Test
  void isEmptyWhereThereIsNothing() {
    ProgressReport nothing = ProgressReport.of(BY_COUNTRY, portfolio(flow()), List.of());

    assertThat(nothing.rows()).isEmpty();
    assertThat(nothing.day()).isEmpty();
    assertThat(nothing.rows(Facet.COUNTRY.is(MALI))).isEmpty();
  }
}
