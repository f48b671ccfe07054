package org.logframe.json.codec;

import java.nio.CharBuffer;
import tools.jackson.core.JsonParser;

/** How slices of lines are read by themselves. */
public final class Slices {
  private final Parsing parsing;
  private final ReadOptions options;
  private final SliceMemory memory;

  /** Makes parsers of characters. */
  @FunctionalInterface
  public interface Parsing {
    /** A parser of some characters. */
    JsonParser parse(char[] characters, int offset, int length);
  }

  /** Reads what parsers say within options. */
  public Slices(Parsing parsing, ReadOptions options, SliceMemory memory) {
    this.parsing = parsing;
    this.options = options;
    this.memory = memory;
  }

  /** Reads values of one kind. */
  public <V> SliceReader<V> reader(DocumentReader.Reading<V> reading) {
    return new SliceReader<>(this, reading);
  }

  JsonParser parser(CharBuffer slice) {
    return parsing.parse(slice.array(), slice.arrayOffset() + slice.position(), slice.remaining());
  }

  JsonReading reading(JsonParser parser, ProblemSink sink) {
    return new JsonReading(parser, options, sink, memory);
  }
}
