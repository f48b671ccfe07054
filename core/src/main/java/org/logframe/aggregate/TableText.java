package org.logframe.aggregate;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.logframe.portfolio.Facet;

/** A table as text, a line for each cell. */
final class TableText {
  private TableText() {}

  static String format(List<Facet<?>> facets, List<Cell> cells) {
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
    return Columns.format(rows, figures, figures + 2);
  }

  private static List<String> row(List<Facet<?>> facets, Cell cell, boolean isFlagged) {
    List<String> row = new ArrayList<>();
    facets.forEach(facet -> row.add(value(cell.key(), facet)));
    row.add(said(cell));
    row.add(cell.overall().map(Object::toString).orElse("-"));
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

  private static String said(Cell cell) {
    return cell.refusal()
        .map(refusal ->
            "refused: " + refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .or(() -> cell.reported().map(Object::toString))
        .or(() -> cell.distribution().filter(given -> given.size() > 0).map(Distribution::toString))
        .orElse("-");
  }
}
