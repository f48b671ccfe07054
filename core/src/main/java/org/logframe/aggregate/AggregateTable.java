package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.logframe.aggregate.cell.Answer;
import org.logframe.aggregate.cell.KeyOrder;
import org.logframe.aggregate.cell.TableText;
import org.logframe.aggregate.say.CellExplanation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Finding;
import org.logframe.table.revision.ObservationOrder;

/**
 * The answer to an {@link Aggregation}: a cell for every key that occurs or is due. Refusals and gaps
 * are cells too, and are never dropped. Immutable; cells are found by their key at once, however many
 * there are.
 */
public final class AggregateTable implements Iterable<Cell> {
  private final Aggregation question;
  private final ImmutableMap<IndicatorId, Indicator> indicators;
  private final Answer answer;

  AggregateTable(Aggregation question, ImmutableList<Indicator> indicators, Answer answer) {
    this.question = question;
    this.indicators = Maps.uniqueIndex(indicators, Indicator::id);
    this.answer = answer;
  }

  /** A builder without any part, for a table that was kept or made elsewhere. */
  public static Builder builder() {
    return new TableBuilder();
  }

  /** The question. */
  public Aggregation question() {
    return question;
  }

  /** The indicators that were asked for, in the order of their ids. */
  public ImmutableList<Indicator> indicators() {
    return indicators.values().asList();
  }

  /**
   * The indicator that was asked for.
   *
   * @throws IllegalStateException if it is not one alone, see {@link #indicators()}
   */
  public Indicator indicator() {
    if (question.isOfSeveral()) {
      throw new IllegalStateException(
          "AggregateTable: is of several indicators: " + question.subject());
    }
    return indicators().get(0);
  }

  /**
   * The indicator of a cell.
   *
   * @throws IllegalArgumentException if this table has no such indicator
   */
  public Indicator indicator(Cell cell) {
    if (!question.isOfSeveral()) {
      return indicator();
    }
    return cell.key()
        .value(Facet.INDICATOR)
        .map(indicators::get)
        .orElseThrow(() ->
            new IllegalArgumentException("AggregateTable: no cell of this table: " + cell.key()));
  }

  /**
   * The cells in the order of their keys: by the first facet, then the next (countries by their
   * codes); what is not broken down comes after what is, and totals after their parts.
   */
  public ImmutableList<Cell> cells() {
    return answer.cells();
  }

  /** The cells, in their order. */
  @Override
  public Iterator<Cell> iterator() {
    return cells().iterator();
  }

  /** The cells, in their order. */
  public Stream<Cell> stream() {
    return cells().stream();
  }

