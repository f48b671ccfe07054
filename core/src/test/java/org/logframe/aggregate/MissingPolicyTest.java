package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.aggregate.AggregateSamples.NIGER;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Facet;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

class MissingPolicyTest {
  private static final Aggregation ALL = Aggregation.of("it");
  private static final Aggregation COMPLETE = ALL.missing(MissingPolicy.REQUIRE_COMPLETE);
  private static final Aggregation AS_ZERO = ALL.missing(MissingPolicy.AS_ZERO);

  private static Indicator.Builder quarter() {
    return flow().frequency(Granularity.QUARTER).addExpectations(due("2021-01", "2021-03"));
  }

  private static Indicator.Builder stock() {
    return Indicator.stock("it")
        .title(Text.english("In shelters"))
        .unit(Counts.PERSON)
        .frequency(Granularity.QUARTER)
        .addExpectations(due("2021-01", "2021-06"));
  }

  private static Cell cell(Aggregation question, Indicator.Builder indicator, Observation... seen) {
    return question.over(portfolio(indicator), List.of(seen)).cell();
  }

  @Test
  void refusesWhatIsNotComplete() {
    Cell cell = cell(COMPLETE, quarter(), see("ML", "2021-Q1", "5"));

    assertThat(cell.reported()).isEmpty();
    assertThat(cell.refusal().orElseThrow())
        .hasToString("INCOMPLETE: it is asked where complete, and is not: 1 of 2 (1 not reported)");
    assertThat(cell.overall()).contains(persons("at least 5"));
    assertThat(cell.completeness()).hasToString("Optional[1 of 2 (1 not reported)]");
    assertThat(cell.used()).hasSize(1);
  }

  @Test
  void passesOnWhatIsComplete() {
    Cell cell = cell(COMPLETE, quarter(), see("ML", "2021-Q1", "5"), see("NE", "2021-Q1", "7"));

    assertThat(cell.reported()).contains(persons("12"));
    assertThat(cell.refusal()).isEmpty();
  }

  @Test
  void refusesWhereNothingSaysWhatIsDue() {
    assertThat(cell(COMPLETE, flow(), see("ML", "2021-Q1", "5")).refusal())
        .map(Refusal::toString)
        .contains("INCOMPLETE: it is asked where complete, and nothing says what is due");
  }

  @Test
  void keepsTheReasonForWhichACellIsRefusedAnyway() {
    Indicator.Builder bare =
        Indicator.builder().id("it").title(Text.english("Returns")).unit(Counts.PERSON);

    assertThat(
            cell(COMPLETE, bare, see("ML", "2021", "1"), see("ML", "2022", "2")).refusal())
        .map(Refusal::reason)
        .contains(Refusal.Reason.NO_RULE);
  }

  @Test
  void asksNothingOfWhatIsNotApplicableOrNotYetDue() {
    assertThat(cell(
                COMPLETE,
                quarter(),
                see("ML", "2021-Q1", "5"),
                see("NE", "2021-Q1", "not applicable"))
            .reported())
        .contains(persons("5"));
    assertThat(cell(
                COMPLETE.asOf(LocalDate.parse("2021-04-01")),
                dueFlow(),
                see("ML", "2021-Q1", "5"),
                see("NE", "2021-Q1", "7"))
            .reported())
        .contains(persons("12"));
  }

  @Test
  void takesWhatNobodyReportedAsZero() {
    Cell cell = cell(AS_ZERO, dueFlow(), see("ML", "2021-Q1", "5"), see("ML", "2021-Q2", "7"));

    assertThat(cell.reported()).contains(persons("12"));
    assertThat(cell.overall()).contains(persons("12"));
    assertThat(cell.completeness()).hasToString("Optional[2 of 8 (6 not reported)]");
    assertThat(cell.takenAsZero()).hasSize(6).allMatch(each -> each.period().isPresent());
    assertThat(cell.flags()).contains(Flag.MISSING_AS_ZERO);
    assertThat(cell.used()).hasSize(2);
    assertThat(cell.unused()).isEmpty();
  }

  @Test
  void takesACellOfWhichNothingWasReportedAsZero() {
    Cell cell = AS_ZERO
        .by(Facet.COUNTRY)
        .over(portfolio(dueFlow()), List.of(see("ML", "2021", "5")))
        .cell(Facet.COUNTRY.is(NIGER));

    assertThat(cell.reported()).contains(persons("0"));
    assertThat(cell.overall()).contains(persons("0"));
    assertThat(cell.used()).isEmpty();
    assertThat(cell.takenAsZero()).hasSize(4);
  }

