package org.logframe.aggregate.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/** A counterexample to each law that one might expect of aggregation, and that cannot hold. */
class LawsThatCannotHoldTest {
  private static final Interval RANGE = Interval.atLeast(0, UnitTable.standard().parse(""));

  private final Map<List<String>, Interval> said = new LinkedHashMap<>();
  private final List<List<String>> due = new ArrayList<>();

  private static List<String> at(String period, String programme, String area, String service) {
    return List.of(period, programme, area, "", "", service);
  }

  private Solution solve(Way way) {
    Draws draws = new Draws(new Random(1), way.steps, RANGE);
    List<Part> parts = new ArrayList<>();
    said.forEach(
        (place, value) -> parts.add(new Part(draws.box(place), value, List.of(parts.size()))));
    List<Box> cells = due.stream().map(draws::box).toList();
    return new Solver(draws.space).solve(parts, Map.of(), cells);
  }

  private String reported(Way way) {
    return solve(way).reported().orElseThrow().toString();
  }

  private void say(List<String> place, long value) {
    said.put(place, Draws.exactly(value));
  }

  @Test
  void aMeanOfMeansIsNotTheMean() {
    say(at("1-1", "Q", "R/c", ""), 10);
    say(at("2-2", "Q", "R/c", ""), 10);
    say(at("1-1", "Q", "S/e", ""), 40);
    assertThat(reported(Way.MEAN)).isEqualTo("20");
    said.clear();
    say(at("1-1", "Q", "R/c", ""), 10); // the mean of R/c
    say(at("1-1", "Q", "S/e", ""), 40);
    assertThat(reported(Way.MEAN)).isEqualTo("25");
  }

  @Test
  void rowsOfOverlappingCountsDoNotGiveTheirTotal() {
    say(at("1-1", "P", "R/c", ""), 10);
    say(at("1-1", "Q", "R/c", ""), 6);
    say(at("1-1", "P", "S/e", ""), 1);
    say(at("1-1", "Q", "S/e", ""), 5);
    assertThat(reported(Way.FIRST_TIME)).isEqualTo("between 15 and 22");
    said.clear();
    say(at("1-1", "P", "", ""), 11); // the row of P
    say(at("1-1", "Q", "", ""), 11);
    assertThat(reported(Way.FIRST_TIME)).isEqualTo("between 11 and 22");
  }

  @Test
  void theMaximumOfTotalsIsNotTheTotalOfMaxima() {
    say(at("1-1", "Q", "R/c", "food"), 10);
    say(at("1-1", "Q", "R/c", "cash"), 2);
    say(at("1-1", "Q", "S/e", "food"), 1);
    say(at("1-1", "Q", "S/e", "cash"), 8);
    assertThat(reported(Way.MAX_THEN_COUNT)).isEqualTo("18");
    said.clear();
    say(at("1-1", "Q", "R/c", "food"), 11); // the row of food, over both places
    say(at("1-1", "Q", "R/c", "cash"), 10);
    assertThat(reported(Way.MAX_THEN_COUNT)).isEqualTo("11");
  }

  @Test
  void theNewestValueIsNotTheNewestOfEachPeriodAdded() {
    say(at("1-1", "Q", "R/c", ""), 100);
    say(at("2-2", "Q", "R/c", ""), 120);
    say(at("1-1", "Q", "S/e", ""), 50);
    Solution solution = solve(Way.STOCK);
    assertThat(solution.reported()).hasToString("Optional[170]");
    assertThat(solution.carried())
        .extracting(part -> part.value().toString())
        .containsExactly("50");
    // by period: 150 in January, 120 in February; neither is it, nor is their sum
  }

  @Test
  void partsThatDifferFromTheirTotalDoNotGiveIt() {
    say(at("1-1", "P", "R/c", ""), 100);
    say(at("1-1", "P/A", "R/c", ""), 40);
    say(at("1-1", "P/B", "R/c", ""), 50);
    due.add(at("1-1", "P/A", "R/c", ""));
    due.add(at("1-1", "P/B", "R/c", ""));
    Solution solution = solve(Way.COUNT);
    assertThat(solution.reported()).hasToString("Optional[100]");
    assertThat(solution.overall()).hasToString("Optional[100]");
    assertThat(solution.unused()).hasSize(2);
    assertThat(solution.contradicted()).hasSize(1);
  }

  @Test
  void rowsOfSeveralKeysCountWhatStandsInBothTwice() {
    say(at("1-1", "P", "R/c", ""), 10); // has two funders, so stands in the rows of both
    say(at("1-1", "Q", "R/c", ""), 5);
    String total = reported(Way.COUNT);
    said.remove(at("1-1", "Q", "R/c", ""));
    String second = reported(Way.COUNT);
    assertThat(total).isEqualTo("15");
    assertThat(Interval.parse(total).plus(Interval.parse(second))).hasToString("25");
  }

  @Test
  void whatWasReportedMayLieOutsideOverall() {
    say(at("1-1", "P", "R/c", ""), 10);
    due.add(at("1-1", "P", "R/c", ""));
    due.add(at("2-2", "P", "R/c", ""));
    Solution solution = solve(Way.MAX);
    assertThat(solution.overall()).hasToString("Optional[at least 10]");
    said.put(at("1-1", "", "", ""), Interval.exactly(4, UnitTable.standard().parse("")));
    due.remove(1);
    said.put(at("1-1", "", "", ""), Draws.exactly(4)); // a total below one of its parts
    assertThat(solve(Way.COUNT).reported()).hasToString("Optional[4]");
    said.clear();
    say(at("1-1", "P", "R/c", ""), 3);
    due.add(at("2-2", "P", "R/c", ""));
    assertThat(solve(Way.COUNT).reported()).hasToString("Optional[3]");
    assertThat(solve(Way.COUNT).overall()).hasToString("Optional[at least 3]");
    said.clear();
    said.put(at("1-1", "", "", ""), Interval.lessThan(5, UnitTable.standard().parse("")));
    assertThat(solve(Way.COUNT).reported()).hasToString("Optional[less than 5]");
    assertThat(solve(Way.COUNT).overall()).hasToString("Optional[at least 0]");
  }
}
