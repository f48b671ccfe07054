package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads many objects quickly that are written as this library writes them: each on a line, its
 * fields in the order of their declaration, without white space or escapes. Whatever looks otherwise,
 * or has anything wrong with it, is left to a {@link DocumentReader}: this one knows no messages.
 *
 * <p>It cuts a line into the values of the fields. What a field's own codec read of a slice is
 * remembered, since the same few ids, periods and areas come again and again. For one thread.
 *
 * @param <T> the noun
 * @param <B> its builder
 */
public final class OneLineReader<T, B> {
  private static final char[] BEGIN = {'{'};
  private static final char[] END = {'}'};

  private final Supplier<B> start;
  private final Function<? super B, T> build;
  private final ImmutableList<Slot<B, ?>> slots;
  private final LineText line = new LineText();

  /** Reads the value that begins here in some frequent form, or leaves it alone. */
  @FunctionalInterface
  public interface Shortcut<B> {
    /** Whether the value was read, passed and given to the builder. */
    boolean read(LineText line, B builder);
  }

  OneLineReader(
      Supplier<B> start,
      Function<? super B, T> build,
      Iterable<? extends Field<?, ? super B, ?>> fields,
      Slices slices,
      ImmutableMap<String, Shortcut<B>> shortcuts) {
    this.start = start;
    this.build = build;
    ImmutableList.Builder<Slot<B, ?>> all = ImmutableList.builder();
    for (Field<?, ? super B, ?> each : fields) {
      Shortcut<B> none = (text, builder) -> false;
      all.add(new Slot<>(each, slices, shortcuts.getOrDefault(each.name(), none)));
    }
    this.slots = all.build();
  }

  /**
   * Reads a line.
   *
   * @return nothing where the line has another form or anything wrong with it
   */
  public @Nullable T read(char[] characters, int from, int to) {
    line.begin(characters, from, to);
    try {
      B builder = start.get();
      return readFields(builder) && line.isAtEnd() ? build.apply(builder) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private boolean readFields(B builder) {
    boolean isFirst = true;
    if (!line.skip(BEGIN)) {
      return false;
    }
    for (Slot<B, ?> slot : slots) {
      if (line.skip(isFirst ? slot.name : slot.nameAfterComma)) {
        isFirst = false;
        if (!slot.read(line, builder)) {
          return false;
        }
      } else if (slot.field.isRequired()) {
        return false;
      }
    }
    return line.skip(END);
  }

  /** Reads slices by themselves, those that come again from memory. */
  public static final class Slices {
    private final Parsing parsing;
    private final ReadOptions options;
    private final SliceMemory memory;

    /** Makes parsers of characters. */
    @FunctionalInterface
    public interface Parsing {
      /** A parser of some characters. */
      JsonParser parse(char[] characters, int offset, int length);
    }

    /** Reads what parsers say within options. */
    public Slices(Parsing parsing, ReadOptions options, SliceMemory memory) {
      this.parsing = parsing;
      this.options = options;
      this.memory = memory;
    }

    /**
     * Reads the value here, and passes it.
     *
     * @return nothing where it has no end here, or where there is something to say about it
     */
    @SuppressWarnings("unchecked") // what is remembered of a reading was read by it
    public <V> @Nullable V read(LineText line, DocumentReader.Reading<V> reading) {
      int end = line.endOfValue();
      if (end < 0) {
        return null;
      }
      Object value = memory.find(reading, line.characters(), line.at(), end);
      if (value == null) {
        value = readAnew(line.characters(), line.at(), end, reading);
      }
      line.goTo(end);
      return (V) value;
    }

    private <V> @Nullable V readAnew(
        char[] characters, int start, int end, DocumentReader.Reading<V> reading) {
      Remarks remarks = new Remarks();
      try (JsonParser parser = parsing.parse(characters, start, end - start)) {
        V value = new JsonReading(parser, options, remarks, memory).document(reading);
        if (value == null || remarks.any) {
          return null;
        }
        memory.remember(reading, characters, start, end, value);
        return value;
      }
    }
  }

  private static final class Remarks implements ProblemSink {
    private boolean any;

    @Override
    public void report(String message, String text, Place place) {
      any = true;
    }

    @Override
    public void passOver(String message, String text, Place place) {
      any = true;
    }
  }

  /** One field of the objects. */
  private static final class Slot<B, F> {
    private final Field<?, ? super B, F> field;
    private final DocumentReader.Reading<F> reading;
    private final Slices slices;
    private final Shortcut<B> shortcut;
    private final char[] name;
    private final char[] nameAfterComma;

    Slot(Field<?, ? super B, F> field, Slices slices, Shortcut<B> shortcut) {
      this.field = field;
      this.reading = field::value;
      this.slices = slices;
      this.shortcut = shortcut;
      this.name = ("\"" + field.name() + "\":").toCharArray();
      this.nameAfterComma = (",\"" + field.name() + "\":").toCharArray();
    }

    boolean read(LineText line, B builder) {
      int start = line.at();
      if (shortcut.read(line, builder)) {
        return true;
      }
      line.goTo(start);
      F value = slices.read(line, reading);
      if (value != null) {
        field.give(builder, value);
      }
      return value != null;
    }
  }
}
