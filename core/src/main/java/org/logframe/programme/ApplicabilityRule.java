package org.logframe.programme;

/** How a pillar of a programme is limited in one country. */
public enum ApplicabilityRule {
  /** The pillar does not apply there, although the programme has it. */
  EXCLUDED,
  /** The pillar applies there only for those who meet a condition. */
  ONLY_FOR
}
