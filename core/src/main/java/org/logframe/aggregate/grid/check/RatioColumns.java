package org.logframe.aggregate.grid.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.measure.Unit;
import org.logframe.aggregate.plan.RatioSides;
import org.logframe.aggregate.ratio.RatioUnits;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.indicator.RatioParts;
import org.logframe.measure.Figure;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;
import org.logframe.measure.ValueKind;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Columns;
import org.logframe.table.column.Partition;

/**
 * Both sides of a ratio as columns: those of the two indicators of which it is made, or what was reported
 * as ratios taken apart, so that a row of one side is the row of the other.
 *
 * @param sides the indicators of both sides
 * @param above the numerators
 * @param below the denominators
 * @param pairs what was reported as ratios, if that is what the rows of both sides are made of
 */
public record RatioColumns(
    RatioSides sides, Partition above, Partition below, Optional<Partition> pairs) {
  private record Found(Optional<RatioColumns> columns) {}

  /** The sides of a ratio; absent if it was reported in several ways, or some side was not. */
  public static Optional<RatioColumns> of(
      Portfolio portfolio, Indicator ratio, Purpose purpose, Columns columns) {
    Optional<Partition> pairs = columns.partition(ratio.id(), purpose);
    Optional<Partition> above = part(ratio, RatioParts::numerator, purpose, columns);
    Optional<Partition> below = part(ratio, RatioParts::denominator, purpose, columns);
    if (pairs.isPresent()) {
      return above.isPresent() || below.isPresent()
          ? Optional.empty()
          : pairs
              .get()
              .known(Found.class, each -> new Found(apart(portfolio, ratio, each)))
              .columns;
    }
    return above.isEmpty() || below.isEmpty()
        ? Optional.empty()
        : Optional.of(new RatioColumns(
            RatioSides.of(ratio, portfolio, List.of()),
            above.get(),
            below.get(),
            Optional.empty()));
  }

  private static Optional<Partition> part(
      Indicator ratio, Function<RatioParts, IndicatorId> part, Purpose purpose, Columns columns) {
    return ratio.ratioParts().flatMap(parts -> columns.partition(part.apply(parts), purpose));
  }

  private static Optional<RatioColumns> apart(
      Portfolio portfolio, Indicator ratio, Partition pairs) {
    Optional<Ratio> first = ratios(pairs).findFirst();
    if (first.isEmpty() || !areAlike(pairs, first.get())) {
      return Optional.empty();
    }
    List<Observation> any = List.of(Observation.builder()
        .indicator(ratio.id())
        .programme(pairs.programmes().get(0))
        .value(first.get())
        .build());
    if (!RatioUnits.goTogether(ratio, portfolio, any)) {
      return Optional.empty();
    }
    RatioSides sides = RatioSides.of(ratio, portfolio, any);
    return Optional.of(new RatioColumns(
        sides,
        side(pairs, sides.above().orElseThrow(), Ratio::numerator),
        side(pairs, sides.below().orElseThrow(), Ratio::denominator),
        Optional.of(pairs)));
  }

  private static Stream<Ratio> ratios(Partition pairs) {
    return IntStream.range(0, pairs.aside())
        .mapToObj(pairs::valueAside)
        .flatMap(each -> each.asRatio().stream());
  }

  /** Whether all are ratios of the units of the first, or missing. */
  private static boolean areAlike(Partition pairs, Ratio first) {
    Unit<?> above = first.numerator().unit();
    Unit<?> below = first.denominator().unit();
    return pairs.aside() == pairs.rows()
        && IntStream.range(0, pairs.aside())
            .mapToObj(pairs::valueAside)
            .allMatch(each -> each.kind() == ValueKind.RATIO || each.kind() == ValueKind.MISSING)
        && ratios(pairs)
            .allMatch(each -> each.numerator().unit().equals(above)
                && each.denominator().unit().equals(below));
  }

  private static Partition side(Partition pairs, Indicator of, Function<Ratio, Figure> figure) {
    return pairs.side(
        of.id(),
        of.unit().orElseThrow(),
        value -> value.asRatio().<ObservedValue>map(figure).orElse(value));
  }

  /** The partitions in which it was observed. */
  public ImmutableList<Partition> observed() {
    return pairs.map(ImmutableList::of).orElseGet(() -> ImmutableList.of(above, below));
  }
}
