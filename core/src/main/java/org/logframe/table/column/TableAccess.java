package org.logframe.table.column;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.logframe.table.ObservationTable;

/** The columns of a table, which those who use the library do not see. */
public final class TableAccess {
  private static @Nullable Function<ObservationTable, Columns> access;

  private TableAccess() {}

  /** Says how the columns of a table are found; called once, when its class is loaded. */
  public static void setAccess(Function<ObservationTable, Columns> columns) {
    access = columns;
  }

  /** The columns of a table. */
  public static Columns columns(ObservationTable table) {
    return Objects.requireNonNull(access).apply(table);
  }
}
