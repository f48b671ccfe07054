package org.logframe.json.codec;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One field of an object: how to take it from the noun, and how to give it to the noun's builder.
 *
 * @param <T> the noun
 * @param <B> its builder
 * @param <F> the field's value
 */
abstract sealed class Field<T, B, F> {
  private final String name;

  private Field(String name) {
    this.name = name;
  }

  final String name() {
    return name;
  }

  /** What comes before its value where it follows other fields on a line. */
  final String lead() {
    return ",\"" + name + "\":";
  }

  /** Whether an object without it is wrong. */
  boolean isRequired() {
    return false;
  }

  /**
   * The field as it follows others on a line, remembered; nothing where it is left out.
   *
   * @return UTF-8, such as {@code ,"area":"NE"}
   */
  abstract Function<T, byte @Nullable []> onLine(WriteOptions options);

  /** Writes the field with its name, or leaves it out. */
  abstract void write(T noun, JsonGenerator out);

  /** Reads the current value into a builder; a value with problems is not given to it. */
  final void read(B builder, DocumentReader in) {
    F value = value(in);
    if (value != null) {
      give(builder, value);
    }
  }

  /** Reads the current value; nothing where it reported a problem. */
  abstract @Nullable F value(DocumentReader in);

  /** Gives a value to a builder. */
  abstract void give(B builder, F value);

  abstract ImmutableMap<String, Object> schema(Definitions definitions);

  /** The field in the key of its noun; absent where it is not written. */
  abstract Optional<String> words(T noun);

  /** Tells in what the field differs between two nouns that are the same thing. */
  abstract void compare(T before, T after, Trail at, Comparison comparison);

  /** A field that is one value. */
  static final class One<T, B, F> extends Field<T, B, F> {
    private final Codec<F> codec;
    private final Function<? super T, ? extends @Nullable F> accessor;
    private final BiConsumer<? super B, ? super F> setter;
    private final @Nullable F absent;
    private final boolean required;

    private One(
        String name,
        Codec<F> codec,
        Function<? super T, ? extends @Nullable F> accessor,
        BiConsumer<? super B, ? super F> setter,
        @Nullable F absent,
        boolean required) {
      super(name);
      this.codec = codec;
      this.accessor = accessor;
      this.setter = setter;
      this.absent = absent;
      this.required = required;
    }

    static <T, B, F> Field<T, B, F> required(
        String name,
        Codec<F> codec,
        Function<? super T, F> accessor,
        BiConsumer<? super B, ? super F> setter) {
      return new One<>(name, codec, accessor, setter, null, true);
    }

    static <T, B, F> Field<T, B, F> optional(
        String name,
        Codec<F> codec,
        Function<? super T, Optional<F>> accessor,
        BiConsumer<? super B, ? super F> setter) {
      return new One<>(name, codec, noun -> accessor.apply(noun).orElse(null), setter, null, false);
    }

    static <T, B, F> Field<T, B, F> withDefault(
        String name,
        Codec<F> codec,
        F absent,
        Function<? super T, F> accessor,
        BiConsumer<? super B, ? super F> setter) {
      return new One<>(
          name, codec, noun -> unless(absent, accessor.apply(noun)), setter, absent, false);
    }

    private static <F> @Nullable F unless(F absent, F value) {
      return value.equals(absent) ? null : value;
    }

    @Override
    boolean isRequired() {
      return required;
    }

    @Override
    Function<T, byte @Nullable []> onLine(WriteOptions options) {
      TextMemory<F> memory = new TextMemory<>(lead(), codec::write, options);
      return noun -> {
        F value = accessor.apply(noun);
        return value == null ? null : memory.text(value);
      };
    }

    @Override
    void write(T noun, JsonGenerator out) {
      F value = accessor.apply(noun);
      if (value != null) {
        out.writeName(name());
        codec.write(value, out);
      }
    }

    @Override
    @Nullable
    F value(DocumentReader in) {
      return codec.read(in);
    }

    @Override
    void give(B builder, F value) {
      setter.accept(builder, value);
    }

    @Override
    ImmutableMap<String, Object> schema(Definitions definitions) {
      ImmutableMap<String, Object> schema = codec.schema(definitions);
      return absent == null ? schema : Schemas.withDefault(schema, codec, absent);
    }

    @Override
    Optional<String> words(T noun) {
      return Optional.ofNullable(accessor.apply(noun)).map(codec::words);
    }

    @Override
    void compare(T before, T after, Trail at, Comparison comparison) {
      F was = accessor.apply(before);
      F is = accessor.apply(after);
      Trail here = at.field(name(), was != null, is != null);
      comparison.compareParts(codec, was == null ? absent : was, is == null ? absent : is, here);
    }
  }

  /** A field that is a list; left out where it is empty. */
  static final class Many<T, B, E> extends Field<T, B, List<E>> {
    private final ListCodec<E> codec;
    private final Function<? super T, ? extends List<E>> accessor;
    private final BiConsumer<? super B, ? super List<E>> setter;
    private final boolean required;

    Many(
        String name,
        Codec<E> element,
        Function<? super T, ? extends List<E>> accessor,
        BiConsumer<? super B, ? super List<E>> setter,
        boolean required) {
      super(name);
      this.codec = new ListCodec<>(element);
      this.accessor = accessor;
      this.setter = setter;
      this.required = required;
    }

    @Override
    boolean isRequired() {
      return required;
    }

    @Override
    Function<T, byte @Nullable []> onLine(WriteOptions options) {
      TextMemory<List<E>> memory = new TextMemory<>(lead(), codec::write, options);
      return noun -> {
        List<E> values = accessor.apply(noun);
        return isWritten(values) ? memory.text(values) : null;
      };
    }

    private boolean isWritten(List<E> values) {
      return required || !values.isEmpty();
    }

    @Override
    void write(T noun, JsonGenerator out) {
      List<E> values = accessor.apply(noun);
      if (isWritten(values)) {
        out.writeName(name());
        codec.write(values, out);
      }
    }

    @Override
    @Nullable
    List<E> value(DocumentReader in) {
      return codec.read(in);
    }

    @Override
    void give(B builder, List<E> values) {
      setter.accept(builder, values);
    }

    @Override
    ImmutableMap<String, Object> schema(Definitions definitions) {
      ImmutableMap<String, Object> schema = codec.schema(definitions);
      return required ? Schemas.with(schema, "minItems", 1) : schema;
    }

    @Override
    Optional<String> words(T noun) {
      throw new IllegalStateException("a list identifies nothing: " + name());
    }

    @Override
    void compare(T before, T after, Trail at, Comparison comparison) {
      List<E> was = accessor.apply(before);
      List<E> is = accessor.apply(after);
      if (!was.equals(is)) {
        Trail here = at.field(name(), isWritten(was), isWritten(is));
        codec.compare(was, is, here, comparison);
      }
    }
  }
}
