package org.logframe.table.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.see;

import com.google.common.collect.Lists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Observation;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.source.Source;
import org.logframe.source.Text;

class ObservationOrderTest {
  private static final Observation ONE = see("ML", "2021", "5");

  private static void areInOrder(Observation... observations) {
    List<Observation> expected = List.of(observations);

    assertThat(
            Lists.reverse(expected).stream().sorted(ObservationOrder.CANONICAL).toList())
        .isEqualTo(expected);
  }

  @Test
  void whatIsNotStatedComesFirst() {
    areInOrder(see("2021", "5"), ONE);
    areInOrder(ONE, ONE.toBuilder().series("a").build());
    areInOrder(ONE, ONE.toBuilder().asOf("2022").build());
  }

  @Test
  void revisionsComeByTheirDateThenByTheirValue() {
    areInOrder(
        see("ML", "2021", "9").toBuilder().asOf("2021-06").build(),
        ONE.toBuilder().asOf("2022-01-01").build(),
        ONE.toBuilder().asOf("2022-01").build(),
        ONE.toBuilder().asOf("2022").build());
    areInOrder(ONE, see("ML", "2021", "6"));
  }

  @Test
  void theSameValueComesByItsSourcesThenByItsNotes() {
    areInOrder(
        ONE.toBuilder().addSources(Source.of("a")).build(),
        ONE.toBuilder().addSources(Source.of("b")).build());
    areInOrder(
        ONE.toBuilder().addNotes(note("a")).build(),
        ONE.toBuilder().addNotes(note("b")).build());
  }

  private static Note note(String text) {
    return Note.of(NoteKind.DISCLAIMER, Text.english(text));
  }
}
