package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads many objects quickly that are written as this library writes them: each on a line, its
 * fields in the order of their declaration, without white space or escapes. Whatever looks otherwise,
 * or has anything wrong with it, is left to a {@link DocumentReader}: this one knows no messages.
 *
 * <p>It looks for the names of the fields, and leaves their values to a {@link SliceReader} for each field.
 * Whatever it passes is UTF-8: names are ASCII, and slices were decoded. For one thread.
 *
 * @param <T> the noun
 * @param <B> its builder
 */
public final class OneLineReader<T, B> {
  private static final Literal BEGIN = Literal.of("{");
  private static final Literal END = Literal.of("}");

  private final Supplier<B> start;
  private final Function<? super B, T> build;
  private final ImmutableList<Slot<B, ?>> slots;

  /** Reads the value that begins here in some frequent form, or leaves it alone. */
  @FunctionalInterface
  public interface Shortcut<B> {
    /** Whether the value was read, passed and given to the builder. */
    boolean read(LineCursor line, B builder);
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
  public @Nullable T read(LineCursor line) {
    try {
      B builder = start.get();
      return readFields(line, builder) && line.skipEnd() ? build.apply(builder) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private boolean readFields(LineCursor line, B builder) {
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

  /** One field of the objects. */
  private static final class Slot<B, F> {
    private final Field<?, ? super B, F> field;
    private final SliceReader<F> values;
    private final Shortcut<B> shortcut;
    private final Literal name;
    private final Literal nameAfterComma;

    Slot(Field<?, ? super B, F> field, Slices slices, Shortcut<B> shortcut) {
      this.field = field;
      this.values = slices.reader(field::value);
      this.shortcut = shortcut;
      this.name = Literal.of(field.lead().substring(1));
      this.nameAfterComma = Literal.of(field.lead());
    }

    boolean read(LineCursor line, B builder) {
      int start = line.at();
      if (shortcut.read(line, builder)) {
        return true;
      }
      line.goTo(start);
      F value = values.read(line);
      if (value != null) {
        field.give(builder, value);
      }
      return value != null;
    }
  }
}
