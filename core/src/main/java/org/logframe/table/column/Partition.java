package org.logframe.table.column;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.Figure;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.ValueKind;
import org.logframe.place.AreaId;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

/**
 * The observations of one indicator and purpose, in canonical order. Rows of one programme and area
 * stand together, and are a run. What few rows have stands beside the columns: values that are no plain
 * numbers in the unit of the others, and which rows are superseded.
 */
public final class Partition {
  /** The code of an area or a period that is not stated. */
  public static final int ABSENT = 0;

  private final IndicatorId indicator;
  private final Purpose purpose;
  private final ImmutableList<ProgrammeId> programmes;
  private final ImmutableList<AreaId> areas;
  private final ImmutableList<ReportingPeriod> periods;
  private final ImmutableList<Detail> details;
  private final ImmutableList<Statement> statements;
  private final int[] runs;
  private final int[] programmeOfRun;
  private final int[] areaOfRun;
  private final Codes period;
  private final Codes detail;
  private final Codes statement;
  private final Numbers numbers;
  private final @Nullable Unit<?> unit;
  private final int[] aside;
  private final ObservedValue[] valuesAside;
  private final int[] superseded;
  private final int[] rivals;
  private final BitSet passedOver = new BitSet();
  private final BitSet besides = new BitSet();
  private final BitSet notPlain = new BitSet();
  private final boolean isSomePeriodUnstated;
  private final Map<Class<?>, Object> known = new ConcurrentHashMap<>();

  /**
   * A partition.
   *
   * @param runs the first row of each run, then how many rows there are
   * @param unit of the plain numbers; null if there are none
   * @param aside the rows whose values stand beside the numbers, ascending
   * @param superseded the rows than which a later one says something of the same, ascending
   * @param rivals the rows of which several stand for one coordinate, ascending
   */
  Partition(
      IndicatorId indicator,
      Purpose purpose,
      ImmutableList<ProgrammeId> programmes,
      ImmutableList<AreaId> areas,
      ImmutableList<ReportingPeriod> periods,
      ImmutableList<Detail> details,
      ImmutableList<Statement> statements,
      int[] runs,
      int[] programmeOfRun,
      int[] areaOfRun,
      Codes period,
      Codes detail,
      Codes statement,
      Numbers numbers,
      @Nullable Unit<?> unit,
      int[] aside,
      ObservedValue[] valuesAside,
      int[] superseded,
      int[] rivals) {
    this.indicator = indicator;
    this.purpose = purpose;
    this.programmes = programmes;
    this.areas = areas;
    this.periods = periods;
    this.details = details;
    this.statements = statements;
    this.runs = runs;
    this.programmeOfRun = programmeOfRun;
    this.areaOfRun = areaOfRun;
    this.period = period;
    this.detail = detail;
    this.statement = statement;
    this.numbers = numbers;
    this.unit = unit;
    this.aside = aside;
    this.valuesAside = valuesAside;
    this.superseded = superseded;
    this.rivals = rivals;
    boolean isUnstated = false;
    for (int row = 0; row < rows() && !isUnstated; row++) {
      isUnstated = period.get(row) == ABSENT;
    }
    this.isSomePeriodUnstated = isUnstated;
    for (int row : superseded) {
      passedOver.set(row);
      notPlain.set(row);
    }
    for (int i = 0; i < aside.length; i++) {
      besides.set(aside[i]);
      notPlain.set(aside[i]);
      if (valuesAside[i].kind() == ValueKind.MISSING) {
        passedOver.set(aside[i]);
      }
    }
  }

  /** What is measured. */
  public IndicatorId indicator() {
    return indicator;
  }

  /** Whether these are baselines, targets or actual values. */
  public Purpose purpose() {
    return purpose;
  }

  /** How many rows there are. */
  public int rows() {
    return runs[runs.length - 1];
  }

  /** How many runs there are: rows of one programme and area. */
  public int runs() {
    return runs.length - 1;
  }

  /** The first row of a run; of the number of runs, how many rows there are. */
  public int firstRow(int run) {
    return runs[run];
  }

