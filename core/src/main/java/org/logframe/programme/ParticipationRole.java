package org.logframe.programme;

/**
 * What an organisation does in a programme. All but {@link #PARTNER} are roles of the IATI standard
 * and have its sense.
 */
public enum ParticipationRole {
  /** Gives the money. */
  FUNDING,
  /** Answers for the programme and its outcomes. */
  ACCOUNTABLE,
  /** Manages the budget and direction on behalf of the funder. */
  EXTENDING,
  /** Carries the activities out. */
  IMPLEMENTING,
  /** Takes part in another way, for instance by developing the programme jointly; not of IATI. */
  PARTNER
}
