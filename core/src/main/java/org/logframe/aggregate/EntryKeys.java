package org.logframe.aggregate;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.logframe.aggregate.EntryCodes.By;
import org.logframe.aggregate.engine.Days;
import org.logframe.indicator.Observation;
import org.logframe.internal.Lazy;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.place.AreaId;
import org.logframe.place.AreaKind;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.table.column.Detail;
import org.logframe.table.column.Partition;
import org.logframe.time.Granularity;
import org.logframe.time.ReportingPeriod;

/**
 * The keys of rows, and whether filters let them through, asked once for each entry of a partition's
 * dictionaries on which they depend.
 */
final class EntryKeys {
  /** More would take longer than to look at each row. */
  private static final int MOST_ENTRIES = 4_000_000;

  private final Partition partition;
  private final RowKeys keys;
  private final Times times;
  private final Observation like;
  private final Lazy<Days> extent;

  EntryKeys(Partition partition, RowKeys keys, Times times) {
    this.partition = partition;
    this.keys = keys;
    this.times = times;
    this.like = Observation.builder()
        .indicator(partition.indicator())
        .purpose(partition.purpose())
        .programme(partition.programmes().get(0))
        .value(Missing.of(MissingReason.NOT_REPORTED))
        .build();
    this.extent = Lazy.of(() -> extent(partition.periods(), times));
  }

