package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.measure.Unit;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Observation;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.Problem;

/**
 * What is wrong with coded observations. Whether anything may be is asked of the entries of dictionaries,
 * and of the least and the greatest number of each partition; only observations of which something is in
 * doubt are made again, for the portfolio to look at.
 */
final class EntryCheck {
  private static final int AT_ONCE = 1000;

  private final Portfolio portfolio;
  private final CodedObservations observations;
  private final BitSet unknownProgrammes;
  private final BitSet unknownAreas;
  private final BitSet unknownDetails;
  private final BitSet doubtfulSubjects = new BitSet();

  /** Whether each indicator may be anything between nothing and the whole. */
  private final Map<IndicatorId, Boolean> sharesPossible = new HashMap<>();

  /**
   * A check of observations.
   *
   * @param built their columns
   */
  EntryCheck(Portfolio portfolio, CodedObservations observations, Columns built) {
    this.portfolio = portfolio;
    this.observations = observations;
    unknownProgrammes =
        without(observations.programmes, each -> portfolio.programme(each).isPresent());
    unknownAreas = without(observations.areas, this::isKnown);
    unknownDetails = without(observations.details, this::isKnown);
    for (Partition each : built.partitions()) {
      if (isInDoubt(each)) {
        doubtfulSubjects.set(observations.subject(each.indicator(), each.purpose()));
      }
    }
  }

  private static <T extends Comparable<? super T>> BitSet without(
      Dictionary<T> dictionary, Predicate<T> isKnown) {
    BitSet without = new BitSet();
    for (int code = 0; code < dictionary.size(); code++) {
      if (!isKnown.test(dictionary.get(code))) {
        without.set(code);
      }
    }
    return without;
  }

  private boolean isKnown(AreaId area) {
    return area.kind() == AreaKind.COUNTRY || portfolio.area(area).isPresent();
  }

  private boolean isKnown(Detail detail) {
    for (Map.Entry<DisaggregationId, CategoryId> each : detail.categories().entrySet()) {
      Optional<Disaggregation> by = portfolio.disaggregation(each.getKey());
      if (by.flatMap(known -> known.category(each.getValue())).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether something may be wrong with an indicator, how it is broken down, or its values. */
  private boolean isInDoubt(Partition partition) {
    Optional<Indicator> indicator = portfolio.indicator(partition.indicator());
    if (indicator.isEmpty()) {
      return true;
    }
    for (Detail each : partition.details()) {
      if (!hasAll(indicator.get(), each)) {
        return true;
      }
    }
    for (int i = 0; i < partition.aside(); i++) {
      if (!isPossible(indicator.get(), partition.valueAside(i))) {
        return true;
      }
    }
    Optional<Unit<?>> unit = partition.unit();
    return partition.aside() < partition.rows()
        && !(isPossible(indicator.get(), partition.numbers().least(), unit)
            && isPossible(indicator.get(), partition.numbers().greatest(), unit));
  }

  private static boolean hasAll(Indicator indicator, Detail detail) {
    return indicator.disaggregations().containsAll(detail.categories().keySet());
  }

  /** Whether a value is certainly possible; of others the portfolio knows more. */
  private boolean isPossible(Indicator indicator, ObservedValue value) {
    return switch (value.kind()) {
      case FIGURE -> isPossible(indicator, (Figure) value);
      case MISSING -> isPossible((Missing) value);
      case RATIO -> isShare((Ratio) value) && areSharesPossible(indicator);
      case GRADE -> false;
    };
  }

  /** Whether a ratio is of a part, not below zero, and its whole. It takes much longer to divide them. */
  private static boolean isShare(Ratio ratio) {
    Figure part = ratio.numerator();
    Figure whole = ratio.denominator();
    return part.isPlainNumber()
        && whole.isPlainNumber()
        && part.unit().equals(whole.unit())
        && part.values().get(0).signum() >= 0
        && part.values().get(0).compareTo(whole.values().get(0)) <= 0;
  }

  private boolean areSharesPossible(Indicator indicator) {
    return sharesPossible.computeIfAbsent(indicator.id(), each -> findSharesPossible(indicator));
  }

  private static boolean findSharesPossible(Indicator indicator) {
    Unit<?> plain = UnitTable.ONE;
    return indicator.kind() == IndicatorKind.RATIO
        && indicator
            .possibleValues()
            .filter(each -> UnitTable.standard().parse("%").equals(each.unit()))
            .map(each -> each.to(plain).contains(Interval.between(0, 1, plain)))
            .orElse(false);
  }

  private static boolean isPossible(Indicator indicator, Figure figure) {
    return figure.isPlainNumber()
        && isPossible(indicator, figure.values().get(0), Optional.of(figure.unit()));
  }

  private static boolean isPossible(Missing missing) {
    return missing.reason().isStated() && missing.interval().isEmpty();
  }

  private static boolean isPossible(
      Indicator indicator, BigDecimal number, Optional<Unit<?>> unit) {
    return indicator
        .possibleValues()
        .filter(each -> unit.filter(each.unit()::equals).isPresent() && each.contains(number))
        .isPresent();
  }

  /** All of it, each problem with the position of its observation. */
  ImmutableList<Problem> problems() {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (!unknownProgrammes.isEmpty()
        || !unknownAreas.isEmpty()
        || !unknownDetails.isEmpty()
        || !doubtfulSubjects.isEmpty()) {
      RowList doubtful = new RowList();
      for (int row = 0; row < observations.size(); row++) {
        if (isInDoubt(row)) {
          doubtful.add(row);
        }
      }
      int[] rows = doubtful.toArray();
      for (int from = 0; from < rows.length; from += AT_ONCE) {
        addProblems(
            Arrays.copyOfRange(rows, from, Math.min(from + AT_ONCE, rows.length)), problems);
      }
    }
    return problems.build();
  }

  private boolean isInDoubt(int row) {
    int area = observations.area[row];
    return unknownProgrammes.get(observations.programme[row])
        || (area != Partition.ABSENT && unknownAreas.get(area - 1))
        || unknownDetails.get(observations.detail[row])
        || (doubtfulSubjects.get(observations.subject[row]) && isOfSubjectInDoubt(row));
  }

  private boolean isOfSubjectInDoubt(int row) {
    Optional<Indicator> indicator = portfolio.indicator(observations.indicator(row));
    return indicator.isEmpty()
        || !hasAll(indicator.get(), observations.details.get(observations.detail[row]))
        || !isPossible(indicator.get(), observations.value(row));
  }

  private void addProblems(int[] rows, ImmutableList.Builder<Problem> problems) {
    List<Observation> all =
        Arrays.stream(rows).mapToObj(observations::observation).toList();
    for (Problem each : portfolio.problems(all)) {
      String path = each.path();
      int end = path.indexOf('/', 1);
      int row = rows[Integer.parseInt(path.substring(1, end))];
      problems.add(new Problem("/" + row + path.substring(end), each.message()));
    }
  }
}
