package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.say.CellExplanation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.source.Source;
import org.logframe.source.Text;

class ExplanationTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static String explain(Indicator.Builder indicator, Observation... seen) {
    AggregateTable table = ALL.over(portfolio(indicator), List.of(seen));
    return table.explain(table.cell()).toString();
  }

  @Test
  void namesThePartsWithTheirSourcesAndWhatIsHeldAgainstThem() {
    Observation total = see("ML", "2021", "about 100").toBuilder()
        .asOf("2022-03")
        .addSources(Source.of("report"))
        .build();

    assertThat(explain(flow(), total, see("ML", "2021-Q1", "30"))).isEqualTo("""
        all: between 95 and 105 persons (about 100)
          by the rules of Returns (it)
            added up over everything else
          from what was reported
            about 100 persons: whole, ML, 2021, as of 2022-03 (report)
          held against it, never added
            30 persons: whole, ML, 2021-Q1
          nothing says what is due, so there are no bounds of all that is
        """);
  }

  @Test
  void namesUpToThreeOfWhatIsMissingForEachReason() {
    assertThat(explain(dueFlow(), see("ML", "2021", "5"), see("NE", "2021-Q1", "suppressed")))
        .isEqualTo("""
        all: 5 persons; overall at least 5 persons; 4 of 8 (3 not reported, 1 suppressed)
          by the rules of Returns (it)
            added up over everything else
          from what was reported
            5 persons: whole, ML, 2021
          complete to 4 of 8 (3 not reported, 1 suppressed)
            not reported: whole, NE, 2021-Q2; whole, NE, 2021-Q3; whole, NE, 2021-Q4
            suppressed: whole, NE, 2021-Q1
            each that is due may be at least 0 persons
        """);
    assertThat(explain(dueFlow()))
        .contains("    not reported: whole, ML, 2021-Q1; whole, NE, 2021-Q1; whole, ML, 2021-Q2"
            + " and 5 more\n");
  }

  @Test
  void saysThatOneGroupMayCountTheSameTwice() {
    Indicator.Builder people = Indicator.people("it").title(Text.english("People reached"));

    assertThat(explain(people, see("ML", "2021", "5")))
        .contains("    added up over everything else; over programmes, periods the same may be"
            + " counted twice, so from the greatest to the sum\n");
  }

  @Test
  void saysWhyItIsRefused() {
    Indicator.Builder bare =
        Indicator.builder().id("it").title(Text.english("Returns")).unit(Counts.PERSON);

    assertThat(explain(bare, see("ML", "2021", "1"), see("NE", "2021", "2"))).isEqualTo("""
        all: NO_RULE: it has no rule that folds areas; declare it with Indicator.flow if its values \
        add up, Indicator.stock or cumulative if the newest one counts, Indicator.people if the same \
        people may be counted twice
          by the rules of Returns (it)
            it has none: only what was reported for the whole stands
          reported, and not made one
            1 person: whole, ML, 2021
            2 persons: whole, NE, 2021
          nothing says what is due, so there are no bounds of all that is
        """);
  }

  @Test
  void showsBothSidesOfARatioAndWhatStandsAlone() {
    Indicator.Builder ratio = Indicator.ratio(
            "it", RatioParts.of("above", "below", Relation.SEPARATE))
        .title(Text.english("Share"))
        .unit(UnitTable.standard().parse("%"));
    Observation pair = see("ML", "2021", "0").toBuilder()
        .value(Ratio.parse("50 persons / 100 persons"))
        .build();
    Observation alone = see("NE", "2021", "7").toBuilder().indicator("above").build();
    AggregateTable table = ALL.over(
        portfolio(
            ratio,
            Indicator.flow("above").title(Text.english("Above")).unit(Counts.PERSON),
            Indicator.flow("below").title(Text.english("Below")).unit(Counts.PERSON)),
        List.of(pair, alone));

    assertThat(table.explain(table.cell())).hasToString("""
        all: 50 %
          by the rules of Share (it)
            each side by the rules of its own indicator, divided once, over everything else
          divided once: 50 persons / 100 persons
          from what was reported
            50 persons / 100 persons: whole, ML, 2021
          nothing says what is due, so there are no bounds of all that is
          left out
            7 persons: whole, NE, 2021
          left out, no below beside it: 7 persons (whole, NE, 2021)
        """);
  }

  @Test
  void namesWhatDoesNotGoTogether() {
    assertThat(explain(flow(), see("ML", "2021", "5"), see("ML", "2021", "6"))).contains("""
          does not go together
            CONFLICTING_REVISIONS: "Returns" of whole, ML, 2021 is reported as 5 persons and as 6 \
        persons, and no as-of date tells which is the latest
        """);
  }

  @Test
  void tellsTheAgeOfWhatIsCarried() {
    Observation march = start("5").period("2021-03").build();
    Carried old = Carried.to(LocalDate.parse("2022-06-29"), march);
    Carried late = Carried.to(LocalDate.parse("2021-01-31"), march);

    assertThat(old.age()).isEqualTo(Period.of(1, 2, 29));
    assertThat(old).hasToString("5 persons, 1 year 2 months 29 days old");
    assertThat(late).hasToString("5 persons, 2 months late");
    assertThat(late.isOlder()).isFalse();
    Cell cell = ALL.over(portfolio(flow()), List.of(march)).cell().toBuilder()
        .addCarried(old, late)
        .build();
    assertThat(cell.flags()).containsExactly(Flag.CARRIED, Flag.LATE_FIRST_REPORT);
    assertThat(CellExplanation.of(cell, flow().build()).toString()).contains("""
          of another time
            1 year 2 months 29 days old: 5 persons (whole, 2021-03)
            2 months late: 5 persons (whole, 2021-03)
        """);
  }

  @Test
  void isATree() {
    AggregateTable table = ALL.over(portfolio(flow()), List.of(see("ML", "2021", "5")));
    Explanation explanation = table.explain(table.cell());

    assertThat(explanation.sentence()).isEqualTo("all: 5 persons");
    assertThat(explanation.because()).hasSize(3);
    assertThat(explanation.because().get(1).because())
        .containsExactly(new Explanation(
            "5 persons: whole, ML, 2021", com.google.common.collect.ImmutableList.of()));
    assertThat(table.cell().reported()).contains(persons("5"));
  }
}
