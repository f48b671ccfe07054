package org.logframe.json.codec;

import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads one value with a parser: a whole document, or one value of several. What is no JSON, or
 * beyond a limit of the parser, is a problem like others.
 */
public final class JsonReading {
  private final JsonParser parser;
  private final ProblemSink sink;
  private final DocumentReader in;
  private boolean broken;

  /**
   * Reads with a parser.
   *
   * @param sink takes what is wrong
   */
  public JsonReading(JsonParser parser, ReadOptions options, ProblemSink sink) {
    this(parser, options, sink, new SliceMemory());
  }

  /**
   * Reads with a parser.
   *
   * @param sink takes what is wrong
   * @param memory what was read of texts before
   */
  public JsonReading(JsonParser parser, ReadOptions options, ProblemSink sink, SliceMemory memory) {
    this.parser = parser;
    this.sink = sink;
    this.in = new DocumentReader(parser, options, sink, memory);
  }

  /**
   * Reads a document that ends where its value ends.
   *
   * @return nothing where a problem was reported
   */
  public <T> @Nullable T document(DocumentReader.Reading<T> reading) {
    return value(document -> {
      if (!document.beginDocument()) {
        return null;
      }
      T value = reading.from(document);
      document.expectEnd();
      return value;
    });
  }

  /**
   * Reads the value that begins at the parser's current token.
   *
   * @return nothing where a problem was reported
   */
  public <T> @Nullable T value(DocumentReader.Reading<T> reading) {
    try {
      T value = reading.from(in);
      return hasProblems() ? null : value;
    } catch (StopReadingException e) {
      broken = true;
    } catch (JacksonIOException e) {
      if (!(e.getCause() instanceof CharacterCodingException)) {
        throw e;
      }
      breakOff("not UTF-8", parser.currentLocation());
    } catch (JacksonException e) {
      breakOff(SyntaxMessage.of(e), locationOf(e));
    }
    return null;
  }

  private void breakOff(String message, TokenStreamLocation location) {
    broken = true;
    sink.report(message, "", in.place(location));
  }

  private TokenStreamLocation locationOf(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location != null ? location : parser.currentLocation();
  }

  /** Whether the parser stands where nobody can read on. */
  public boolean isBroken() {
    return broken;
  }

  /** Whether anything wrong was reported. */
  public boolean hasProblems() {
    return broken || in.problems() > 0;
  }
}
