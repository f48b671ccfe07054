package org.logframe.json.noun;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.InvalidTableException;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;

/** A table as its document has it: each observation once, and told by its place in a list. */
final class TableForm {
  @Nullable
  Aggregation question;

  @Nullable
  Indicator indicator;

  List<Indicator> indicators = ImmutableList.of();
  boolean rowsAddUp;
  List<Observation> observations = ImmutableList.of();
  List<CellForm> cells = ImmutableList.of();
  List<Integer> leftOut = ImmutableList.of();

  private @Nullable AggregateTable table;

  static TableForm of(AggregateTable table) {
    ImmutableList<Observation> observations = table.observations();
    Numbering numbering = new Numbering(observations);
    TableForm form = new TableForm();
    form.question = table.question();
    if (table.question().isOfSeveral()) {
      form.indicators = table.indicators();
    } else {
      form.indicator = table.indicator();
    }
    form.rowsAddUp = table.rowsAddUp();
    form.observations = observations;
    form.cells = table.stream().map(cell -> CellForm.of(cell, numbering)).toList();
    form.leftOut = numbering.of(table.leftOut());
    return form;
  }

  Aggregation question() {
    return requireNonNull(question);
  }

  /** The indicator of a question that is of one. */
  Optional<Indicator> indicator() {
    return Optional.ofNullable(indicator);
  }

  /** The indicators of a question that is of several. */
  List<Indicator> indicators() {
    return indicators;
  }

  /** The table that was read. */
  AggregateTable table() {
    return requireNonNull(table);
  }

  /**
   * Makes the table of what was read.
   *
   * @throws IllegalArgumentException naming everything that is wrong, each with its place
   */
  TableForm read() {
    Numbered numbered = new Numbered(ImmutableList.copyOf(observations));
    List<Cell> read = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).cell("/cells/" + i, numbered).ifPresent(read::add);
    }
    ImmutableList<Observation> left = numbered.all("/leftOut", leftOut);
    numbered.checkList();
    RefusedException.throwIfAny("", numbered.problems());
    AggregateTable.Builder builder = AggregateTable.builder()
        .question(question())
        .indicators(Stream.concat(indicator().stream(), indicators().stream()).toList())
        .addAllCells(read)
        .addAllLeftOut(left);
    if (rowsAddUp) {
      builder.rowsAddUp();
    }
    try {
      table = builder.build();
    } catch (InvalidTableException e) {
      RefusedException.throwIfAny("", e.problems());
    }
    return this;
  }
}
