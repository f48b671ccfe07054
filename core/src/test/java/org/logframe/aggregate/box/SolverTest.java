package org.logframe.aggregate.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.node.AllDue;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Disagreement;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.settle.Asked;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;

class SolverTest {
  private static final Interval RANGE = Interval.parse("between 0 and 100");

  private Draws draws = draws(Way.COUNT.steps);
  private final List<Part> parts = new ArrayList<>();
  private final Map<Box, Interval> hidden = new LinkedHashMap<>();
  private final List<Box> due = new ArrayList<>();
  private Asked asked = Asked.whatThereIs();

  private static Draws draws(List<Step> steps) {
    return new Draws(new Random(1), steps, RANGE);
  }

  private void by(Way way) {
    draws = draws(way.steps);
  }

  private Box box(String period, String area) {
    return draws.box(List.of(period, "P", area, "", "", ""));
  }

  private void say(String period, String area, String value) {
    parts.add(new Part(box(period, area), Interval.parse(value), List.of(parts.size())));
  }

  private Solution solve() {
    return new Solver(draws.space).solve(asked, parts, hidden, due);
  }

  private static List<String> values(List<Part> parts) {
    return parts.stream().map(part -> part.value().toString()).toList();
  }

  @Test
  void nothingSaysNothing() {
    Solution solution = solve();
    assertThat(solution.reported()).isEmpty();
    assertThat(solution.overall()).isEmpty();
    assertThat(solution.unfolded()).isEmpty();
    assertThat(solution.disagreements()).isEmpty();
  }

  @Test
  void axesAlongWhichNoRuleFoldsAreNamed() {
    by(Way.NONE);
    say("1-1", "R/c", "1");
    say("2-2", "R/d", "2");
    assertThat(solve().unfolded()).containsExactly(Plan.PERIODS, 2);
    assertThat(solve().reported()).isEmpty();
    due.add(box("1-1", "R/c"));
    assertThat(solve().overall()).isEmpty();
  }

  @Test
  void whatStandsForTheWholeNeedsNoRule() {
    by(Way.NONE);
    say("1-1", "", "1");
    say("1-1", "R/d", "2");
    assertThat(solve().unfolded()).isEmpty();
    assertThat(solve().reported()).hasToString("Optional[1]");
    assertThat(values(solve().unused())).containsExactly("2");
  }

  @Test
  void onlyTheAxesThatNoRuleFoldsAreNamed() {
    draws = draws(List.of(Step.of(Rule.COUNT, Axis.AREAS)));
    say("1-1", "R/c", "1");
    say("2-2", "R/d", "2");
    assertThat(solve().unfolded()).containsExactly(Plan.PERIODS);
  }

  @Test
  void anAxisThatIsAskedWholeIsNotAnsweredByOneOfItsNodes() {
    by(Way.NONE);
    say("1-1", "R/c", "1");
    assertThat(solve().unfolded()).isEmpty();
    asked = Asked.whatThereIs().allOf(List.of(Axis.AREAS));
    assertThat(solve().unfolded()).containsExactly(2);
    assertThat(asked.until(LocalDate.EPOCH).isWhole(Axis.AREAS)).isTrue();
    assertThat(asked.isWhole(Axis.PERIODS)).isFalse();
  }

  @Test
  void theLatestValuesAreFoldedAndWhatIsOlderIsCarried() {
    by(Way.STOCK);
    say("1-1", "R/c", "5");
    say("2-2", "R/d", "7");
    Solution solution = solve();
    assertThat(solution.reported()).hasToString("Optional[12]");
    assertThat(values(solution.carried())).containsExactly("5");
    assertThat(solution.late()).isEmpty();
    assertThat(solution.target()).contains(LocalDate.parse("2021-02-28"));
    asked = asked.until(LocalDate.parse("2021-03-31"));
    assertThat(solve().target()).contains(LocalDate.parse("2021-03-31"));
    assertThat(values(solve().carried())).containsExactlyInAnyOrder("5", "7");
  }

  @Test
  void whatIsOfTheDayItselfBoundsAStockAndWhatIsOlderDoesNot() {
    by(Way.STOCK);
    say("1-1", "R/c", "5");
    say("2-2", "R/d", "7");
    due.add(box("2-2", "R/c"));
    due.add(box("2-2", "R/d"));
    assertThat(solve().overall()).hasToString("Optional[between 7 and 107]");
    hidden.put(box("2-2", "R/c"), Interval.parse("less than 5"));
    assertThat(solve().overall()).hasToString("Optional[at least 7 and less than 12]");
    hidden.clear();
    hidden.put(box("1-1", "R/c"), Interval.parse("less than 5"));
    assertThat(solve().overall()).hasToString("Optional[between 7 and 107]");
  }

  @Test
  void aRunningTotalIsAtLeastWhatItWas() {
    by(Way.CUMULATIVE);
    say("1-1", "R/c", "5");
    due.add(box("2-2", "R/c"));
    assertThat(solve().overall()).hasToString("Optional[between 5 and 100]");
  }

  @Test
  void aFirstValueIsLateOnlyWhereSomethingIsDue() {
    by(Way.EARLIEST);
    say("2-2", "R/c", "5");
    say("3-3", "R/d", "7");
    assertThat(solve().late()).isEmpty();
    due.add(box("2-2", "R/c"));
    due.add(box("2-2", "R/d"));
    assertThat(values(solve().late())).containsExactly("7");
    assertThat(solve().carried()).isEmpty();
  }

  @Test
  void whatIsReportedTwiceWhereNothingIsDueCountsOnce() {
    due.add(box("1-1", "S/e"));
    say("1-1", "R/c", "3");
    say("1-1", "R/d", "4");
    say("1-1", "R", "7");
    assertThat(solve().overall()).hasToString("Optional[between 7 and 107]");
  }

  @Test
  void ofWhatIsDueInWholeAndInPartsTheWholeIsMissing() {
    due.add(box("1-1", "R/c"));
    due.add(box("1-1", "S/e"));
    assertThat(solve().overall()).hasToString("Optional[between 0 and 200]");
    due.add(box("1-1", "R"));
    due.add(box("1-1", "R/d"));
    assertThat(solve().overall()).hasToString("Optional[between 0 and 200]");
  }

  @Test
  void valuesOfOneTimeAreHeldAgainstEachOther() {
    by(Way.STOCK);
    say("1-1", "R", "10");
    say("1-1", "R/c", "11");
    say("2-2", "R/c", "12");
    assertThat(solve().disagreements()).hasSize(1);
  }

  @Test
  void aTotalIsStaleWhereOneOfItsPartsIsNewer() {
    say("1-1", "R", "10");
    say("1-1", "R/c", "11");
    say("1-1", "R/d", "0");
    Part total = parts.get(0);
    Part newer = parts.get(1);
    assertThat(new Solver(
                draws.space,
                (one, other) -> one.equals(total) && other.equals(newer),
                AllDue.NONE,
                List.of(),
                List::of)
            .solve(parts, hidden, due)
            .disagreements())
        .extracting(Disagreement::kind)
        .containsExactly(Disagreement.Kind.STALE_TOTAL);
    assertThat(new Solver(
                draws.space, (one, other) -> other.equals(total), AllDue.NONE, List.of(), List::of)
            .solve(parts, hidden, due)
            .disagreements())
        .extracting(Disagreement::kind)
        .containsExactly(Disagreement.Kind.TOTAL_AND_PARTS);
    assertThat(solve().disagreements())
        .extracting(Disagreement::kind)
        .containsExactly(Disagreement.Kind.TOTAL_AND_PARTS);
  }
}
