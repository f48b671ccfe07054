/**
 * Dates and periods that are only as precise as their source.
 *
 * <p>A source writes "December 2016" or "late 2017", and a {@link org.logframe.time.PartialDate}
 * says just that: its {@link org.logframe.time.Precision} and {@link org.logframe.time.Part} tell
 * how much is known, its first and last possible day are two bounds, and no day between them is
 * ever picked. Two such dates, either of them open, make a {@link org.logframe.time.Validity}: when
 * something held. Asked about a day, it answers with a {@link org.logframe.time.Certainty}, since
 * "phased out in 2020" does not settle June.
 *
 * <p>A {@link org.logframe.time.ReportingPeriod} is another matter: the days that a figure is about,
 * none of them in doubt. Where it is a calendar year, half-year, quarter, month or day it has a
 * {@link org.logframe.time.Granularity}, by which periods are split and rolled up.
 *
 * <p>Each has a text form that its {@code parse} reads back: {@code late 2017}, {@code 2017-03/2020},
 * {@code 2021-Q3}. Years run from 1 to 9999. Nothing here knows time zones, or reads a clock.
 */
@NullMarked
@CheckReturnValue
package org.logframe.time;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
