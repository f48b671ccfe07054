package org.logframe.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.DocumentReader;
import org.logframe.json.codec.JsonReading;
import org.logframe.json.codec.SliceMemory;
import org.logframe.json.noun.Nouns;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/** The observations of a JSON array. */
final class ArrayFeed implements ObservationFeed {
  private static final Codec<Observation> CODEC = Nouns.codec(Observation.class);

  static final String LIST = "list of Observation";

  private final Reader source;
  private final JsonParser parser;
  private final ReadSettings settings;
  private final SliceMemory memory = new SliceMemory();
  private boolean begun;
  private boolean ended;
  private long elements;
  private @Nullable Observation current;

  ArrayFeed(Reader source, ReadSettings settings) {
    this.source = source;
    this.parser = settings.parse(source);
    this.settings = settings;
  }

  @Override
  public Outcome advance(ProblemList sink) {
    JsonReading reading = new JsonReading(parser, settings.options(), sink, memory);
    try {
      current = reading.value(this::element);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
    if (current != null) {
      return Outcome.READ;
    }
    if (reading.isBroken() || (ended && reading.hasProblems())) {
      return Outcome.BROKEN;
    }
    return ended ? Outcome.ENDED : Outcome.BAD;
  }

  private @Nullable Observation element(DocumentReader in) {
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
      return CODEC.read(in);
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
  public @Nullable Observation current() {
    return current;
  }

  @Override
  public void close() throws IOException {
    parser.close();
    source.close();
  }
}
