package org.logframe.aggregate.say;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.logframe.aggregate.Carried;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Completeness;
import org.logframe.aggregate.Explanation;
import org.logframe.aggregate.rule.FoldingRule;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Step;
import org.logframe.measure.MissingReason;
import org.logframe.portfolio.Finding;

/** Explains cells: the rules, what was used and what was not, what is missing, what else was said. */
public final class CellExplanation {
  private CellExplanation() {}

  /** Why a cell of an indicator says what it says. */
  public static Explanation of(Cell cell, Indicator indicator) {
    ImmutableList.Builder<Explanation> because = ImmutableList.builder();
    because.add(new Explanation(
        "by the rules of " + indicator,
        indicator.steps().isEmpty()
            ? ImmutableList.of(leaf("it has none: only what was reported for the whole stands"))
            : indicator.steps().stream()
                .map(CellExplanation::rule)
                .collect(ImmutableList.toImmutableList())));
    cell.division().ifPresent(division -> because.add(leaf("divided once: " + division)));
    list(because, "from what was reported", cell.used(), Told::all);
    String beside =
        cell.refusal().isPresent() ? "reported, and not made one" : "held against it, never added";
    list(because, beside, cell.unused(), Told::all);
    list(because, "of another time", cell.carried(), CellExplanation::carried);
    missing(because, cell, indicator);
    list(because, "left out", cell.leftOut(), Told::all);
    list(because, "does not go together", cell.findings(), Finding::toString);
    cell.remarks().forEach(remark -> because.add(leaf(remark)));
    return new Explanation(cell.toString(), because.build());
  }

  private static void missing(
      ImmutableList.Builder<Explanation> because, Cell cell, Indicator indicator) {
    if (cell.completeness().isEmpty()) {
      because.add(leaf("nothing says what is due, so there are no bounds of all that is"));
      return;
    }
    ImmutableListMultimap<MissingReason, Observation> byReason = Multimaps.index(
        cell.missing(), leaf -> leaf.value().asMissing().orElseThrow().reason());
    ImmutableList.Builder<Explanation> reasons = ImmutableList.builder();
    new TreeSet<>(byReason.keySet())
        .forEach(reason -> reasons.add(leaf(reason + ": "
            + Told.some(byReason.get(reason).stream().map(Told::missing).toList()))));
    boolean hasGaps = cell.completeness().filter(Completeness::hasGaps).isPresent();
    if (hasGaps && cell.takenAsZero().isEmpty() && indicator.possibleValues().isPresent()) {
      reasons.add(leaf("each that is due may be " + indicator.possibleValues().get()));
    }
    if (!cell.takenAsZero().isEmpty()) {
      reasons.add(leaf("taken as zero, as was asked: " + cell.takenAsZero().size()));
    }
    because.add(new Explanation("complete to " + cell.completeness().get(), reasons.build()));
  }

  private static String carried(Carried carried) {
    return carried.ageInWords() + ": " + carried.observation().value() + " ("
        + Told.place(carried.observation()) + ")";
  }

  private static Explanation leaf(String sentence) {
    return new Explanation(sentence, ImmutableList.of());
  }

  /** A step in words: {@code added up over programmes, areas; people may be counted twice there}. */
  private static Explanation rule(Step step) {
    String axes = step.axes().isEmpty() ? "everything else" : joined(step.axes());
    String overlap = step.overlapping().isEmpty()
        ? ""
        : "; over "
            + joined(step.overlapping())
            + " the same may be counted twice, so from the greatest to the sum";
    String verb = step.weight()
        .map(weight -> "the mean, each part weighing its " + weight + ",")
        .orElseGet(() -> FoldingRule.of(step.rule()).inWords());
    return leaf(verb + " over " + axes + overlap);
  }

  private static String joined(List<Axis> axes) {
    return axes.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static <T> void list(
      ImmutableList.Builder<Explanation> because,
      String title,
      List<T> things,
      Function<T, String> inWords) {
    if (!things.isEmpty()) {
      because.add(new Explanation(
          title,
          things.stream()
              .map(each -> leaf(inWords.apply(each)))
              .collect(ImmutableList.toImmutableList())));
    }
  }
}
