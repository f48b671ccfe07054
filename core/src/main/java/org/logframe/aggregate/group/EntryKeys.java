package org.logframe.aggregate.group;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.logframe.aggregate.box.node.Days;
import org.logframe.aggregate.group.EntryCodes.By;
import org.logframe.aggregate.plan.PeriodSpan;
import org.logframe.aggregate.plan.RowKeys;
import org.logframe.aggregate.plan.RowKeys.Basis;
import org.logframe.aggregate.plan.Times;
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

/**
 * The keys of rows, and whether filters let them through, asked once for each entry of a partition's
 * dictionaries on which they depend.
 */
public final class EntryKeys {
  /** More would take longer than to look at each row. */
  private static final int MOST_ENTRIES = 4_000_000;

  private final Partition partition;
  private final RowKeys keys;
  private final Times times;
  private final Observation like;
  private final Lazy<Days> extent = Lazy.of(this::findExtent);

  public EntryKeys(Partition partition, RowKeys keys, Times times) {
    this.partition = partition;
    this.keys = keys;
    this.times = times;
    this.like = Observation.builder()
        .indicator(partition.indicator())
        .purpose(partition.purpose())
        .programme(partition.programmes().get(0))
        .value(Missing.of(MissingReason.NOT_REPORTED))
        .build();
  }

  /** All days of which anything is, or as of which it is asked: rows end by the end of a year. */
  private Days findExtent() {
    return Stream.concat(PeriodSpan.of(partition).days().stream(), times.fixed().stream())
        .reduce(Days::hull)
        .orElse(Days.ALL);
  }

