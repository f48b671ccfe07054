package org.logframe.json;

/** What becomes of a line that is no observation, or of such an element of an array. */
public enum BadLines {
  /** Reading stops there: the exception names the line and all that is wrong with it. */
  STOP,
  /**
   * The line is left out, and {@link ObservationReading#problems} says what is wrong with it; reading
   * stops after as many problems as {@link Limits#problems} allows. An array that is no JSON from
   * some place on has nothing after it, so that reading stops there.
   */
  COLLECT
}
