package org.logframe.aggregate.settled;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.logframe.aggregate.Carried;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Refusal;
import org.logframe.aggregate.arithmetic.WeightedMean;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.aggregate.plan.Weights;
import org.logframe.aggregate.plan.Weights.Weight;
import org.logframe.aggregate.row.Row;
import org.logframe.aggregate.row.SolvedRow;
import org.logframe.aggregate.say.Told;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Portfolio;
import org.logframe.table.revision.ObservationOrder;

/**
 * Makes cells of means whose weights are declared: each part that stands for the cell weighs what was
 * reported of it. One part alone needs no weight. Between what bounds the mean of all that is due
 * lies follows from the weights where each leaf cell has one; else it lies between the least and the
 * greatest of the parts and of what the missing ones can be.
 */
public final class WeightedCells {
  private final Indicator indicator;
  private final Weights weights;
  private final boolean weightsAddUp;

  WeightedCells(Indicator indicator, Portfolio portfolio, Weights weights) {
    this.indicator = indicator;
    this.weights = weights;
    this.weightsAddUp = weights.addUp(indicator, portfolio);
  }

  /**
   * A part of the mean.
   *
   * @param place an observation with its coordinates
   * @param weight what it weighs, if something says so
   */
  private record Piece(Box box, Observation place, Interval value, Optional<Weight> weight) {
    Optional<WeightedMean.Term> term() {
      return weight.map(each -> new WeightedMean.Term(value, each.value()));
    }

    /** This with a weight only if it is certain, as bounds need it. */
    Piece bounding() {
      return new Piece(box, place, value, weight.filter(Weight::isCertain));
    }
  }

  /**
   * Answers of a row.
   *
   * @param range the values that a leaf cell can have
   */
  Cell cell(Cell.Builder cell, Row row, Interval range, SolvedRow solved) {
    List<Piece> used = used(row, solved);
    if (solved.solution().reported().isPresent()) {
      Optional<Interval> reported = mean(used);
      cell.reported(reported);
      if (reported.isEmpty()) {
        cell.refusal(refusal(used));
      }
    }
    cell.overall(
        row.isTimeless()
            ? solved.solution().overall()
            : solved.solution().overall().map(any -> overall(used, range, solved)));
    Cell made = cell.build();
    return made.toBuilder()
        .used(withWeights(made.used(), used))
        .addAllCarried(carried(used))
        .build();
  }

  private static List<Carried> carried(List<Piece> pieces) {
    return pieces.size() == 1
        ? List.of()
        : pieces.stream()
            .flatMap(piece -> piece.weight().stream())
            .flatMap(weight -> weight.carried().stream())
            .distinct()
            .toList();
  }

  private List<Piece> used(Row row, SolvedRow solved) {
    return solved.solution().used().stream()
        .map(part -> {
          List<Observation> places = places(part, row, solved);
          Optional<Weight> weight =
              places.stream().flatMap(each -> weights.at(each).stream()).findFirst();
          return new Piece(part.box(), places.get(0), part.value(), weight);
        })
        .toList();
  }

  /** What was observed of a part, or the leaf cells that are taken for zero there. */
  private static List<Observation> places(Part part, Row row, SolvedRow solved) {
    return part.observations().isEmpty()
        ? solved.takenAsZero().stream()
            .filter(cell -> solved.box(cell).equals(part.box()))
            .toList()
        : part.observations().stream().map(row.observed::get).toList();
  }

  /** The mean of some parts; absent where a weight is missing, or they may weigh nothing. */
  private static Optional<Interval> mean(List<Piece> pieces) {
    if (pieces.size() == 1) {
      return Optional.of(pieces.get(0).value());
    }
    List<WeightedMean.Term> terms =
        pieces.stream().flatMap(piece -> piece.term().stream()).toList();
    return terms.size() < pieces.size() ? Optional.empty() : WeightedMean.of(terms);
  }

  private Refusal refusal(List<Piece> used) {
    List<String> without = used.stream()
        .filter(piece -> piece.weight().isEmpty())
        .map(piece -> Told.place(piece.place()))
        .toList();
    List<String> all = used.stream().map(piece -> Told.place(piece.place())).toList();
    String weight = Weights.declared(indicator).orElseThrow().toString();
    String why = without.isEmpty()
        ? weight + " may be zero in all of " + Told.some(all)
        : "no " + weight + " was reported for " + Told.some(without);
    return new Refusal(
        Refusal.Reason.WEIGHT_MISSING, indicator.id() + " cannot be computed: " + why);
  }

  private Interval overall(List<Piece> used, Interval range, SolvedRow solved) {
    List<Piece> all = new ArrayList<>(used.stream().map(Piece::bounding).toList());
    for (Observation gap : solved.gaps()) {
      all.add(new Piece(solved.box(gap), gap, range, weights.at(gap)).bounding());
    }
    Interval hull = all.stream().map(Piece::value).reduce(Interval::hull).orElse(range);
    Interval bounds = mean(all).filter(mean -> isOfLeaves(all, solved)).orElse(hull);
    return bounds.intersect(range).orElse(bounds);
  }

  /** Whether weights of parts are those of leaf cells, or sums of them, and none counts twice. */
  private boolean isOfLeaves(List<Piece> pieces, SolvedRow solved) {
    List<Box> boxes = pieces.stream().map(Piece::box).toList();
    return (weightsAddUp || boxes.stream().allMatch(solved::isLeaf)) && solved.areDisjoint(boxes);
  }

  private static ImmutableList<Observation> withWeights(
      List<Observation> used, List<Piece> pieces) {
    Set<Observation> all = new LinkedHashSet<>(used);
    if (pieces.size() > 1) {
      pieces.forEach(
          piece -> piece.weight().ifPresent(weight -> all.addAll(weight.observations())));
    }
    return all.stream().sorted(ObservationOrder.CANONICAL).collect(ImmutableList.toImmutableList());
  }
}
