package org.logframe.json.noun;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Problem;

/**
 * The observations of a table's document, taken by their places in its list. What is wrong with the
 * places is collected.
 */
final class Numbered {
  private final ImmutableList<Observation> observations;
  private final BitSet named = new BitSet();
  private final List<Problem> problems = new ArrayList<>();

  Numbered(ImmutableList<Observation> observations) {
    this.observations = observations;
  }

  void add(String path, String message) {
    problems.add(new Problem(path, message));
  }

  List<Problem> problems() {
    return problems;
  }

  /** The observation at a place; empty if there is no such place. */
  Optional<Observation> at(String path, int position) {
    if (position >= observations.size()) {
      add(path, "there is no observation " + position + " in a list of " + observations.size());
      return Optional.empty();
    }
    named.set(position);
    return Optional.of(observations.get(position));
  }

  /** The observations at some places. */
  ImmutableList<Observation> all(String path, List<Integer> positions) {
    ImmutableList.Builder<Observation> all = ImmutableList.builder();
    for (int i = 0; i < positions.size(); i++) {
      at(path + "/" + i, positions.get(i)).ifPresent(all::add);
    }
    return all.build();
  }

  /** Reports what is listed for nothing: an observation that no cell names, or the same one again. */
  void checkList() {
    Map<Observation, Integer> first = new HashMap<>();
    for (int i = 0; i < observations.size(); i++) {
      Integer before = first.putIfAbsent(observations.get(i), i);
      if (before != null) {
        add("/observations/" + i, "is the same as /observations/" + before);
      } else if (!named.get(i)) {
        add("/observations/" + i, "is neither in a cell nor left out");
      }
    }
  }
}
