package org.logframe.indicator;

/** What an {@link Observation} is for. The three never mix. */
public enum Purpose {
  /** The situation before. */
  BASELINE,
  /** What is aimed at; a milestone is an interim target. */
  TARGET,
  /** What was measured or counted. */
  ACTUAL
}
