package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.internal.FirstFew;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.Problem;
import org.logframe.table.column.Columns;
import org.logframe.table.column.Partition;
import org.logframe.table.revision.CountedPeriod;
import org.logframe.time.ReportingPeriod;

/**
 * The observations, of all purposes, from which a question is answered: those of its indicators that
 * were known on the day as of which it is asked. Counts that run on are of the period in which they
 * were counted.
 */
final class KnownObservations {
  private final Aggregation question;
  private final Portfolio portfolio;
  private final ImmutableSet<IndicatorId> observed;

  KnownObservations(Aggregation question, Portfolio portfolio) {
    this.question = question;
    this.portfolio = portfolio;
    this.observed = IndicatorQuestion.of(question, portfolio).stream()
        .flatMap(each -> RatioSides.observed(each.indicator()).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Those of some observations.
   *
   * @throws IllegalArgumentException naming what is wrong with them, each with its position
   */
  List<Observation> checked(Iterable<Observation> observations) {
    List<Observation> concerned = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    int position = 0;
    for (Observation each : observations) {
      if (observed.contains(each.indicator())) {
        concerned.add(each);
        positions.add(position);
      }
      position++;
    }
    List<Problem> problems = portfolio.problems(concerned);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("Aggregation of " + question.subject()
          + ": observations cannot be used\n  "
          + FirstFew.joined(
              problems.stream().map(each -> inInput(each, positions)).toList(), "\n  "));
    }
    return known(concerned.stream());
  }

  /** A problem with its position among all observations that were given. */
  static Problem inInput(Problem problem, List<Integer> positions) {
    String path = problem.path();
    int end = path.indexOf('/', 1);
    int position = positions.get(Integer.parseInt(path.substring(1, end)));
    return new Problem("/" + position + path.substring(end), problem.message());
  }

  /** Those of a table, which are made anew only if some are not known or run on. */
  Columns of(Columns columns) {
    List<Partition> partitions = columns.partitions().stream()
        .filter(each -> observed.contains(each.indicator()))
        .toList();
    boolean isAsItStands = question.asOf().isEmpty()
        && partitions.stream()
            .flatMap(each -> each.periods().stream())
            .noneMatch(ReportingPeriod::isOpen);
    return isAsItStands
        ? columns
        : Columns.of(portfolio, known(partitions.stream().flatMap(Partition::observations)));
  }

  private List<Observation> known(Stream<Observation> observations) {
    return observations
        .filter(each -> isKnown(question, each))
        .map(KnownObservations::ended)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Whether an observation may have been known on the day as of which is asked. What has no as-of date
   * and was counted is not known before its period is over; targets and baselines are plans, made
   * before.
   */
  static boolean isKnown(Aggregation question, Observation observation) {
    if (question.asOf().isEmpty()) {
      return true;
    }
    LocalDate day = question.asOf().get();
    return observation
        .asOf()
        .map(published -> !published.isCertainlyAfter(day))
        .orElseGet(() -> observation.purpose() != Purpose.ACTUAL
            || observation.period().isEmpty()
            || observation.period().get().end().filter(end -> !end.isAfter(day)).isPresent());
  }

  private static Observation ended(Observation observation) {
    Optional<ReportingPeriod> period = CountedPeriod.of(observation);
    return period.equals(observation.period())
        ? observation
        : observation.toBuilder().period(period).build();
  }
}
