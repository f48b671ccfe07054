package org.logframe.json;

import com.google.common.collect.ImmutableList;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.DocumentPrinter;
import org.logframe.json.codec.DocumentReader;
import org.logframe.json.codec.ProblemSink;
import org.logframe.json.codec.ReadOptions;
import org.logframe.json.codec.Schemas;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Reads and writes whole documents of one value each. */
final class Documents {
  private static final int MAX_NESTING = 100;
  private static final int MAX_STRING = 1_000_000;
  private static final int MAX_NAME = 1_000;

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(MAX_NESTING)
          .maxStringLength(MAX_STRING)
          .maxNumberLength(MAX_STRING)
          .maxNameLength(MAX_NAME)
          .build())
      .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
      .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
      .build();

  private Documents() {}

  /** Reads a document; the source stays open. */
  static <T> T read(Codec<T> codec, Reader source) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), new MarkSkippingReader(source))) {
      return orThrow(sink -> DocumentReader.readDocument(codec, parser, ReadOptions.STRICT, sink));
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /** Reads the value that begins at the parser's current token. */
  static <T> T read(Codec<T> codec, JsonParser parser) {
    return orThrow(sink -> DocumentReader.readValue(codec, parser, ReadOptions.STRICT, sink));
  }

  private interface Reading<T> {
    @Nullable
    T from(ProblemSink sink);
  }

  private static <T> T orThrow(Reading<T> reading) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    T value = reading.from((message, text, place) ->
        problems.add(new Problem(message, text, place.pointer(), place.line(), place.column())));
    if (value == null) {
      throw new InvalidDocumentException(problems.build());
    }
    return value;
  }

  /** Writes a document that ends with a line feed; the target is flushed and stays open. */
  static <T> void write(Codec<T> codec, T value, Writer target) {
    try (JsonGenerator out = FACTORY.createGenerator(new Pretty(), target)) {
      codec.write(value, out);
      out.writeRaw('\n');
      out.flush();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /** The JSON Schema of a document that holds one value of a codec. */
  static String schema(Codec<?> codec, String id, String title) {
    StringWriter target = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(new Pretty(), target)) {
      Schemas.write(Schemas.document(codec, id, title), out);
      out.writeRaw('\n');
    }
    return target.toString();
  }

  private static final class Pretty extends ObjectWriteContext.Base {
    private final PrettyPrinter printer = new DocumentPrinter();

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
