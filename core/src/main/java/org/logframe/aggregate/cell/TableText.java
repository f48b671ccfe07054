package org.logframe.aggregate.cell;

import com.google.common.base.Joiner;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Distribution;
import org.logframe.aggregate.Key;
import org.logframe.internal.TextColumns;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;

/** A table as text, a line for each cell. */
public final class TableText {
  private static final int DIGITS = 6;
  private static final MathContext KEPT = new MathContext(30);

  private TableText() {}

  public static String format(List<Facet<?>> facets, List<Cell> cells) {
    List<String> head = new ArrayList<>();
    facets.forEach(facet -> head.add(facet.name()));
    int figures = head.size();
    head.addAll(List.of("reported", "overall", "completeness"));
    boolean isFlagged = cells.stream().anyMatch(cell -> !cell.flags().isEmpty());
    if (isFlagged) {
      head.add("remarks");
    }
    List<List<String>> rows = new ArrayList<>(List.of(head));
    cells.forEach(cell -> rows.add(row(facets, cell, isFlagged)));
    return TextColumns.format(rows, figures, figures + 2);
  }

  private static List<String> row(List<Facet<?>> facets, Cell cell, boolean isFlagged) {
    List<String> row = new ArrayList<>();
    facets.forEach(facet -> row.add(value(cell.key(), facet)));
    row.add(said(cell));
    row.add(cell.overall().map(TableText::shown).orElse("-"));
    row.add(cell.completeness().map(Object::toString).orElse("-"));
    if (isFlagged) {
      row.add(Joiner.on(", ").join(cell.flags()));
    }
    return row;
  }

  private static String value(Key key, Facet<?> facet) {
    boolean isCoarser = key.values().containsKey(facet) && key.value(facet).isEmpty();
    return isCoarser ? "(" + key.text(facet) + ")" : key.text(facet);
  }

  /** A quotient has up to 34 digits; for a reader its bounds are rounded outward to some of them. */
  private static String shown(Interval interval) {
    if (interval.isPoint()) {
      return interval.toString();
    }
    int decimals = Stream.concat(interval.low().stream(), interval.high().stream())
        .filter(end -> end.signum() != 0)
        .mapToInt(end -> DIGITS - end.precision() + end.scale())
        .reduce(DIGITS, Math::max);
    if (decimals > 100) {
      return interval.toString();
    }
    Interval rounded = interval.rounded(decimals);
    return (isOneNumber(interval) ? rounded.withoutEstimate() : rounded).toString();
  }

  /** Whether it is a number with more digits than are kept. */
  private static boolean isOneNumber(Interval interval) {
    return interval.low().isPresent()
        && interval.high().isPresent()
        && interval.low().get().round(KEPT).compareTo(interval.high().get().round(KEPT)) == 0;
  }

  private static String said(Cell cell) {
    return cell.refusal()
        .map(refusal ->
            "refused: " + refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .or(() -> cell.reported().map(TableText::shown))
        .or(() -> cell.distribution().filter(given -> given.size() > 0).map(Distribution::toString))
        .orElse("-");
  }
}
