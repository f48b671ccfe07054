package org.logframe.programme;

import java.util.Locale;

/** What a dated {@link Event} in the life of a programme was. */
public enum EventKind {
  /** It was announced or opened, which may precede the first activity. */
  LAUNCHED,
  /** Its activities, or the contract, began. */
  STARTED,
  /** It was set up: said of a body such as a hub. */
  ESTABLISHED,
  /** Activities came to an end step by step, at a place or altogether. */
  PHASED_OUT,
  /** Its work turned to one of its areas or components, from some day on. */
  REFOCUSED,
  /** It ended. */
  ENDED;

  /** Whether it is one with which a programme's life begins. */
  public boolean isBeginning() {
    return this == LAUNCHED || this == STARTED || this == ESTABLISHED;
  }

  /** Whether it is one with which a programme's life ends, at a place or altogether. */
  public boolean isEnding() {
    return this == PHASED_OUT || this == ENDED;
  }

  /** The past tense in lower case: {@code "phased out"}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
