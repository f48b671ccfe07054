package org.logframe.json.codec;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How one type looks in JSON: its writer, its reader and its schema.
 *
 * @param <T> the type
 */
public interface Codec<T> {
  /** What messages and the schema call it, such as {@code "Publication"}. */
  String name();

  /** Writes a value. */
  void write(T value, JsonGenerator out);

  /**
   * Reads the value that begins at the current token, and leaves its last token current.
   *
   * @return nothing where it reported a problem
   */
  @Nullable
  T read(DocumentReader in);

  /** The JSON Schema of the value, or a reference to it among the definitions. */
  ImmutableMap<String, Object> schema(Definitions definitions);

  /** Whether every value is a single token, so that a list of them fits on a line. */
  default boolean isScalar() {
    return false;
  }
}
