package org.logframe.json.export;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Refusal;
import org.logframe.json.codec.Scalars;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;

/** The columns of a table as CSV; none of its own has the name of a facet, such as {@code status}. */
final class CsvColumns {
  private static final Joiner CODES = Joiner.on(' ');

  /** Between sentences, which have commas and semicolons of their own. */
  private static final Joiner SENTENCES = Joiner.on(" | ");

  /** A column: its name, and what it holds of a cell. */
  private record Column(String name, Function<Cell, String> field) {}

  private final ImmutableList<Column> columns;

  private CsvColumns(ImmutableList<Column> columns) {
    this.columns = columns;
  }

  /** The columns of a table, for certain readers. */
  static CsvColumns of(
      AggregateTable table, Portfolio portfolio, Locale language, CsvReaders readers) {
    Collector columns = new Collector(readers);
    Labels labels = new Labels(portfolio, language);
    for (Facet<?> facet : table.question().facets()) {
      columns.dimension(Dimension.of(facet, table, labels));
    }
    columns.text("indicatorId", cell -> table.indicator(cell).id().text());
    columns.text("indicatorTitle", cell -> labels.of(table.indicator(cell).title()));
    columns.constant("purpose", Scalars.constant(table.question().purpose()));
    columns.measures(Measures.of(table, labels), portfolio.units());
    columns.sentences();
    return new CsvColumns(columns.all.build());
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  List<String> row(Cell cell) {
    return columns.stream().map(column -> column.field().apply(cell)).toList();
  }

  private static final class Collector {
    private final ImmutableList.Builder<Column> all = ImmutableList.builder();
    private final CsvReaders readers;

    Collector(CsvReaders readers) {
      this.readers = readers;
    }

    private void text(String name, Function<Cell, String> field) {
      all.add(new Column(readers.text(name), cell -> readers.text(field.apply(cell))));
    }

    void constant(String name, String text) {
      text(name, cell -> text);
    }

    void dimension(Dimension dimension) {
      text(dimension.id(), cell -> dimension.member(cell.key()).id());
      text(dimension.id() + ".label", cell -> dimension.member(cell.key()).label());
    }

    void measures(Measures measures, UnitTable units) {
      unit("unit", measures.all().get(0).units(), units);
      for (Spread spread : measures.spreads()) {
        text(spread.id() + "Ends", spread::brackets);
        if (spread.isSide()) {
          unit(spread.id() + "Unit", spread.units(), units);
        }
      }
      for (Measure measure : measures.all()) {
        all.add(new Column(
            readers.text(measure.id()),
            cell -> measure.figure().apply(cell).map(BigDecimal::toPlainString).orElse("")));
      }
    }

    private void unit(String name, CellUnits ofCells, UnitTable units) {
      text(name, cell -> units.format(ofCells.of(cell)));
    }

    void sentences() {
      text("cellStatus", cell -> CODES.join(CellStatus.of(cell)));
      text(
          "refusal",
          cell -> cell.refusal().map(each -> Scalars.constant(each.reason())).orElse(""));
      text("refusalSentence", cell -> cell.refusal().map(Refusal::sentence).orElse(""));
      text("carried", cell -> SENTENCES.join(cell.carried()));
      text("findings", cell -> SENTENCES.join(cell.findings()));
      text("remarks", cell -> SENTENCES.join(cell.remarks()));
    }
  }
}
