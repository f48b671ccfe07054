package org.logframe.aggregate.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.time.PartialDate;

/**
 * What stands of several observations of one box: the latest as-of. An undated one is older than any
 * dated one; where none is certainly later, all stand, and the value is the hull of their bounds. A
 * value beats a missing one of the same time; a later missing one withdraws the value.
 *
 * @param parts what was reported, one part a box
 * @param missing the boxes for which a missing value stands
 * @param rivals the positions of values that differ and stand for one box, since no as-of date tells
 *     which is the latest
 * @param agreeing the positions of equal values that stand for one box
 */
public record Revision(
    ImmutableList<Part> parts,
    ImmutableMap<Box, Missing> missing,
    ImmutableList<List<Integer>> rivals,
    ImmutableList<List<Integer>> agreeing) {
  private static final ImmutableList<MissingReason> TELLING = ImmutableList.of(
      MissingReason.SUPPRESSED,
      MissingReason.NOT_APPLICABLE,
      MissingReason.NOT_YET_DUE,
      MissingReason.NOT_REPORTED);

  /** Reasons by how much they tell, the most telling first. */
  public static final Comparator<MissingReason> MOST_TELLING =
      Comparator.comparing(TELLING::indexOf);

  static Revision of(
      List<Observation> observed,
      Function<Observation, Box> box,
      Function<Observation, Optional<Interval>> value) {
    Map<Box, List<Integer>> byBox = new LinkedHashMap<>();
    for (int i = 0; i < observed.size(); i++) {
      byBox
          .computeIfAbsent(box.apply(observed.get(i)), key -> new ArrayList<>())
          .add(i);
    }
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    ImmutableMap.Builder<Box, Missing> missing = ImmutableMap.builder();
    ImmutableList.Builder<List<Integer>> rivals = ImmutableList.builder();
    ImmutableList.Builder<List<Integer>> agreeing = ImmutableList.builder();
    byBox.forEach((key, positions) -> {
      List<Integer> standing = positions.size() == 1 // nearly always
          ? positions
          : PartialDate.standing(positions, i -> observed.get(i).asOf());
      List<Integer> figures = standing.stream()
          .filter(i -> value.apply(observed.get(i)).isPresent())
          .toList();
      if (figures.isEmpty()) {
        missing.put(key, missing(observed, standing));
      } else {
        Interval hull = figures.stream()
            .map(i -> value.apply(observed.get(i)).orElseThrow())
            .reduce(Interval::hull)
            .orElseThrow();
        parts.add(new Part(key, hull, figures));
        if (figures.size() > 1) {
          boolean differ = differ(figures.stream().map(observed::get).toList(), value);
          (differ ? rivals : agreeing).add(figures);
        }
      }
    });
    return new Revision(parts.build(), missing.buildOrThrow(), rivals.build(), agreeing.build());
  }

  /** Of several reasons the most telling, and what is known of a suppressed value before nothing. */
  private static Missing missing(List<Observation> observed, List<Integer> standing) {
    return standing.stream()
        .flatMap(i -> observed.get(i).value().asMissing().stream())
        .min(Comparator.comparing(Missing::reason, MOST_TELLING)
            .thenComparing(each -> each.interval().isEmpty())
            .thenComparing(Missing::toString))
        .orElse(Missing.of(MissingReason.NOT_REPORTED));
  }

  private static boolean differ(
      List<Observation> standing, Function<Observation, Optional<Interval>> value) {
    return standing.stream()
            .map(each -> each.value().asFigure().isPresent() ? value.apply(each) : each.value())
            .distinct()
            .count()
        > 1;
  }

  /** The observations of which it stands that nothing was reported, one a box. */
  List<Observation> notReported(List<Observation> observed, Function<Observation, Box> box) {
    Map<Box, Observation> silent = new LinkedHashMap<>();
    for (Observation each : observed) {
      Missing standing = missing.get(box.apply(each));
      if (standing != null && standing.reason() == MissingReason.NOT_REPORTED) {
        silent.putIfAbsent(box.apply(each), each);
      }
    }
    return List.copyOf(silent.values());
  }

  /** What is known of suppressed boxes; what is withheld of a count is a whole number. */
  Map<Box, Interval> hidden(Indicator indicator) {
    Map<Box, Interval> hidden = new LinkedHashMap<>();
    missing.forEach((box, value) -> value
        .interval()
        .map(each -> indicator.kind() == IndicatorKind.COUNT ? Counts.whole(each) : each)
        .ifPresent(each -> hidden.put(box, each)));
    return hidden;
  }
}
