package org.logframe.json.diff;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.logframe.json.codec.JsonText;
import org.logframe.json.codec.Quote;

/**
 * What stands at a path before, or after: {@code "ongoing"}, {@code {"value": 370, "unit":
 * "persons"}}.
 */
public final class Side {
  private final String json;
  private final @Nullable String pointer;

  private Side(String json, @Nullable String pointer) {
    this.json = json;
    this.pointer = pointer;
  }

  /** A side of which the JSON is known to be in its one form. */
  static Side of(String json, Optional<String> pointer) {
    return new Side(json, pointer.orElse(null));
  }

  /**
   * A value that is written in its document.
   *
   * @param json the value as JSON
   * @param pointer where it stands
   * @throws IllegalArgumentException if it is not JSON, or null
   */
  public static Side written(String json, String pointer) {
    return new Side(JsonText.normal(json), pointer);
  }

  /**
   * A default value, which its document leaves out.
   *
   * @param json the value as JSON
   * @throws IllegalArgumentException if it is not JSON, or null
   */
  public static Side unwritten(String json) {
    return new Side(JsonText.normal(json), null);
  }

  /** The value as it stands in the document, on one line. */
  public String json() {
    return json;
  }

  /** The RFC 6901 pointer to it in its document; absent for a default, which is not written. */
  public Optional<String> pointer() {
    return Optional.ofNullable(pointer);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Side side
        && json.equals(side.json)
        && Objects.equals(pointer, side.pointer);
  }

  @Override
  public int hashCode() {
    return Objects.hash(json, pointer);
  }

  /** The value, cut to 80 characters. */
  @Override
  public String toString() {
    return Quote.shorten(json);
  }
}
