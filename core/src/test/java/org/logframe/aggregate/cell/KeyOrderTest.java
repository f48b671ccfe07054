package org.logframe.aggregate.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.NIGER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.Key;
import org.logframe.portfolio.Facet;
import org.logframe.programme.ObjectiveLevel;

class KeyOrderTest {
  private static final Key TOTAL = new Key(ImmutableMap.of());

  private static Key of(Facet<?> facet, Object value) {
    return new Key(ImmutableMap.of(facet, Optional.of(value)));
  }

  private static Key notBrokenDown(Facet<?> facet) {
    return new Key(ImmutableMap.of(facet, Optional.empty()));
  }

  private static List<Key> sorted(Facet<?> facet, Key... keys) {
    return Stream.of(keys).sorted(new KeyOrder(ImmutableList.of(facet))).toList();
  }

  @Test
  void valuesComeBeforeWhatIsNotBrokenDownAndThatBeforeTheTotal() {
    Key rest = notBrokenDown(Facet.COUNTRY);
    Key mali = of(Facet.COUNTRY, MALI);
    Key niger = of(Facet.COUNTRY, NIGER);

    assertThat(sorted(Facet.COUNTRY, TOTAL, rest, niger, mali))
        .containsExactly(mali, niger, rest, TOTAL);
    assertThat(sorted(Facet.COUNTRY, niger, mali, rest, TOTAL))
        .containsExactly(mali, niger, rest, TOTAL);
  }

  @Test
  void levelsComeInTheirOrderAndNotInThatOfTheAlphabet() {
    List<Key> levels =
        Stream.of(ObjectiveLevel.values()).map(level -> of(Facet.LEVEL, level)).toList();

    assertThat(sorted(Facet.LEVEL, levels.get(2), levels.get(0), levels.get(1)))
        .isEqualTo(levels.subList(0, 3));
  }
}
