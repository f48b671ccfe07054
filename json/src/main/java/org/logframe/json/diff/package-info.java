/**
 * What changed between two portfolios.
 *
 * <p>A {@link org.logframe.json.diff.PortfolioDiff} holds every {@link org.logframe.json.diff.Change}
 * by its path, the {@linkplain org.logframe.json.diff.Correction corrected figures}, and, for the
 * days that were asked, what {@linkplain org.logframe.json.diff.DayDiff held on them} before and
 * after.
 */
@NullMarked
@CheckReturnValue
package org.logframe.json.diff;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
