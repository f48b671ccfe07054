package org.logframe.time;

import java.time.LocalDate;

/** When something held. */
public final class Validity {
  private static final Validity ALWAYS = new Validity();

  private Validity() {}

  /** No date stated. */
  public static Validity always() {
    return ALWAYS;
  }

  /** Whether it held on a day. */
  public Certainty on(LocalDate day) {
    return day.equals(LocalDate.MIN) ? Certainty.NO : Certainty.UNDATED;
  }
}
