package org.logframe.progress;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.answer.SelectionQuestion;
import org.logframe.aggregate.cell.CellRows;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;

/**
 * The baselines, the targets or the actual values of groups, each made one figure of the rows that are
 * taken for it.
 *
 * <p>What a group has is the answer to the question asked of its rows alone. Groups are asked for
 * together where that is the same: their rows are disjoint and of the same first and last day, each
 * cell depends on its own rows alone, and in it stands no row of another group.
 */
final class PurposeAnswers {
  private static final int NONE = -1;

  private final SelectionQuestion asked;
  private final Aggregation question;
  private final PurposeRows rows;
  private final boolean isSomethingDue;
  private final Map<BitSet, RowsAnswer> known = new HashMap<>();
  private final int[] ownerOf;

  private record Together(ImmutableSet<Facet<?>> facets, RowsExtent extent) {}

  /**
   * The answers to a question of one purpose.
   *
   * @param question with the facets of the groups
   * @param isSomethingDue whether some leaf cell that is due may count
   */
  PurposeAnswers(
      SelectionQuestion asked, Aggregation question, PurposeRows rows, boolean isSomethingDue) {
    this.asked = asked;
    this.question = question;
    this.rows = rows;
    this.isSomethingDue = isSomethingDue;
    this.ownerOf = new int[rows.size()];
    Arrays.fill(ownerOf, NONE);
  }

  /** The answer of all rows, and of all that is due. */
  RowsAnswer all() {
    RowsAnswer answer = new RowsAnswer(
        asked.answer(question, rows.all(), due -> true),
        rows,
        IntStream.range(0, rows.size()).toArray());
    if (!isSomethingDue) {
      known.put(rows.standing(), answer);
    }
    return answer;
  }

  /** The answer of some rows, beside which nothing is due; asked once. */
  RowsAnswer of(BitSet some) {
    return known.computeIfAbsent(some, each -> answer(each, due -> false));
  }

  /** The answer of the rows of a group alone. */
  RowsAnswer alone(TakenRows group) {
    BitSet some = new BitSet();
    group.rows().forEach(some::set);
    return isSomethingDue ? answer(some, group.takesDue()) : of(some);
  }

  private RowsAnswer answer(BitSet some, Predicate<Observation> takesDue) {
    return new RowsAnswer(
        asked.answer(question, rows.only(some), takesDue), rows, some.stream().toArray());
  }

  /** The cells of groups, each with what stands for it; of those groups that have one. */
  Map<Key, CellStatements> cells(List<TakenRows> groups) {
    Map<Key, CellStatements> cells = new HashMap<>();
    Multimaps.index(groups, this::together)
        .asMap()
        .values()
        .forEach(some -> addTogether(List.copyOf(some), cells));
    return cells;
  }

  private Together together(TakenRows group) {
    BitSet periods = new BitSet();
    group.rows().forEach(row -> periods.set(rows.periodOf(row)));
    return new Together(group.key().values().keySet(), RowsExtent.of(periods, rows));
  }

  /** Adds the cells of groups that may be asked for together, and of those that may not one by one. */
  private void addTogether(List<TakenRows> groups, Map<Key, CellStatements> cells) {
    BitSet apart = new BitSet();
    if (groups.size() == 1 || isSomethingDue) {
      apart.set(0, groups.size());
    } else {
      BitSet union = union(groups, apart);
      RowsAnswer answer = of(union);
      apart.or(invaded(groups, union, answer));
      union.stream().forEach(row -> ownerOf[row] = NONE);
      for (int i = apart.nextClearBit(0); i < groups.size(); i = apart.nextClearBit(i + 1)) {
        Key key = groups.get(i).key();
        answer.find(key).ifPresent(cell -> cells.put(key, cell));
      }
    }
    apart.stream()
        .mapToObj(groups::get)
        .forEach(group ->
            alone(group).find(group.key()).ifPresent(cell -> cells.put(group.key(), cell)));
  }

  /**
   * All rows of groups, each with the number of its group in {@link #ownerOf}.
   *
   * @param apart to which those groups are added that share a row with another
   */
  private BitSet union(List<TakenRows> groups, BitSet apart) {
    BitSet union = new BitSet();
    for (int i = 0; i < groups.size(); i++) {
      int group = i;
      groups.get(i).rows().forEach(row -> {
        if (ownerOf[row] != NONE) {
          apart.set(ownerOf[row]);
          apart.set(group);
        }
        ownerOf[row] = group;
        union.set(row);
      });
    }
    return union;
  }

  /** The groups whose cells hold more than their own rows, or depend on more; of an answer of all. */
  private BitSet invaded(List<TakenRows> groups, BitSet union, RowsAnswer answer) {
    BitSet invaded = new BitSet();
    if (answer.cellRows().isEmpty()) {
      invaded.set(0, groups.size());
      return invaded;
    }
    CellRows cells = answer.cellRows().get();
    Map<Integer, Integer> groupOfCell = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      int cell = cells.number(groups.get(i).key());
      if (cell >= 0) {
        groupOfCell.put(cell, i);
      }
    }
    int[] cellOf = cells.cellsOfRows(groups.get(0).key().values().keySet());
    int last = NONE;
    int owner = NONE;
    for (int i = 0, row = union.nextSetBit(0); row >= 0; row = union.nextSetBit(row + 1), i++) {
      if (cellOf[i] != last) {
        last = cellOf[i];
        owner = groupOfCell.getOrDefault(last, NONE);
      }
      if (owner != NONE && owner != ownerOf[row]) {
        invaded.set(owner);
      }
    }
    return invaded;
  }
}
