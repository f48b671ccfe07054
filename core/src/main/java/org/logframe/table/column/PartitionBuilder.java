package org.logframe.table.column;

import java.util.ArrayList;
import java.util.List;
import org.logframe.measure.ObservedValue;
import org.logframe.place.AreaId;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.ReportingPeriod;

/** Makes the partitions of a table from its rows in order, one after the other. */
final class PartitionBuilder {
  private static final int ABSENT_FIRST = Partition.ABSENT + 1;
  private static final long[] POWERS_OF_TEN = powersOfTen();

  // The columns of the order of rows.
  static final int SUBJECT = 0;
  private static final int PROGRAMME = 1;
  private static final int AREA = 2;
  private static final int PERIOD = 3;
  private static final int DETAIL = 4;

  private final CodedObservations observations;
  private final Occurring<ProgrammeId> programmes;
  private final Occurring<AreaId> areas;
  private final Occurring<ReportingPeriod> periods;
  private final Occurring<Detail> details;
  private final Occurring<Statement> statements;

  // Of each row of a partition; codes are ranks at first.
  private int[] rows = new int[0];
  private int[] codes = new int[0];
  private long[] numbers = new long[0];
  private long[] stating = new long[0];

  PartitionBuilder(CodedObservations observations) {
    this.observations = observations;
    this.programmes = Occurring.sorted(observations.programmes, 0);
    this.areas = Occurring.sorted(observations.areas, ABSENT_FIRST);
    this.periods = Occurring.sorted(observations.periods, ABSENT_FIRST);
    this.details = Occurring.sorted(observations.details, 0);
    this.statements = Occurring.unsorted(observations.statements);
  }

  private static long[] powersOfTen() {
    long[] powers = new long[CodedObservations.MOST_DIGITS + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }

  /** The rows, sorted by indicator and purpose, then by what else they are about. */
  SortedRows sorted() {
    Order order = new Order();
    order.by(observations.subject, subjects());
    order.by(observations.programme, programmes.ranks());
    order.by(observations.area, areas.ranks());
    order.by(observations.period, periods.ranks());
    order.by(observations.detail, details.ranks());
    return order.sorted(observations.size());
  }

  /** Where each indicator and purpose stands among all. */
  private int[] subjects() {
    int purposes = CodedObservations.PURPOSES.size();
    int[] indicators = observations.indicators.sorted();
    int[] ranks = new int[indicators.length * purposes];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[indicators[rank / purposes] * purposes + rank % purposes] = rank;
    }
    return ranks;
  }

  /**
   * A partition.
   *
   * @param sorted the rows of all partitions, settled
   * @param revisions which of them are superseded
   * @param from the position of the first row
   * @param to the position behind the last row
   */
  Partition build(SortedRows sorted, Revisions revisions, int from, int to) {
    int size = to - from;
    if (rows.length < size) {
      rows = new int[size];
      codes = new int[size];
      numbers = new long[size];
      stating = new long[size];
    }
    sorted.copyRows(from, size, rows);
    RowList runs = new RowList();
    for (int start = from; start < to; start = sorted.end(AREA, start, to)) {
      runs.add(start - from);
    }
    int[] programmeOfRun = ofRuns(PROGRAMME, sorted, from, runs);
    programmes.renumber(programmeOfRun, programmeOfRun.length);
    int[] areaOfRun = ofRuns(AREA, sorted, from, runs);
    areas.renumber(areaOfRun, areaOfRun.length);
    runs.add(size);
    Codes period = column(PERIOD, sorted, from, size, periods);
    Codes detail = column(DETAIL, sorted, from, size, details);
    for (int i = 0; i < size; i++) {
      numbers[i] = observations.number(rows[i]);
      stating[i] = observations.stating(rows[i]);
    }
    Codes statement = statements(size);
    RowList aside = new RowList();
    List<ObservedValue> valuesAside = new ArrayList<>();
    Numbers plain = numbers(size, aside, valuesAside);
    return new Partition(
        observations.indicator(rows[0]),
        observations.purpose(rows[0]),
        programmes.entries(),
        areas.entries(),
        periods.entries(),
        details.entries(),
        statements.entries(),
        runs.toArray(),
        programmeOfRun,
        areaOfRun,
        period,
        detail,
        statement,
        plain,
        observations.unit(observations.indicatorCode(rows[0])),
        aside.toArray(),
        valuesAside.toArray(ObservedValue[]::new),
        revisions.superseded(from, to),
        revisions.rivals(from, to));
  }

  private static int[] ofRuns(int column, SortedRows sorted, int from, RowList runs) {
    int[] ranks = runs.toArray();
    for (int run = 0; run < ranks.length; run++) {
      ranks[run] = sorted.rank(column, from + ranks[run]);
    }
    return ranks;
  }

  private Codes column(int column, SortedRows sorted, int from, int size, Occurring<?> entries) {
    sorted.copyRanks(column, from, size, codes);
    entries.renumber(codes, size);
    return Codes.of(codes, size, entries.bound());
  }

  private Codes statements(int size) {
    for (int i = 0; i < size; i++) {
      codes[i] = CodedObservations.statement(stating[i]);
    }
    statements.renumber(codes, size);
    return Codes.of(codes, size, statements.bound());
  }

  /** The numbers of rows in one scale; what does not fit stands aside. */
  private Numbers numbers(int size, RowList aside, List<ObservedValue> valuesAside) {
    int most = 0;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, CodedObservations.scale(stating[i]));
    }
    for (int i = 0; i < size; i++) {
      int scale = CodedObservations.scale(stating[i]);
      long power = scale == CodedObservations.ASIDE ? 0 : POWERS_OF_TEN[most - scale];
      long scaled = numbers[i] * power;
      if (power == 0 || Math.multiplyHigh(numbers[i], power) != scaled >> 63) {
        aside.add(i);
        valuesAside.add(observations.value(rows[i]));
        scaled = 0;
      }
      numbers[i] = scaled;
    }
    return Numbers.of(numbers, size, most);
  }
}