  /**
   * The values of a facet that occur in some key, in the order of the rows; neither what is not broken
   * down nor totals are values.
   */
  public ImmutableList<?> values(Facet<?> facet) {
    return stream()
        .<Object>flatMap(cell -> cell.key().value(facet).stream())
        .distinct()
        .sorted(KeyOrder::compareComparable)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Observations that a filter could not place, whose period is unstated beside stated ones of the
   * same cell, whose area is a region of another scheme, or of one whose regions overlap, and parts
   * of a ratio that stand alone: counted nowhere.
   */
  public ImmutableList<Observation> leftOut() {
    return answer.leftOut();
  }

  /**
   * Whether the cells that are no totals add up to the total: they are of one indicator, no observation
   * stands in two of them, none is left not broken down, no cell is a part of another, and what tells
   * the cells apart is counted, without overlap.
   */
  public boolean rowsAddUp() {
    return answer.rowsAddUp();
  }

  /**
   * Every observation that some cell names, or that was left out, once, in the order of {@link
   * PartialAggregate#observations()}: what was reported, and the leaf cells that are missing.
   */
  public ImmutableList<Observation> observations() {
    return Stream.concat(stream().flatMap(AggregateTable::named), leftOut().stream())
        .distinct()
        .sorted(ObservationOrder.CANONICAL)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Observation> named(Cell cell) {
    return Stream.of(
            cell.used(),
            cell.unused(),
            cell.carried().stream().map(Carried::observation).toList(),
            cell.missing(),
            cell.takenAsZero(),
            cell.leftOut())
        .flatMap(List::stream);
  }

  /** What does not go together, cell by cell; {@code /cells/2} is the path of the third cell. */
  public ImmutableList<Finding> findings() {
    return stream()
        .flatMap(cell -> cell.findings().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The cell with these values.
   *
   * @param values one value of each facet asked for; for a total, of those that it is not the total
   *     of
   * @throws IllegalArgumentException if the values do not name one cell of this table
   */
  public Cell cell(Filter... values) {
    return find(values)
        .orElseThrow(() -> new IllegalArgumentException(
            values.length == question.facets().size() || question.totals() != Totals.NONE
                ? "AggregateTable: no cell where " + ImmutableList.copyOf(values)
                : "AggregateTable: a cell has a value for each of "
                    + question.facets()
                    + ", not "
                    + ImmutableList.copyOf(values)));
  }

  /** The cell with these values, if there is one. */
  public Optional<Cell> find(Filter... values) {
    Map<Facet<?>, Optional<?>> key = new LinkedHashMap<>();
    for (Filter each : values) {
      Optional<?> value = each.values().stream().findFirst();
      Optional<?> before = key.putIfAbsent(each.facet(), value);
      if (each.values().size() != 1 || (before != null && !before.equals(value))) {
        return Optional.empty();
      }
    }
    return find(new Key(ImmutableMap.copyOf(key)));
  }

  /** The cell with this key, if there is one: also of what is not broken down. */
  public Optional<Cell> find(Key key) {
    return answer.find(key);
  }

  /** Why a cell says what it says. */
  public Explanation explain(Cell cell) {
    return CellExplanation.of(cell, indicator(cell));
  }

  /** Why it was not added up as it came, but settled; absent if it was. */
  public Optional<String> whySettled() {
    return answer.whySettled();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AggregateTable table
        && question.equals(table.question)
        && indicators.equals(table.indicators)
        && cells().equals(table.cells())
        && leftOut().equals(table.leftOut())
        && rowsAddUp() == table.rowsAddUp();
  }

  @Override
  public int hashCode() {
    return Objects.hash(question, indicators, cells(), leftOut(), rowsAddUp());
  }

  /**
   * A table of text: the facets, what was reported, what can be said overall, how complete, and the
   * flags in words if some cell has any. Very long entries are cut; {@link #explain} has them whole.
   */
  @Override
  public String toString() {
    return TableText.format(question.facets(), cells());
  }

  /** Collects the parts of an {@link AggregateTable}; a question and its indicators are required. */
  @CanIgnoreReturnValue
  public interface Builder {
    /** Sets the {@link AggregateTable#question() question}. */
    Builder question(Aggregation question);

    /** Sets the {@link AggregateTable#indicator() indicator}. */
    Builder indicator(Indicator indicator);

    /** Sets the {@link AggregateTable#indicators() indicators} of a question of several. */
    Builder indicators(Iterable<Indicator> indicators);

    /** Adds {@link AggregateTable#cells() cells}, in the order of their keys. */
    Builder addCells(Cell... cells);

    /** Adds {@link AggregateTable#cells() cells}, in the order of their keys. */
    Builder addAllCells(Iterable<? extends Cell> cells);

    /** Adds what was {@link AggregateTable#leftOut() left out}. */
    Builder addAllLeftOut(Iterable<? extends Observation> leftOut);

    /** Says that the {@link AggregateTable#rowsAddUp() rows add up}. */
    Builder rowsAddUp();

    /**
     * The table.
     *
     * @throws InvalidTableException naming everything that does not go together: a key that is none
     *     of the question's, is there twice or out of order, a finding of another cell
     * @throws IllegalStateException if a required part is missing
     */
    @CheckReturnValue
    AggregateTable build();
  }
}
