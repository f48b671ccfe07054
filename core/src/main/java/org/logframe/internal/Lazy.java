package org.logframe.internal;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, once. */
public final class Lazy<T> implements Supplier<T> {
  private @Nullable Supplier<? extends T> make;
  private volatile @Nullable T made;

  private Lazy(Supplier<? extends T> make) {
    this.make = make;
  }

  /** Something that is made so; never null. */
  public static <T> Lazy<T> of(Supplier<? extends T> make) {
    return new Lazy<>(make);
  }

  @Override
  public T get() {
    T known = made;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = made;
    if (known == null) {
      known = Objects.requireNonNull(Objects.requireNonNull(make).get());
      made = known;
      make = null;
    }
    return known;
  }
}
