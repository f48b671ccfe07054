package org.logframe.table.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** However rows are sorted, they come in the order of their ranks, and agree as these do. */
class SortedRowsProperties {
  private static final int COLUMNS = 3;

  private final List<int[]> ranks = new ArrayList<>();
  private Order order = new Order();

  /** Draws codes of rows, of which some agree. */
  private void draw(Random random, int size, int bound) {
    order = new Order();
    ranks.clear();
    for (int column = 0; column < COLUMNS; column++) {
      List<Integer> shuffled = new ArrayList<>(IntStream.range(0, bound).boxed().toList());
      Collections.shuffle(shuffled, random);
      int[] rankOfCode = shuffled.stream().mapToInt(each -> each).toArray();
      int[] codes = random.ints(size, 0, bound).toArray();
      order.by(codes, rankOfCode);
      ranks.add(Arrays.stream(codes).map(code -> rankOfCode[code]).toArray());
    }
  }

  private int[] ofRow(int row) {
    return ranks.stream().mapToInt(each -> each[row]).toArray();
  }

  private void assertSorted(SortedRows sorted, int size) {
    List<Integer> expected = IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparing(this::ofRow, Arrays::compare))
        .toList();
    int[] rows = new int[size];
    sorted.copyRows(0, size, rows);
    assertThat(rows).containsExactly(expected.stream().mapToInt(row -> row).toArray());
    for (int column = 0; column < COLUMNS; column++) {
      int[] copied = new int[size];
      sorted.copyRanks(column, 0, size, copied);
      for (int position = 0; position < size; position++) {
        assertThat(sorted.row(position)).isEqualTo(rows[position]);
        assertThat(copied[position])
            .isEqualTo(ranks.get(column)[rows[position]])
            .isEqualTo(sorted.rank(column, position));
      }
      for (int position = 0; position < size; position = sorted.end(column, position, size)) {
        int end = sorted.end(column, position, size);
        int[] first = Arrays.copyOf(ofRow(rows[position]), column + 1);
        assertThat(Arrays.copyOf(ofRow(rows[end - 1]), column + 1)).isEqualTo(first);
        assertThat(
                end == size || !Arrays.equals(Arrays.copyOf(ofRow(rows[end]), column + 1), first))
            .isTrue();
      }
    }
    for (int position = 1; position < size; position++) {
      assertThat(sorted.isTie(position))
          .isEqualTo(Arrays.equals(ofRow(rows[position]), ofRow(rows[position - 1])));
    }
  }

  @Property
  void fewRowsThatAreComparedAreInOrder(
      @ForAll Random random,
      @ForAll @IntRange(max = 40) int size,
      @ForAll @IntRange(min = 1, max = 9) int bound) {
    draw(random, size, bound);

    SortedRows sorted = order.sorted(size);

    assertThat(sorted).isInstanceOf(PackedRows.class);
    assertSorted(sorted, size);
  }

  @Property(tries = 20)
  void manyRowsThatAreSortedByRadixAreInOrder(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 5000) int bound) {
    draw(random, 3000, bound);

    assertSorted(order.sorted(3000), 3000);
  }

  @Property(tries = 3)
  void rowsOfSoManyCodesThatTheyAreCountedAreInOrder(@ForAll Random random) {
    draw(random, 300, 1 << 19);

    SortedRows sorted = order.sorted(300);

    assertThat(sorted).isInstanceOf(CountedRows.class);
    assertSorted(sorted, 300);
  }

  @Test
  void noRowsAreInOrder() {
    order.by(new int[0], new int[0]);

    assertThat(order.sorted(0).size()).isZero();
  }
}
