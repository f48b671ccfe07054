package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

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
    /** Whether the value of the noun's field was written; if not, what was appended is dropped. */
    boolean write(T noun, LineBytes line);
  }

  OneLineWriter(
      Iterable<? extends Field<T, ?, ?>> fields,
      WriteOptions options,
      ImmutableMap<String, Shortcut<T>> shortcuts) {
    ImmutableList.Builder<Slot<T>> all = ImmutableList.builder();
    for (Field<T, ?, ?> each : fields) {
      all.add(new Slot<>(each, options, shortcuts.get(each.name())));
    }
    this.slots = all.build();
  }

  /**
   * Appends an object.
   *
   * @throws IllegalArgumentException if it has no JSON form; nothing is appended then
   */
  public void write(T noun, LineBytes line) {
    int start = line.length();
    try {
      for (Slot<T> slot : slots) {
        slot.write(noun, line);
      }
    } catch (IllegalArgumentException e) {
      line.cut(start);
      throw e;
    }
    if (line.length() == start) {
      line.append('{');
    } else {
      line.set(start, '{');
    }
    line.append('}');
  }

  /** The text of values as they are written, those that come again remembered; for shortcuts. */
  public static <V> Function<V, byte[]> remembering(
      String lead, BiConsumer<V, JsonGenerator> writing, WriteOptions options) {
    TextMemory<V> memory = new TextMemory<>(lead, writing::accept, options);
    return memory::text;
  }

  /** One field of the objects. */
  private static final class Slot<T> {
    private final byte[] lead;
    private final Function<T, byte @Nullable []> onLine;
    private final @Nullable Shortcut<T> shortcut;

    Slot(Field<T, ?, ?> field, WriteOptions options, @Nullable Shortcut<T> shortcut) {
      this.lead = field.lead().getBytes(StandardCharsets.UTF_8);
      this.onLine = field.onLine(options);
      this.shortcut = shortcut;
    }

    void write(T noun, LineBytes line) {
      if (shortcut != null) {
        int start = line.length();
        line.append(lead);
        if (shortcut.write(noun, line)) {
          return;
        }
        line.cut(start);
      }
      byte[] field = onLine.apply(noun);
      if (field != null) {
        line.append(field);
      }
    }
  }
}
