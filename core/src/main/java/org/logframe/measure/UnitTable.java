package org.logframe.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;
import org.logframe.measure.Conversion.Scale;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.AlternateUnit;

/**
 * How units are written: {@code persons}, {@code thousand persons}, {@code %}, {@code km}, {@code
 * persons/household}. A table belongs to whoever holds it; there is no global registry.
 *
 * <p>From the units that it names, a table reads multiples (thousand, million, billion), quotients
 * ({@code /}, {@code per}), products ({@code ·}) and powers ({@code ²} to {@code ⁹}). Symbols are
 * read as written, words in any case. The text of no unit at all is that of the plain number one.
 * {@code parse(format(unit))} is the unit, for whatever is made of named units. Immutable.
 */
public final class UnitTable {
  /** The unit of plain numbers. */
  public static final Unit<?> ONE = AbstractUnit.ONE;

  private static final int MAX_TEXT = 500;
  private static final UnitTable STANDARD = StandardUnits.table();

  private final ImmutableMap<String, Unit<?>> units;
  private final ImmutableMap<Scale, UnitNames> names;
  private final ImmutableList<NamedUnit> added;

  private UnitTable(
      ImmutableMap<String, Unit<?>> units,
      ImmutableMap<Scale, UnitNames> names,
      ImmutableList<NamedUnit> added) {
    this.units = units;
    this.names = names;
    this.added = added;
  }

  /** A table of nothing but the plain number. */
  static UnitTable empty() {
    return new UnitTable(
            ImmutableMap.of("", AbstractUnit.ONE), ImmutableMap.of(), ImmutableList.of())
        .adding(AbstractUnit.ONE, new UnitNames("", ""));
  }

  /**
   * The counts of {@link Counts}, %, ‰, metres, kilometres, m², km², m³, hectares, kilograms,
   * grams, tonnes, litres, seconds, minutes, hours, days, weeks, months and years (of twelve months;
   * a month is no number of days).
   */
  public static UnitTable standard() {
    return STANDARD;
  }

  /**
   * This table and one more unit. A unit that has a name already keeps it, and the new one is also
   * read.
   *
   * @param singular what one is called: 1 to 100 characters, no digits, none of {@code /·()[]}
   * @param plural what two are called, likewise
   * @throws IllegalArgumentException if a name means another unit already
   */
  public UnitTable with(Unit<?> unit, String singular, String plural) {
    return with(ImmutableList.of(new NamedUnit(unit, singular, plural)));
  }

  /**
   * This table and more units, one after the other as by {@link #with(Unit, String, String)}, in time
   * that grows with their number.
   *
   * @throws IllegalArgumentException if a name cannot name a unit, or means another unit already
   */
  public UnitTable with(Iterable<NamedUnit> more) {
    Map<String, Unit<?>> changed = new HashMap<>(units);
    Map<Scale, UnitNames> named = new HashMap<>(names);
    for (NamedUnit each : more) {
      put(changed, named, each.unit(), UnitNames.of(each));
    }
    return new UnitTable(
        ImmutableMap.copyOf(changed),
        ImmutableMap.copyOf(named),
        ImmutableList.<NamedUnit>builder().addAll(added).addAll(more).build());
  }

  UnitTable adding(Unit<?> unit, UnitNames names) {
    Map<String, Unit<?>> changed = new HashMap<>(units);
    Map<Scale, UnitNames> named = new HashMap<>(this.names);
    put(changed, named, unit, names);
    return new UnitTable(ImmutableMap.copyOf(changed), ImmutableMap.copyOf(named), added);
  }

  private static void put(
      Map<String, Unit<?>> units, Map<Scale, UnitNames> named, Unit<?> unit, UnitNames names) {
    put(units, names.singular(), unit);
    put(units, names.plural(), unit);
    named.putIfAbsent(Conversion.scale(unit), names);
  }

  /** The units that were added to the standard ones, in the order in which they were added. */
  public ImmutableList<NamedUnit> added() {
    return added.subList(STANDARD.added.size(), added.size());
  }

  private static void put(Map<String, Unit<?>> units, String name, Unit<?> unit) {
    Unit<?> known = units.putIfAbsent(key(name), unit);
    if (known != null && !Conversion.same(known, unit)) {
      throw new IllegalArgumentException(
          "UnitTable: " + Check.quote(name) + " already names another unit");
    }
  }

  /** Symbols are looked up as written, words of three letters and more in lower case. */
  private static String key(String name) {
    boolean isWord = name.length() > 2 && name.codePoints().allMatch(UnitTable::isWordCharacter);
    return isWord ? name.toLowerCase(Locale.ROOT) : name;
  }

  private static boolean isWordCharacter(int point) {
    return Character.isLetter(point) || point == ' ' || point == '-' || point == '\'';
  }

