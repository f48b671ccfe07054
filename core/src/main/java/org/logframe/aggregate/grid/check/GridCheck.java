package org.logframe.aggregate.grid.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.math.LongMath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.Window;
import org.logframe.aggregate.box.node.Coder;
import org.logframe.aggregate.group.CodedFacet;
import org.logframe.aggregate.group.EntryKeys;
import org.logframe.aggregate.group.Grouping;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Carrying;
import org.logframe.indicator.Indicator;
import org.logframe.internal.Lazy;
import org.logframe.measure.Missing;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.ValueKind;
import org.logframe.place.Allocation;
import org.logframe.place.Area;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Partition;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/**
 * Whether the observations of a question are cells of one grid, each of which stands for itself, so that
 * nothing need be settled: they are added up as they come. Seen on the dictionaries of a partition, never
 * row by row.
 */
public final class GridCheck {
  private static final ImmutableSet<AreaKind> PLACES =
      Sets.immutableEnumSet(AreaKind.COUNTRY, AreaKind.SUBDIVISION);

  private final Portfolio portfolio;
  private final Indicator indicator;
  private final Partition partition;
  private final DueRows due;
  private final GridRules rules;
  private final PossibleValues possible;
  private final List<Partition> all;
  private final Lazy<Optional<String>> ofAllQuestions = Lazy.of(this::find);
  private final Lazy<List<GridAxis<?>>> conflicts = Lazy.of(this::findConflicts);
  private final CodedFacets coded;
  private final Map<ImmutableSet<Axis>, Grouping> places = new ConcurrentHashMap<>();
  private final Lazy<int[]> missing = Lazy.of(this::findMissing);
  private final Lazy<Boolean> areLeaves = Lazy.of(this::findWhetherLeaves);
  private final Lazy<Boolean> arePeriodsInOrder = Lazy.of(this::findWhetherInOrder);

