package org.logframe.aggregate.box.node;

import java.util.List;
import org.logframe.measure.Interval;

/**
 * A box of which something was reported, after revision.
 *
 * @param box what it covers
 * @param value what was reported, in the indicator's unit
 * @param observations the positions of the observations that stand for it, in the order of the input
 */
public record Part(Box box, Interval value, List<Integer> observations) {}
