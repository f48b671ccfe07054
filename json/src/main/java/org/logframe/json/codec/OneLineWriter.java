package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes many objects quickly, each on a line without white space. How a field's own codec wrote a
 * value is remembered, since the same few ids, periods and areas come again and again. For one
 * thread.
 *
 * @param <T> the noun
 */
public final class OneLineWriter<T> {
  private final ImmutableList<Slot<T>> slots;

  /** Writes the value of a field in some frequent form, or leaves it alone. */
  @FunctionalInterface
  public interface Shortcut<T> {
    /** Whether the value of the noun's field was written. */
    boolean write(T noun, StringBuilder line);
  }

  OneLineWriter(
      Iterable<? extends Field<T, ?>> fields,
      WriteOptions options,
      ImmutableMap<String, Shortcut<T>> shortcuts) {
    ImmutableList.Builder<Slot<T>> all = ImmutableList.builder();
    for (Field<T, ?> each : fields) {
      Shortcut<T> none = (noun, line) -> false;
      all.add(
          new Slot<>(each.name(), each.text(options), shortcuts.getOrDefault(each.name(), none)));
    }
    this.slots = all.build();
  }

  /**
   * Appends an object.
   *
   * @throws IllegalArgumentException if it has no JSON form; what was appended is then of no use
   */
  public void write(T noun, StringBuilder line) {
    char separator = '{';
    for (Slot<T> slot : slots) {
      int before = line.length();
      line.append(separator).append(slot.name);
      if (slot.write(noun, line)) {
        separator = ',';
      } else {
        line.setLength(before);
      }
    }
    line.append('}');
  }

  /** The text of values as a codec writes them, those that come again remembered; for shortcuts. */
  public static <V> Function<V, String> remembering(Codec<V> codec, WriteOptions options) {
    TextMemory<V> memory = new TextMemory<>(value -> JsonText.compact(codec, value, options));
    return memory::text;
  }

  /** One field of the objects. */
  private record Slot<T>(String name, Function<T, @Nullable String> text, Shortcut<T> shortcut) {
    Slot {
      name = "\"" + name + "\":";
    }

    boolean write(T noun, StringBuilder line) {
      if (shortcut.write(noun, line)) {
        return true;
      }
      String written = text.apply(noun);
      if (written != null) {
        line.append(written);
      }
      return written != null;
    }
  }
}
