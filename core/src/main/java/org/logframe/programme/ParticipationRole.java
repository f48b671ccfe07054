package org.logframe.programme;

/** What an organisation does in a programme, in the sense of the IATI standard. */
public enum ParticipationRole {
  /** Gives the money. */
  FUNDING,
  /** Answers for the programme. */
  ACCOUNTABLE,
  /** Manages the money on behalf of the funder. */
  EXTENDING,
  /** Carries the activities out. */
  IMPLEMENTING,
  /** Takes part in another way, for instance by developing the programme jointly. */
  PARTNER
}
