package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One field of an object: how to take it from the noun, and how to give it to the noun's builder.
 *
 * @param <T> the noun
 * @param <B> its builder
 * @param <F> the field's value
 */
final class Field<T, B, F> {
  private final String name;
  private final Codec<F> codec;
  private final Function<? super T, ? extends @Nullable F> accessor;
  private final BiConsumer<? super B, ? super F> setter;
  private final @Nullable F absent;
  private final boolean required;
  private final UnaryOperator<ImmutableMap<String, Object>> schema;

  private Field(
      String name,
      Codec<F> codec,
      Function<? super T, ? extends @Nullable F> accessor,
      BiConsumer<? super B, ? super F> setter,
      @Nullable F absent,
      boolean required,
      UnaryOperator<ImmutableMap<String, Object>> schema) {
    this.name = name;
    this.codec = codec;
    this.accessor = accessor;
    this.setter = setter;
    this.absent = absent;
    this.required = required;
    this.schema = schema;
  }

  /** A field that every object has. */
  static <T, B, F> Field<T, B, F> required(
      String name,
      Codec<F> codec,
      Function<? super T, F> accessor,
      BiConsumer<? super B, ? super F> setter) {
    return new Field<>(name, codec, accessor, setter, null, true, schema -> schema);
  }

  /** A field that is left out where the noun has no such part. */
  static <T, B, F> Field<T, B, F> optional(
      String name,
      Codec<F> codec,
      Function<? super T, Optional<F>> accessor,
      BiConsumer<? super B, ? super F> setter) {
    return new Field<>(
        name,
        codec,
        noun -> accessor.apply(noun).orElse(null),
        setter,
        null,
        false,
        schema -> schema);
  }

  /** A field that is left out where it has its default. */
  static <T, B, F> Field<T, B, F> withDefault(
      String name,
      Codec<F> codec,
      F absent,
      Function<? super T, F> accessor,
      BiConsumer<? super B, ? super F> setter) {
    return new Field<>(
        name,
        codec,
        noun -> unless(absent, accessor.apply(noun)),
        setter,
        absent,
        false,
        schema -> Schemas.withDefault(schema, codec, absent));
  }

  /** A list, left out where it is empty. */
  static <T, B, E> Field<T, B, List<E>> list(
      String name,
      Codec<E> element,
      Function<? super T, ? extends List<E>> accessor,
      BiConsumer<? super B, ? super List<E>> setter) {
    List<E> none = ImmutableList.of();
    return new Field<>(
        name,
        new ListCodec<>(element),
        noun -> unless(none, accessor.apply(noun)),
        setter,
        none,
        false,
        schema -> schema);
  }

  /** A list that has at least one element. */
  static <T, B, E> Field<T, B, List<E>> requiredList(
      String name,
      Codec<E> element,
      Function<? super T, ? extends List<E>> accessor,
      BiConsumer<? super B, ? super List<E>> setter) {
    return new Field<>(
        name,
        new ListCodec<>(element),
        accessor,
        setter,
        null,
        true,
        schema -> Schemas.with(schema, "minItems", 1));
  }

  private static <F> @Nullable F unless(F absent, F value) {
    return value.equals(absent) ? null : value;
  }

  String name() {
    return name;
  }

  /** What comes before its value where it follows other fields on a line. */
  String lead() {
    return ",\"" + name + "\":";
  }

  /** Whether an object without it is wrong. */
  boolean isRequired() {
    return required;
  }

  /**
   * The field as it follows others on a line, remembered; nothing where it is left out.
   *
   * @return UTF-8, such as {@code ,"area":"NE"}
   */
  Function<T, byte @Nullable []> onLine(WriteOptions options) {
    TextMemory<F> memory = new TextMemory<>(lead(), codec::write, options);
    return noun -> {
      F value = accessor.apply(noun);
      return value == null ? null : memory.text(value);
    };
  }

  /** Writes the field with its name, or leaves it out. */
  void write(T noun, JsonGenerator out) {
    F value = accessor.apply(noun);
    if (value != null) {
      out.writeName(name);
      codec.write(value, out);
    }
  }

  /** Reads the current value into a builder; a value with problems is not given to it. */
  void read(B builder, DocumentReader in) {
    F value = value(in);
    if (value != null) {
      give(builder, value);
    }
  }

  /** Reads the current value; nothing where it reported a problem. */
  @Nullable
  F value(DocumentReader in) {
    return codec.read(in);
  }

  /** Gives a value to a builder. */
  void give(B builder, F value) {
    setter.accept(builder, value);
  }

  ImmutableMap<String, Object> schema(Definitions definitions) {
    return schema.apply(codec.schema(definitions));
  }

  /** The field in the key of its noun; absent where it is not written. */
  Optional<String> words(T noun) {
    return Optional.ofNullable(accessor.apply(noun)).map(codec::words);
  }

  /** Tells in what the field differs between two nouns that are the same thing. */
  void compare(T before, T after, Trail at, Comparison comparison) {
    F was = accessor.apply(before);
    F is = accessor.apply(after);
    Trail here = at.field(name, was != null, is != null);
    comparison.compareParts(codec, was == null ? absent : was, is == null ? absent : is, here);
  }
}
