package org.logframe.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Observation;
import org.logframe.json.ObservationFeed.Outcome;
import org.logframe.json.codec.Quote;
import org.logframe.json.noun.ObservationParser;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.ObservationTable;
import org.logframe.table.column.ColumnsBuilder;
import org.logframe.table.column.RowBuilder;
import org.logframe.table.column.TableAccess;

/**
 * Observations that are being read, one by one; one is held at a time.
 *
 * <p>The source is closed when the last observation was read, when reading fails, and by {@link
 * #close}, after which there are no more observations. For one thread.
 */
public final class ObservationReading implements Iterator<Observation>, AutoCloseable {
  private final ObservationFeed feed;
  private final BadLines badLines;
  private final Limits limits;
  private final ObservationParser<Observation> objects = ObservationParser.ofObjects();
  private final ProblemList found;
  private final List<Problem> problems = new ArrayList<>();
  private long bad;
  private boolean closed;
  private @Nullable Observation next;

  ObservationReading(ObservationFeed feed, BadLines badLines, Limits limits) {
    this.feed = feed;
    this.badLines = badLines;
    this.limits = limits;
    this.found = new ProblemList(limits.problems());
  }

  /**
   * Whether there is another observation.
   *
   * @throws InvalidDocumentException if what comes next is bad, and not to be left out
   * @throws UncheckedIOException if the source cannot be read
   */
  @Override
  public boolean hasNext() {
    if (next == null) {
      next = read(objects);
    }
    return next != null;
  }

  /**
   * The next observation.
   *
   * @throws InvalidDocumentException if it is bad, and not to be left out
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException if the source cannot be read
   */
  @Override
  public Observation next() {
    Observation result = hasNext() ? next : null;
    if (result == null) {
      throw new NoSuchElementException("ObservationReading: there are no more observations");
    }
    next = null;
    return result;
  }

  /** Reads on; closes the source where there is nothing more, or where reading fails. */
  private <T> @Nullable T read(ObservationParser<T> parser) {
    if (closed) {
      return null;
    }
    try {
      T read = advance(parser);
      if (read == null) {
        close();
      }
      return read;
    } catch (RuntimeException e) {
      closeAfter(e);
      throw e;
    }
  }

  private <T> @Nullable T advance(ObservationParser<T> parser) {
    while (true) {
      T read = feed.advance(parser, found);
      switch (feed.outcome()) {
        case READ, ENDED -> {
          return read;
        }
        case BAD, BROKEN -> reject(found.takeProblems(), feed.outcome());
      }
    }
  }

  private void reject(ImmutableList<Problem> wrong, Outcome outcome) {
    if (badLines == BadLines.STOP) {
      throw new InvalidDocumentException(wrong);
    }
    bad++;
    problems.addAll(wrong);
    if (outcome == Outcome.BROKEN) {
      throw new InvalidDocumentException(ImmutableList.copyOf(problems));
    }
    if (problems.size() > limits.problems()) {
      Problem last = problems.get(limits.problems());
      problems.subList(limits.problems(), problems.size()).clear();
      problems.add(new Problem(
          "stopped after " + Quote.count(limits.problems(), "problem"),
          "",
          "",
          last.line(),
          last.column()));
      throw new InvalidDocumentException(ImmutableList.copyOf(problems));
    }
  }

  private void closeAfter(RuntimeException failure) {
    try {
      close();
    } catch (UncheckedIOException e) {
      failure.addSuppressed(e);
    }
  }

  /** The observations that are left; closing the stream closes the source. */
  public Stream<Observation> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
        .onClose(this::close);
  }

  /**
   * The observations that are left, all at once.
   *
   * @throws InvalidDocumentException if one is bad, and not to be left out
   * @throws UncheckedIOException if the source cannot be read
   */
  public ImmutableList<Observation> readAll() {
    return ImmutableList.copyOf(this);
  }

  /**
   * The observations that are left, in a table: each is put into its columns as it is read, and none
   * is kept as an object.
   *
   * <pre>{@code
   * ObservationTable table = ObservationsJson.reader().open(file).toTable(portfolio);
   * }</pre>
   *
   * @param portfolio what they refer to
   * @throws IllegalArgumentException naming what they refer to and is not there, or cannot be, with
   *     their positions among those that were left, from 0
   * @throws InvalidDocumentException if one is bad, and not to be left out
   * @throws UncheckedIOException if the source cannot be read
   */
  public ObservationTable toTable(Portfolio portfolio) {
    ObservationTable.Builder table = ObservationTable.builder(portfolio);
    if (next != null) {
      table.add(next());
    }
    ColumnsBuilder columns = TableAccess.columns(table);
    ObservationParser<RowBuilder> rows = ObservationParser.ofRows();
    for (RowBuilder row = read(rows); row != null; row = read(rows)) {
      columns.add(row);
    }
    return table.build();
  }

  /** How many lines or elements were left out so far, because they are no observations. */
  public long badLines() {
    return bad;
  }

  /**
   * What is wrong with the lines that were left out so far, in their order, and after that what a
   * lenient reader passed over in others.
   */
  public ImmutableList<Problem> problems() {
    return ImmutableList.<Problem>builder()
        .addAll(problems)
        .addAll(found.passedOver())
        .build();
  }

  /**
   * Closes the source; there are no more observations. A second time does nothing.
   *
   * @throws UncheckedIOException if the source cannot be closed
   */
  @Override
  public void close() {
    next = null;
    if (!closed) {
      closed = true;
      try {
        feed.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
