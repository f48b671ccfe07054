package org.logframe.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.JsonReading;
import org.logframe.json.codec.OneLineReader;
import org.logframe.json.codec.OneLineReader.Slices;
import org.logframe.json.codec.Place;
import org.logframe.json.codec.ProblemSink;
import org.logframe.json.codec.Quote;
import org.logframe.json.codec.SliceMemory;
import org.logframe.json.noun.Nouns;
import org.logframe.json.noun.ObservationLines;
import tools.jackson.core.JsonParser;

/** The observations of NDJSON: each line is a document of its own, and blank ones are none. */
final class LineFeed implements ObservationFeed {
  private static final Codec<Observation> CODEC = Nouns.codec(Observation.class);
  private static final char MARK = '\ufeff';

  /** Within lower limits than this, what lies around a value may be too much by itself. */
  private static final int LEAST_LIMIT = 20;

  private final Lines lines;
  private final ReadSettings settings;
  private final SliceMemory memory = new SliceMemory();
  private final @Nullable OneLineReader<Observation, ?> quick;
  private long number;
  private long characters;
  private long elements;
  private @Nullable Observation current;

  LineFeed(Lines lines, ReadSettings settings) {
    this.lines = lines;
    this.settings = settings;
    this.quick = isAmple(settings.limits())
        ? ObservationLines.reader(new Slices(settings::parse, settings.options(), memory))
        : null;
  }

  private static boolean isAmple(Limits limits) {
    return limits.nesting() >= LEAST_LIMIT
        && limits.stringLength() >= LEAST_LIMIT
        && limits.numberLength() >= LEAST_LIMIT;
  }

  @Override
  public Outcome advance(ProblemList sink) {
    while (lines.advance()) {
      number++;
      characters += lines.length() + 1L;
      int start = number == 1 && lines.startsWith(MARK) ? 1 : 0;
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
      if (!lines.isBlank(start)) {
        if (++elements > settings.limits().elements()) {
          return beyond(
              ArrayFeed.LIST + ":", Quote.count(settings.limits().elements(), "element"), sink);
        }
        current = read(start, sink);
        return current == null ? Outcome.BAD : Outcome.READ;
      }
    }
    return Outcome.ENDED;
  }

  private Outcome beyond(String whole, String limit, ProblemList sink) {
    sink.report(whole + " has more than " + limit, "", new Place("", line(), 1));
    return Outcome.BROKEN;
  }

  private @Nullable Observation read(int start, ProblemList sink) {
    Observation usual =
        quick == null ? null : quick.read(lines.characters(), start, lines.length());
    return usual == null ? readSlowly(start, sink) : usual;
  }

  private @Nullable Observation readSlowly(int start, ProblemList sink) {
    try (JsonParser parser = settings.parse(lines.characters(), start, lines.length() - start)) {
      return new JsonReading(parser, settings.options(), new OnThisLine(sink), memory)
          .document(CODEC::read);
    }
  }

  private int line() {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }

  @Override
  public @Nullable Observation current() {
    return current;
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
