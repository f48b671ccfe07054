package org.logframe.json.diff;

import org.logframe.programme.Phase;
import org.logframe.time.Certainty;

/**
 * Where a programme stands on a day, and how surely.
 *
 * @param phase where it stands
 * @param certainty never {@link Certainty#NO}
 */
public record Standing(Phase phase, Certainty certainty) {
  public Standing {
    if (certainty == Certainty.NO) {
      throw new IllegalArgumentException("Standing: " + phase + " with the certainty NO");
    }
  }

  /** {@code CLOSED (CERTAIN)}. */
  @Override
  public String toString() {
    return phase + " (" + certainty + ")";
  }
}
