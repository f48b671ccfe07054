package org.logframe.progress;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.time.ReportingPeriod;

/**
 * From when to when some rows are: by this it is known what is due without a date of its own, and as of
 * which day regions and funders are asked.
 *
 * @param start the first day on which a period begins
 * @param end the last day on which one ends
 * @param last the last day on which one begins or ends
 */
record RowsExtent(Optional<LocalDate> start, Optional<LocalDate> end, Optional<LocalDate> last) {
  /** That of rows of some periods, by their numbers. */
  static RowsExtent of(BitSet numbers, PurposeRows rows) {
    List<ReportingPeriod> periods =
        numbers.stream().mapToObj(rows::period).flatMap(Optional::stream).toList();
    return new RowsExtent(
        periods.stream().flatMap(each -> each.start().stream()).min(Comparator.naturalOrder()),
        periods.stream().flatMap(each -> each.end().stream()).max(Comparator.naturalOrder()),
        periods.stream()
            .flatMap(each -> Stream.concat(each.end().stream(), each.start().stream()))
            .max(Comparator.naturalOrder()));
  }
}
