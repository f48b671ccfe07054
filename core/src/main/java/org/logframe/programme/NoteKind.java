package org.logframe.programme;

/** What a {@link Note} is about. The set is closed: what fits none of these should be modelled. */
public enum NoteKind {
  /** What the source does not vouch for. */
  DISCLAIMER,
  /** A theme on which work focuses. */
  THEME,
  /** How work is done. */
  APPROACH,
  /** Whom it is for. */
  TARGET_GROUP,
  /** A pointer to something else, with or without a link. */
  REFERENCE,
  /** An ambiguity of the source: it can be read in more than one way. */
  READING
}
