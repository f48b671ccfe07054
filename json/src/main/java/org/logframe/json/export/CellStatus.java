package org.logframe.json.export;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.logframe.aggregate.Cell;
import org.logframe.json.codec.Scalars;
import org.logframe.measure.Interval;

/** What to know of a cell before quoting it, as codes. */
final class CellStatus {
  private static final int DIGITS_OF_A_QUOTIENT = 34;

  private CellStatus() {}

  /** The codes, in one order; none for a figure that is exact and complete. */
  static ImmutableList<String> of(Cell cell) {
    ImmutableList.Builder<String> codes = ImmutableList.builder();
    if (cell.refusal().isPresent()) {
      codes.add("refused");
    } else if (!hasFigure(cell)) {
      codes.add("noFigure");
      cell.completeness()
          .ifPresent(
              each -> each.missing().keySet().forEach(why -> codes.add(Scalars.constant(why))));
    }
    cell.reported()
        .filter(each -> !each.isPoint())
        .ifPresent(each -> codes.add(isRounded(each) ? "rounded" : "range"));
    if (isBounded(cell)) {
      codes.add("bounded");
    }
    cell.flags().forEach(flag -> codes.add(Scalars.constant(flag)));
    return codes.build();
  }

  private static boolean hasFigure(Cell cell) {
    return cell.reported().isPresent()
        || cell.distribution().filter(each -> each.size() > 0).isPresent();
  }

  /** Whether the ends differ in the last of their digits only, as those of a third do. */
  private static boolean isRounded(Interval interval) {
    if (interval.low().isEmpty() || interval.high().isEmpty()) {
      return false;
    }
    BigDecimal low = interval.low().get();
    BigDecimal high = interval.high().get();
    BigDecimal greater = low.abs().max(high.abs());
    int wholeDigits = greater.precision() - greater.scale();
    BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(wholeDigits - DIGITS_OF_A_QUOTIENT);
    return high.subtract(low).compareTo(last) <= 0;
  }

  /** Whether the truth lies between other bounds than what was reported says. */
  private static boolean isBounded(Cell cell) {
    return cell.overall().isPresent()
        && !cell.overall()
            .map(Interval::withoutEstimate)
            .equals(cell.reported().map(Interval::withoutEstimate));
  }
}
