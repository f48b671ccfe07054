package org.logframe.aggregate.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.dueFlow;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import com.google.common.collect.Collections2;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Flag;
import org.logframe.aggregate.PartialAggregate;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.place.Country;
import org.logframe.portfolio.Finding;
import org.logframe.portfolio.Severity;
import org.logframe.source.Source;

class RevisionTest {
  private static final Aggregation ALL = Aggregation.of("it");

  /** What is reported, in whatever order the observations come. */
  private static Optional<Interval> reported(Observation... seen) {
    List<Optional<Interval>> answers = Collections2.permutations(List.of(seen)).stream()
        .map(each -> ALL.over(portfolio(flow()), each).cell().reported())
        .distinct()
        .toList();
    assertThat(answers).hasSize(1);
    return answers.get(0);
  }

  private static Observation published(String asOf, String value) {
    return start(value).area(Country.of("ML")).period("2021-Q1").asOf(asOf).build();
  }

  private static Observation undated(String value) {
    return see("ML", "2021-Q1", value);
  }

  @Test
  void theLatestStands() {
    assertThat(reported(published("2021-05", "5"), published("2021-07", "7")))
        .contains(persons("7"));
  }

  @Test
  void whatIsUndatedIsTheOldest() {
    assertThat(reported(published("2021-05", "5"), undated("7"))).contains(persons("5"));
  }

  @Test
  void allStandOfWhichNoneIsCertainlyLater() {
    Observation inTheYear = published("2021", "5");
    Observation inJuly = published("2021-07", "7");
    Cell cell = ALL.over(portfolio(flow()), List.of(inTheYear, inJuly)).cell();

    assertThat(cell.reported()).contains(persons("between 5 and 7"));
    assertThat(cell.used()).containsExactly(inTheYear, inJuly);
    assertThat(cell.findings())
        .extracting(Finding::toString)
        .containsExactly("CONFLICTING_REVISIONS: \"Returns\" of whole, ML, 2021-Q1 is reported as 5"
            + " persons (as of 2021) and as 7 persons (as of 2021-07), and no as-of date tells which"
            + " is the latest");
    assertThat(cell.flags()).containsExactly(Flag.DISAGREEMENT);
  }

  @Test
  void whatIsCertainlyEarlierThanAnyFallsAwayEvenIfNotThanTheLast() {
    assertThat(
            reported(published("2021-03", "3"), published("2021-05", "5"), published("2021", "7")))
        .contains(persons("between 5 and 7"));
  }

  @Test
  void saysNothingOfTwoThatSayTheSame() {
    Cell cell =
        ALL.over(portfolio(flow()), List.of(undated("5"), undated("5 persons"))).cell();

    assertThat(cell.reported()).contains(persons("5"));
    assertThat(cell.findings()).isEmpty();
  }

  @Test
  void saysThatSeveralSourcesGiveOneValueAndCountsItOnce() {
    Observation here =
        undated("5").toBuilder().addSources(Source.of("a", "line 4")).build();
    Observation there =
        undated("5").toBuilder().addSources(Source.of("b", "line 9")).build();
    Cell cell = ALL.over(portfolio(flow()), List.of(here, there)).cell();

    assertThat(cell.reported()).contains(persons("5"));
    assertThat(cell.used()).containsExactly(here, there);
    assertThat(cell.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "SAME_VALUE_TWICE: \"Returns\" of whole, ML, 2021-Q1 is given as 5 persons by 2"
                + " statements: several sources say the same, or one was entered twice; it counts once"
                + " (a, line 4; b, line 9)");
    assertThat(cell.findings().get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(cell.flags()).isEmpty();
  }

  @Test
  void saysNothingOfOneStatementThatIsMergedTwice() {
    PartialAggregate once = ALL.partial(portfolio(flow())).add(undated("5"));
    assertThat(once.merge(ALL.partial(portfolio(flow())).add(undated("5")))
            .finish()
            .cell()
            .findings())
        .isEmpty();
  }

  @Test
  void aLaterMissingValueWithdrawsIt() {
    List<Observation> seen =
        List.of(published("2021-05", "5"), published("2021-07", "not applicable"));
    Cell cell = ALL.over(portfolio(dueFlow()), seen).cell();

    assertThat(cell.reported()).isEmpty();
    assertThat(cell.completeness())
        .hasToString("Optional[0 of 8 (7 not reported, 1 not applicable)]");
  }

  @Test
  void aValueBeatsAMissingOneOfTheSameTime() {
    assertThat(reported(published("2021-05", "5"), published("2021-05", "not reported")))
        .contains(persons("5"));
    assertThat(reported(undated("not reported"), undated("5"))).contains(persons("5"));
  }

  @Test
  void ofSeveralReasonsTheMostTellingStandsWhateverTheirOrder() {
    List<Observation> seen =
        List.of(undated("not reported"), undated("not applicable"), undated("suppressed"));
    assertThat(Collections2.permutations(seen))
        .allSatisfy(
            each -> assertThat(ALL.over(portfolio(dueFlow()), each).cell().completeness())
                .hasToString("Optional[0 of 8 (7 not reported, 1 suppressed)]"));
  }

  @Test
  void answersWithWhatWasKnownOnADay() {
    List<Observation> seen = List.of(published("2021-05", "5"), published("2021-07", "7"));
    Aggregation inJune = ALL.asOf(LocalDate.parse("2021-06-15"));

    assertThat(inJune.over(portfolio(flow()), seen).cell().reported()).contains(persons("5"));
    assertThat(ALL.over(portfolio(flow()), seen).cell().reported()).contains(persons("7"));
  }
}
