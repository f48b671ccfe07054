package org.logframe.aggregate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.aggregate.engine.Coder;
import org.logframe.aggregate.engine.Plan;
import org.logframe.indicator.CategoryId;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Rule;
import org.logframe.internal.Lazy;
import org.logframe.measure.Interval;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.ValueKind;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Partitioning;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.table.column.Detail;
import org.logframe.table.column.Partition;
import org.logframe.time.ReportingPeriod;

/**
 * Whether the observations of a question are cells of one grid, each of which stands for itself, so that
 * nothing need be settled: they are added up as they come. Seen on the dictionaries of a partition, never
 * row by row.
 */
final class GridCheck {
  private static final ImmutableSet<AreaKind> PLACES =
      Sets.immutableEnumSet(AreaKind.COUNTRY, AreaKind.SUBDIVISION);

  private final Portfolio portfolio;
  private final Indicator indicator;
  private final Partition partition;
  private final DueRows due;
  private final List<Partition> all;
  private final Lazy<Optional<String>> ofAllQuestions = Lazy.of(this::find);

  private GridCheck(Portfolio portfolio, Indicator indicator, Partition partition) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.partition = partition;
    this.due = DueRows.of(portfolio, indicator, partition);
    this.all = Stream.concat(Stream.of(partition), due.partition().stream()).toList();
  }

  /** The check of a partition, of which most is found out once for all questions. */
  static GridCheck of(Portfolio portfolio, Indicator indicator, Partition partition) {
    return partition.known(GridCheck.class, each -> new GridCheck(portfolio, indicator, each));
  }

  /** Why no observations of an indicator are, if none are. */
  static Optional<String> obstacle(Aggregation question, Indicator indicator) {
    return first(Stream.of(
        of(question.window() != Window.PERIOD, "rows reach back in time"),
        of(question.asOf().isPresent(), "it is asked as of a day"),
        of(question.missing() != MissingPolicy.SHOW, "gaps are refused or taken as zero"),
        of(!addsUpOverEverything(indicator), "not everything is added up"),
        of(!indicator.ownShare().isEmpty(), "some axis has own shares")));
  }

  /** Why they are not, if they are not. */
  Optional<String> obstacle(Aggregation question) {
    return obstacle(question, indicator).or(ofAllQuestions);
  }

  private Optional<String> find() {
    return first(Stream.of(
        of(partition.hasRivals(), "several values stand for one place"),
        of(!areInOneUnit(), "values are in several units"),
        of(!partition.numbers().mayAddUp(partition.rows()), "numbers are very large"),
        of(!haveFigures(), "some values are no figures"),
        of(due.missing() < missing(), "something is missing of which nothing says that it is due"),
        of(
            hasDue() && !arePossible(),
            "some values are not possible, or any may be less than zero"),
        of(!areProgrammesApart(), "some programmes are part of others"),
        of(!areAreasApart(), "some areas lie in others"),
        of(!arePeriodsApart(), "some periods overlap, or are not stated"),
        of(!areReportersApart(), "only some observations name their reporter"),
        notApart()));
  }

  private static Optional<String> first(Stream<Optional<String>> obstacles) {
    return obstacles.flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> of(boolean isObstacle, String obstacle) {
    return isObstacle ? Optional.of(obstacle) : Optional.empty();
  }

  private static boolean addsUpOverEverything(Indicator indicator) {
    return indicator.ratioParts().isEmpty()
        && indicator.steps().stream()
            .allMatch(step -> step.rule() == Rule.COUNT && step.overlapping().isEmpty())
        && Coder.axes(indicator).stream().allMatch(axis -> Plan.step(indicator.steps(), axis) >= 0);
  }

  private boolean areInOneUnit() {
    return partition.unit().isEmpty() || partition.unit().equals(indicator.unit());
  }

  private boolean haveFigures() {
    return values()
        .allMatch(each -> each.kind() == ValueKind.FIGURE || each.kind() == ValueKind.MISSING);
  }

  private Stream<ObservedValue> values() {
    return IntStream.range(0, partition.aside()).mapToObj(partition::valueAside);
  }

  /** How many rows say that something is missing. */
  private long missing() {
    return IntStream.range(0, partition.aside())
        .filter(i -> partition.valueAside(i).kind() == ValueKind.MISSING)
        .filter(i -> !partition.isSuperseded(partition.rowAside(i)))
        .count();
  }

  private boolean hasDue() {
    return due.partition().isPresent();
  }

  /** What one value of an indicator can be. */
  static Interval range(Indicator indicator) {
    return RatioCells.possible(indicator)
        .orElseGet(() -> Interval.unbounded(indicator.unit().orElseThrow()));
  }

  /** Whether values can be anything from zero on, and all that are reported can be. */
  private boolean arePossible() {
    Interval range = range(indicator);
    FigureValues figures = new FigureValues(indicator);
    return range.equals(Interval.atLeast(0, range.unit()))
        && !partition.numbers().isSomeNegative()
        && values()
            .flatMap(each -> each.asFigure().stream())
            .allMatch(each -> range.intersect(figures.of(each)).isPresent());
  }

  private boolean areProgrammesApart() {
    Set<ProgrammeId> programmes = new HashSet<>();
    all.forEach(each -> programmes.addAll(each.programmes()));
    return programmes.stream().noneMatch(each -> {
      Optional<ProgrammeId> above = above(each);
      while (above.isPresent() && !programmes.contains(above.get())) {
        above = above.flatMap(this::above);
      }
      return above.isPresent();
    });
  }

  private Optional<ProgrammeId> above(ProgrammeId programme) {
    return portfolio.programme(programme).flatMap(Programme::partOf);
  }

  private boolean areAreasApart() {
    Set<AreaId> areas = new HashSet<>();
    all.forEach(each -> areas.addAll(each.areas()));
    boolean isSomeWhole = IntStream.range(0, partition.runs())
        .anyMatch(run -> partition.area(run) == Partition.ABSENT);
    return !(isSomeWhole && !areas.isEmpty())
        && areas.stream().allMatch(area -> PLACES.contains(area.kind()) && !isInAny(area, areas));
  }

  private boolean isInAny(AreaId area, Set<AreaId> all) {
    Optional<AreaId> above = partOf(area);
    while (above.isPresent() && !all.contains(above.get())) {
      above = above.flatMap(this::partOf);
    }
    return above.isPresent();
  }

  private Optional<AreaId> partOf(AreaId area) {
    return portfolio.area(area).flatMap(each -> each.asSubdivision()).map(Subdivision::partOf);
  }

  private boolean arePeriodsApart() {
    List<ReportingPeriod> periods =
        all.stream().flatMap(each -> each.periods().stream()).distinct().toList();
    if (periods.stream().anyMatch(ReportingPeriod::isOpen) || isSomePeriodUnstated()) {
      return false;
    }
    List<ReportingPeriod> sorted = periods.stream()
        .sorted(Comparator.comparing((ReportingPeriod each) -> each.start().orElseThrow())
            .thenComparing(each -> each.end().orElseThrow()))
        .toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (meet(sorted.get(i - 1), sorted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean meet(ReportingPeriod one, ReportingPeriod other) {
    return one.overlaps(other) || one.contains(other) || other.contains(one);
  }

  private boolean isSomePeriodUnstated() {
    for (int row = 0; row < partition.rows(); row++) {
      if (partition.period().get(row) == Partition.ABSENT) {
        return true;
      }
    }
    return false;
  }

  private Stream<Detail> details() {
    return all.stream().flatMap(each -> each.details().stream());
  }

  private boolean areReportersApart() {
    return details().map(detail -> detail.series().isPresent()).distinct().count() <= 1;
  }

  /** Where some observations are of a category and some of all of them, or categories overlap. */
  private Optional<String> notApart() {
    for (DisaggregationId id : indicator.disaggregations()) {
      Set<Optional<CategoryId>> occurring = new HashSet<>();
      details()
          .forEach(each -> occurring.add(Optional.ofNullable(each.categories().get(id))));
      if (occurring.size() > 1 && occurring.contains(Optional.<CategoryId>empty())) {
        return Optional.of("only some observations are broken down by " + id);
      }
      Disaggregation disaggregation = portfolio.disaggregation(id).orElseThrow();
      boolean isBrokenDown = occurring.stream().anyMatch(Optional::isPresent);
      if (isBrokenDown && disaggregation.partitioning() == Partitioning.OVERLAPPING) {
        return Optional.of("categories of " + id + " overlap");
      }
    }
    return Optional.empty();
  }
}
