package org.logframe.aggregate.box;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Disagreement;
import org.logframe.aggregate.box.node.Part;
import org.logframe.measure.Interval;

/**
 * What was found for one cell.
 *
 * @param reported the fold of the parts used; absent where nothing was reported, or where no rule
 *     folds what was
 * @param overall between what bounds the truth lies; absent where nothing says what is due
 * @param used the disjoint parts that stand for the cell
 * @param unused what was reported beside them: checks, never added
 * @param carried those of the used parts that were observed before the day that is asked; only where
 *     the latest value is picked
 * @param late those of the used parts that were observed after the first were due; only where the
 *     earliest value is picked
 * @param target the day of which values are asked, where one is picked in time
 * @param unfolded the numbers of the axes along which no rule folds what was reported
 * @param disagreements which reported parts cannot all be true, or are out of date
 * @param contradicted the boxes of which statements contradict each other
 */
public record Solution(
    Optional<Interval> reported,
    Optional<Interval> overall,
    ImmutableList<Part> used,
    ImmutableList<Part> unused,
    ImmutableList<Part> carried,
    ImmutableList<Part> late,
    Optional<LocalDate> target,
    ImmutableList<Integer> unfolded,
    ImmutableList<Disagreement> disagreements,
    ImmutableList<Box> contradicted) {}
