package org.logframe.aggregate;

/**
 * Why a cell has no figure although something was reported.
 *
 * @param reason the kind of reason
 * @param sentence what is missing, and what would help
 */
public record Refusal(Reason reason, String sentence) {
  /** The kinds of reasons; the set is closed. */
  public enum Reason {
    /** The indicator has no rule by which what was reported could be made one figure. */
    NO_RULE,
    /** The values are grades or ratios, and no step folds them. */
    NOT_FIGURES,
    /** The denominator of a ratio may be zero. */
    DENOMINATOR_MAY_BE_ZERO,
    /** Numerators or denominators were reported, and no two of them for the same. */
    NO_PAIRS,
    /** Something that is due is missing, or nothing says what is due, and all of it was asked. */
    INCOMPLETE,
    /** What a part weighs in a mean was not reported. */
    WEIGHT_MISSING
  }

  /** The reason and the sentence. */
  @Override
  public String toString() {
    return reason + ": " + sentence;
  }
}
