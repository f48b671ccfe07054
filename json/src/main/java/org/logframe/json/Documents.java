package org.logframe.json;

import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.DocumentReader;
import org.logframe.json.codec.Generators;
import org.logframe.json.codec.JsonReading;
import org.logframe.json.codec.Schemas;
import org.logframe.json.codec.WriteOptions;
import org.logframe.json.noun.DocumentKind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;

/** Reads and writes whole documents of one value each. */
final class Documents {
  /** How documents are read unless somebody asks for other limits. */
  static final ReadSettings STANDARD = ReadSettings.of(Limits.standard());

  private Documents() {}

  /** Reads a document; the source stays open. */
  static <T> T read(Codec<T> codec, Reader source) {
    return read(codec, source, STANDARD).value();
  }

  /** Reads a document; the source stays open. */
  static <T> LenientResult<T> read(Codec<T> codec, Reader source, ReadSettings settings) {
    try (JsonParser parser = settings.parse(source)) {
      return orThrow(parser, settings, in -> in.document(codec::read));
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /** Reads at the parser's current token. */
  static <T> LenientResult<T> read(
      DocumentReader.Reading<T> reading, JsonParser parser, ReadSettings settings) {
    return orThrow(parser, settings, in -> in.value(reading));
  }

  private static <T> LenientResult<T> orThrow(
      JsonParser parser, ReadSettings settings, Function<JsonReading, @Nullable T> reading) {
    ProblemList problems = new ProblemList(settings.limits().problems());
    T value = reading.apply(new JsonReading(parser, settings.options(), problems));
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
    try (JsonGenerator out = Generators.pretty(target, options)) {
      codec.write(value, out);
      out.writeRaw('\n');
      out.flush();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
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
    try (JsonGenerator out = Generators.pretty(target, WriteOptions.STANDARD)) {
      Schemas.write(schema, out);
      out.writeRaw('\n');
    }
    return target.toString();
  }
}
