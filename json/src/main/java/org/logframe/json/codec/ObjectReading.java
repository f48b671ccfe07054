package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads the objects of a noun. Their fields stand in any order; unknown, repeated and missing ones
 * are problems.
 *
 * @param <T> the noun
 * @param <B> its builder
 */
public final class ObjectReading<T, B> {
  private final String name;
  private final Supplier<B> start;
  private final Function<? super B, T> build;
  private final ImmutableList<? extends Field<?, ? super B, ?>> fields;
  private final ImmutableMap<String, Integer> numbers;
  private final @Nullable Function<IllegalArgumentException, ImmutableList<Located>> refusal;

  ObjectReading(Declaration<T, B> declaration) {
    this(
        declaration.name,
        declaration.start,
        declaration.build,
        ImmutableList.copyOf(declaration.fields),
        declaration.refusal);
  }

  private ObjectReading(
      String name,
      Supplier<B> start,
      Function<? super B, T> build,
      ImmutableList<? extends Field<?, ? super B, ?>> fields,
      @Nullable Function<IllegalArgumentException, ImmutableList<Located>> refusal) {
    this.name = name;
    this.start = start;
    this.build = build;
    this.fields = fields;
    this.refusal = refusal;
    ImmutableMap.Builder<String, Integer> all = ImmutableMap.builder();
    for (int i = 0; i < fields.size(); i++) {
      all.put(fields.get(i).name(), i);
    }
    this.numbers = all.buildOrThrow();
  }

  /** Reads the same objects with a builder of another kind, which may make something else. */
  <R, C extends B> ObjectReading<R, C> into(Supplier<C> start, Function<? super C, R> build) {
    return new ObjectReading<>(name, start, build, fields, refusal);
  }

  /** Reads the current object; nothing where it reported a problem. */
  public @Nullable T read(DocumentReader in) {
    if (in.token() != JsonToken.START_OBJECT) {
      in.rejectType(name, "object");
      return null;
    }
    if (refusal != null) {
      in.rememberPlaces();
    }
    TokenStreamLocation begin = in.location();
    return readFrom(in.nextName(), begin, ImmutableSet.of(), in);
  }

  /**
   * Reads an object of which the name of the first field, or the end, is the current token.
   *
   * @param first the name of the first field
   * @param begin where the object begins
   * @param foreign names that mean something beside this object, so that nobody passes over them
   */
  @Nullable
  T readFrom(
      @Nullable String first,
      TokenStreamLocation begin,
      ImmutableSet<String> foreign,
      DocumentReader in) {
    int before = in.problems();
    B builder = start.get();
    boolean[] seen = readFields(first, builder, foreign, in);
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i] && fields.get(i).isRequired()) {
        in.report(name + ": has no " + Quote.quote(fields.get(i).name()), "", in.place(begin));
      }
    }
    return in.problems() == before ? build(builder, in, begin) : null;
  }

  /** Which fields there are. */
  private boolean[] readFields(
      @Nullable String first, B builder, ImmutableSet<String> foreign, DocumentReader in) {
    boolean[] seen = new boolean[fields.size()];
    for (String each = first; each != null; each = in.nextName()) {
      Integer number = numbers.get(each);
      if (number == null) {
        skipUnknown(each, foreign, in);
      } else if (seen[number]) {
        in.skipField(name + ": field " + Quote.quote(each) + " appears twice");
      } else {
        seen[number] = true;
        readField(fields.get(number), builder, in);
      }
    }
    return seen;
  }

  private void skipUnknown(String field, ImmutableSet<String> foreign, DocumentReader in) {
    String message = name + ": unknown field " + Quote.quote(field);
    if (foreign.contains(field)) {
      in.skipField(message);
    } else {
      in.passOverField(message);
    }
  }

  private void readField(Field<?, ? super B, ?> field, B builder, DocumentReader in) {
    in.next();
    in.remember();
    if (in.token() == JsonToken.VALUE_NULL) {
      in.rejectNull(name, field.name());
      return;
    }
    TokenStreamLocation begin = in.containerLocation();
    try {
      field.read(builder, in);
    } catch (IllegalArgumentException e) {
      in.report(String.valueOf(e.getMessage()), "", in.place(begin));
    }
  }

  private @Nullable T build(B builder, DocumentReader in, TokenStreamLocation begin) {
    try {
      return build.apply(builder);
    } catch (IllegalArgumentException e) {
      ImmutableList<Located> located = refusal == null ? ImmutableList.of() : refusal.apply(e);
      located.forEach(each -> in.report(each.message(), "", in.recall(each.pointer())));
      if (located.isEmpty()) {
        in.report(String.valueOf(e.getMessage()), "", in.place(begin));
      }
      return null;
    }
  }

  /**
   * A quick reader of lines.
   *
   * @param shortcuts what reads frequent forms of fields, by their names
   */
  public OneLineReader<T, B> oneLineReader(
      Slices slices, ImmutableMap<String, OneLineReader.Shortcut<B>> shortcuts) {
    return new OneLineReader<>(start, build, fields, slices, shortcuts);
  }
}
