package org.logframe.progress;

import com.google.common.primitives.ImmutableIntArray;
import java.util.function.Predicate;
import org.logframe.aggregate.Key;
import org.logframe.indicator.Observation;

/**
 * What is taken for a group.
 *
 * @param rows none of which is superseded, ascending
 * @param takesDue whether a leaf cell that is due counts
 */
record TakenRows(Key key, ImmutableIntArray rows, Predicate<Observation> takesDue) {}