  /** This table, knowing also the names that a count carries itself. */
  UnitTable knowing(Unit<?> unit) {
    Unit<?> system = Conversion.scale(unit).system();
    return Counts.isCount(system) && !names.containsKey(Conversion.scale(system))
        ? ownNames(system).map(own -> adding(system, own)).orElse(this)
        : this;
  }

  private static Optional<UnitNames> ownNames(Unit<?> unit) {
    return unit instanceof AlternateUnit<?> counted && Counts.isCount(unit)
        ? Optional.of(new UnitNames(counted.getSymbol(), counted.getName()))
        : Optional.empty();
  }

  /**
   * The unit of a text.
   *
   * @throws IllegalArgumentException if it is none
   */
  public Unit<?> parse(String text) {
    return find(text)
        .orElseThrow(() ->
            new IllegalArgumentException("UnitTable: " + Check.quote(text) + " is no known unit"));
  }

  /** The unit of a text, if it is one. */
  public Optional<Unit<?>> find(String text) {
    return text.length() > MAX_TEXT
        ? Optional.empty()
        : Optional.ofNullable(read(UnitNames.collapse(text)));
  }

  private @Nullable Unit<?> read(String text) {
    Unit<?> named = units.get(key(text));
    if (named != null) {
      return named;
    }
    Optional<Map.Entry<String, Long>> multiplier = UnitNames.multiplier(text);
    if (multiplier.isPresent()) {
      String rest = text.substring(multiplier.get().getKey().length()).trim();
      Unit<?> base = UnitNames.multiplier(rest).isPresent() ? null : read(rest);
      return base == null ? null : base.multiply(multiplier.get().getValue());
    }
    return readComposed(text);
  }

  private @Nullable Unit<?> readComposed(String text) {
    String slashed = slashes(text);
    int slash = slashed.lastIndexOf('/');
    int dot = slashed.lastIndexOf('·');
    int at = slash >= 0 ? slash : dot;
    if (at < 0) {
      return readPower(text);
    }
    Unit<?> left = read(slashed.substring(0, at).trim());
    Unit<?> right = read(slashed.substring(at + 1).trim());
    boolean isOpen = at == slashed.length() - 1 || (at == 0 && slash < 0);
    if (left == null || right == null || isOpen) {
      return null;
    }
    return slash >= 0 ? left.divide(right) : left.multiply(right);
  }

  private static String slashes(String text) {
    String slashed = text.replace(" per ", "/");
    return slashed.startsWith("per ") ? "/" + slashed.substring("per ".length()) : slashed;
  }

  private @Nullable Unit<?> readPower(String text) {
    int power = text.length() < 2 ? 0 : UnitComposer.power(text.charAt(text.length() - 1));
    Unit<?> base = power == 0 ? null : units.get(key(text.substring(0, text.length() - 1)));
    return base == null ? null : base.pow(power);
  }

  /**
   * How many of a unit are written: {@code persons}; the empty text for the plain number. A unit
   * that is not made of named ones is written as JSR-385 writes it, and is not read back.
   */
  public String format(Unit<?> unit) {
    return names(unit).plural();
  }

  /** How a number of a unit is written: {@code person} for one, else {@code persons}. */
  public String format(Unit<?> unit, BigDecimal number) {
    UnitNames names = names(unit);
    return number.compareTo(BigDecimal.ONE) == 0 ? names.singular() : names.plural();
  }

  /** The units that were {@link #added()}: {@code the standard units, wells}. */
  @Override
  public String toString() {
    return "the standard units"
        + added().stream().map(named -> ", " + named.plural()).collect(Collectors.joining());
  }

  UnitNames names(Unit<?> unit) {
    Scale scale = Conversion.scale(unit);
    UnitNames known = names.get(scale);
    return known != null
        ? known
        : ownNames(unit)
            .or(() -> UnitComposer.names(unit, this))
            .or(() -> multiple(scale))
            .orElseGet(() -> new UnitNames(unit.toString(), unit.toString()));
  }

  private Optional<UnitNames> multiple(Scale scale) {
    for (Map.Entry<String, Long> multiplier : UnitNames.MULTIPLIERS.entrySet()) {
      Scale base = scale.dividedBy(multiplier.getValue());
      boolean isSystem = base.equals(Conversion.scale(base.system()));
      UnitNames known = names.get(base);
      if (known != null || isSystem) {
        String many = known != null ? known.plural() : names(base.system()).plural();
        String text = (multiplier.getKey() + " " + many).trim();
        return Optional.of(new UnitNames(text, text));
      }
    }
    return Optional.empty();
  }

  /** Equal where the same units were added under the same names, in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnitTable table && added.equals(table.added);
  }

  @Override
  public int hashCode() {
    return added.hashCode();
  }
}
