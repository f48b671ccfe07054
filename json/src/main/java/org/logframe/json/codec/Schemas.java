package org.logframe.json.codec;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** JSON Schema 2020-12 of codecs. */
public final class Schemas {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private Schemas() {}

  /** A string that a regular expression matches as a whole. */
  public static ImmutableMap<String, Object> pattern(String expression) {
    return ImmutableMap.of("type", "string", "pattern", "^(?:" + expression + ")$");
  }

  /** The schema of a document that holds one value of a codec. */
  public static ImmutableMap<String, Object> document(Codec<?> codec, String id, String title) {
    Definitions definitions = new Definitions();
    return document(codec.schema(definitions), definitions, id, title);
  }

  /** The schema of a document that is a list of values of a codec. */
  public static ImmutableMap<String, Object> listDocument(Codec<?> codec, String id, String title) {
    Definitions definitions = new Definitions();
    return document(new ListCodec<>(codec).schema(definitions), definitions, id, title);
  }

  private static ImmutableMap<String, Object> document(
      ImmutableMap<String, Object> root, Definitions definitions, String id, String title) {
    return ImmutableMap.<String, Object>builder()
        .put("$schema", DIALECT)
        .put("$id", id)
        .put("title", title)
        .putAll(root)
        .put("$defs", definitions.all())
        .buildOrThrow();
  }

  /** A schema with one more keyword. */
  static ImmutableMap<String, Object> with(
      ImmutableMap<String, Object> schema, String keyword, Object value) {
    return ImmutableMap.<String, Object>builder()
        .putAll(schema)
        .put(keyword, value)
        .buildOrThrow();
  }

  /** A schema that names the value an absent field stands for. */
  static <T> ImmutableMap<String, Object> withDefault(
      ImmutableMap<String, Object> schema, Codec<T> codec, T absent) {
    return with(schema, "default", new Written<>(codec, absent));
  }

  /** A value that a schema holds, written by its own codec. */
  private record Written<T>(Codec<T> codec, T value) {
    void write(JsonGenerator out) {
      codec.write(value, out);
    }
  }

  /** Writes a schema: maps, lists, strings, numbers, truth values and values of codecs. */
  public static void write(Object schema, JsonGenerator out) {
    if (schema instanceof Map<?, ?> map) {
      DocumentPrinter.startObject(out, map.values().stream().noneMatch(Schemas::isNested));
      map.forEach((name, value) -> {
        out.writeName((String) name);
        write(value, out);
      });
      out.writeEndObject();
    } else if (schema instanceof List<?> list) {
      DocumentPrinter.startArray(out, list.stream().noneMatch(Schemas::isNested));
      list.forEach(each -> write(each, out));
      out.writeEndArray();
    } else if (schema instanceof Written<?> written) {
      written.write(out);
    } else {
      writeScalar(schema, out);
    }
  }

  private static boolean isNested(Object schema) {
    return schema instanceof Map<?, ?>
        || (schema instanceof List<?> list && list.stream().anyMatch(Schemas::isNested));
  }

  private static void writeScalar(Object scalar, JsonGenerator out) {
    if (scalar instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (scalar instanceof Integer number) {
      out.writeNumber(number);
    } else {
      out.writeString(scalar.toString());
    }
  }
}