  /** The values of a facet in the rows to which things belong; absent if there are too many entries. */
  Optional<EntryAnswers<ImmutableSet<?>>> of(Facet<?> facet) {
    return answers(
        facet,
        (observation, days) -> facet
            .granularity()
            .<ImmutableSet<?>>map(unit ->
                times.home(observation, unit).map(ImmutableSet::of).orElse(ImmutableSet.of()))
            .orElseGet(() -> keys.of(facet, observation, days)),
        EntryKeys::areOfAllDays);
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
  public Optional<EntryCodes> placed(Filter filter) {
    return answers(
            filter.facet(),
            (observation, days) -> placed(filter, observation, days),
            placed -> placed == EntryCodes.INSIDE)
        .map(each -> each.coded(Integer::intValue));
  }

  /**
   * How a filter of periods places rows, if their values of its facet are known.
   *
   * @param values of the facet
   * @param codes which of them each period has
   */
  EntryCodes placed(Filter filter, List<Optional<?>> values, EntryCodes codes) {
    return EntryCodes.ofPeriods(partition, period -> {
      Optional<?> value = values.get(codes.get(period));
      if (value.isPresent()) {
        return filter.values().contains(value.get()) ? EntryCodes.INSIDE : EntryCodes.OUTSIDE;
      }
      Observation each = likeOfPeriods().get(period);
      return placed(filter, each, times.days(each, Optional.empty()));
    });
  }

  private int placed(Filter filter, Observation observation, Days days) {
    if (keys.satisfies(filter, observation, days)) {
      return EntryCodes.INSIDE;
    }
    return keys.mayContain(filter, observation, days) ? EntryCodes.PERHAPS : EntryCodes.OUTSIDE;
  }

  /**
   * Asks by what a facet depends on.
   *
   * @param isForAll whether what is so of an area on all days of the partition is so on each
   */
  private <T> Optional<EntryAnswers<T>> answers(
      Facet<?> facet, BiFunction<Observation, Days, T> ask, Predicate<T> isForAll) {
    Basis basis = Basis.of(facet);
    return switch (basis) {
      case PERIOD -> Optional.of(EntryAnswers.ofEach(By.PERIOD, ofPeriods(like, ask)));
      case CATEGORIES ->
        Optional.of(EntryAnswers.ofEach(
            By.DETAIL,
            Lists.transform(partition.details(), each -> ask.apply(like(each), extent.get()))));
      case AREA, COUNTRY, REGIONS, PROGRAMME, PARTICIPANTS, INDICATOR, NOTHING ->
        answersOfRuns(basis, ask, isForAll);
    };
  }

  private <T> Optional<EntryAnswers<T>> answersOfRuns(
      Basis basis, BiFunction<Observation, Days, T> ask, Predicate<T> isForAll) {
    EntryAnswers<T> ofRuns = ofRuns(basis, ask);
    boolean isFixed = !basis.dependsOnDays()
        || (times.fixedInEveryRow().isPresent() && !isSomeOfItsOwnDay(basis));
    List<Boolean> areForAll = isFixed || basis == Basis.COUNTRY
        ? List.of()
        : ofRuns.asked().stream().map(isForAll::test).toList();
    IntPredicate isSteady = run -> isFixed
        || (basis != Basis.PARTICIPANTS
            && partition.area(run) != Partition.ABSENT
            && (basis == Basis.COUNTRY || areForAll.get(ofRuns.number(run))));
    if (isFixed || IntStream.range(0, partition.runs()).allMatch(isSteady)) {
      return Optional.of(ofRuns);
    }
    int periods = Grouping.periodCodes(partition);
    return (long) partition.runs() * periods > MOST_ENTRIES || times.areAskedAtTheirEnds()
        ? Optional.empty()
        : Optional.of(EntryAnswers.ofEach(
            By.RUN_IN_PERIOD,
            IntStream.range(0, partition.runs())
                .boxed()
                .flatMap(run -> isSteady.test(run)
                    ? Collections.nCopies(periods, ofRuns.of(run)).stream()
                    : ofPeriods(like(run), ask).stream())
                .toList()));
  }

  /** Whether something of a whole programme is placed as of the day on which it was observed. */
  private boolean isSomeOfItsOwnDay(Basis basis) {
    return basis.isPlace()
        && times.areAskedAtTheirEnds()
        && IntStream.range(0, partition.runs())
            .anyMatch(run -> partition.area(run) == Partition.ABSENT);
  }

  private <T> List<T> ofPeriods(Observation at, BiFunction<Observation, Days, T> ask) {
    List<T> ofPeriods = new ArrayList<>();
    for (Observation each : at.equals(like) ? likeOfPeriods() : inPeriods(at)) {
      ofPeriods.add(ask.apply(each, times.days(each, Optional.empty())));
    }
    return ofPeriods;
  }

  /** Something of each period, made once for all questions. */
  private List<Observation> likeOfPeriods() {
    return partition
        .known(OfPeriods.class, each -> new OfPeriods(inPeriods(like)))
        .observations();
  }

  private List<Observation> inPeriods(Observation at) {
    return IntStream.range(0, Grouping.periodCodes(partition))
        .mapToObj(code -> at.toBuilder().period(partition.periodOf(code)).build())
        .toList();
  }

  private record OfPeriods(List<Observation> observations) {}

  /** Asks of each run or, where only its area matters or only its programme, of each of these. */
  private <T> EntryAnswers<T> ofRuns(Basis basis, BiFunction<Observation, Days, T> ask) {
    Days days = times.fixedInEveryRow().orElseGet(extent);
    boolean isOfPlace = basis.isPlace();
    int[] ofAreas = unasked(partition.areas().size() + 1);
    int[] ofProgrammes = unasked(partition.programmes().size());
    List<T> answers = new ArrayList<>();
    int[] ofRuns = new int[partition.runs()];
    for (int run = 0; run < ofRuns.length; run++) {
      boolean isOfArea = isOfPlace && partition.area(run) != Partition.ABSENT;
      int[] known = isOfArea ? ofAreas : ofProgrammes;
      int entry = isOfArea ? partition.area(run) : partition.programme(run);
      if (known[entry] < 0) {
        known[entry] = answers.size();
        answers.add(ask.apply(like(run), days));
      }
      ofRuns[run] = known[entry];
    }
    return new EntryAnswers<>(By.RUN, answers, ofRuns);
  }

  private static int[] unasked(int entries) {
    int[] numbers = new int[entries];
    Arrays.fill(numbers, -1);
    return numbers;
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