  @Test
  void takesAsZeroWhatIsSaidNotToBeReportedAndNothingElseThatIsMissing() {
    Cell said =
        cell(AS_ZERO, quarter(), see("ML", "2021-Q1", "5"), see("NE", "2021-Q1", "not reported"));
    Cell suppressed = cell(
        AS_ZERO,
        quarter(),
        see("ML", "2021-Q1", "5"),
        see("NE", "2021-Q1", "suppressed (fewer than 5 persons)"));

    assertThat(said.overall()).contains(persons("5"));
    assertThat(suppressed.overall()).contains(persons("between 5 and 9"));
    assertThat(suppressed.takenAsZero()).isEmpty();
  }

  @Test
  void addsNothingToATotalThatCoversWhatIsMissing() {
    Cell year = cell(AS_ZERO, dueFlow(), see("ML", "2021", "5"), see("NE", "2021-Q1", "7"));

    assertThat(year.reported()).contains(persons("12"));
    assertThat(year.takenAsZero())
        .map(each -> each.period().orElseThrow().toString())
        .containsExactly("2021-Q2", "2021-Q3", "2021-Q4");
  }

  @Test
  void takesNothingAsZeroBesideWhatDoesNotSayWhenItWas() {
    Cell cell = cell(AS_ZERO, quarter(), start("9").area(NIGER).build());

    assertThat(cell.reported()).contains(persons("9"));
    assertThat(cell.takenAsZero()).isEmpty();
  }

  @Test
  void takesAStockAsZeroOnlyWhereNoOlderValueIsThere() {
    Cell cell = cell(AS_ZERO, stock(), see("ML", "2021-Q1", "5"));

    assertThat(cell.reported()).contains(persons("5"));
    assertThat(cell.takenAsZero())
        .isNotEmpty()
        .allMatch(each -> each.area().orElseThrow().toString().equals("NE"));
  }

  @Test
  void refusesToTakeAsZeroWhatCannotBeZero() {
    String problem = "Aggregation of it: what is missing cannot count as zero";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cell(AS_ZERO, flow().range(Interval.parse("between 1 and 9 persons"))))
        .withMessage(problem + ", since it can only be between 1 and 9 persons");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cell(AS_ZERO, Indicator.qualitative("it").title(Text.english("Mood"))))
        .withMessage(problem + " in a ratio, nor among grades");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AS_ZERO.over(
            portfolio(
                flow().id("above"),
                flow().id("below"),
                Indicator.ratio(
                        "it",
                        RatioParts.of(
                            IndicatorId.of("above"),
                            IndicatorId.of("below"),
                            Relation.PART_OF_DENOMINATOR))
                    .title(Text.english("Rate"))
                    .unit(UnitTable.standard().parse("%"))),
            List.of()))
        .withMessage(problem + " in a ratio, nor among grades");
  }

  /** Every mode of VTL's hierarchy, as docs/aggregation.md maps it to a question. */
  @Test
  void answersAsTheSixModesOfVtlDo() {
    List<Observation> seen =
        List.of(see("ML", "2021-Q1", "5"), see("NE", "2021-Q1", "7"), see("ML", "2021-Q2", "0"));
    Indicator.Builder indicator =
        flow().frequency(Granularity.QUARTER).addExpectations(due("2021-01", "2021-09"));
    AggregateTable complete = COMPLETE.by(Facet.QUARTER).over(portfolio(indicator), seen);
    AggregateTable zeros = AS_ZERO.by(Facet.QUARTER).over(portfolio(indicator), seen);

    assertThat(complete.cells())
        .map(cell -> cell.reported().map(Object::toString).orElse("null"))
        .containsExactly("12 persons", "null", "null");
    assertThat(zeros.cells())
        .map(cell -> cell.reported().map(Object::toString).orElse("null"))
        .containsExactly("12 persons", "0 persons", "0 persons");
    assertThat(zeros.cells())
        .map(cell -> !cell.used().isEmpty())
        .containsExactly(true, true, false);
    assertThat(complete.cells())
        .map(cell -> !cell.used().isEmpty())
        .containsExactly(true, true, false);
  }
}
