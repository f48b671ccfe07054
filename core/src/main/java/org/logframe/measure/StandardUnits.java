package org.logframe.measure;

import java.util.Map;
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

  private final NamedUnits.Builder units = new NamedUnits.Builder();

  private StandardUnits() {}

  static NamedUnits all() {
    StandardUnits all = new StandardUnits();
    all.counts();
    all.lengths();
    all.times();
    all.add(Units.PERCENT, "%", "%", "percent", "per cent");
    all.add(AbstractUnit.ONE.divide(1_000), "‰", "‰", "per mille", "permille");
    all.add(Units.KILOGRAM, "kg", "kg", "kilogram", "kilograms");
    all.add(Units.GRAM, "g", "g", "gram", "grams");
    all.add(Units.KILOGRAM.multiply(1_000), "t", "t", "tonne", "tonnes");
    all.add(Units.LITRE, "l", "l", "litre", "litres");
    return all.units.build();
  }

  private void counts() {
    add(AbstractUnit.ONE, "", "");
    for (Map.Entry<Unit<Dimensionless>, UnitNames> count : Counts.STANDARD.entrySet()) {
      units.add(count.getKey(), count.getValue());
    }
    add(Counts.PERSON, "people", "people");
    add(Counts.ORGANISATION, "organization", "organizations");
    add(Counts.PROGRAMME, "program", "programs");
  }

  private void lengths() {
    Unit<?> kilometre = MetricPrefix.KILO(Units.METRE);
    add(Units.METRE, "m", "m", "metre", "metres");
    add(kilometre, "km", "km", "kilometre", "kilometres");
    add(Units.SQUARE_METRE, "m²", "m²", "square metre", "square metres");
    add(kilometre.pow(2), "km²", "km²", "square kilometre", "square kilometres");
    add(Units.CUBIC_METRE, "m³", "m³", "cubic metre", "cubic metres");
    add(Units.SQUARE_METRE.multiply(10_000), "ha", "ha", "hectare", "hectares");
  }

  private void times() {
    add(Units.SECOND, "s", "s", "second", "seconds");
    add(Units.MINUTE, "min", "min", "minute", "minutes");
    add(Units.HOUR, "h", "h", "hour", "hours");
    add(Units.DAY, "day", "days");
    add(Units.WEEK, "week", "weeks");
    add(MONTH, "month", "months");
    add(MONTH.multiply(12), "year", "years");
  }

  private void add(Unit<?> unit, String one, String many, String word, String words) {
    add(unit, one, many);
    add(unit, word, words);
  }

  private void add(Unit<?> unit, String one, String many) {
    units.add(unit, new UnitNames(one, many));
  }
}
