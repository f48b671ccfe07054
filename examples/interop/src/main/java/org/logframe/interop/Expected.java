package org.logframe.interop;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.measure.Interval;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;

/**
 * What a dataset has to say, in lines of tabs that need no library to read: the sizes; the unit; for
 * each cell its coordinates, its labels, its figures and whether it is refused or flagged.
 */
final class Expected {
  private static final ImmutableMap<String, String> IN_FRENCH =
      ImmutableMap.of("persons", "personnes");

  private final AggregateTable table;
  private final Locale language;
  private final List<String> lines = new ArrayList<>();

  private Expected(AggregateTable table, Locale language) {
    this.table = table;
    this.language = language;
  }

  static String of(AggregateTable table, Portfolio portfolio, Locale language) {
    Expected expected = new Expected(table, language);
    expected.sizes();
    String unit = portfolio.units().format(table.indicator().unit().orElseThrow());
    boolean isFrench = language.equals(Locale.FRENCH);
    expected.line("unit", isFrench ? IN_FRENCH.getOrDefault(unit, unit) : unit);
    table.forEach(expected::cell);
    return String.join("\n", expected.lines) + "\n";
  }

  private void line(String... words) {
    lines.add(String.join("\t", words));
  }

  private void sizes() {
    for (Facet<?> facet : table.question().facets()) {
      long size = table.stream().map(cell -> id(cell.key(), facet)).distinct().count();
      line("size", facet.text(), String.valueOf(size));
    }
  }

  private static String id(Key key, Facet<?> facet) {
    if (!key.values().containsKey(facet)) {
      return "_T";
    }
    return key.value(facet).map(Object::toString).orElse("_X");
  }

  private void cell(Cell cell) {
    line("cell");
    for (Facet<?> facet : table.question().facets()) {
      String id = id(cell.key(), facet);
      line("at", facet.text(), id);
      if (cell.key().value(facet).orElse(null) instanceof Country country) {
        line("label", facet.text(), id, country.name(language));
      }
    }
    cell.reported().ifPresent(each -> figures("reported", each));
    cell.overall().ifPresent(each -> figures("overall", each));
    cell.completeness().ifPresent(each -> {
      line("value", "expected", String.valueOf(each.expected()));
      line("value", "covered", String.valueOf(each.reported()));
      line("value", "carriedOver", String.valueOf(each.carried()));
      int missing = each.missing().values().stream().mapToInt(Integer::intValue).sum();
      line("missing", String.valueOf(missing));
    });
    cell.refusal().ifPresent(each -> line("status", "refused"));
    cell.flags().forEach(flag -> line("status", flag.toString()));
  }

  private void figures(String name, Interval interval) {
    figure(name, interval.estimate());
    figure(name + "Low", interval.low());
    figure(name + "High", interval.high());
  }

  private void figure(String measure, Optional<BigDecimal> figure) {
    figure.ifPresent(number -> line("value", measure, number.toPlainString()));
  }
}
