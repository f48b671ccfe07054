package org.logframe.time;

/**
 * How sure a source lets one be that something held, strongest first.
 *
 * <p>{@link #and} and {@link #or} take the weaker and the stronger of two, in this order.
 */
public enum Certainty {
  /** It held. */
  CERTAIN,
  /** It may have held: a date is too coarse to tell. */
  POSSIBLE,
  /** The source says that it held, without a date that would settle when. */
  UNDATED,
  /** It did not hold. */
  NO;

  /** How sure one is that both held: the weaker of the two. */
  public Certainty and(Certainty other) {
    return compareTo(other) < 0 ? other : this;
  }

  /** How sure one is that either held: the stronger of the two. */
  public Certainty or(Certainty other) {
    return compareTo(other) < 0 ? this : other;
  }
}
