package org.logframe.json.export;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import javax.measure.Unit;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Cell;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.measure.UnitTable;

/** In which unit a number of the cells of a table is: that of the indicator of each. */
final class CellUnits {
  /** Numbers of whatever is counted. */
  static final CellUnits NUMBERS = new CellUnits(cell -> UnitTable.ONE, Optional.of(UnitTable.ONE));

  private final Function<Cell, Unit<?>> ofCell;
  private final Optional<Unit<?>> common;

  private CellUnits(Function<Cell, Unit<?>> ofCell, Optional<Unit<?>> common) {
    this.ofCell = ofCell;
    this.common = common;
  }

  /** Those that are found for each indicator of a table. */
  static CellUnits of(AggregateTable table, Function<Indicator, Unit<?>> unit) {
    ImmutableMap.Builder<IndicatorId, Unit<?>> units = ImmutableMap.builder();
    table.indicators().forEach(each -> units.put(each.id(), unit.apply(each)));
    ImmutableMap<IndicatorId, Unit<?>> byId = units.buildOrThrow();
    ImmutableSet<Unit<?>> all = ImmutableSet.copyOf(byId.values());
    return new CellUnits(
        cell -> byId.getOrDefault(table.indicator(cell).id(), UnitTable.ONE),
        all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty());
  }

  Unit<?> of(Cell cell) {
    return ofCell.apply(cell);
  }

  /** The one that all are in; absent if they differ. */
  Optional<Unit<?>> common() {
    return common;
  }
}
