package org.logframe.aggregate.box;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Nodes;
import org.logframe.aggregate.box.node.PeriodNodes;
import org.logframe.aggregate.box.node.Plan;
import org.logframe.aggregate.box.node.Space;
import org.logframe.aggregate.box.node.TreeNodes;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Carrying;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/**
 * Random spaces. A place is one name for each axis: of a period its first and last month, {@code
 * 3-5}; of a tree the path to the node, {@code P/A}; empty for the root.
 */
public final class Draws {
  static final Axis SEX = Axis.of(DisaggregationId.of("sex"));
  public static final Axis SERVICES = Axis.of(DisaggregationId.of("services"));
  public static final List<Axis> AXES =
      List.of(Axis.PERIODS, Axis.PROGRAMMES, Axis.AREAS, Axis.SERIES, SEX, SERVICES);
  static final List<List<String>> LEAVES = List.of(
      List.of("1-1", "2-2", "3-3", "4-4"),
      List.of("P/A", "P/B/1", "P/B/2", "Q"),
      List.of("R/c", "R/d", "S/e"),
      List.of("x", "y"),
      List.of("f", "m"),
      List.of("food", "cash"));
  private static final List<List<String>> WIDE = List.of(
      List.of("1-3", "1-2", "2-3", "3-4", "2-4", "1-4", "1-12", "1-6"),
      List.of("", "P", "P/B"),
      List.of("", "R", "S"),
      List.of(""),
      List.of(""),
      List.of(""));

  final Random random;
  public final Plan plan;
  public final Space space;
  private final PeriodNodes periods = new PeriodNodes(Optional.of(Granularity.MONTH));
  private final List<TreeNodes<String>> trees = new ArrayList<>();

  public Draws(Random random, List<Step> steps, Interval range) {
    this.random = random;
    this.plan = new Plan(AXES, steps, List.of(SERVICES), range);
    List<Nodes> nodes = new ArrayList<>(List.of(periods));
    for (int axis = 1; axis < AXES.size(); axis++) {
      trees.add(new TreeNodes<>(axis, Draws::above));
      nodes.add(trees.get(axis - 1));
    }
    for (int axis = 4; axis < AXES.size(); axis++) {
      for (String category : LEAVES.get(axis)) {
        var unused = trees.get(axis - 1).number(category);
      }
      if (AXES.get(axis).equals(SEX)) {
        trees.get(axis - 1).closeAsPartition();
      } else {
        trees.get(axis - 1).close();
      }
    }
    this.space = new Space(plan, nodes);
  }

  private static Optional<String> above(String path) {
    int end = path.lastIndexOf('/');
    return end < 0 ? Optional.empty() : Optional.of(path.substring(0, end));
  }

  public static Interval exactly(long value) {
    return Interval.exactly(value, UnitTable.standard().parse(""));
  }

  /** A few leaves of every axis, with the wide nodes that contain some of them. */
  public static List<List<String>> leaves(Random random) {
    List<List<String>> chosen = new ArrayList<>();
    for (List<String> all : LEAVES) {
      int most = chosen.isEmpty() ? 4 : random.nextInt(3) == 0 ? 1 : 3;
      List<String> some = new ArrayList<>(all);
      Collections.shuffle(some, random);
      chosen.add(List.copyOf(some.subList(0, 1 + random.nextInt(Math.min(most, some.size())))));
    }
    for (int axis = 3; axis < 6; axis++) {
      if (random.nextInt(3) > 0) {
        chosen.set(axis, List.of(""));
      }
    }
    return chosen;
  }

  /** A wide node of an axis, or a leaf again. */
  public static String wide(Random random, int axis, String leaf) {
    List<String> wide =
        WIDE.get(axis).stream().filter(each -> contains(axis, each, leaf)).toList();
    return wide.isEmpty() ? leaf : wide.get(random.nextInt(wide.size()));
  }

  public static boolean contains(int axis, String outer, String inner) {
    return axis == 0
        ? start(outer) <= start(inner) && end(inner) <= end(outer)
        : outer.isEmpty() || outer.equals(inner) || inner.startsWith(outer + "/");
  }

