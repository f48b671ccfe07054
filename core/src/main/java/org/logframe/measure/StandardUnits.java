package org.logframe.measure;

import javax.measure.MetricPrefix;
import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.AlternateUnit;
import tech.units.indriya.unit.Units;

/** The units that every table begins with. */
final class StandardUnits {
  /** A month is no number of days; a year is twelve. */
  private static final Unit<Dimensionless> MONTH =
      AlternateUnit.of(AbstractUnit.ONE, "month", "months");

  private StandardUnits() {}

  static UnitTable table() {
    UnitTable table = times(lengths(counts(UnitTable.empty())));
    table = named(table, Units.PERCENT, "%", "%", "percent", "per cent");
    table = named(table, AbstractUnit.ONE.divide(1_000), "‰", "‰", "per mille", "permille");
    table = named(table, Units.KILOGRAM, "kg", "kg", "kilogram", "kilograms");
    table = named(table, Units.GRAM, "g", "g", "gram", "grams");
    table = named(table, Units.KILOGRAM.multiply(1_000), "t", "t", "tonne", "tonnes");
    return named(table, Units.LITRE, "l", "l", "litre", "litres");
  }

  private static UnitTable counts(UnitTable empty) {
    UnitTable table = empty;
    for (Unit<?> unit : Counts.STANDARD) {
      table = table.knowing(unit);
    }
    table = table.with(Counts.PERSON, "people", "people");
    table = table.with(Counts.ORGANISATION, "organization", "organizations");
    return table.with(Counts.PROGRAMME, "program", "programs");
  }

  private static UnitTable lengths(UnitTable counts) {
    Unit<?> kilometre = MetricPrefix.KILO(Units.METRE);
    UnitTable table = named(counts, Units.METRE, "m", "m", "metre", "metres");
    table = named(table, kilometre, "km", "km", "kilometre", "kilometres");
    table = named(table, Units.SQUARE_METRE, "m²", "m²", "square metre", "square metres");
    table = named(table, kilometre.pow(2), "km²", "km²", "square kilometre", "square kilometres");
    table = named(table, Units.CUBIC_METRE, "m³", "m³", "cubic metre", "cubic metres");
    return named(table, Units.SQUARE_METRE.multiply(10_000), "ha", "ha", "hectare", "hectares");
  }

  private static UnitTable times(UnitTable lengths) {
    UnitTable table = named(lengths, Units.SECOND, "s", "s", "second", "seconds");
    table = named(table, Units.MINUTE, "min", "min", "minute", "minutes");
    table = named(table, Units.HOUR, "h", "h", "hour", "hours");
    table = table.with(Units.DAY, "day", "days").with(Units.WEEK, "week", "weeks");
    return table.with(MONTH, "month", "months").with(MONTH.multiply(12), "year", "years");
  }

  private static UnitTable named(
      UnitTable table, Unit<?> unit, String one, String many, String word, String words) {
    return table.adding(unit, new UnitNames(one, many)).adding(unit, new UnitNames(word, words));
  }
}
