package org.logframe.portfolio;

/** The time of which a {@link Claim} speaks, where its source gives no date. */
public enum ClaimTime {
  /** When the programme began. */
  AT_START,
  /** When the source was published. */
  AT_PUBLICATION
}
