package org.logframe.table.column;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.logframe.table.ObservationTable;

/** The columns of a table and of its builder, which those who use the library do not see. */
public final class TableAccess {
  private static @Nullable Function<ObservationTable, Columns> ofTable;
  private static @Nullable Function<ObservationTable.Builder, ColumnsBuilder> ofBuilder;

  private TableAccess() {}

  /** Says how columns are found; called once, when the class of tables is loaded. */
  public static void setAccess(
      Function<ObservationTable, Columns> ofTable,
      Function<ObservationTable.Builder, ColumnsBuilder> ofBuilder) {
    TableAccess.ofTable = ofTable;
    TableAccess.ofBuilder = ofBuilder;
  }

  /** The columns of a table. */
  public static Columns columns(ObservationTable table) {
    return Objects.requireNonNull(ofTable).apply(table);
  }

  /** The columns that the builder of a table fills. */
  public static ColumnsBuilder columns(ObservationTable.Builder table) {
    return Objects.requireNonNull(ofBuilder).apply(table);
  }
}
