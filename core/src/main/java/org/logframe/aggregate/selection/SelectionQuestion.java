package org.logframe.aggregate.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Key;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.place.AreaId;
import org.logframe.programme.ProgrammeId;
import org.logframe.table.column.Columns;
import org.logframe.time.ReportingPeriod;

/** What a question asks of one of its indicators, with answers from chosen rows of a table. */
public interface SelectionQuestion {
  /** The indicator. */
  Indicator indicator();

  /** The question of this indicator alone, by the facets that it has. */
  Aggregation question();

  /** The same without its filters on periods. */
  Aggregation questionOfAllPeriods();

  /** Whether its filters can place what is observed of the indicator. */
  boolean isPlaced();

  /** The keys that one of its keys has in the answer to the question of all indicators. */
  Stream<Key> under(Key key);

  /** Whether actual values of it are due. */
  boolean isSomethingDue();

  /** The indicators whose observations it is answered from: of a ratio its parts as well. */
  Set<IndicatorId> observed();

  /**
   * The answer to a question of this indicator from some rows, all of which are taken.
   *
   * @param asked of this indicator and of the purpose of the rows
   * @param rows of the {@linkplain #observed() observed} indicators
   * @param takesDue whether a leaf cell that is due counts; the others are as if they were not due
   */
  AggregateTable answer(Aggregation asked, Columns rows, Predicate<Observation> takesDue);

  /** The rows of the cells of an answer; absent if some cell depends on more than its own rows. */
  Optional<CellRows> rows(AggregateTable answer);

  /**
   * The actual values that are due.
   *
   * @param reported from the first to the last day of which something was reported
   */
  List<Observation> due(Optional<ReportingPeriod> reported);

  /** Where the indicator can be measured of a programme on a day, in the order of its coverage. */
  List<AreaId> measurableAreas(ProgrammeId programme, LocalDate day);
}
