package org.logframe.aggregate;

import java.time.LocalDate;
import java.time.Period;
import org.logframe.indicator.Observation;

/**
 * A value that was observed at another time than is asked, and stands for it all the same: what was
 * counted in March stands for June.
 *
 * @param observation the value
 * @param age from the end of its period to the end that is asked; below zero where the first value
 *     that was reported is later than the first that is due; zero where it is of a longer time, which
 *     goes on when the period ends that is asked
 */
public record Carried(Observation observation, Period age) {
  /** A value that stands for a day, as old as its period ended before it. */
  public static Carried to(LocalDate asked, Observation observation) {
    LocalDate end = observation.period().flatMap(each -> each.end()).orElse(asked);
    // From the days after them, so that from the end of June to the end of December is six months.
    return new Carried(observation, Period.between(end.plusDays(1), asked.plusDays(1)));
  }

  /** A value of a longer time, in which the end that is asked lies. */
  public static Carried around(Observation observation) {
    return new Carried(observation, Period.ZERO);
  }

  /** Whether it is older than what is asked, rather than later. */
  public boolean isOlder() {
    return !age.isNegative();
  }

  /** How old it is: {@code 1 year 3 months old}, {@code 2 months late}, {@code of a longer time}. */
  public String ageInWords() {
    if (age.isZero()) {
      return "of a longer time";
    }
    Period span = isOlder() ? age : age.negated();
    StringBuilder words = new StringBuilder();
    append(words, span.getYears(), "year");
    append(words, span.getMonths(), "month");
    append(words, span.getDays(), "day");
    return words.append(isOlder() ? "old" : "late").toString();
  }

  private static void append(StringBuilder words, int number, String unit) {
    if (number > 0) {
      words.append(number).append(' ').append(unit).append(number == 1 ? " " : "s ");
    }
  }

  /** The value, and how old it is. */
  @Override
  public String toString() {
    return observation.value() + ", " + ageInWords();
  }
}
