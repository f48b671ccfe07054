package org.logframe.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.PartialAggregate;
import org.logframe.indicator.Indicator;
import org.logframe.json.PartialAggregateJson;
import org.logframe.measure.Counts;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;

class PartialFuzz {
  private static final Aggregation QUESTION = Aggregation.of("returned").by(Facet.YEAR);
  private static final Portfolio PORTFOLIO = Portfolio.builder()
      .addProgrammes(Programme.builder().id("north").build())
      .addIndicators(Indicator.flow("returned")
          .title(Text.english("Returned"))
          .unit(Counts.PERSON)
          .build())
      .build();

  private static PartialAggregate read(byte[] document) {
    return PartialAggregateJson.read(QUESTION, PORTFOLIO, document);
  }

  @FuzzTest(maxDuration = "60s")
  void reads(byte[] document) {
    PartialAggregate partial = Attempt.of(() -> read(document)).value();
    if (partial != null) {
      byte[] written = PartialAggregateJson.write(partial);
      assertThat(PartialAggregateJson.write(read(written))).isEqualTo(written);
    }
  }
}
