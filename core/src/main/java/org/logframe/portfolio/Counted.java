package org.logframe.portfolio;

import java.util.Locale;

/** What a {@link Claim} counts. */
public enum Counted {
  /** The countries where a programme works. */
  COUNTRIES,
  /** The regions of one scheme in which it works. */
  REGIONS,
  /** The provinces, districts or other parts of countries where it works. */
  SUBDIVISIONS,
  /** The components directly below it. */
  COMPONENTS,
  /** Its pillars. */
  PILLARS,
  /** Its specific objectives (outcomes). */
  SPECIFIC_OBJECTIVES,
  /** Its results (outputs). */
  RESULTS;

  /** What is counted, in lower case: {@code "specific objectives"}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
