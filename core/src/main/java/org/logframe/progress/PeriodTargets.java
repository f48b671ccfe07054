package org.logframe.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Key;
import org.logframe.indicator.Observation;
import org.logframe.progress.Progress.Obstacle;
import org.logframe.time.ReportingPeriod;

/**
 * The targets of one period, group by group, joined with the baselines and the actual values of the
 * slices that have them.
 */
final class PeriodTargets {
  private final ProgressSources sources;
  private final TargetPeriod period;
  private final SliceCover cover;
  private final List<TargetCell> targets;
  private final List<BitSet> covered;

  /**
   * The targets of a period.
   *
   * @param number of the period among those of the targets
   */
  PeriodTargets(ProgressSources sources, int number) {
    this.sources = sources;
    PurposeRows rows = sources.targetRows();
    this.period = new TargetPeriod(rows.period(number), sources.indicator());
    LocalDate end = period
        .period()
        .flatMap(ReportingPeriod::end)
        .orElseGet(() -> sources.day().orElse(LocalDate.EPOCH));
    this.cover = new SliceCover(sources.portfolio(), sources.asked(), end);
    BitSet stated = new BitSet();
    rows.standing().stream().filter(row -> rows.periodOf(row) == number).forEach(stated::set);
    RowsAnswer answer = sources.targets().of(stated);
    this.targets = answer.answer().cells().stream()
        .map(answer::used)
        .filter(each -> each.size() > 0 || each.cell().refusal().isPresent())
        .map(TargetCell::of)
        .toList();
    this.covered = targets.stream()
        .map(each -> cover.covered(each.parts(), sources.actualRows()))
        .toList();
  }

  /** A row for each group that has a target. */
  List<JoinedRow> rows() {
    List<TakenRows> actuals = takenActuals();
    Map<Key, CellStatements> values = sources.actuals().cells(actuals);
    Map<Key, CellStatements> baselines = sources.baselines().cells(takenBaselines());
    ActualValues ofActuals = new ActualValues(sources, cover, period);
    Baselines ofBaselines = new Baselines(cover, period);
    List<JoinedRow> rows = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      TargetCell target = targets.get(i);
      ComparedValue actual = ofActuals.value(
          target, covered.get(i), actuals.get(i), Optional.ofNullable(values.get(target.key())));
      ComparedValue baseline =
          ofBaselines.value(target, Optional.ofNullable(baselines.get(target.key())));
      rows.add(new JoinedRow(row(target.cell(), actual, baseline), target.parts()));
    }
    return rows;
  }

  private List<TakenRows> takenActuals() {
    PurposeRows rows = sources.actualRows();
    BitSet periods = new BitSet();
    IntStream.range(0, rows.periods())
        .filter(each -> period.takes(rows.period(each)))
        .forEach(periods::set);
    BitSet inTime = new BitSet();
    for (int row = rows.standing().nextSetBit(0);
        row >= 0;
        row = rows.standing().nextSetBit(row + 1)) {
      inTime.set(row, periods.get(rows.periodOf(row)));
    }
    return taken(rows, inTime, covered, this::takesDue);
  }

  private List<TakenRows> takenBaselines() {
    PurposeRows rows = sources.baselineRows();
    return taken(
        rows,
        sources.newestBaselines(),
        targets.stream().map(each -> cover.covered(each.parts(), rows)).toList(),
        parts -> due -> false);
  }

  private Predicate<Observation> takesDue(ImmutableSet<Slice> parts) {
    Map<Slice, Boolean> known = new HashMap<>();
    return due -> period.takesDue(due.period())
        && known.computeIfAbsent(Slice.of(due), each -> cover.covers(parts, each));
  }

  /**
   * What is taken for each target.
   *
   * @param some of the rows
   * @param covered of each target the numbers of the slices that it covers
   */
  private List<TakenRows> taken(
      PurposeRows rows,
      BitSet some,
      List<BitSet> covered,
      Function<ImmutableSet<Slice>, Predicate<Observation>> due) {
    List<List<Integer>> targetsOf = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
        .limit(rows.slices())
        .toList();
    List<ImmutableIntArray.Builder> taken = new ArrayList<>();
    for (int target = 0; target < covered.size(); target++) {
      int number = target;
      covered.get(target).stream().forEach(slice -> targetsOf.get(slice).add(number));
      taken.add(ImmutableIntArray.builder());
    }
    for (int row = some.nextSetBit(0); row >= 0; row = some.nextSetBit(row + 1)) {
      for (int target : targetsOf.get(rows.sliceOf(row))) {
        taken.get(target).add(row);
      }
    }
    return IntStream.range(0, targets.size())
        .mapToObj(i -> new TakenRows(
            targets.get(i).key(), taken.get(i).build(), due.apply(targets.get(i).parts())))
        .toList();
  }

  private ProgressRow row(Cell target, ComparedValue actual, ComparedValue baseline) {
    return ProgressRow.builder()
        .key(target.key())
        .period(period.period())
        .target(target)
        .baseline(baseline.cell())
        .actual(actual.cell())
        .isDue(sources.day().filter(period::isDueOn).isPresent())
        .progress(progress(target, baseline, actual))
        .addAllSentences(sentences(target, baseline, actual))
        .build();
  }

  private Progress progress(Cell target, ComparedValue baseline, ComparedValue actual) {
    Optional<Obstacle> hindrance = target
        .refusal()
        .map(refusal -> Obstacle.REFUSED)
        .or(actual::hindrance)
        .or(() -> actual.value().isPresent() && sources.isMeasuredFromBaseline()
            ? baseline.hindrance()
            : Optional.empty());
    return Progress.builder()
        .direction(sources.indicator().direction())
        .baseline(baseline.value())
        .target(target.reported())
        .actual(actual.value())
        .hindrance(hindrance)
        .build();
  }

  private static ImmutableList<String> sentences(
      Cell target, ComparedValue baseline, ComparedValue actual) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    target
        .refusal()
        .map(each -> ComparedValue.refused("the target", target, each.reason(), each.sentence()))
        .ifPresent(sentences::add);
    return sentences.addAll(actual.sentences()).addAll(baseline.sentences()).build();
  }
}