  private GridCheck(Portfolio portfolio, Indicator indicator, Partition partition) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.partition = partition;
    this.rules = new GridRules(portfolio, indicator);
    this.possible = new PossibleValues(indicator, partition, rules);
    this.due = DueRows.of(portfolio, indicator, partition);
    this.all = due.partition().map(each -> List.of(partition, each)).orElse(List.of(partition));
    this.coded = new CodedFacets(all);
  }

  /** The check of a partition, of which most is found out once for all questions. */
  public static GridCheck of(Portfolio portfolio, Indicator indicator, Partition partition) {
    return partition.known(GridCheck.class, each -> new GridCheck(portfolio, indicator, each));
  }

  /**
   * What of a question stands in the way, whatever was observed.
   *
   * @param rules of its indicator
   */
  public static Optional<String> obstacle(Aggregation question, GridRules rules) {
    boolean isInWindows = question.window() != Window.PERIOD;
    if (isInWindows && rules.picking().isPresent()) {
      return Optional.of("rows reach back in time, in which one value counts");
    } else if (isInWindows && periodFacets(question) > 1) {
      return Optional.of("rows of several kinds of periods reach back in time");
    }
    return question.missing() != MissingPolicy.AS_ZERO || rules.isAddedUp()
        ? Optional.empty()
        : Optional.of("what is missing is taken as zero by another rule than COUNT");
  }

  private static long periodFacets(Aggregation question) {
    return question.facets().stream()
        .filter(facet -> facet.granularity().isPresent())
        .count();
  }

  /** By what rules they are folded. */
  public GridRules rules() {
    return rules;
  }

  /** What is due of what they are. */
  public DueRows due() {
    return due;
  }

  /** The codes of a facet, as {@link CodedFacet#of} finds them. */
  public Optional<CodedFacet> coded(Facet<?> facet, List<EntryKeys> keys) {
    return coded.of(facet, keys);
  }

  /** The places of which each has a value of its own, where some axes are folded. */
  public Grouping places(ImmutableSet<Axis> folded) {
    return places.computeIfAbsent(folded, each -> Grouping.ofPlaces(partition, each));
  }

  /** Why no groups of them are, if none are. */
  public Optional<String> obstacle() {
    return rules.obstacle().or(ofAllQuestions);
  }

  private Optional<String> find() {
    if (hasDue() && !rules.isInOneStep()) {
      return Optional.of("something is due of what is picked in time, or folded in several steps");
    } else if (isOfRunningTotals() && isSomeResidual()) {
      return Optional.of("a residual of a running total may have moved");
    } else if (!partition.numbers().mayAddUp(partition.rows())) {
      return Optional.of("numbers are very large");
    } else if (!haveFigures()) {
      return Optional.of("some values are no figures");
    } else if (!arePlaces()) {
      return Optional.of("some areas are no countries, nor parts of one");
    } else if (isSomePeriodOpen()) {
      return Optional.of("some periods are not stated, or have no end");
    } else if (hasDue() && !rules.isAddedUp() && !possible.areAll()) {
      return Optional.of("some values are not possible");
    } else if (((hasDue() && rules.isAddedUp())
            || overlaps()
            || (isSomeMissing() && rules.isCounted()))
        && !possible.areAllAboveZero()) {
      return Optional.of("some values are not possible, or any may be less than zero");
    } else if (overlaps() && isSomeSuppressedKnown()) {
      return Optional.of("something is known of what is suppressed, where people overlap");
    } else if (areFoldedInPlaces() && !arePlacesFew()) {
      return Optional.of("there are too many places of which each is folded");
    }
    return ofLeaves().or(() -> hasDue() ? conflict() : Optional.empty());
  }

  /** Asked last: leaf cells are told by periods that are stated and end. */
  private Optional<String> ofLeaves() {
    return rules.needsLeaves() && !areLeaves.get()
        ? Optional.of(
            "some rows are more than one leaf cell, while parts weigh as many as they have,"
                + " or later rules fold other axes")
        : Optional.empty();
  }

  private List<GridAxis<?>> findConflicts() {
    List<GridAxis<?>> conflicts = new ArrayList<>();
    for (GridAxis<?> axis : new GridAxes(portfolio, indicator, partition, due.partition()).all()) {
      if (!axis.areApart()) {
        conflicts.add(axis);
      }
    }
    return conflicts;
  }

  /** What stands in the way of some group, if anything does. */
  public Optional<String> conflict() {
    return !partition.hasRivals() && due.stated().length < missing.get().length && !areLeaves.get()
        ? Optional.of("something is missing that is more than one leaf cell")
        : meeting();
  }

  /** What meets or has rivals, if anything does. */
  Optional<String> meeting() {
    return partition.hasRivals()
        ? Optional.of("several values stand for one place")
        : conflicts.get().stream().map(GridAxis::obstacle).findFirst();
  }

  /**
   * The groups in which something meets, has rivals, or is missing although nothing is due; but for totals
   * beside their parts by categories, where these {@linkplain #haveMargins() are told apart}.
   */
  public BitSet toSettle(Grouping grouping) {
    BitSet groups = meeting(grouping, haveMargins());
    if (isSomeMissing() && !hasDue() && (isPicked() || !areLeaves.get())) {
      Arrays.stream(missing.get()).forEach(row -> set(groups, grouping.group(row)));
    }
    return groups;
  }

  /** The groups in which something meets or has rivals. */
  BitSet meeting(Grouping grouping) {
    return meeting(grouping, false);
  }

  private BitSet meeting(Grouping grouping, boolean haveMargins) {
    BitSet groups = new BitSet();
    for (int i = 0; i < partition.rivals(); i++) {
      set(groups, grouping.group(partition.rowOfRival(i)));
    }
    for (GridAxis<?> axis : conflicts.get()) {
      if (haveMargins && isOfCategories(axis)) {
        continue;
      }
      grouping.nodes(axis.codes()).forEach((group, nodes) -> {
        if (!axis.areApart(nodes)) {
          groups.set(group);
        }
      });
    }
    return groups;
  }

  /** Whether totals may stand beside their parts by categories, and can be told from them quickly. */
  public boolean haveMargins() {
    return rules.isPlainSum()
        && !hasDue()
        && partition.details().size() <= GridMargins.MOST_DETAILS
        && conflicts.get().stream().anyMatch(GridCheck::isOfCategories);
  }

  private static boolean isOfCategories(GridAxis<?> axis) {
    return axis.axis().disaggregation().isPresent();
  }

  static void set(BitSet groups, int group) {
    if (group >= 0) {
      groups.set(group);
    }
  }

  /** Whether, of several values of a place, that of the later period is newer. */
  boolean arePeriodsInOrder() {
    return arePeriodsInOrder.get();
  }

  private boolean findWhetherInOrder() {
    return GridAxes.areInOrder(partition.periods().stream().map(Optional::of).toList());
  }

  private boolean isPicked() {
    return indicator.picking().isPresent();
  }

  private boolean isOfRunningTotals() {
    return indicator
        .picking()
        .filter(step -> step.carrying() == Carrying.CUMULATIVE)
        .isPresent();
  }

  /** Whether some row is of what is not known, or not allocated. */
  private boolean isSomeResidual() {
    return partition.areas().stream()
            .flatMap(area -> portfolio.area(area).flatMap(Area::asSubdivision).stream())
            .anyMatch(area -> area.allocation() == Allocation.NOT_ALLOCATED)
        || indicator.disaggregations().stream()
            .flatMap(id -> portfolio.disaggregation(id).stream())
            .anyMatch(each -> partition.details().stream()
                .flatMap(detail -> Optional.ofNullable(detail.categories().get(each.id())).stream())
                .anyMatch(category -> each.residual().filter(category::equals).isPresent()));
  }

  private boolean haveFigures() {
    return partition.aside() == 0
        || values()
            .allMatch(each -> each.kind() == ValueKind.FIGURE || each.kind() == ValueKind.MISSING);
  }

  private Stream<ObservedValue> values() {
    return IntStream.range(0, partition.aside()).mapToObj(partition::valueAside);
  }

  /** The rows that say that something is missing. */
  private int[] findMissing() {
    return IntStream.range(0, partition.aside())
        .map(partition::rowAside)
        .filter(row -> partition.isPassedOver(row) && !partition.isSuperseded(row))
        .toArray();
  }

  private boolean isSomeMissing() {
    return missing.get().length > 0;
  }

  private boolean hasDue() {
    return due.partition().isPresent();
  }

  private boolean arePlaces() {
    for (Partition each : all) {
      for (AreaId area : each.areas()) {
        if (!PLACES.contains(area.kind())) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isSomePeriodOpen() {
    for (Partition each : all) {
      for (ReportingPeriod period : each.periods()) {
        if (period.isOpen()) {
          return true;
        }
      }
    }
    return partition.isSomePeriodUnstated();
  }

  /** Whether each row is of one leaf cell, so that one that is missing is one too. */
  private boolean findWhetherLeaves() {
    return conflicts.get().isEmpty()
        && indicator.disaggregations().stream()
            .flatMap(id -> portfolio.disaggregation(id).stream())
            .allMatch(each -> partition.details().stream()
                .allMatch(detail -> detail.categories().containsKey(each.id())))
        && (isPicked() || (areGranules() && areUnshared(partition.periods())));
  }

  private boolean areGranules() {
    Optional<Granularity> frequency = Coder.frequency(indicator);
    return frequency
        .map(granularity -> partition.periods().stream()
            .allMatch(
                each -> granularity.periodContaining(each.start().orElseThrow()).equals(each)))
        .orElse(!rules.needsLeaves());
  }

  /** Whether no period begins on the day on which another ends. */
  private static boolean areUnshared(List<ReportingPeriod> periods) {
    Set<LocalDate> ends =
        periods.stream().flatMap(each -> each.end().stream()).collect(Collectors.toSet());
    return periods.stream()
        .noneMatch(each ->
            each.start().filter(ends::contains).isPresent() && !each.start().equals(each.end()));
  }

  private boolean areFoldedInPlaces() {
    return rules.levels().size() > 1;
  }

  private boolean overlaps() {
    return !rules.overlapping().isEmpty();
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
