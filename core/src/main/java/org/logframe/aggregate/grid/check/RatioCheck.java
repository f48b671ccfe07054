package org.logframe.aggregate.grid.check;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.logframe.aggregate.arithmetic.FigureValues;
import org.logframe.aggregate.group.CodedFacet;
import org.logframe.aggregate.group.EntryKeys;
import org.logframe.aggregate.group.Grouping;
import org.logframe.aggregate.ratio.RatioAnswer;
import org.logframe.aggregate.ratio.RatioUnits;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.internal.Lazy;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.column.Partition;

/**
 * Whether both sides of a ratio are grids that lie beside each other: what is on one side is of the same
 * place as something on the other, or has nothing in common with any of it. Found once for all questions.
 */
public final class RatioCheck {
  private final Portfolio portfolio;
  private final Indicator ratio;
  private final RatioColumns columns;
  private final GridCheck above;
  private final GridCheck below;
  private final Lazy<Optional<String>> obstacle = Lazy.of(this::find);
  private final Lazy<RatioPlaces> places = Lazy.of(this::findPlaces);
  private final Lazy<int[]> loneAbove = Lazy.of(() -> places().loneAbove());
  private final Lazy<int[]> loneBelow = Lazy.of(() -> places().loneBelow());
  private final Lazy<int[]> exceeding = Lazy.of(this::findExceeding);
  private final Lazy<Boolean> areSidesApart = Lazy.of(this::findWhetherApart);
  private final Map<Facet<?>, Optional<CodedFacet>> coded = new ConcurrentHashMap<>();

  private RatioCheck(Portfolio portfolio, Indicator ratio, RatioColumns columns) {
    this.portfolio = portfolio;
    this.ratio = ratio;
    this.columns = columns;
    this.above = GridCheck.of(portfolio, over(), columns.above());
    this.below = GridCheck.of(portfolio, under(), columns.below());
  }

  /** The checks of all ratios of one numerator. */
  private static final class Known {
    private final Map<Between, RatioCheck> checks = new ConcurrentHashMap<>();

    private record Between(IndicatorId ratio, Partition below) {}
  }

  /** The check of a ratio. */
  public static RatioCheck of(Portfolio portfolio, Indicator ratio, RatioColumns columns) {
    return columns
        .above()
        .known(Known.class, each -> new Known())
        .checks
        .computeIfAbsent(
            new Known.Between(ratio.id(), columns.below()),
            each -> new RatioCheck(portfolio, ratio, columns));
  }

  /** Why no ratio of an indicator is a quotient of two sums, if none is. */
  public static Optional<String> obstacle(Indicator ratio) {
    List<Step> steps = ratio.steps();
    if (steps.size() != 1
        || steps.get(0).rule() != Rule.RATIO
        || !steps.get(0).axes().isEmpty()) {
      return Optional.of("it is a ratio that is not divided last of all");
    }
    return ratio.ownShare().isEmpty() ? Optional.empty() : Optional.of("some axis has own shares");
  }

  private Indicator over() {
    return columns.sides().above().orElseThrow();
  }

  private Indicator under() {
    return columns.sides().below().orElseThrow();
  }

  /** The check of the numerators. */
  public GridCheck above() {
    return above;
  }

  /** The check of the denominators. */
  public GridCheck below() {
    return below;
  }

  /** The codes of a facet, those of periods and categories remembered. */
  public Optional<CodedFacet> coded(Facet<?> facet, List<EntryKeys> keys) {
    boolean isOfEntriesAlone =
        facet.granularity().isPresent() || facet.disaggregation().isPresent();
    return isOfEntriesAlone
        ? coded.computeIfAbsent(facet, each -> CodedFacet.of(each, keys))
        : CodedFacet.of(facet, keys);
  }

  /** Why no groups of it are grids, if none are. */
  public Optional<String> obstacle() {
    return obstacle.get();
  }

