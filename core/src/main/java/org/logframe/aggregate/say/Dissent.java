package org.logframe.aggregate.say;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.logframe.aggregate.box.node.Disagreement;
import org.logframe.aggregate.box.node.Part;
import org.logframe.indicator.Observation;

/**
 * Observations that cannot all be true, or of which some are out of date: {@code the total 90 persons
 * (whole, ML, 2021) cannot be true beside its parts: 60 persons (whole, ML, 2021-S1), 50 persons
 * (whole, ML, 2021-S2)}.
 *
 * @param kind in what way
 * @param first the one side; of a total and its parts, the total
 * @param second the other side
 */
public record Dissent(
    Disagreement.Kind kind, ImmutableList<Observation> first, ImmutableList<Observation> second) {
  private static final int NAMED = 6;

  /** A disagreement among some observations. */
  public static Dissent of(Disagreement disagreement, List<Observation> observed) {
    return new Dissent(
        disagreement.kind(),
        observed(disagreement.first(), observed),
        observed(disagreement.second(), observed));
  }

  private static ImmutableList<Observation> observed(List<Part> parts, List<Observation> observed) {
    return parts.stream()
        .flatMap(part -> part.observations().stream())
        .distinct()
        .sorted()
        .map(observed::get)
        .collect(ImmutableList.toImmutableList());
  }

  /** Who contradicts whom, with their values; of many, the first of each side. */
  String sentence() {
    return switch (kind) {
      case TOTAL_AND_PARTS ->
        "the total " + text(first) + " cannot be true beside its parts: " + text(second);
      case MARGINS -> text(first) + " cannot be true beside " + text(second);
      case STALE_TOTAL ->
        "the total " + text(first)
            + " is older than some of its parts, beside which it cannot be true: " + text(second);
      case FALL ->
        text(first) + " is less than before, though a running total never falls: " + text(second);
    };
  }

  private static String text(List<Observation> observations) {
    String named =
        observations.stream().limit(NAMED).map(Dissent::text).collect(Collectors.joining(", "));
    int others = observations.size() - NAMED;
    return others > 0 ? named + " and " + others + " more" : named;
  }

  private static String text(Observation observation) {
    return observation.value() + " (" + Told.placeAndTime(observation) + ")";
  }
}
