package org.logframe.source;

import org.logframe.time.Validity;

/**
 * A name, and when it was in use: DG DEVCO until 2021, DG INTPA since.
 *
 * @param name the name
 * @param validity when it was in use; {@link Validity#undated()} where nobody said
 */
public record DatedName(Text name, Validity validity) {
  /** A name that nobody dated. */
  public static DatedName of(Text name) {
    return new DatedName(name, Validity.undated());
  }

  /** A name with the time in which it was in use. */
  public static DatedName of(Text name, Validity validity) {
    return new DatedName(name, validity);
  }
}