  private Optional<String> find() {
    if (!isSummed(above.rules()) || !isSummed(below.rules())) {
      return Optional.of("a side of the ratio is not only added up");
    } else if (columns.pairs().isEmpty() && !(isAsDeclared(over()) && isAsDeclared(under()))) {
      return Optional.of("a side of the ratio is not broken down by all that the ratio is");
    } else if (!RatioUnits.isDivided(
        ratio, over().unit().orElseThrow(), under().unit().orElseThrow())) {
      return Optional.of("its sides are in units that it cannot be divided by");
    }
    return above.obstacle().or(below::obstacle);
  }

  private static boolean isSummed(GridRules rules) {
    return rules.obstacle().isEmpty() && rules.isPlainSum() && rules.isCounted();
  }

  private boolean isAsDeclared(Indicator side) {
    return portfolio.indicator(side.id()).filter(side::equals).isPresent();
  }

  /** What stands in the way of some group, if anything does. */
  public Optional<String> conflict() {
    return above
        .meeting()
        .or(below::meeting)
        .or(() -> areSidesApart.get()
            ? Optional.empty()
            : Optional.of("both sides of the ratio are not told apart alike"));
  }

  /** Which rows of both sides are of one place. */
  public RatioPlaces places() {
    return places.get();
  }

  private RatioPlaces findPlaces() {
    return columns.pairs().isPresent()
        ? RatioPlaces.ofPairs(columns.above(), columns.below())
        : RatioPlaces.of(columns.above(), columns.below());
  }

  /** The numerators beside which there is no denominator, ascending. */
  public int[] loneAbove() {
    return loneAbove.get();
  }

  /** The denominators beside which there is no numerator, ascending. */
  public int[] loneBelow() {
    return loneBelow.get();
  }

  /** Of a rate, the numerators that are certainly more than the denominators beside them, ascending. */
  public int[] exceeding() {
    return exceeding.get();
  }

  private int[] findExceeding() {
    IntStream.Builder found = IntStream.builder();
    if (ratio.isRate()) {
      places().forEachBeside(row -> {
        if (isAbove(row, places().below(row))) {
          found.add(row);
        }
      });
    }
    return found.build().toArray();
  }

  private boolean isAbove(int row, int other) {
    Partition one = columns.above();
    Partition beside = columns.below();
    boolean arePlain =
        one.isPlain(row) && beside.isPlain(other) && one.unit().equals(beside.unit());
    return arePlain
        ? one.numbers().get(row).compareTo(beside.numbers().get(other)) > 0
        : RatioAnswer.isAbove(bounds(over(), one, row), bounds(under(), beside, other));
  }

  private static Interval bounds(Indicator side, Partition of, int row) {
    return of.value(row).asFigure().orElseThrow().bounds().to(side.unit().orElseThrow());
  }

  /** Whether whatever is on one side is apart from all else on both sides. */
  private boolean findWhetherApart() {
    return columns.pairs().isPresent()
        || (areApart(over(), columns.above(), columns.below())
            && areApart(under(), columns.below(), columns.above()));
  }

  private boolean areApart(Indicator side, Partition one, Partition other) {
    return new GridAxes(portfolio, side, one, Optional.of(other))
        .all().stream().allMatch(GridAxis::areApart);
  }

  /** The groups in which something meets something else, or is counted otherwise than as a sum. */
  public BitSet toSettle(Grouping ofAbove, Grouping ofBelow) {
    BitSet groups = above.meeting(ofAbove);
    groups.or(below.meeting(ofBelow));
    addHedged(groups, over(), columns.above(), ofAbove, loneAbove());
    addHedged(groups, under(), columns.below(), ofBelow, loneBelow());
    return groups;
  }

  /** Adds those of lone rows that may meet others, or of which no sum can be taken away again. */
  private void addHedged(
      BitSet groups, Indicator side, Partition of, Grouping grouping, int[] lone) {
    for (int row : lone) {
      if (of.isAside(row) || !areSidesApart.get()) {
        GridCheck.set(groups, grouping.group(row));
      }
    }
    FigureValues figures = new FigureValues(side);
    for (int i = 0; i < of.aside(); i++) {
      Optional<Figure> few = of.valueAside(i).asFigure().filter(figures::isFew);
      if (few.isPresent()) {
        GridCheck.set(groups, grouping.group(of.rowAside(i)));
      }
    }
  }
}
