package org.logframe.portfolio;

import java.math.BigDecimal;
import java.util.Locale;
import org.logframe.measure.Figure;
import org.logframe.measure.Qualifier;

/** What a {@link Claim} counts. */
public enum Counted {
  /** The countries where a programme works. */
  COUNTRIES("country"),
  /** The regions of one scheme in which it works. */
  REGIONS("region"),
  /** The provinces, districts or other parts of countries where it works. */
  SUBDIVISIONS("subdivision"),
  /** The components directly below it. */
  COMPONENTS("component"),
  /** Its pillars. */
  PILLARS("pillar"),
  /** Its specific objectives (outcomes). */
  SPECIFIC_OBJECTIVES("specific objective"),
  /** Its results (outputs). */
  RESULTS("result");

  private final String one;

  Counted(String one) {
    this.one = one;
  }

  /** What is counted, where it is so many: {@code "1 country"}, {@code "at least 2 countries"}. */
  public String words(Figure figure) {
    boolean single = figure.qualifier() == Qualifier.EXACTLY
        && figure.values().get(0).compareTo(BigDecimal.ONE) == 0;
    return figure.wording() + " " + (single ? one : this);
  }

  /** What is counted, in lower case: {@code "specific objectives"}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
