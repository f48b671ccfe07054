package org.logframe.json;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.logframe.indicator.Duplicate;

/**
 * Opens observations for reading one by one: {@code
 * ObservationsJson.reader().badLines(BadLines.COLLECT).open(file)}. Immutable and thread-safe.
 *
 * <p>It reads NDJSON, strictly, stops at a bad line, and keeps to the limits of {@link
 * Limits#ofStreams}, unless it is asked for something else. What it opens must be closed or read to
 * its end, which closes the source; nothing is read before the first observation is asked for.
 */
public final class ObservationsReader {
  static final ObservationsReader STANDARD = new ObservationsReader(
      ObservationsForm.LINES, BadLines.STOP, ReadSettings.of(Limits.ofStreams()));

  private final ObservationsForm form;
  private final BadLines badLines;
  private final ReadSettings settings;

  private ObservationsReader(ObservationsForm form, BadLines badLines, ReadSettings settings) {
    this.form = form;
    this.badLines = badLines;
    this.settings = settings;
  }

  /** A reader of another form. */
  public ObservationsReader form(ObservationsForm form) {
    return new ObservationsReader(form, badLines, settings);
  }

  /** A reader that does something else with bad lines. */
  public ObservationsReader badLines(BadLines badLines) {
    return new ObservationsReader(form, badLines, settings);
  }

  /** A reader within other limits. */
  public ObservationsReader limits(Limits limits) {
    return new ObservationsReader(form, badLines, settings.withLimits(limits));
  }

  /**
   * A reader that passes over unknown fields; {@link ObservationReading#problems} names them. A line
   * with nothing but unknown fields too many is no bad line.
   */
  public ObservationsReader lenient() {
    return new ObservationsReader(form, badLines, settings.leniently());
  }

  /**
   * Opens a file.
   *
   * @throws UncheckedIOException if there is no such file
   */
  public ObservationReading open(Path file) {
    try {
      return open(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The observations that stand in a file more than once, equal in every part. Positions are counted
   * from zero among those that are read: blank lines and those that are left out do not count.
   *
   * <p>Reads the file twice, and holds four bytes for each observation, beside the duplicates.
   *
   * @throws InvalidDocumentException if one is bad, and not to be left out
   * @throws UncheckedIOException if the file cannot be read
   */
  public ImmutableList<Duplicate> duplicates(Path file) {
    return Duplicate.in(() -> open(file));
  }

  /** Reads from a stream of bytes, which is closed at the end. */
  public ObservationReading open(InputStream source) {
    return form == ObservationsForm.LINES
        ? lines(new ByteLines(source, settings.limits().lineLength()))
        : open(new Utf8Reader(source));
  }

  /** Reads from a stream of characters, which is closed at the end. */
  public ObservationReading open(Reader source) {
    return form == ObservationsForm.LINES
        ? lines(new CharLines(source, settings.limits().lineLength()))
        : reading(new ArrayFeed(source, settings));
  }

  /** Reads from a string. */
  public ObservationReading open(String observations) {
    return open(new StringReader(observations));
  }

  /** Reads from bytes in UTF-8. */
  public ObservationReading open(byte[] observations) {
    return open(new ByteArrayInputStream(observations));
  }

  private ObservationReading lines(Lines lines) {
    return reading(new LineFeed(lines, settings));
  }

  private ObservationReading reading(ObservationFeed feed) {
    return new ObservationReading(feed, badLines, settings.limits());
  }
}