  /** All days of which anything is, or as of which it is asked: rows end by the end of a year. */
  private static Days extent(Collection<ReportingPeriod> periods, Times times) {
    List<Days> all = new ArrayList<>();
    List<LocalDate> ends = new ArrayList<>();
    times.fixed().ifPresent(all::add);
    for (ReportingPeriod period : periods) {
      all.add(Days.of(Optional.of(period)));
      period.end().ifPresent(ends::add);
    }
    if (!ends.isEmpty()) {
      all.add(year(Collections.min(ends)));
      all.add(year(Collections.max(ends)));
    }
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Days days : all) {
      first = days.first().isBefore(first) ? days.first() : first;
      last = days.last().isAfter(last) ? days.last() : last;
    }
    return all.isEmpty() ? Days.ALL : new Days(first, last);
  }

  private static Days year(LocalDate day) {
    return Days.of(Optional.of(Granularity.YEAR.periodContaining(day)));
  }

  /** The values of a facet; absent if there are too many entries. */
  Optional<Answers<ImmutableSet<?>>> of(Facet<?> facet) {
    return answers(
        facet, (observation, days) -> keys.of(facet, observation, days), EntryKeys::areOfAllDays);
  }

  /** A country stands for itself where it is in no region on all days, though it may be on some. */
  private static boolean areOfAllDays(ImmutableSet<?> values) {
    return !values.isEmpty()
        && values.stream()
            .noneMatch(each -> each instanceof AreaId area && area.kind() != AreaKind.REGION);
  }

  /**
   * How a filter places rows: {@link EntryCodes#INSIDE} and its like; absent if there are too many
   * entries.
   */
  Optional<EntryCodes> placed(Filter filter) {
    return answers(
            filter.facet(),
            (observation, days) -> placed(filter, observation, days),
            placed -> placed == EntryCodes.INSIDE)
        .map(each -> each.coded(Integer::intValue));
  }

  private int placed(Filter filter, Observation observation, Days days) {
    if (keys.satisfies(filter, observation, days)) {
      return EntryCodes.INSIDE;
    }
    return keys.mayContain(filter, observation, days) ? EntryCodes.PERHAPS : EntryCodes.OUTSIDE;
  }

  /**
   * Answers.
   *
   * @param by on what they depend
   * @param all as {@link EntryCodes} has them
   */
  record Answers<T>(By by, List<T> all) {
    EntryCodes coded(ToIntFunction<T> code) {
      int[] codes = new int[all.size()];
      for (int entry = 0; entry < codes.length; entry++) {
        codes[entry] = code.applyAsInt(all.get(entry));
      }
      return new EntryCodes(by, codes);
    }
  }

  /**
   * Asks by what a facet depends on.
   *
   * @param isForAll whether what is so of an area on all days of the partition is so on each
   */
  private <T> Optional<Answers<T>> answers(
      Facet<?> facet, BiFunction<Observation, Days, T> ask, Predicate<T> isForAll) {
    if (facet.granularity().isPresent()) {
      return Optional.of(new Answers<>(By.PERIOD, ofPeriods(like, ask)));
    } else if (facet.disaggregation().isPresent()) {
      return Optional.of(new Answers<>(
          By.DETAIL,
          partition.details().stream()
              .map(each -> ask.apply(like(each), extent.get()))
              .toList()));
    }
    List<T> ofRuns = ofRuns(facet, ask);
    boolean isFixed = !RowKeys.dependsOnDays(facet)
        || (times.fixedInEveryRow().isPresent() && !isSomeOfItsOwnDay(facet));
    IntPredicate isSteady = run -> isFixed
        || (facet.participantRole().isEmpty()
            && partition.area(run) != Partition.ABSENT
            && isForAll.test(ofRuns.get(run)));
    if (IntStream.range(0, partition.runs()).allMatch(isSteady)) {
      return Optional.of(new Answers<>(By.RUN, ofRuns));
    }
    long entries = (long) partition.runs() * Grouping.periodCodes(partition);
    return entries > MOST_ENTRIES || times.areAskedAtTheirEnds()
        ? Optional.empty()
        : Optional.of(new Answers<>(
            By.RUN_IN_PERIOD,
            IntStream.range(0, partition.runs())
                .boxed()
                .flatMap(run -> isSteady.test(run)
                    ? Collections.nCopies(Grouping.periodCodes(partition), ofRuns.get(run)).stream()
                    : ofPeriods(like(run), ask).stream())
                .toList()));
  }

  /** Whether something of a whole programme is placed as of the day on which it was observed. */
  private boolean isSomeOfItsOwnDay(Facet<?> facet) {
    return RowKeys.isOfPlace(facet)
        && times.areAskedAtTheirEnds()
        && IntStream.range(0, partition.runs())
            .anyMatch(run -> partition.area(run) == Partition.ABSENT);
  }

  private <T> List<T> ofPeriods(Observation at, BiFunction<Observation, Days, T> ask) {
    List<T> ofPeriods = new ArrayList<>();
    for (int code = 0; code < Grouping.periodCodes(partition); code++) {
      Observation each = at.toBuilder().period(partition.periodOf(code)).build();
      ofPeriods.add(ask.apply(each, times.days(each, Optional.empty())));
    }
    return ofPeriods;
  }

  /** Asks of each run or, where only its area matters or only its programme, of each of these. */
  private <T> List<T> ofRuns(Facet<?> facet, BiFunction<Observation, Days, T> ask) {
    Days days = times.fixedInEveryRow().orElseGet(extent);
    Map<Long, T> known = new HashMap<>();
    List<T> ofRuns = new ArrayList<>();
    for (int run = 0; run < partition.runs(); run++) {
      int each = run;
      boolean isOfArea = RowKeys.isOfPlace(facet);
      boolean isOfAreaOnly = isOfArea && partition.area(run) != Partition.ABSENT;
      long programme = isOfAreaOnly ? 0 : partition.programme(run);
      long key = programme << Integer.SIZE | (isOfArea ? partition.area(run) : 0);
      ofRuns.add(known.computeIfAbsent(key, it -> ask.apply(like(each), days)));
    }
    return ofRuns;
  }

  private Observation like(int run) {
    return like.toBuilder()
        .programme(partition.programmes().get(partition.programme(run)))
        .area(partition.areaOf(partition.area(run)))
        .build();
  }

  private Observation like(Detail detail) {
    return like.toBuilder()
        .putAllCategories(detail.categories())
        .series(detail.series())
        .build();
  }
}
