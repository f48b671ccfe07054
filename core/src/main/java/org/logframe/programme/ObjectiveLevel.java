package org.logframe.programme;

/**
 * The level of an {@link Objective} in a logical framework, in the sense of the OECD DAC glossary.
 */
public enum ObjectiveLevel {
  /** The long-term change to which a programme contributes: impact. */
  OVERALL,
  /** The change that a programme itself brings about: outcome. */
  SPECIFIC,
  /** What its activities deliver: output. */
  RESULT
}
