package org.logframe.aggregate.box.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.node.Box;
import org.logframe.measure.Interval;

class StatementsTest {
  private static final Box ONE = new Box(1);
  private static final Box TWO = new Box(2);
  private static final Box THREE = new Box(3);

  private static Statements of(Map<Box, Interval> reported, Map<Box, Interval> hidden) {
    return new Statements(reported, hidden, Set.of(ONE), Set.of(), Set.of(TWO));
  }

  @Test
  void aBoxIsWhatWasReportedCutByWhatIsSuppressed() {
    Statements statements = of(
        Map.of(ONE, Interval.parse("at least 3"), TWO, Interval.parse("4")),
        Map.of(ONE, Interval.parse("less than 5"), THREE, Interval.parse("less than 9")));
    assertThat(statements.of(ONE)).hasToString("Optional[at least 3 and less than 5]");
    assertThat(statements.of(TWO)).hasToString("Optional[4]");
    assertThat(statements.of(THREE)).hasToString("Optional[less than 9]");
    assertThat(statements.of(new Box(4))).isEmpty();
    assertThat(statements.all())
        .containsOnlyKeys(ONE, TWO, THREE)
        .containsEntry(ONE, Interval.parse("at least 3 and less than 5"))
        .containsEntry(THREE, Interval.parse("less than 9"));
  }

  @Test
  void whatWasReportedStandsBeforeASuppressedValueThatContradictsIt() {
    Statements statements =
        of(Map.of(ONE, Interval.parse("7")), Map.of(ONE, Interval.parse("less than 5")));
    assertThat(statements.of(ONE)).hasToString("Optional[7]");
  }

  @Test
  void theTruthIsMadeOfWhatIsDueAndWhatLiesBeside() {
    assertThat(of(Map.of(), Map.of()).cells()).containsExactly(ONE, TWO);
  }
}
