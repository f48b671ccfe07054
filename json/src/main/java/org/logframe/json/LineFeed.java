package org.logframe.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.logframe.json.codec.JsonReading;
import org.logframe.json.codec.LineCursor;
import org.logframe.json.codec.Place;
import org.logframe.json.codec.ProblemSink;
import org.logframe.json.codec.Quote;
import org.logframe.json.codec.SliceMemory;
import org.logframe.json.codec.Slices;
import org.logframe.json.noun.ObservationParser;
import tools.jackson.core.JsonParser;

/** The observations of NDJSON: each line is a document of its own, and blank ones are none. */
final class LineFeed implements ObservationFeed {
  private static final char MARK = '\ufeff';

  /** Within lower limits than this, what lies around a value may be too much by itself. */
  private static final int LEAST_LIMIT = 20;

  private final Lines lines;
  private final ReadSettings settings;
  private final SliceMemory memory = new SliceMemory();
  private final LineCursor cursor = new LineCursor();
  private final @Nullable Slices slices;
  private long number;
  private long characters;
  private long elements;
  private Outcome outcome = Outcome.ENDED;

  LineFeed(Lines lines, ReadSettings settings) {
    this.lines = lines;
    this.settings = settings;
    this.slices =
        isAmple(settings.limits()) ? new Slices(settings::parse, settings.options(), memory) : null;
  }

  private static boolean isAmple(Limits limits) {
    return limits.nesting() >= LEAST_LIMIT
        && limits.stringLength() >= LEAST_LIMIT
        && limits.numberLength() >= LEAST_LIMIT;
  }

  @Override
  public <T> @Nullable T advance(ObservationParser<T> parser, ProblemList sink) {
    T ahead = readAhead(parser);
    if (ahead != null) {
      outcome = Outcome.READ;
      return ahead;
    }
    outcome = nextLine(sink);
    if (outcome != Outcome.READ) {
      return null;
    }
    T read = read(parser, sink);
    outcome = read == null ? Outcome.BAD : Outcome.READ;
    return read;
  }

  /**
   * Reads the next line, if it is a usual one, without looking for its end first; nothing where its characters
   * have to be counted.
   */
  private <T> @Nullable T readAhead(ObservationParser<T> parser) {
    Limits limits = settings.limits();
    boolean isCounted = limits.documentLength() < Long.MAX_VALUE || elements >= limits.elements();
    if (slices == null || isCounted || !lines.beginAhead(cursor)) {
      return null;
    }
    T read = parser.readLine(slices, cursor);
    if (read == null || !lines.passAhead(cursor)) {
      return null;
    }
    number++;
    elements++;
    return read;
  }

  /** Goes to the next line that is not blank; it can be read if the outcome is READ. */
  private Outcome nextLine(ProblemList sink) {
    while (lines.advance()) {
      number++;
      characters += lines.length() + 1L;
      if (characters > settings.limits().documentLength()) {
        return beyond(
            "beyond a limit: the document",
            Quote.count(settings.limits().documentLength(), "character"),
            sink);
      }
      if (!lines.fault().isEmpty()) {
        sink.report(lines.fault(), "", new Place("", line(), lines.faultColumn()));
        return Outcome.BAD;
      }
      if (!lines.isBlank(start())) {
        return ++elements > settings.limits().elements()
            ? beyond(
                ArrayFeed.LIST + ":", Quote.count(settings.limits().elements(), "element"), sink)
            : Outcome.READ;
      }
    }
    return Outcome.ENDED;
  }

  /** Where the line begins, after a byte order mark. */
  private int start() {
    return number == 1 && lines.startsWith(MARK) ? 1 : 0;
  }

  private Outcome beyond(String whole, String limit, ProblemList sink) {
    sink.report(whole + " has more than " + limit, "", new Place("", line(), 1));
    return Outcome.BROKEN;
  }

  private <T> @Nullable T read(ObservationParser<T> parser, ProblemList sink) {
    int start = start();
    T usual = slices != null && start == 0 && lines.begin(cursor)
        ? parser.readLine(slices, cursor)
        : null;
    return usual == null ? readSlowly(parser, start, sink) : usual;
  }

  private <T> @Nullable T readSlowly(ObservationParser<T> parser, int start, ProblemList sink) {
    try (JsonParser json = settings.parse(lines.characters(), start, lines.length() - start)) {
      return new JsonReading(json, settings.options(), new OnThisLine(sink), memory)
          .document(parser::read);
    }
  }

  private int line() {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }

  @Override
  public Outcome outcome() {
    return outcome;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** A parser that sees one line counts from there. */
  private final class OnThisLine implements ProblemSink {
    private final ProblemList sink;

    OnThisLine(ProblemList sink) {
      this.sink = sink;
    }

    private Place here(Place place) {
      return new Place(place.pointer(), line(), place.column());
    }

    @Override
    public void report(String message, String text, Place place) {
      sink.report(message, text, here(place));
    }

    @Override
    public void passOver(String message, String text, Place place) {
      sink.passOver(message, text, here(place));
    }
  }
}