  /** The run in which a row stands. */
  public int runOf(int row) {
    int found = Arrays.binarySearch(runs, row);
    return found >= 0 ? found : -found - 2;
  }

  /** The programmes that occur, in their order. */
  public ImmutableList<ProgrammeId> programmes() {
    return programmes;
  }

  /** The areas that occur, in their order; that of code 1 is the first. */
  public ImmutableList<AreaId> areas() {
    return areas;
  }

  /** The periods that occur, in their order; that of code 1 is the first. */
  public ImmutableList<ReportingPeriod> periods() {
    return periods;
  }

  /** The categories and reporters that occur together, in their order. */
  public ImmutableList<Detail> details() {
    return details;
  }

  /** The code of the programme of a run: its position among {@link #programmes}. */
  public int programme(int run) {
    return programmeOfRun[run];
  }

  /** The code of the area of a run, or {@link #ABSENT}. */
  public int area(int run) {
    return areaOfRun[run];
  }

  /** The area with a code. */
  public Optional<AreaId> areaOf(int code) {
    return code == ABSENT ? Optional.empty() : Optional.of(areas.get(code - 1));
  }

  /** The period with a code. */
  public Optional<ReportingPeriod> periodOf(int code) {
    return code == ABSENT ? Optional.empty() : Optional.of(periods.get(code - 1));
  }

  /** The period of each row, or {@link #ABSENT}. */
  public Codes period() {
    return period;
  }

  /** The categories and the reporter of each row: a position among {@link #details}. */
  public Codes detail() {
    return detail;
  }

  /** The plain numbers; 0 where the value of a row stands beside them. */
  public Numbers numbers() {
    return numbers;
  }

  /** The unit of the plain numbers, if the indicator has one. */
  public Optional<Unit<?>> unit() {
    return Optional.ofNullable(unit);
  }

  /** How many rows have a value that stands beside the numbers. */
  public int aside() {
    return aside.length;
  }

  /** The row of a value that stands beside the numbers. */
  public int rowAside(int number) {
    return aside[number];
  }

  /** The rows of all values that stand beside the numbers, ascending. */
  public int[] rowsAside() {
    return aside.clone();
  }

  /** A value that stands beside the numbers. */
  public ObservedValue valueAside(int number) {
    return valuesAside[number];
  }

  /** Whether the value of a row stands beside the numbers. */
  public boolean isAside(int row) {
    return besides.get(row);
  }

  /** Whether a later row says something of the same as a row. */
  public boolean isSuperseded(int row) {
    return Arrays.binarySearch(superseded, row) >= 0;
  }

  /** Whether a row counts nothing: its value is missing, or it is superseded. */
  public boolean isPassedOver(int row) {
    return passedOver.get(row);
  }

  /** Whether a row counts a plain number: it is neither superseded nor does its value stand beside. */
  public boolean isPlain(int row) {
    return !notPlain.get(row);
  }

  /** The first row from one on that counts no plain number; beyond all if there is none. */
  public int nextNotPlain(int row) {
    int next = notPlain.nextSetBit(row);
    return next < 0 ? Integer.MAX_VALUE : next;
  }

  /** The first row from one on that counts nothing; beyond all if there is none. */
  public int nextPassedOver(int row) {
    int next = passedOver.nextSetBit(row);
    return next < 0 ? Integer.MAX_VALUE : next;
  }

  /** How many rows are superseded. */
  public int superseded() {
    return superseded.length;
  }

  /** The row of one that is superseded. */
  public int rowSuperseded(int number) {
    return superseded[number];
  }

  /** Whether several rows that are not superseded say something of one coordinate. */
  public boolean hasRivals() {
    return rivals.length > 0;
  }

  /** How many rows are not the only ones that stand for their coordinate. */
  public int rivals() {
    return rivals.length;
  }

  /** The row of one that is not the only one. */
  public int rowOfRival(int number) {
    return rivals[number];
  }

  /** Whether some row states no period. */
  public boolean isSomePeriodUnstated() {
    return isSomePeriodUnstated;
  }

