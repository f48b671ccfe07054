package org.logframe.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.DocumentReader;
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
    DocumentReader in = new DocumentReader(parser, settings.options(), sink);
    try {
      current = in.read(this::element);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
    if (current != null) {
      return Outcome.READ;
    }
    if (in.isBroken() || (ended && in.problems() > 0)) {
      return Outcome.BROKEN;
    }
    return ended ? Outcome.ENDED : Outcome.BAD;
  }

  private @Nullable Observation element(DocumentReader in) {
    if (!begun) {
      begun = true;
      ended = !in.beginArray(LIST);
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
