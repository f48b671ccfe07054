package org.logframe.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.logframe.json.codec.DocumentReader;
import org.logframe.json.codec.JsonReading;
import org.logframe.json.codec.SliceMemory;
import org.logframe.json.noun.ObservationParser;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/** The observations of a JSON array. */
final class ArrayFeed implements ObservationFeed {
  static final String LIST = "list of Observation";

  private final Reader source;
  private final JsonParser json;
  private final ReadSettings settings;
  private final SliceMemory memory = new SliceMemory();
  private boolean begun;
  private boolean ended;
  private long elements;
  private Outcome outcome = Outcome.ENDED;

  ArrayFeed(Reader source, ReadSettings settings) {
    this.source = source;
    this.json = settings.parse(source);
    this.settings = settings;
  }

  @Override
  public <T> @Nullable T advance(ObservationParser<T> parser, ProblemList sink) {
    JsonReading reading = new JsonReading(json, settings.options(), sink, memory);
    try {
      T read = reading.value(in -> element(parser, in));
      outcome = read == null ? withoutElement(reading) : Outcome.READ;
      return read;
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  private Outcome withoutElement(JsonReading reading) {
    if (reading.isBroken() || (ended && reading.hasProblems())) {
      return Outcome.BROKEN;
    }
    return ended ? Outcome.ENDED : Outcome.BAD;
  }

  private <T> @Nullable T element(ObservationParser<T> parser, DocumentReader in) {
    if (!begun) {
      begun = true;
      ended = !beginArray(in);
    }
    if (ended) {
      return null;
    }
    in.next();
    if (in.token() != JsonToken.END_ARRAY) {
      in.countElement(++elements, LIST);
      return parser.read(in);
    }
    ended = true;
    in.expectEnd();
    return null;
  }

  private static boolean beginArray(DocumentReader in) {
    if (!in.beginDocument()) {
      return false;
    }
    if (in.token() == JsonToken.START_ARRAY) {
      return true;
    }
    in.rejectType(LIST, "array");
    return false;
  }

  @Override
  public Outcome outcome() {
    return outcome;
  }

  @Override
  public void close() throws IOException {
    json.close();
    source.close();
  }
}