  public static boolean contains(List<String> outer, List<String> inner) {
    for (int axis = 0; axis < outer.size(); axis++) {
      if (!contains(axis, outer.get(axis), inner.get(axis))) {
        return false;
      }
    }
    return true;
  }

  static boolean meet(int axis, String one, String other) {
    return axis == 0
        ? start(one) <= end(other) && start(other) <= end(one)
        : contains(axis, one, other) || contains(axis, other, one);
  }

  static int start(String period) {
    return period.isEmpty() ? 0 : Integer.parseInt(period.substring(0, period.indexOf('-')));
  }

  static int end(String period) {
    return period.isEmpty() ? 99 : Integer.parseInt(period.substring(period.indexOf('-') + 1));
  }

  /** The box of a place, which occurs. */
  public Box box(List<String> place) {
    int[] nodes = new int[place.size()];
    if (!place.get(0).isEmpty()) {
      nodes[0] = periods.occurring(ReportingPeriod.between(
          YearMonth.of(2021, start(place.get(0))).atDay(1),
          YearMonth.of(2021, end(place.get(0))).atEndOfMonth()));
    }
    for (int axis = 1; axis < nodes.length; axis++) {
      String name = place.get(axis);
      nodes[axis] = name.isEmpty() ? Nodes.ROOT : trees.get(axis - 1).occurring(name);
    }
    return new Box(nodes);
  }

  /** Makes places occur. */
  public void occur(Iterable<List<String>> places) {
    for (List<String> place : places) {
      var unused = box(place);
    }
  }

  /** The box of the own share of a programme. */
  Box ownShare(String programme) {
    Box box = box(List.of("1-1", "", "", "", "", ""));
    return box.with(1, trees.get(0).ownShare(programme));
  }

  /** One of the ways to aggregate. */
  @SuppressWarnings("ImmutableEnumChecker") // steps are immutable
  public enum Way {
    COUNT(Step.of(Rule.COUNT)),
    PEOPLE(Step.of(Rule.COUNT).overlapping(Axis.PROGRAMMES, Axis.PERIODS, SERVICES)),
    FIRST_TIME(Step.of(Rule.COUNT).overlapping(Axis.PROGRAMMES)),
    MAX(Step.of(Rule.MAX)),
    MIN(Step.of(Rule.MIN)),
    MEAN(Step.of(Rule.MEAN)),
    MAX_THEN_COUNT(Step.of(Rule.MAX, SERVICES), Step.of(Rule.COUNT)),
    COUNT_THEN_MEAN(
        Step.of(Rule.COUNT, Axis.AREAS, Axis.PROGRAMMES, Axis.SERIES, SEX, SERVICES),
        Step.of(Rule.MEAN)),
    MEAN_THEN_COUNT(Step.of(Rule.MEAN, Axis.PERIODS, Axis.SERIES), Step.of(Rule.COUNT)),
    STOCK(Step.of(Rule.LATEST, Axis.PERIODS), Step.of(Rule.COUNT)),
    CUMULATIVE(latest(Carrying.CUMULATIVE), Step.of(Rule.COUNT)),
    PEOPLE_REACHED(latest(Carrying.CUMULATIVE), Step.of(Rule.COUNT).overlapping(Axis.PROGRAMMES)),
    EARLIEST(Step.of(Rule.EARLIEST, Axis.PERIODS), Step.of(Rule.COUNT)),
    NONE(Step.of(Rule.NONE));

    public final ImmutableList<Step> steps;

    Way(Step... steps) {
      this.steps = ImmutableList.copyOf(steps);
    }

    private static Step latest(Carrying carrying) {
      return Step.builder()
          .rule(Rule.LATEST)
          .addAxes(Axis.PERIODS)
          .carrying(carrying)
          .build();
    }

    boolean is(Rule rule) {
      return steps.stream().anyMatch(step -> step.rule() == rule);
    }

    public boolean isPicked() {
      return is(Rule.LATEST) || is(Rule.EARLIEST);
    }

    boolean isCumulative() {
      return steps.get(0).carrying() == Carrying.CUMULATIVE;
    }
  }
}
