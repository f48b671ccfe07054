package org.logframe.measure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;
import org.logframe.internal.Lazy;
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

  /** Found when somebody asks, since hardly a program needs units beyond what it counts in. */
  private static final UnitTable STANDARD =
      new UnitTable(Lazy.of(StandardUnits::all), ImmutableList.of());

  private final Lazy<NamedUnits> named;
  private final ImmutableList<NamedUnit> added;

  private UnitTable(Lazy<NamedUnits> named, ImmutableList<NamedUnit> added) {
    this.named = named;
    this.added = added;
  }

  private UnitTable(NamedUnits named, ImmutableList<NamedUnit> added) {
    this(Lazy.of(() -> named), added);
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
    NamedUnits.Builder changed = named.get().toBuilder();
    for (NamedUnit each : more) {
      changed.add(each.unit(), UnitNames.of(each));
    }
    return new UnitTable(
        changed.build(),
        ImmutableList.<NamedUnit>builder().addAll(added).addAll(more).build());
  }

  /** The units that were added to the standard ones, in the order in which they were added. */
  public ImmutableList<NamedUnit> added() {
    return added;
  }

  /** This table, knowing also the names that a count carries itself. */
  UnitTable knowing(Unit<?> unit) {
    Unit<?> system = Conversion.scale(unit).system();
    return Counts.isCount(system) && named.get().names(Conversion.scale(system)) == null
        ? ownNames(system)
            .map(own -> new UnitTable(named.get().toBuilder().add(system, own).build(), added))
            .orElse(this)
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
    Unit<?> known = named.get().unit(text);
    if (known != null) {
      return known;
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
    Unit<?> base = power == 0 ? null : named.get().unit(text.substring(0, text.length() - 1));
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
        + added().stream().map(each -> ", " + each.plural()).collect(Collectors.joining());
  }

  UnitNames names(Unit<?> unit) {
    UnitNames counted = Counts.STANDARD.get(unit);
    if (counted != null) {
      return counted;
    }
    Scale scale = Conversion.scale(unit);
    UnitNames known = named.get().names(scale);
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
      UnitNames known = named.get().names(base);
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
