package org.logframe.time;

import java.util.Locale;

/**
 * The part of a year or month that a source names without dates, as in "late 2017".
 *
 * <p>Which days these words cover is a convention of this library: the first half, the middle half
 * and the second half. The middle overlaps both others, as it does in speech.
 *
 * <table>
 * <caption>Possible days</caption>
 * <tr><th></th><th>of a year</th><th>of a month</th></tr>
 * <tr><td>EARLY</td><td>January to June</td><td>1 to 15</td></tr>
 * <tr><td>MID</td><td>April to September</td><td>8 to 23</td></tr>
 * <tr><td>LATE</td><td>July to December</td><td>16 to the last</td></tr>
 * </table>
 */
public enum Part {
  /** The first half. */
  EARLY(1, 6, 1, 15),
  /** The middle half. */
  MID(4, 9, 8, 23),
  /** The second half. */
  LATE(7, 12, 16, 31);

  final int firstMonth;
  final int lastMonth;
  final int firstDay;
  final int lastDay;

  Part(int firstMonth, int lastMonth, int firstDay, int lastDay) {
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  /** As it stands before a year or a month: {@code late}. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