  /** The value of a row. */
  public ObservedValue value(int row) {
    int number = Arrays.binarySearch(aside, row);
    return number >= 0
        ? valuesAside[number]
        : Figure.exactly(numbers.get(row), Objects.requireNonNull(unit));
  }

  /** How rows are stated. */
  ImmutableList<Statement> statements() {
    return statements;
  }

  /** How each row is stated: a position among {@link #statements}. */
  Codes statement() {
    return statement;
  }

  /** When the source of a row knew it. */
  Optional<PartialDate> asOf(int row) {
    return statements.get(statement.get(row)).asOf();
  }

  /** Whether two rows say something of one coordinate. */
  boolean areOfSame(int row, int other) {
    return period.get(row) == period.get(other)
        && detail.get(row) == detail.get(other)
        && runOf(row) == runOf(other);
  }

  /** A row of these coordinates, the first of several; less than 0 if there is none. */
  public int find(
      ProgrammeId by, Optional<AreaId> where, Optional<ReportingPeriod> when, Detail told) {
    int programmeCode = Collections.binarySearch(programmes, by);
    int areaCode = code(areas, where);
    int periodCode = code(periods, when);
    int detailCode = Collections.binarySearch(details, told);
    if (programmeCode < 0 || areaCode < 0 || periodCode < 0 || detailCode < 0) {
      return -1;
    }
    int run = first(0, runs(), each -> isBefore(each, programmeCode, areaCode));
    if (run == runs() || programme(run) != programmeCode || area(run) != areaCode) {
      return -1;
    }
    int row = first(
        runs[run],
        runs[run + 1],
        each -> period.get(each) < periodCode
            || (period.get(each) == periodCode && detail.get(each) < detailCode));
    return row < runs[run + 1] && period.get(row) == periodCode && detail.get(row) == detailCode
        ? row
        : -1;
  }

  private static <T extends Comparable<? super T>> int code(List<T> sorted, Optional<T> thing) {
    return thing
        .map(each -> Collections.binarySearch(sorted, each))
        .map(found -> found < 0 ? found : found + 1)
        .orElse(ABSENT);
  }

  private boolean isBefore(int run, int programme, int area) {
    return programmeOfRun[run] < programme
        || (programmeOfRun[run] == programme && areaOfRun[run] < area);
  }

  /** The first of some numbers that is not before what is looked for; the end if all are. */
  private static int first(int from, int to, IntPredicate isBefore) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The observation of a row. */
  public Observation observation(int row) {
    int run = runOf(row);
    return statements
        .get(statement.get(row))
        .of(details.get(detail.get(row)))
        .indicator(indicator)
        .purpose(purpose)
        .programme(programmes.get(programmeOfRun[run]))
        .area(areaOf(areaOfRun[run]))
        .period(periodOf(period.get(row)))
        .value(value(row))
        .build();
  }

  /** All observations, in their order, each made when it is asked for. */
  public Stream<Observation> observations() {
    return IntStream.range(0, rows()).mapToObj(this::observation);
  }

  /** The observations that are not superseded, in their order. */
  public Stream<Observation> standing() {
    return IntStream.range(0, rows()).filter(row -> !isSuperseded(row)).mapToObj(this::observation);
  }

  /** Some of the rows by themselves, of which none supersedes another: with what occurs in them alone. */
  public Partition only(BitSet rows) {
    return new PartitionRows(this).of(rows);
  }

  /**
   * The same rows as those of another indicator.
   *
   * @param of the other indicator
   * @param unit in which its figures are plain numbers
   * @param value what a value says of it
   */
  public Partition side(
      IndicatorId of, Unit<?> unit, Function<ObservedValue, ObservedValue> value) {
    return new PartitionSide(this, statements, statement).of(of, unit, value);
  }

  /** What the first who asked has found out about it, for those who ask again. */
  public <T> T known(Class<T> type, Function<Partition, T> find) {
    @Nullable Object before = known.get(type);
    if (before == null) { // what is found out may rest on something else that is
      Object found = find.apply(this);
      before = known.putIfAbsent(type, found);
      return type.cast(before == null ? found : before);
    }
    return type.cast(before);
  }
}
