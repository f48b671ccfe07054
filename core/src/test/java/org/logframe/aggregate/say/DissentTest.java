package org.logframe.aggregate.say;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.AggregateSamples;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Carried;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Flag;
import org.logframe.aggregate.Refusal;
import org.logframe.aggregate.Totals;
import org.logframe.aggregate.box.node.Disagreement;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Grade;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

class DissentTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static Cell whole(Indicator.Builder indicator, Observation... seen) {
    return ALL.over(portfolio(indicator), List.of(seen)).cell();
  }

  private static Observation slice(String disaggregation, String category, String value) {
    return start(value)
        .area(MALI)
        .period("2021")
        .category(disaggregation, category)
        .build();
  }

  private static Observation published(String asOf, String period, String value) {
    return start(value).area(MALI).period(period).asOf(asOf).build();
  }

  @Test
  void namesATotalAndThePartsBesideWhichItCannotBeTrue() {
    assertThat(whole(
                flow().addDisaggregations("sex"),
                see("ML", "2021", "95"),
                slice("sex", "female", "60"),
                slice("sex", "male", "30"))
            .findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "\"Returns\": the total 95 persons (whole, ML, 2021) cannot be true beside its parts:"
                + " 60 persons (whole, ML, 2021, female), 30 persons (whole, ML, 2021, male)");
  }

  @Test
  void namesMarginsThatDoNotMakeTheSame() {
    assertThat(whole(
                flow().addDisaggregations("sex", "age"),
                slice("sex", "female", "60"),
                slice("sex", "male", "30"),
                slice("age", "child", "50"),
                slice("age", "adult", "50"))
            .findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "\"Returns\": 60 persons (whole, ML, 2021, female), 30 persons (whole, ML, 2021, male)"
                + " cannot be true beside 50 persons (whole, ML, 2021, adult), 50 persons (whole, ML,"
                + " 2021, child)");
  }

  @Test
  void saysThatATotalIsOlderThanThePartsBesideWhichItCannotBeTrue() {
    assertThat(whole(
                flow(),
                published("2022-03", "2021", "95"),
                published("2022-05", "2021-S1", "60"),
                published("2022-02", "2021-S2", "30"))
            .findings())
        .extracting(Finding::sentence)
        .containsExactly(
            "\"Returns\": the total 95 persons (whole, ML, 2021, as of 2022-03) is older than some"
                + " of its parts, beside which it cannot be true: 60 persons (whole, ML, 2021-S1, as of"
                + " 2022-05), 30 persons (whole, ML, 2021-S2, as of 2022-02)");
    assertThat(whole(
                flow(),
                see("ML", "2021", "95"),
                published("2022-05", "2021-S1", "60"),
                published("2022", "2021-S2", "30"))
            .findings())
        .extracting(Finding::sentence)
        .singleElement()
        .asString()
        .startsWith(
            "\"Returns\": the total 95 persons (whole, ML, 2021) cannot be true beside its parts: 60");
    assertThat(whole(
                flow(),
                published("2022-03", "2021", "95"),
                published("2022", "2021-S1", "60"),
                see("ML", "2021-S2", "30"))
            .findings())
        .extracting(Finding::sentence)
        .singleElement()
        .asString()
        .startsWith(
            "\"Returns\": the total 95 persons (whole, ML, 2021, as of 2022-03) cannot be true");
  }

  @Test
  void saysThatARunningTotalFalls() {
    Indicator.Builder total =
        Indicator.cumulative("it").title(Text.english("Trained so far")).unit(Counts.PERSON);
    Cell cell = whole(total, see("ML", "2021-Q1", "100"), see("ML", "2021-Q2", "90"));

    assertThat(cell.reported()).contains(persons("90"));
    assertThat(cell.findings()).singleElement().satisfies(found -> {
      assertThat(found.code()).isEqualTo(FindingCode.RUNNING_TOTAL_FALLS);
      assertThat(found.sentence())
          .isEqualTo("\"Trained so far\": 90 persons (whole, ML, 2021-Q2) is less than before,"
              + " though a running total never falls: 100 persons (whole, ML, 2021-Q1)");
    });
  }

  @Test
  void namesSixOfManyParts() {
    List<Observation> seen = new ArrayList<>(List.of(see("ML", "2021", "1")));
    for (int month = 1; month <= 8; month++) {
      seen.add(see("ML", "2021-0" + month, "1"));
    }
    assertThat(ALL.over(portfolio(flow()), seen).cell().findings())
        .extracting(Finding::sentence)
        .singleElement()
        .asString()
        .endsWith("1 person (whole, ML, 2021-06) and 2 more");
  }

  @Test
  void saysNothingOfGradesWhichDoNotAddUp() {
    Indicator.Builder grades = Indicator.qualitative("it").title(Text.english("It"));
    Observation.Builder good = Observation.builder()
        .indicator("it")
        .programme("whole")
        .value(Grade.of("good"))
        .period("2021");
    assertThat(whole(
                grades,
                good.build(),
                good.area(MALI).period("2021-S1").build(),
                good.period("2021-S2").build())
            .findings())
        .isEmpty();
  }

  @Test
  void aCategoryDoesNotStandForTheTotalOverCategories() {
    Observation women = Observation.builder()
        .indicator("it")
        .programme("whole")
        .area(MALI)
        .period("2021")
        .category("sex", "female")
        .value(Figure.parse("40 %"))
        .build();
    AggregateTable table = ALL.by(Facet.category("sex"))
        .withTotals(Totals.ROLL_UP)
        .over(
            portfolio(
                Indicator.percentage("it").title(Text.english("It")).addDisaggregations("sex")),
            List.of(women));

    assertThat(table.cell(Facet.category("sex").named("female")).reported()).isPresent();
    assertThat(table.cell().reported()).isEmpty();
    assertThat(table.cell().refusal()).map(Refusal::reason).contains(Refusal.Reason.NO_RULE);
  }

  @Test
  void aCategoryStandsForTheWholeOnlyWhereTheQuestionNamesIt() {
    Indicator.Builder percentage =
        Indicator.percentage("it").title(Text.english("It")).addDisaggregations("sex");
    Observation women = Observation.builder()
        .indicator("it")
        .programme("whole")
        .value(Figure.parse("40", UnitTable.standard().parse("%")))
        .period("2021")
        .category("sex", "female")
        .build();
    Facet<?> sex = Facet.category("sex");

    assertThat(whole(percentage, women).refusal())
        .map(Refusal::toString)
        .contains(
            "NO_RULE: it has no rule that folds disaggregation:sex; a percentage without its parts is"
                + " never averaged: declare its numerator and denominator with Indicator.ratio and report"
                + " both");
    assertThat(asked(ALL.where(sex.named("female")), percentage, women)).isPresent();
    assertThat(asked(ALL.where(sex.named("female"), sex.named("female")), percentage, women))
        .isPresent();
    assertThat(asked(ALL.by(sex), percentage, women)).isPresent();
  }

  private static Optional<?> asked(
      Aggregation question, Indicator.Builder indicator, Observation seen) {
    return question.over(portfolio(indicator), List.of(seen)).cells().get(0).reported();
  }

  private static Indicator.Builder stock(Rule rule) {
    return Indicator.builder()
        .id("it")
        .title(Text.english("In shelters"))
        .unit(Counts.PERSON)
        .addSteps(Step.of(rule, Axis.PERIODS), Step.of(Rule.COUNT))
        .frequency(Granularity.QUARTER)
        .addExpectations(AggregateSamples.due("2021-01", "2021-12"));
  }

  @Test
  void carriesAValueOverToTheLastQuarterThatIsDue() {
    Cell cell = whole(
        stock(Rule.LATEST),
        see("ML", "2021-Q4", "7"),
        see("NE", "2021-Q1", "3"),
        see("NE", "2021-Q2", "4"));

    assertThat(cell.reported()).contains(persons("11"));
    assertThat(cell.carried()).map(Carried::toString).containsExactly("4 persons, 6 months old");
    assertThat(cell.completeness()).hasToString("Optional[1 of 2, 1 carried]");
    assertThat(cell.flags()).containsExactly(Flag.CARRIED);
  }

  @Test
  void carriesAnOlderValueOverToAQuarterThatIsSuppressed() {
    Cell cell = whole(
        stock(Rule.LATEST),
        see("ML", "2021-Q4", "7"),
        see("NE", "2021-Q3", "3"),
        see("NE", "2021-Q4", "suppressed (fewer than 5 persons)"));

    assertThat(cell.reported()).contains(persons("10"));
    assertThat(cell.overall()).contains(persons("between 7 and 11"));
    assertThat(cell.carried()).map(Carried::toString).containsExactly("3 persons, 3 months old");
    assertThat(cell.completeness()).hasToString("Optional[1 of 2, 1 carried]");
  }

  @Test
  void carriesAValueOverToTheEndOfThePeriodAskedForWhereNothingIsDue() {
    Aggregation byYear = ALL.by(Facet.YEAR);
    Portfolio undue =
        portfolio(Indicator.stock("it").title(Text.english("In shelters")).unit(Counts.PERSON));
    List<Observation> seen = List.of(see("ML", "2021-Q3", "7"), see("NE", "2021-Q2", "3"));

    assertThat(byYear.over(undue, seen).cells().get(0).carried())
        .map(Carried::toString)
        .containsExactly("7 persons, 3 months old", "3 persons, 6 months old");
    assertThat(byYear
            .asOf(LocalDate.parse("2021-10-15"))
            .over(undue, seen)
            .cells()
            .get(0)
            .carried())
        .map(Carried::toString)
        .containsExactly("7 persons, 15 days old", "3 persons, 3 months 15 days old");
    assertThat(ALL.over(undue, seen).cell().carried())
        .map(Carried::toString)
        .containsExactly("3 persons, 3 months old");
  }

  @Test
  void saysWhyThereIsNothingOfAPlaceAtAll() {
    Cell cell = whole(
        stock(Rule.LATEST),
        see("ML", "2021-Q4", "7"),
        see("NE", "2021-Q4", "suppressed (fewer than 5 persons)"));

    assertThat(cell.carried()).isEmpty();
    assertThat(cell.completeness()).hasToString("Optional[1 of 2 (1 suppressed)]");
  }

  @Test
  void asksForTheLastQuarterThatIsDueByTheDayAsked() {
    List<Observation> seen = List.of(see("ML", "2021-Q2", "7"), see("NE", "2021-Q1", "3"));
    Cell inJuly = ALL.asOf(LocalDate.parse("2021-07-15"))
        .over(portfolio(stock(Rule.LATEST)), seen)
        .cell();
    Cell tooEarly = ALL.asOf(LocalDate.parse("2021-01-15"))
        .over(portfolio(stock(Rule.LATEST)), List.of())
        .cell();

    assertThat(inJuly.completeness()).hasToString("Optional[1 of 2, 1 carried]");
    assertThat(inJuly.carried()).map(Carried::toString).containsExactly("3 persons, 3 months old");
    assertThat(tooEarly.completeness()).hasToString("Optional[0 of 2 (2 not yet due)]");
  }

  @Test
  void saysThatTheFirstValueIsLaterThanTheFirstThatIsDue() {
    Cell late = whole(stock(Rule.EARLIEST), see("ML", "2021-Q1", "7"), see("NE", "2021-Q3", "3"));
    Cell inTime = whole(stock(Rule.EARLIEST), see("ML", "2020-Q1", "7"), see("NE", "2021-Q1", "3"));

    assertThat(late.reported()).contains(persons("10"));
    assertThat(late.overall()).contains(persons("at least 7"));
    assertThat(late.carried()).map(Carried::toString).containsExactly("3 persons, 6 months late");
    assertThat(late.completeness()).hasToString("Optional[1 of 2 (1 not reported)]");
    assertThat(late.flags()).containsExactly(Flag.PARTIAL, Flag.LATE_FIRST_REPORT);
    assertThat(inTime.carried()).isEmpty();
    assertThat(inTime.completeness()).hasToString("Optional[2 of 2]");
  }

  @Test
  void countsNothingAsReportedThatDoesNotSayWhenItWas() {
    Cell cell = whole(stock(Rule.LATEST), start("7").area(MALI).build());

    assertThat(cell.completeness()).hasToString("Optional[0 of 2 (2 not reported)]");
    assertThat(whole(dueFlow(), start("7").area(MALI).build()).completeness())
        .hasToString("Optional[0 of 8 (8 not reported)]");
  }

  @Test
  void namesUpToSixOfEachSide() {
    Observation each = see("ML", "2021", "1");

    assertThat(margins(Collections.nCopies(6, each)).sentence())
        .endsWith("cannot be true beside " + "1 person (whole, ML, 2021), ".repeat(5)
            + "1 person (whole, ML, 2021)");
    assertThat(margins(Collections.nCopies(8, each)).sentence())
        .endsWith("1 person (whole, ML, 2021) and 2 more");
  }

  private static Dissent margins(List<Observation> second) {
    return new Dissent(
        Disagreement.Kind.MARGINS,
        ImmutableList.of(see("NE", "2021", "1")),
        ImmutableList.copyOf(second));
  }
}
