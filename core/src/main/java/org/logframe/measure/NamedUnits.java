package org.logframe.measure;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;
import org.logframe.measure.Conversion.Scale;

/** Units by what they are called, and by unit the names that are written, which are its first. */
final class NamedUnits {
  private final ImmutableMap<String, Unit<?>> units;
  private final ImmutableMap<Scale, UnitNames> names;

  private NamedUnits(ImmutableMap<String, Unit<?>> units, ImmutableMap<Scale, UnitNames> names) {
    this.units = units;
    this.names = names;
  }

  /** The unit that is called so, if there is one. */
  @Nullable
  Unit<?> unit(String name) {
    return units.get(key(name));
  }

  /** The names of a unit, if it has some. */
  @Nullable
  UnitNames names(Scale scale) {
    return names.get(scale);
  }

  /** Symbols are looked up as written, words of three letters and more in lower case. */
  private static String key(String name) {
    boolean isWord = name.length() > 2 && name.codePoints().allMatch(NamedUnits::isWordCharacter);
    return isWord ? name.toLowerCase(Locale.ROOT) : name;
  }

  private static boolean isWordCharacter(int point) {
    return Character.isLetter(point) || point == ' ' || point == '-' || point == '\'';
  }

  Builder toBuilder() {
    return new Builder(units, names);
  }

  /** Collects units with their names. */
  static final class Builder {
    private final Map<String, Unit<?>> units;
    private final Map<Scale, UnitNames> names;

    Builder() {
      this(Map.of(), Map.of());
    }

    private Builder(Map<String, Unit<?>> units, Map<Scale, UnitNames> names) {
      this.units = new HashMap<>(units);
      this.names = new HashMap<>(names);
    }

    /**
     * Adds a unit; one that has names already keeps them, and is also read by the new ones.
     *
     * @throws IllegalArgumentException if a name means another unit already
     */
    @CanIgnoreReturnValue
    Builder add(Unit<?> unit, UnitNames called) {
      put(called.singular(), unit);
      put(called.plural(), unit);
      names.putIfAbsent(Conversion.scale(unit), called);
      return this;
    }

    private void put(String name, Unit<?> unit) {
      Unit<?> known = units.putIfAbsent(key(name), unit);
      if (known != null && !Conversion.same(known, unit)) {
        throw new IllegalArgumentException(
            "UnitTable: " + Check.quote(name) + " already names another unit");
      }
    }

    NamedUnits build() {
      return new NamedUnits(ImmutableMap.copyOf(units), ImmutableMap.copyOf(names));
    }
  }
}
