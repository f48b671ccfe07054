package org.logframe.json.noun;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.IntStream;
import org.logframe.indicator.Observation;

/** The places of a table's observations in its list, by which its cells refer to them. */
final class Numbering {
  private final ImmutableMap<Observation, Integer> positions;

  Numbering(ImmutableList<Observation> observations) {
    this.positions = IntStream.range(0, observations.size())
        .boxed()
        .collect(ImmutableMap.toImmutableMap(observations::get, position -> position));
  }

  int of(Observation observation) {
    Integer position = positions.get(observation);
    if (position == null) {
      throw new IllegalStateException("AggregateTable: does not list " + observation);
    }
    return position;
  }

  ImmutableList<Integer> of(List<Observation> observations) {
    return observations.stream().map(this::of).collect(ImmutableList.toImmutableList());
  }
}
