package org.logframe.aggregate.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.logframe.indicator.Observation;
import org.logframe.internal.Check;
import org.logframe.measure.Missing;
import org.logframe.source.Source;

/** Observations in words: {@code 95 persons: whole, NE, 2021-Q1, as of 2021-06 (Report, 12)}. */
public final class Told {
  private Told() {}

  /** The coordinates: {@code whole, NE, 2021-Q1, female, by the police}. */
  public static String place(Observation observation) {
    List<String> place = new ArrayList<>(List.of(observation.programme().toString()));
    observation.area().ifPresent(area -> place.add(area.toString()));
    observation.period().ifPresent(period -> place.add(period.toString()));
    observation.categories().values().forEach(each -> place.add(each.toString()));
    observation.series().ifPresent(series -> place.add("by " + series));
    return String.join(", ", place);
  }

  /** The coordinates of what is missing, with the text that stood in its place if there was one. */
  static String missing(Observation observation) {
    return place(observation)
        + observation
            .value()
            .asMissing()
            .flatMap(Missing::unread)
            .map(text -> ", where it says " + Check.quote(text))
            .orElse("");
  }

  /** The coordinates, with the as-of date if there is one. */
  static String placeAndTime(Observation observation) {
    return place(observation)
        + observation.asOf().map(date -> ", as of " + date).orElse("");
  }

  /** What was left out, with the reason; a sentence for each reason, which names up to three. */
  public static List<String> alone(Map<Observation, String> alone) {
    Map<String, List<Observation>> byReason = alone.keySet().stream()
        .collect(Collectors.groupingBy(
            each -> Objects.requireNonNull(alone.get(each)), TreeMap::new, Collectors.toList()));
    List<String> sentences = new ArrayList<>();
    byReason.forEach(
        (why, left) -> sentences.add("left out, " + why + ": " + valuesAndPlaces(left)));
    return sentences;
  }

  /** Up to three of some observations, each with its coordinates, and how many more there are. */
  public static String valuesAndPlaces(List<Observation> observations) {
    return some(observations.stream()
        .map(each -> each.value() + " (" + placeAndTime(each) + ")")
        .toList());
  }

  /** Up to three of some texts, and how many more there are. */
  public static String some(List<String> texts) {
    String named = texts.stream().limit(3).collect(Collectors.joining("; "));
    return texts.size() <= 3 ? named : named + " and " + (texts.size() - 3) + " more";
  }

  /** The value, the coordinates, the as-of date and the sources. */
  public static String all(Observation observation) {
    return observation.value()
        + ": "
        + placeAndTime(observation)
        + observation.sources().stream()
            .map(Source::toString)
            .collect(Collectors.collectingAndThen(
                Collectors.joining("; "),
                sources -> sources.isEmpty() ? "" : " (" + sources + ")"));
  }
}
