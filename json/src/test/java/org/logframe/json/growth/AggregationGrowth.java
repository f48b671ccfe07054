package org.logframe.json.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.logframe.aggregate.Aggregation;
import org.logframe.json.PortfolioJson;
import org.logframe.portfolio.Portfolio;
import org.logframe.progress.ProgressReport;

/** How the time of an answer grows with what is observed. */
class AggregationGrowth {
  @TestFactory
  Stream<DynamicTest> growsWithWhatIsObserved() {
    System.out.println(Growth.heads());
    return AggregationShapes.all().entrySet().stream()
        .map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> {
          Growth growth = Growth.of(size -> use(
              shape.getKey(), PortfolioJson.read(shape.getValue().apply(size).toString())));
          boolean isWaiting = AggregationShapes.WAITING.contains(shape.getKey());
          System.out.printf(
              "%-44s%s%s%n", shape.getKey(), growth, isWaiting ? " (not asserted)" : "");
          if (!isWaiting) {
            assertThat(growth).as(shape.getKey()).matches(Growth::isLinear, "is linear");
          }
        }));
  }

  private static Supplier<Object> use(String shape, Portfolio portfolio) {
    Aggregation question = Aggregation.of("ind");
    return shape.startsWith("progress")
        ? () -> ProgressReport.of(question, portfolio, portfolio.observations())
        : () -> answer(question, portfolio);
  }

  /** The answer, or why what lies too deep has none. */
  private static Object answer(Aggregation question, Portfolio portfolio) {
    try {
      return question.over(portfolio, portfolio.observations());
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("no deeper than that is aggregated");
      return e;
    }
  }
}
