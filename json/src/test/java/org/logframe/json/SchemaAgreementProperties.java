package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Claim;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Organisation;
import org.logframe.source.Publication;

/**
 * What the schema refuses, the reader refuses. The reader refuses more: what only makes sense
 * together, such as an interval that holds no number.
 */
class SchemaAgreementProperties {
  private static <T> void assertAgreement(Class<T> type, T value, Random random) {
    String document = Json.write(type, value);
    String mutant = Mutation.of(document, random);
    boolean isValid = SchemaCheck.isValid(type, mutant);
    Statistics.label("mutants")
        .collect(isValid ? "valid" : "invalid")
        .coverage(coverage -> coverage.check("invalid").percentage(share -> share > 50));
    if (!isValid) {
      assertThatThrownBy(() -> Json.read(type, mutant))
          .as(mutant)
          .isInstanceOf(InvalidDocumentException.class);
    }
    if (isValid) {
      readsOrRefuses(type, mutant);
    }
  }

  /** Nothing but the one exception, and what was read is written validly and read again. */
  private static <T> void readsOrRefuses(Class<T> type, String document) {
    try {
      T read = Json.read(type, document);
      assertThat(Json.read(type, Json.write(type, read))).isEqualTo(read);
    } catch (InvalidDocumentException e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 500)
  void agreeOnObservations(@ForAll long seed) {
    Random random = new Random(seed);
    RandomNouns nouns = new RandomNouns(random);
    assertAgreement(Observation.class, nouns.observation(nouns.value(nouns.unit())), random);
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 100)
  void agreeOnNouns(@ForAll long seed) {
    Random random = new Random(seed);
    RandomNouns nouns = new RandomNouns(random);
    assertAgreement(Programme.class, nouns.programme("p"), random);
    assertAgreement(Indicator.class, nouns.indicator("i"), random);
    assertAgreement(Organisation.class, nouns.organisation("o"), random);
    assertAgreement(Publication.class, nouns.publication("p"), random);
    assertAgreement(Claim.class, nouns.claim(), random);
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 100)
  void agreeOnPortfolios(@ForAll long seed) {
    Random random = new Random(seed);
    assertAgreement(Portfolio.class, new RandomPortfolio(random).portfolio(), random);
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 150)
  void agreeOnTables(@ForAll long seed) {
    Random random = new Random(seed);
    assertAgreement(AggregateTable.class, new RandomAnswers(random).table(), random);
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 300)
  void agreeOnQuestions(@ForAll long seed) {
    Random random = new Random(seed);
    Aggregation question = new RandomQuestions(new RandomNouns(random)).question();
    assertAgreement(Aggregation.class, question, random);
  }
}
