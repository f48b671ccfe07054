package org.logframe.measure;

import java.util.Optional;
import javax.measure.Unit;
import tech.units.indriya.unit.ProductUnit;

/** Writes products and quotients of units: {@code km·persons/household²}. */
final class UnitComposer {
  private static final String POWERS = "²³⁴⁵⁶⁷⁸⁹";

  private UnitComposer() {}

  /** The power of a superscript, or 0. */
  static int power(char superscript) {
    int index = POWERS.indexOf(superscript);
    return index < 0 ? 0 : index + 2;
  }

  /** The names of a product, if a table has a name for each of its parts. */
  static Optional<UnitNames> names(Unit<?> unit, UnitTable table) {
    return unit instanceof ProductUnit<?> product && product.getUnitCount() > 0
        ? compose(product, table)
        : Optional.empty();
  }

  private static Optional<UnitNames> compose(ProductUnit<?> product, UnitTable table) {
    StringBuilder singular = new StringBuilder();
    StringBuilder plural = new StringBuilder();
    StringBuilder below = new StringBuilder();
    for (int i = 0; i < product.getUnitCount(); i++) {
      UnitNames names = table.names(product.getUnit(i));
      int power = product.getUnitPow(i);
      if (product.getUnitRoot(i) != 1 || Math.abs(power) > POWERS.length() + 1) {
        return Optional.empty();
      }
      if (power < 0) {
        below.append('/').append(names.singular()).append(superscript(-power));
      } else {
        String dot = plural.isEmpty() ? "" : "·";
        singular.append(dot).append(names.singular()).append(superscript(power));
        plural.append(dot).append(names.plural()).append(superscript(power));
      }
    }
    String denominator = plural.isEmpty() ? "per " + below.substring(1) : below.toString();
    UnitNames composed = new UnitNames(singular + denominator, plural + denominator);
    return table
            .find(composed.plural())
            .filter(read -> Conversion.same(read, product))
            .isPresent()
        ? Optional.of(composed)
        : Optional.empty();
  }

  private static String superscript(int power) {
    return power == 1 ? "" : String.valueOf(POWERS.charAt(power - 2));
  }
}
