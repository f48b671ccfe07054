package org.logframe.measure;

import java.util.Optional;
import javax.measure.Unit;

/**
 * What was observed: a {@link Figure}, a {@link Ratio}, a {@link Grade}, or a {@link Missing} with
 * its reason. Zero is a figure; nothing is ever NaN, null or an empty text.
 */
public sealed interface ObservedValue permits Figure, Ratio, Grade, Missing {
  /** Which of the four it is. */
  ValueKind kind();

  /** This as a figure, if it is one. */
  default Optional<Figure> asFigure() {
    return this instanceof Figure figure ? Optional.of(figure) : Optional.empty();
  }

  /** This as a ratio, if it is one. */
  default Optional<Ratio> asRatio() {
    return this instanceof Ratio ratio ? Optional.of(ratio) : Optional.empty();
  }

  /** This as a grade, if it is one. */
  default Optional<Grade> asGrade() {
    return this instanceof Grade grade ? Optional.of(grade) : Optional.empty();
  }

  /** This as a missing value, if it is one. */
  default Optional<Missing> asMissing() {
    return this instanceof Missing missing ? Optional.of(missing) : Optional.empty();
  }

  /**
   * Reads a table's cell: a figure where it can be read as one, else a missing value that keeps the
   * text. A blank cell, a dash, "N/A" and the like are {@link MissingReason#NOT_REPORTED}; "Not
   * applicable", "Suppressed" and "Not yet due" have their own reasons. What the text form of a
   * {@link Missing} is, such as {@code suppressed (fewer than 5 persons)}, is read back as that.
   *
   * @param text at most 4,000 characters
   * @param unit what a number without a unit counts
   */
  static ObservedValue read(String text, Unit<?> unit) {
    return read(text, unit, UnitTable.standard());
  }

  /**
   * Reads a table's cell as {@link #read(String, Unit)} does, with units of one's own.
   *
   * @param text at most 4,000 characters
   * @param unit what a number without a unit counts
   * @param units how units are written
   * @throws IllegalArgumentException if the text is longer
   */
  static ObservedValue read(String text, Unit<?> unit, UnitTable units) {
    Grade.checkLength("ObservedValue", text);
    Optional<Missing> missing = Missing.readBack(text, units).or(() -> Missing.readCell(text));
    if (missing.isPresent()) {
      return missing.get();
    }
    try {
      return Figure.parse(text, unit, units);
    } catch (IllegalArgumentException e) {
      return Missing.unread(text);
    }
  }
}
