package org.logframe.json.codec;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Values as JSON on one line: {@code {"area": "LY", "role": "transit"}}. */
public final class JsonText {
  // What is read again here was written here, whatever its size.
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxStringLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .build())
      .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
      .build();

  private static final ReadOptions OPTIONS =
      new ReadOptions(1_000, 50, Long.MAX_VALUE, 10, ReadOptions.Strictness.STRICT);

  private JsonText() {}

  /** A value as JSON on one line. */
  public static <T> String of(Codec<T> codec, T value) {
    return written(out -> codec.write(value, out));
  }

  /** Writes a value. */
  @FunctionalInterface
  interface Writing<T> {
    void write(T value, JsonGenerator out);
  }

  /** A value as JSON on one line, without white space. */
  static <T> String compact(Codec<T> codec, T value, WriteOptions options) {
    return compact(codec::write, value, options);
  }

  /** What is written of a value, on one line, without white space. */
  static <T> String compact(Writing<T> writing, T value, WriteOptions options) {
    StringWriter target = new StringWriter();
    try (JsonGenerator out = Generators.line(target, options)) {
      writing.write(value, out);
    }
    return target.toString();
  }

  /**
   * JSON in its one form on one line.
   *
   * @throws IllegalArgumentException if it is not JSON, or holds null
   */
  public static String normal(String json) {
    StringBuilder problem = new StringBuilder();
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      String normal = new JsonReading(
              in, OPTIONS, (message, text, place) -> problem.append("; ").append(message))
          .document(Scalars.ANY::read);
      if (normal == null) {
        throw new IllegalArgumentException("JSON: " + Quote.quote(json) + problem);
      }
      return normal;
    }
  }

  /** What is written to a generator, on one line. */
  static String written(Consumer<JsonGenerator> writing) {
    StringWriter target = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(new OneLine(), target)) {
      writing.accept(out);
    }
    return target.toString();
  }

  /** Writes JSON in its one form to a generator. */
  static void copy(String json, JsonGenerator out) {
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        copy(token, in, out);
      }
    }
  }

  private static void copy(JsonToken token, JsonParser in, JsonGenerator out) {
    switch (token) {
      case START_OBJECT -> DocumentPrinter.startObject(out, true);
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> DocumentPrinter.startArray(out, true);
      case END_ARRAY -> out.writeEndArray();
      case PROPERTY_NAME -> out.writeName(in.currentName());
      case VALUE_STRING -> out.writeString(in.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(in.getString());
      case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
      default -> throw new IllegalStateException("JSON in its one form has no " + token);
    }
  }

  private static final class OneLine extends WriteOptions.Context {
    private final PrettyPrinter printer = DocumentPrinter.onOneLine();

    OneLine() {
      super(WriteOptions.STANDARD);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
