package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.logframe.measure.ObservedValue;

/** Makes a partition of some rows of another. */
final class PartitionRows {
  private final Partition from;

  PartitionRows(Partition from) {
    this.from = from;
  }

  /** A column of codes, numbered anew by the entries of its dictionary that occur. */
  private static final class Column {
    private final BitSet occurring = new BitSet();
    private final int[] codes;
    private final int first;

    /**
     * A column.
     *
     * @param old the codes in the whole dictionary
     * @param first that of its first entry; lower ones stay as they are
     */
    Column(IntStream old, int first) {
      this.first = first;
      this.codes = old.toArray();
      for (int code : codes) {
        if (code >= first) {
          occurring.set(code - first);
        }
      }
      int[] ranks = new int[occurring.length()];
      for (int entry = 0, rank = first; entry < ranks.length; entry++) {
        ranks[entry] = rank;
        rank += occurring.get(entry) ? 1 : 0;
      }
      for (int i = 0; i < codes.length; i++) {
        codes[i] = codes[i] < first ? codes[i] : ranks[codes[i] - first];
      }
    }

    <T> ImmutableList<T> entries(List<T> all) {
      return occurring.stream().mapToObj(all::get).collect(ImmutableList.toImmutableList());
    }

    Codes asCodes() {
      return Codes.of(codes, codes.length, occurring.cardinality() + first);
    }
  }

  /** Some rows, of which none supersedes another. */
  Partition of(BitSet rows) {
    int[] chosen = rows.stream().toArray();
    RowList starts = new RowList();
    RowList runs = new RowList();
    for (int i = 0, run = -1; i < chosen.length; i++) {
      if (run < 0 || chosen[i] >= from.firstRow(run + 1)) {
        run = from.runOf(chosen[i]);
        runs.add(run);
        starts.add(i);
      }
    }
    starts.add(chosen.length);
    Column programmes = new Column(IntStream.of(runs.toArray()).map(from::programme), 0);
    Column areas = new Column(IntStream.of(runs.toArray()).map(from::area), 1);
    Column periods = new Column(IntStream.of(chosen).map(from.period()::get), 1);
    Column details = new Column(IntStream.of(chosen).map(from.detail()::get), 0);
    int[] aside = asideOf(rows);
    return new Partition(
        from.indicator(),
        from.purpose(),
        programmes.entries(from.programmes()),
        areas.entries(from.areas()),
        periods.entries(from.periods()),
        details.entries(from.details()),
        from.statements(),
        starts.toArray(),
        programmes.codes,
        areas.codes,
        periods.asCodes(),
        details.asCodes(),
        Codes.of(
            IntStream.of(chosen).map(from.statement()::get).toArray(),
            chosen.length,
            from.statements().size()),
        Numbers.of(
            IntStream.of(chosen).mapToLong(from.numbers()::unscaled).toArray(),
            chosen.length,
            from.numbers().scale()),
        from.unit().orElse(null),
        ranksOf(IntStream.of(aside).map(from::rowAside), rows),
        IntStream.of(aside).mapToObj(from::valueAside).toArray(ObservedValue[]::new),
        new int[0],
        rivals(chosen));
  }

  /** Which of the chosen rows are not the only ones of their coordinate, which stand together. */
  private int[] rivals(int[] chosen) {
    return IntStream.range(0, chosen.length)
        .filter(i -> (i > 0 && from.areOfSame(chosen[i - 1], chosen[i]))
            || (i + 1 < chosen.length && from.areOfSame(chosen[i], chosen[i + 1])))
        .toArray();
  }

  /** Which of the values that stand aside are those of some rows. */
  private int[] asideOf(BitSet rows) {
    return IntStream.range(0, from.aside())
        .filter(i -> rows.get(from.rowAside(i)))
        .toArray();
  }

  /** The new numbers of some rows, ascending. */
  private static int[] ranksOf(IntStream some, BitSet rows) {
    int[] sorted = some.toArray();
    int rank = 0;
    int next = 0;
    for (int i = 0; i < sorted.length; i++) {
      for (; next < sorted[i]; next = rows.nextSetBit(next + 1)) {
        rank += rows.get(next) ? 1 : 0;
      }
      sorted[i] = rank;
    }
    return sorted;
  }
}
