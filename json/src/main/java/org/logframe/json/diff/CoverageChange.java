package org.logframe.json.diff;

import org.logframe.place.Country;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.Certainty;

/**
 * A country in which a programme works on a day by one portfolio, and by the other not, or not as
 * surely: {@code + sahel in NE (CERTAIN)}.
 *
 * @param programme the programme that states it
 * @param country the country
 * @param before how sure it was; {@link Certainty#NO} where it did not work there
 * @param after how sure it is; {@link Certainty#NO} where it does not work there
 */
public record CoverageChange(
    ProgrammeId programme, Country country, Certainty before, Certainty after) {
  public CoverageChange {
    if (before == after) {
      throw new IllegalArgumentException(
          "CoverageChange: " + programme + " in " + country + " is " + before + " on both sides");
    }
  }

  /** Whether the programme came to the country, left it, or is there with another certainty. */
  public ChangeKind kind() {
    return before == Certainty.NO
        ? ChangeKind.ADDED
        : after == Certainty.NO ? ChangeKind.REMOVED : ChangeKind.CHANGED;
  }

  /** The kind as a sign, the programme, the country, and how sure it is. */
  @Override
  public String toString() {
    return kind().sign() + " " + programme + " in " + country + " ("
        + switch (kind()) {
          case ADDED -> after.toString();
          case REMOVED -> before.toString();
          default -> before + " -> " + after;
        }
        + ")";
  }
}
