package org.logframe.aggregate.box.node;

import com.google.common.collect.ImmutableList;

/**
 * Statements that cannot all be true, whatever the truth is.
 *
 * @param kind in what way
 * @param whole the box of which both sides speak; where a value is picked in time, without its period
 * @param first the one side; of a total and its parts, the total; of a fall, the later
 * @param second the other side
 */
public record Disagreement(
    Kind kind, Box whole, ImmutableList<Part> first, ImmutableList<Part> second) {
  /** The kinds of disagreements; the set is closed. */
  public enum Kind {
    /** A total is not what its parts make, or they already make more than it. */
    TOTAL_AND_PARTS,
    /** Two ways in which the same whole was broken down do not make the same. */
    MARGINS,
    /** As between a total and its parts, of which some were published after the total. */
    STALE_TOTAL,
    /** A running total, which never falls, is less than an older one of the same. */
    FALL
  }
}
