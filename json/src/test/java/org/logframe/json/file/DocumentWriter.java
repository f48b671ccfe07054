package org.logframe.json.file;

import com.google.errorprone.annotations.Immutable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.PartialAggregate;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.json.AggregateJson;
import org.logframe.json.AggregationJson;
import org.logframe.json.ObservationWriting;
import org.logframe.json.ObservationsForm;
import org.logframe.json.ObservationsJson;
import org.logframe.json.ObservationsWriter;
import org.logframe.json.PartialAggregateJson;
import org.logframe.json.PortfolioDiffJson;
import org.logframe.json.PortfolioJson;
import org.logframe.json.diff.PortfolioDiff;
import org.logframe.json.export.AggregateCsv;
import org.logframe.json.export.JsonStat;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Text;

/** Everything that writes a document to a file, each with a small document. */
enum DocumentWriter {
  PORTFOLIO(
      file -> PortfolioJson.write(some().portfolio, file),
      () -> PortfolioJson.write(some().portfolio)),
  LINES(
      file -> ObservationsJson.write(some().observations, file),
      () -> ObservationsJson.write(some().observations)),
  ARRAY(
      file -> some().arrays.write(some().observations, file),
      () -> some().arrays.write(some().observations)),
  LINES_ONE_BY_ONE(
      file -> oneByOne(ObservationsJson.writer(), file),
      () -> ObservationsJson.write(some().observations)),
  ARRAY_ONE_BY_ONE(
      file -> oneByOne(some().arrays, file), () -> some().arrays.write(some().observations)),
  QUESTION(
      file -> AggregationJson.write(some().question, file),
      () -> AggregationJson.write(some().question)),
  TABLE(file -> AggregateJson.write(some().table, file), () -> AggregateJson.write(some().table)),
  PARTIAL(
      file -> PartialAggregateJson.writer().write(some().partial, file),
      () -> new String(PartialAggregateJson.write(some().partial), StandardCharsets.UTF_8)),
  DIFF(
      file -> PortfolioDiffJson.write(some().diff, file),
      () -> PortfolioDiffJson.write(some().diff)),
  CSV(
      file -> AggregateCsv.writer(some().portfolio).write(some().table, file),
      () -> AggregateCsv.writer(some().portfolio).write(some().table)),
  JSON_STAT(
      file -> JsonStat.writer(some().portfolio).write(some().table, file),
      () -> JsonStat.writer(some().portfolio).write(some().table));

  private final ToFile toFile;
  private final ToText toText;

  @Immutable
  private interface ToFile {
    void write(Path file);
  }

  @Immutable
  private interface ToText {
    String text();
  }

  DocumentWriter(ToFile toFile, ToText toText) {
    this.toFile = toFile;
    this.toText = toText;
  }

  /** Writes the document to a file. */
  void write(Path file) {
    toFile.write(file);
  }

  /** The document. */
  String text() {
    return toText.text();
  }

  private static void oneByOne(ObservationsWriter writer, Path file) {
    try (ObservationWriting writing = writer.open(file)) {
      some().observations.forEach(writing::write);
      writing.finish();
    }
  }

  private static Samples some() {
    return Samples.SOME;
  }

  private static final class Samples {
    private static final Samples SOME = new Samples();

    private final ObservationsWriter arrays =
        ObservationsJson.writer().form(ObservationsForm.ARRAY);
    private final Portfolio portfolio = Portfolio.builder()
        .addProgrammes(Programme.builder().id("north").build())
        .addIndicators(Indicator.flow("returned")
            .title(Text.english("Returned"))
            .unit(Counts.PERSON)
            .build())
        .build();
    private final List<Observation> observations =
        List.of(observation("2021-Q1"), observation("2021-Q2"));
    private final Aggregation question = Aggregation.of("returned").by(Facet.YEAR);
    private final PartialAggregate partial = question.partial(portfolio).addAll(observations);
    private final AggregateTable table = partial.finish();
    private final PortfolioDiff diff =
        PortfolioDiff.between(Portfolio.builder().build(), portfolio);

    private static Observation observation(String quarter) {
      return Observation.builder()
          .indicator("returned")
          .programme("north")
          .period(quarter)
          .value(Figure.exactly(12, Counts.PERSON))
          .build();
    }
  }
}
