package org.logframe.json.codec;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One field of an object: how to take it from the noun, and how to give it to the noun's builder.
 *
 * @param <T> the noun
 * @param <B> its builder
 */
abstract sealed class Field<T, B> {
  private final String name;

  private Field(String name) {
    this.name = name;
  }

  final String name() {
    return name;
  }

  /** Whether an object without it is wrong. */
  boolean isRequired() {
    return false;
  }

  /** The text of the field's value on one line, remembered; nothing where it is left out. */
  abstract Function<T, @Nullable String> text(WriteOptions options);

  /** Writes the field with its name, or leaves it out. */
  abstract void write(T noun, JsonGenerator out);

  /** Reads the current value into a builder; a value with problems is not given to it. */
  final void read(B builder, DocumentReader in) {
    Consumer<B> given = given(in);
    if (given != null) {
      given.accept(builder);
    }
  }

  /** Reads the current value, and gives it to as many builders as there are. */
  abstract @Nullable Consumer<B> given(DocumentReader in);

  abstract ImmutableMap<String, Object> schema(Definitions definitions);

  /** The field in the key of its noun; absent where it is not written. */
  abstract Optional<String> words(T noun);

  /** Tells in what the field differs between two nouns that are the same thing. */
  abstract void compare(T before, T after, Trail at, Comparison comparison);

  /** A field that is one value. */
  static final class One<T, B, F> extends Field<T, B> {
    private final Codec<F> codec;
    private final Function<? super T, Optional<F>> accessor;
    private final BiConsumer<? super B, ? super F> setter;
    private final @Nullable F absent;
    private final boolean required;

    private One(
        String name,
        Codec<F> codec,
        Function<? super T, Optional<F>> accessor,
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

    static <T, B, F> Field<T, B> required(
        String name,
        Codec<F> codec,
        Function<? super T, F> accessor,
        BiConsumer<? super B, ? super F> setter) {
      return new One<>(name, codec, noun -> Optional.of(accessor.apply(noun)), setter, null, true);
    }

    static <T, B, F> Field<T, B> optional(
        String name,
        Codec<F> codec,
        Function<? super T, Optional<F>> accessor,
        BiConsumer<? super B, ? super F> setter) {
      return new One<>(name, codec, accessor, setter, null, false);
    }

    static <T, B, F> Field<T, B> withDefault(
        String name,
        Codec<F> codec,
        F absent,
        Function<? super T, F> accessor,
        BiConsumer<? super B, ? super F> setter) {
      return new One<>(
          name,
          codec,
          noun -> Optional.of(accessor.apply(noun)).filter(value -> !value.equals(absent)),
          setter,
          absent,
          false);
    }

    @Override
    boolean isRequired() {
      return required;
    }

    @Override
    Function<T, @Nullable String> text(WriteOptions options) {
      TextMemory<F> memory = new TextMemory<>(value -> JsonText.compact(codec, value, options));
      return noun -> accessor.apply(noun).map(memory::text).orElse(null);
    }

    @Override
    void write(T noun, JsonGenerator out) {
      accessor.apply(noun).ifPresent(value -> {
        out.writeName(name());
        codec.write(value, out);
      });
    }

    @Override
    @Nullable
    Consumer<B> given(DocumentReader in) {
      F value = codec.read(in);
      return value == null ? null : builder -> setter.accept(builder, value);
    }

    @Override
    ImmutableMap<String, Object> schema(Definitions definitions) {
      ImmutableMap<String, Object> schema = codec.schema(definitions);
      return absent == null ? schema : Schemas.withDefault(schema, codec, absent);
    }

    @Override
    Optional<String> words(T noun) {
      return accessor.apply(noun).map(codec::words);
    }

    @Override
    void compare(T before, T after, Trail at, Comparison comparison) {
      Optional<F> written = accessor.apply(before);
      Optional<F> writtenAfter = accessor.apply(after);
      Trail here = at.field(name(), written.isPresent(), writtenAfter.isPresent());
      comparison.compareParts(codec, written.orElse(absent), writtenAfter.orElse(absent), here);
    }
  }

  /** A field that is a list; left out where it is empty. */
  static final class Many<T, B, E> extends Field<T, B> {
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
    Function<T, @Nullable String> text(WriteOptions options) {
      TextMemory<List<E>> memory =
          new TextMemory<>(values -> JsonText.compact(codec::write, values, options));
      return noun -> isWritten(accessor.apply(noun)) ? memory.text(accessor.apply(noun)) : null;
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
    Consumer<B> given(DocumentReader in) {
      List<E> values = codec.read(in);
      return values == null ? null : builder -> setter.accept(builder, values);
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
