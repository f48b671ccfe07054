package org.logframe.table.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DictionaryTest {
  private final Dictionary<String> dictionary = new Dictionary<>();

  private void assertCodes(List<String> things) {
    for (int i = 0; i < things.size(); i++) {
      assertThat(dictionary.code(things.get(i))).isEqualTo(i);
    }
    for (int i = 0; i < things.size(); i++) {
      assertThat(dictionary.code(things.get(i))).isEqualTo(i);
      assertThat(dictionary.get(i)).isEqualTo(things.get(i));
    }
    assertThat(dictionary.size()).isEqualTo(things.size());
    assertThat(IntStream.of(dictionary.sorted()).mapToObj(dictionary::get))
        .containsExactlyElementsOf(things.stream().sorted().toList());
  }

  @Test
  void numbersThingsInTheOrderInWhichTheyFirstOccur() {
    List<String> things = new ArrayList<>(
        IntStream.range(0, 1000).mapToObj(number -> "id-" + number).toList());
    Collections.shuffle(things, new Random(1));

    assertCodes(things);
  }

  @Test
  void findsAnEqualThing() {
    assertThat(dictionary.code("one")).isZero();
    assertThat(dictionary.code("two")).isOne();
    assertThat(dictionary.code(String.valueOf(new char[] {'o', 'n', 'e'}))).isZero();
  }

  @Test
  @Timeout(30)
  void thingsWithEqualHashCodesAreFoundAtOnce() {
    assertCodes(IntStream.range(0, 1 << 15)
        .mapToObj(number -> IntStream.range(0, 15)
            .mapToObj(bit -> ((number >> bit) & 1) == 0 ? "Aa" : "BB")
            .collect(Collectors.joining()))
        .toList());
  }
}
