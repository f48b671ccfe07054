package org.logframe.json;

import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.DocumentPrinter;
import org.logframe.json.codec.DocumentReader;
import org.logframe.json.codec.Schemas;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.noun.DocumentKind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Reads and writes whole documents of one value each. */
final class Documents {
  /** How documents are read unless somebody asks for other limits. */
  static final ReadSettings STANDARD = ReadSettings.of(Limits.standard());

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .rootValueSeparator((String) null)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
      .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
      .build();

  private Documents() {}

  /** Reads a document; the source stays open. */
  static <T> T read(Codec<T> codec, Reader source) {
    return read(codec, source, STANDARD).value();
  }

  /** Reads a document; the source stays open. */
  static <T> LenientResult<T> read(Codec<T> codec, Reader source, ReadSettings settings) {
    try (JsonParser parser = settings.parse(source)) {
      return orThrow(parser, settings, in -> in.readDocument(codec));
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /** Reads the value that begins at the parser's current token. */
  static <T> T read(Codec<T> codec, JsonParser parser) {
    return orThrow(parser, STANDARD, in -> in.read(codec::read)).value();
  }

  private interface Reading<T> {
    @Nullable
    T from(DocumentReader in);
  }

  private static <T> LenientResult<T> orThrow(
      JsonParser parser, ReadSettings settings, Reading<T> reading) {
    ProblemList problems = new ProblemList(settings.limits().problems());
    T value = reading.from(new DocumentReader(parser, settings.options(), problems));
    if (value == null) {
      throw new InvalidDocumentException(problems.problems());
    }
    return new LenientResult<>(value, problems.passedOver());
  }

  /** Writes a document that ends with a line feed; the target is flushed and stays open. */
  static <T> void write(Codec<T> codec, T value, Writer target) {
    write(codec, value, target, WriteOptions.STANDARD);
  }

  /** Writes a document that ends with a line feed; the target is flushed and stays open. */
  static <T> void write(Codec<T> codec, T value, Writer target, WriteOptions options) {
    try (JsonGenerator out = generator(target, options)) {
      codec.write(value, out);
      out.writeRaw('\n');
      out.flush();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /** A generator of the one form of documents; it leaves its target open. */
  static JsonGenerator generator(Writer target, WriteOptions options) {
    return FACTORY.createGenerator(new Pretty(options), target);
  }

  /** A generator of documents on one line each; it leaves its target open. */
  static JsonGenerator lineGenerator(Writer target, WriteOptions options) {
    return FACTORY.createGenerator(new WriteOptions.Context(options), target);
  }

  /** The JSON Schema of a document that holds one value of a codec. */
  static String schema(Codec<?> codec, DocumentKind kind) {
    return text(Schemas.document(codec, kind.schemaId(), kind.title()));
  }

  /** The JSON Schema of a document that is a list of values of a codec. */
  static String listSchema(Codec<?> codec, DocumentKind kind) {
    return text(Schemas.listDocument(codec, kind.schemaId(), kind.title()));
  }

  /** A schema as a document. */
  static String text(Object schema) {
    StringWriter target = new StringWriter();
    try (JsonGenerator out = generator(target, WriteOptions.STANDARD)) {
      Schemas.write(schema, out);
      out.writeRaw('\n');
    }
    return target.toString();
  }

  private static final class Pretty extends WriteOptions.Context {
    private final PrettyPrinter printer = new DocumentPrinter();

    Pretty(WriteOptions options) {
      super(options);
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
