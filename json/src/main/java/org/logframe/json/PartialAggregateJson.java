package org.logframe.json;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.PartialAggregate;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.noun.Nouns;
import org.logframe.portfolio.Portfolio;

/**
 * Carries what is known so far for the answer to a question from one machine to another, as a JSON
 * document in the manner of {@link PortfolioJson}.
 *
 * <pre>{@code
 * byte[] sent = PartialAggregateJson.write(question.partial(portfolio).addAll(seenHere));
 * PartialAggregate received = PartialAggregateJson.read(question, portfolio, sent);
 * AggregateTable table = question.partial(portfolio).addAll(seenThere).merge(received).finish();
 * }</pre>
 *
 * <p>A document holds the question and the observations, and is read for this question alone. It
 * does not hold the portfolio: the observations must make sense in that of the reader. Equal
 * partial answers give equal bytes.
 */
public final class PartialAggregateJson {
  private static final JsonWriter<PartialAggregate> WRITER =
      new JsonWriter<>(Nouns.partial(), WriteOptions.STANDARD);

  private PartialAggregateJson() {}

  /**
   * A strict reader of the partial answers to one question within the standard limits, from which
   * others are made.
   *
   * @param portfolio what the observations refer to
   * @throws IllegalArgumentException if the question makes no sense of the portfolio
   */
  public static JsonReader<PartialAggregate> reader(Aggregation question, Portfolio portfolio) {
    PartialAggregate nothing = question.partial(portfolio);
    return new JsonReader<>(
        Nouns.partial(nothing.question(), nothing.portfolio()), Documents.STANDARD);
  }

  /** The writer of the one form, from which others are made. */
  public static JsonWriter<PartialAggregate> writer() {
    return WRITER;
  }

  /** The document of what is known so far, in UTF-8. */
  public static byte[] write(PartialAggregate partial) {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    write(partial, target);
    return target.toByteArray();
  }

  /**
   * Writes what is known so far in UTF-8, flushes the stream and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(PartialAggregate partial, OutputStream target) {
    WRITER.write(partial, target);
  }

  /**
   * Reads what is known so far for the answer to a question.
   *
   * @param portfolio what the observations refer to
   * @throws InvalidDocumentException if it is no such document, if it is of another question, or if
   *     observations cannot be used in the portfolio; it lists every problem
   * @throws IllegalArgumentException if the question makes no sense of the portfolio
   */
  public static PartialAggregate read(Aggregation question, Portfolio portfolio, byte[] document) {
    return reader(question, portfolio).read(document);
  }

  /**
   * Reads a stream of bytes to its end, and leaves it open.
   *
   * @param portfolio what the observations refer to
   * @throws InvalidDocumentException if it is no such document, if it is of another question, or if
   *     observations cannot be used in the portfolio; it lists every problem
   * @throws IllegalArgumentException if the question makes no sense of the portfolio
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static PartialAggregate read(
      Aggregation question, Portfolio portfolio, InputStream source) {
    return reader(question, portfolio).read(source);
  }
}
