package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.math.LongMath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.aggregate.engine.Coder;
import org.logframe.aggregate.engine.Plan;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.indicator.Rule;
import org.logframe.internal.Lazy;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.ValueKind;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.table.column.Detail;
import org.logframe.table.column.Partition;
import org.logframe.time.Granularity;
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
  private final Lazy<List<GridAxis<?>>> conflicts =
      Lazy.of(() -> axes().stream().filter(axis -> !axis.areApart()).toList());

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
        of(!isInOneUnit(indicator), "it has no unit, or its range is in another"),
        of(!addsUpOverEverything(indicator), "not everything is added up"),
        of(!indicator.ownShare().isEmpty(), "some axis has own shares")));
  }

  /** Why they are not, if none of their groups are. */
  Optional<String> obstacle(Aggregation question) {
    return obstacle(question, indicator).or(ofAllQuestions);
  }

  private Optional<String> find() {
    return first(Stream.of(
            of(!partition.numbers().mayAddUp(partition.rows()), "numbers are very large"),
            of(!haveFigures(), "some values are no figures"),
            of(!arePlaces(), "some areas are no countries, nor parts of one"),
            of(isSomePeriodOpen(), "some periods are not stated, or have no end"),
            of(
                (hasDue() || overlaps() || missing() > 0) && !arePossible(),
                "some values are not possible, or any may be less than zero"),
            of(
                overlaps() && isSomeSuppressedKnown(),
                "something is known of what is suppressed, where people overlap"),
            of(overlaps() && !arePlacesFew(), "there are too many places that overlap")))
        .or(() -> hasDue() ? conflict() : Optional.empty());
  }

  /** What stands in the way of some group, if anything does. */
  Optional<String> conflict() {
    return first(Stream.of(
            of(partition.hasRivals(), "several values stand for one place"),
            of(
                due.missing() < missing() && !areLeaves(),
                "something is missing that is more than one leaf cell")))
        .or(() -> conflicts.get().stream().map(GridAxis::obstacle).findFirst());
  }

  /** The groups in which something meets, has rivals, or is missing although nothing is due. */
  BitSet toSettle(Grouping grouping) {
    BitSet groups = new BitSet();
    for (int i = 0; i < partition.rivals(); i++) {
      set(groups, grouping.group(partition.rowOfRival(i)));
    }
    for (int i = 0; i < partition.aside() && !hasDue() && !areLeaves(); i++) {
      boolean isMissing = partition.valueAside(i).kind() == ValueKind.MISSING;
      if (isMissing && !partition.isSuperseded(partition.rowAside(i))) {
        set(groups, grouping.group(partition.rowAside(i)));
      }
    }
    for (GridAxis<?> axis : conflicts.get()) {
      grouping.nodes(axis.codes()).forEach((group, nodes) -> {
        if (!axis.areApart(nodes)) {
          groups.set(group);
        }
      });
    }
    return groups;
  }

  private static void set(BitSet groups, int group) {
    if (group >= 0) {
      groups.set(group);
    }
  }

  private List<GridAxis<?>> axes() {
    List<GridAxis<?>> axes = new ArrayList<>();
    axes.add(new GridAxis<>(
        "some programmes are part of others",
        EntryCodes.ofRuns(partition, partition::programme),
        partition.programmes(),
        dueOn(each -> each.programmes().stream()),
        this::areProgrammesApart));
    axes.add(new GridAxis<>(
        "some areas lie in others",
        EntryCodes.ofRuns(partition, partition::area),
        absentFirst(partition.areas()),
        dueOn(each -> each.areas().stream().map(Optional::of)),
        this::areAreasApart));
    axes.add(new GridAxis<>(
        "some periods overlap",
        EntryCodes.ofPeriods(partition),
        absentFirst(partition.periods()),
        dueOn(each -> each.periods().stream().map(Optional::of)),
        GridCheck::arePeriodsApart));
    axes.add(ofDetails("only some observations name their reporter", Detail::series));
    for (DisaggregationId id : indicator.disaggregations()) {
      axes.add(ofDetails(
          "only some observations are broken down by " + id,
          detail -> Optional.ofNullable(detail.categories().get(id))));
    }
    return axes;
  }

  private <T> Set<T> dueOn(Function<Partition, Stream<T>> nodes) {
    return due.partition().stream().flatMap(nodes).collect(Collectors.toSet());
  }

  private static <T> ImmutableList<Optional<T>> absentFirst(List<T> nodes) {
    return Stream.concat(Stream.of(Optional.<T>empty()), nodes.stream().map(Optional::of))
        .collect(ImmutableList.toImmutableList());
  }

  private <T> GridAxis<Optional<T>> ofDetails(String obstacle, Function<Detail, Optional<T>> node) {
    ImmutableList<Optional<T>> all =
        partition.details().stream().map(node).collect(ImmutableList.toImmutableList());
    return new GridAxis<>(
        obstacle,
        EntryCodes.ofDetails(partition),
        all,
        dueOn(each -> each.details().stream().map(node)),
        nodes -> nodes.size() <= 1 || !nodes.contains(Optional.<T>empty()));
  }

  private static Optional<String> first(Stream<Optional<String>> obstacles) {
    return obstacles.flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> of(boolean isObstacle, String obstacle) {
    return isObstacle ? Optional.of(obstacle) : Optional.empty();
  }

  private static boolean isInOneUnit(Indicator indicator) {
    return indicator.kind() != IndicatorKind.QUALITATIVE
        && indicator.unit().isPresent()
        && range(indicator).unit().equals(indicator.unit().get());
  }

  private static boolean addsUpOverEverything(Indicator indicator) {
    return indicator.ratioParts().isEmpty()
        && indicator.steps().stream()
            .allMatch(step -> step.rule() == Rule.COUNT
                && (step.overlapping().isEmpty() || indicator.steps().size() == 1))
        && Coder.axes(indicator).stream().allMatch(axis -> Plan.step(indicator.steps(), axis) >= 0);
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

  private boolean areProgrammesApart(Set<ProgrammeId> programmes) {
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

  private boolean arePlaces() {
    return all.stream()
        .flatMap(each -> each.areas().stream())
        .allMatch(area -> PLACES.contains(area.kind()));
  }

  private boolean areAreasApart(Set<Optional<AreaId>> areas) {
    return areas.size() <= 1
        || areas.stream().allMatch(area -> area.isPresent() && !isInAny(area.get(), areas));
  }

  private boolean isInAny(AreaId area, Set<Optional<AreaId>> areas) {
    Optional<AreaId> above = partOf(area);
    while (above.isPresent() && !areas.contains(above)) {
      above = above.flatMap(this::partOf);
    }
    return above.isPresent();
  }

  private Optional<AreaId> partOf(AreaId area) {
    return portfolio.area(area).flatMap(each -> each.asSubdivision()).map(Subdivision::partOf);
  }

  private static boolean arePeriodsApart(Set<Optional<ReportingPeriod>> periods) {
    List<ReportingPeriod> sorted = periods.stream()
        .flatMap(Optional::stream)
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

  private boolean isSomePeriodOpen() {
    return partition.isSomePeriodUnstated()
        || all.stream().flatMap(each -> each.periods().stream()).anyMatch(ReportingPeriod::isOpen);
  }

  /** Whether each row is of one leaf cell, so that one that is missing is one too. */
  private boolean areLeaves() {
    return conflicts.get().isEmpty()
        && indicator.disaggregations().stream()
            .flatMap(id -> portfolio.disaggregation(id).stream())
            .allMatch(each -> partition.details().stream()
                .allMatch(detail -> detail.categories().containsKey(each.id())))
        && areGranules()
        && areUnshared(partition.periods());
  }

  private boolean areGranules() {
    Optional<Granularity> frequency = Coder.frequency(indicator);
    return frequency.isEmpty()
        || partition.periods().stream()
            .allMatch(each ->
                frequency.get().periodContaining(each.start().orElseThrow()).equals(each));
  }

  /** Whether no period begins on the day on which another ends. */
  private static boolean areUnshared(List<ReportingPeriod> periods) {
    Set<LocalDate> ends =
        periods.stream().flatMap(each -> each.end().stream()).collect(Collectors.toSet());
    return periods.stream()
        .noneMatch(each ->
            each.start().filter(ends::contains).isPresent() && !each.start().equals(each.end()));
  }

  private boolean overlaps() {
    return Overlap.of(indicator, portfolio).isThere();
  }

  private boolean isSomeSuppressedKnown() {
    return values().anyMatch(each -> each.asMissing().flatMap(Missing::interval).isPresent());
  }

  /** Whether places have numbers: as many as there are programmes, areas, periods and details. */
  private boolean arePlacesFew() {
    long runs = (long) partition.programmes().size() * (partition.areas().size() + 1);
    long rows = (long) Grouping.periodCodes(partition) * partition.details().size();
    return LongMath.saturatedMultiply(runs, rows) <= Integer.MAX_VALUE / 8;
  }
}
