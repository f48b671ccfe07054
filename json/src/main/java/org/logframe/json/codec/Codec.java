package org.logframe.json.codec;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
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

  /** A value in the key of a path: its text, without quotation marks. */
  default String words(T value) {
    return value.toString();
  }

  /**
   * What makes a value of its {@link #words}, where every value is a text, and so can be the key of
   * a map as well; an IllegalArgumentException says what is wrong.
   */
  default Optional<Function<String, T>> fromText() {
    return Optional.empty();
  }

  /**
   * What tells a value apart from others of its list: two with the same key are the same thing,
   * before and after. Empty where only the order tells.
   */
  default String key(T value) {
    return Identity.escape(words(value));
  }

  /** What pairs values with the same key, where there are several. */
  default String narrowKey(T value) {
    return key(value);
  }

  /** Whether a change within it is told field by field, as one of this noun. */
  default boolean isFollowed() {
    return false;
  }

  /** Tells in what two values differ that are not equal. */
  default void compare(T before, T after, Trail at, Comparison comparison) {
    comparison.changed(this, before, after, at);
  }
}
