package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a small value that has no builder, for {@link Values}.
 *
 * @param <T> the value
 * @param <F> what its factory takes for the field
 */
public final class Part<T, F> {
  private final @Nullable F absent;
  private final Declarer<T> declarer;

  private Part(@Nullable F absent, Declarer<T> declarer) {
    this.absent = absent;
    this.declarer = declarer;
  }

  private interface Declarer<T> {
    void declare(Declaration<T, Slots> declaration, int slot);
  }

  /** A field that every object has. */
  public static <T, F> Part<T, F> required(
      String name, Codec<F> codec, Function<? super T, F> accessor) {
    return new Part<>(
        null,
        (declaration, slot) ->
            declaration.required(name, codec, accessor, (slots, value) -> slots.set(slot, value)));
  }

  /** A field that may be left out. */
  public static <T, F> Part<T, Optional<F>> optional(
      String name, Codec<F> codec, Function<? super T, Optional<F>> accessor) {
    return new Part<>(
        Optional.empty(),
        (declaration, slot) -> declaration.optional(
            name, codec, accessor, (slots, value) -> slots.set(slot, Optional.of(value))));
  }

  /** A field that is left out where it has its default. */
  public static <T, F> Part<T, F> withDefault(
      String name, Codec<F> codec, F absent, Function<? super T, F> accessor) {
    return new Part<>(
        absent,
        (declaration, slot) -> declaration.withDefault(
            name, codec, absent, accessor, (slots, value) -> slots.set(slot, value)));
  }

  /** A list, left out where it is empty. */
  public static <T, E> Part<T, ImmutableList<E>> list(
      String name, Codec<E> element, Function<? super T, ? extends List<E>> accessor) {
    return new Part<>(
        ImmutableList.of(),
        (declaration, slot) -> declaration.list(
            name,
            element,
            accessor,
            (slots, values) -> slots.set(slot, ImmutableList.copyOf(values))));
  }

  /** A list that has at least one element. */
  public static <T, E> Part<T, ImmutableList<E>> requiredList(
      String name, Codec<E> element, Function<? super T, ? extends List<E>> accessor) {
    return new Part<>(
        null,
        (declaration, slot) -> declaration.requiredList(
            name,
            element,
            accessor,
            (slots, values) -> slots.set(slot, ImmutableList.copyOf(values))));
  }

  void declare(Declaration<T, Slots> declaration, int slot) {
    declarer.declare(declaration, slot);
  }

  void reset(Slots slots, int slot) {
    slots.set(slot, absent);
  }

  /** What was read for this field, or what stands for it where it is absent. */
  @SuppressWarnings("unchecked") // only this part's declaration writes to its slot
  F in(Slots slots, int slot) {
    return (F) slots.get(slot);
  }
}
