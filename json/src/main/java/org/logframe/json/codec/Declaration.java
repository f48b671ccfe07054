package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of an object, in the order in which they are written.
 *
 * @param <T> the noun
 * @param <B> its builder
 */
@CanIgnoreReturnValue
public final class Declaration<T, B> {
  final String name;
  final Supplier<B> start;
  final Function<? super B, T> build;
  final List<Field<T, B, ?>> fields = new ArrayList<>();
  String description = "";
  boolean oneLine;
  ImmutableMap<String, Object> constraints = ImmutableMap.of();

  @Nullable
  Function<IllegalArgumentException, ImmutableList<Located>> refusal;

  boolean oneValue;
  boolean atTheTop;
  ImmutableList<String> identifying = ImmutableList.of();
  ImmutableList<String> distinguishing = ImmutableList.of();

  Declaration(String name, Supplier<B> start, Function<? super B, T> build) {
    this.name = name;
    this.start = start;
    this.build = build;
  }

  /** Says in the schema what the noun is. */
  public Declaration<T, B> described(String description) {
    this.description = description;
    return this;
  }

  /** Writes it on one line. */
  public Declaration<T, B> onOneLine() {
    this.oneLine = true;
    return this;
  }

  /** Says in the schema what holds between the fields. */
  public Declaration<T, B> constrained(ImmutableMap<String, Object> constraints) {
    this.constraints = constraints;
    return this;
  }

  /** Compares it as one value, never field by field. */
  public Declaration<T, B> asOneValue() {
    this.oneValue = true;
    return this;
  }

  /**
   * Says that it is a whole document and never a part of another, so that its schema is the root
   * and no definition: the noun may have another one as a part.
   */
  public Declaration<T, B> atTheTop() {
    this.atTheTop = true;
    return this;
  }

  /**
   * Says by which of its fields one is found again in another list; without it, a field called id
   * if there is one, else its place in the order.
   */
  public Declaration<T, B> identifiedBy(String... fields) {
    this.identifying = ImmutableList.copyOf(fields);
    return this;
  }

  /** Says by which of its fields those are paired that cannot be told apart otherwise. */
  public Declaration<T, B> pairedBy(String... fields) {
    this.distinguishing = ImmutableList.copyOf(fields);
    return this;
  }

  /**
   * Takes apart what the builder refuses, for an object that is a whole document.
   *
   * @param refusal the problems inside the document; none where the exception says all
   */
  public Declaration<T, B> refusing(
      Function<IllegalArgumentException, ImmutableList<Located>> refusal) {
    this.refusal = refusal;
    return this;
  }

  /** Adds a field that every object has. */
  public <F> Declaration<T, B> required(
      String field,
      Codec<F> codec,
      Function<? super T, F> accessor,
      BiConsumer<? super B, ? super F> setter) {
    return add(Field.required(field, codec, accessor, setter));
  }

  /** Adds a field that is left out where the noun has no such part. */
  public <F> Declaration<T, B> optional(
      String field,
      Codec<F> codec,
      Function<? super T, Optional<F>> accessor,
      BiConsumer<? super B, ? super F> setter) {
    return add(Field.optional(field, codec, accessor, setter));
  }

  /** Adds a field that is left out where it has its default. */
  public <F> Declaration<T, B> withDefault(
      String field,
      Codec<F> codec,
      F absent,
      Function<? super T, F> accessor,
      BiConsumer<? super B, ? super F> setter) {
    return add(Field.withDefault(field, codec, absent, accessor, setter));
  }

  /** Adds a list, left out where it is empty. */
  public <E> Declaration<T, B> list(
      String field,
      Codec<E> element,
      Function<? super T, ? extends List<E>> accessor,
      BiConsumer<? super B, ? super List<E>> setter) {
    return add(Field.list(field, element, accessor, setter));
  }

  /** Adds a list that has at least one element. */
  public <E> Declaration<T, B> requiredList(
      String field,
      Codec<E> element,
      Function<? super T, ? extends List<E>> accessor,
      BiConsumer<? super B, ? super List<E>> setter) {
    return add(Field.requiredList(field, element, accessor, setter));
  }

  private Declaration<T, B> add(Field<T, B, ?> field) {
    if (field.name().equals("id") && identifying.isEmpty()) {
      identifying = ImmutableList.of("id");
    }
    fields.add(field);
    return this;
  }

  /** The codec. */
  @CheckReturnValue
  public ObjectCodec<T, B> done() {
    return new ObjectCodec<>(this);
  }
}
