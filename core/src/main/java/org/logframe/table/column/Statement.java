package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.logframe.indicator.Observation;
import org.logframe.programme.Note;
import org.logframe.source.Source;
import org.logframe.time.PartialDate;

/**
 * What many observations share, though it is no part of what they are about.
 *
 * <p>Ordered by its text, so that maps stay quick where hash codes are equal.
 *
 * @param asOf when their source knew them
 * @param sources where they are stated
 * @param notes what has no other home
 */
record Statement(
    Optional<PartialDate> asOf, ImmutableList<Source> sources, ImmutableList<Note> notes)
    implements Comparable<Statement> {
  static final Statement NOTHING =
      new Statement(Optional.empty(), ImmutableList.of(), ImmutableList.of());

  /** How an observation is stated. */
  static Statement of(Observation observation) {
    return observation.asOf().isEmpty()
            && observation.sources().isEmpty()
            && observation.notes().isEmpty()
        ? NOTHING
        : new Statement(observation.asOf(), observation.sources(), observation.notes());
  }

  /** An observation of what a row is about, stated so. */
  Observation.Builder of(Detail told) {
    return Observation.builder()
        .putAllCategories(told.categories())
        .series(told.series())
        .asOf(asOf)
        .addAllNotes(notes)
        .addAllSources(sources);
  }

  @Override
  public int compareTo(Statement other) {
    return text().compareTo(other.text());
  }

  private String text() {
    return asOf.toString() + sources + notes;
  }
}
