package org.logframe.aggregate.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.logframe.measure.Interval;

/**
 * What was found for one cell.
 *
 * @param reported the fold of the parts used; absent where nothing was reported, or where no rule
 *     folds what was
 * @param overall between what bounds the truth lies; absent where nothing says what is due
 * @param used the disjoint parts that stand for the cell
 * @param unused what was reported beside them: checks, never added
 * @param carried those of the used parts that were observed at another time than is asked; only
 *     where a value is picked in time
 * @param unfolded the numbers of the axes along which no rule folds what was reported
 * @param contradicted the boxes of which statements contradict each other
 */
public record Solution(
    Optional<Interval> reported,
    Optional<Interval> overall,
    ImmutableList<Part> used,
    ImmutableList<Part> unused,
    ImmutableList<Part> carried,
    ImmutableList<Integer> unfolded,
    ImmutableList<Box> contradicted) {}
