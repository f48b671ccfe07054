package org.logframe.programme;

/**
 * The word by which a {@link Programme} goes. Sources drift between these words for one thing; all
 * of them are one noun here.
 */
public enum ProgrammeKind {
  /** A set of projects under one name, such as a joint initiative. */
  PROGRAMME,
  /** A time-bound undertaking with objectives of its own. */
  PROJECT,
  /** What the European Commission calls a financed project or programme. */
  ACTION,
  /** A part of a larger programme, regional or thematic. */
  COMPONENT
}
