package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Declares the objects of small values, which are built by one call. */
public final class Values {
  private Values() {}

  /** A factory of three parts. */
  @FunctionalInterface
  public interface Of3<A, B, C, T> {
    /** The value. */
    T of(A a, B b, C c);
  }

  /** A factory of four parts. */
  @FunctionalInterface
  public interface Of4<A, B, C, D, T> {
    /** The value. */
    T of(A a, B b, C c, D d);
  }

  /** A factory of five parts. */
  @FunctionalInterface
  public interface Of5<A, B, C, D, E, T> {
    /** The value. */
    T of(A a, B b, C c, D d, E e);
  }

  /** A factory of six parts. */
  @FunctionalInterface
  public interface Of6<A, B, C, D, E, F, T> {
    /** The value. */
    T of(A a, B b, C c, D d, E e, F f);
  }

  /** A value of one part. */
  public static <T, A> Declaration<T, ?> named(
      String name, Part<T, A> a, Function<? super A, T> of) {
    return declare(name, ImmutableList.of(a), in -> of.apply(a.in(in, 0)));
  }

  /** A value of two parts. */
  public static <T, A, B> Declaration<T, ?> named(
      String name, Part<T, A> a, Part<T, B> b, BiFunction<? super A, ? super B, T> of) {
    return declare(name, ImmutableList.of(a, b), in -> of.apply(a.in(in, 0), b.in(in, 1)));
  }

  /** A value of three parts. */
  public static <T, A, B, C> Declaration<T, ?> named(
      String name, Part<T, A> a, Part<T, B> b, Part<T, C> c, Of3<A, B, C, T> of) {
    return declare(
        name, ImmutableList.of(a, b, c), in -> of.of(a.in(in, 0), b.in(in, 1), c.in(in, 2)));
  }

  /** A value of four parts. */
  public static <T, A, B, C, D> Declaration<T, ?> named(
      String name, Part<T, A> a, Part<T, B> b, Part<T, C> c, Part<T, D> d, Of4<A, B, C, D, T> of) {
    return declare(
        name,
        ImmutableList.of(a, b, c, d),
        in -> of.of(a.in(in, 0), b.in(in, 1), c.in(in, 2), d.in(in, 3)));
  }

  /** A value of five parts. */
  public static <T, A, B, C, D, E> Declaration<T, ?> named(
      String name,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d,
      Part<T, E> e,
      Of5<A, B, C, D, E, T> of) {
    return declare(
        name,
        ImmutableList.of(a, b, c, d, e),
        in -> of.of(a.in(in, 0), b.in(in, 1), c.in(in, 2), d.in(in, 3), e.in(in, 4)));
  }

  /** A value of six parts. */
  public static <T, A, B, C, D, E, F> Declaration<T, ?> named(
      String name,
      Part<T, A> a,
      Part<T, B> b,
      Part<T, C> c,
      Part<T, D> d,
      Part<T, E> e,
      Part<T, F> f,
      Of6<A, B, C, D, E, F, T> of) {
    return declare(
        name,
        ImmutableList.of(a, b, c, d, e, f),
        in -> of.of(a.in(in, 0), b.in(in, 1), c.in(in, 2), d.in(in, 3), e.in(in, 4), f.in(in, 5)));
  }

  private static <T> Declaration<T, Slots> declare(
      String name, ImmutableList<Part<T, ?>> parts, Function<Slots, T> of) {
    Declaration<T, Slots> declaration = ObjectCodec.named(name, () -> emptySlots(parts), of);
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).declare(declaration, i);
    }
    return declaration;
  }

  private static Slots emptySlots(ImmutableList<? extends Part<?, ?>> parts) {
    Slots slots = new Slots(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).reset(slots, i);
    }
    return slots;
  }
}
