/**
 * How far indicators have come from their baselines to their targets.
 *
 * <p>A {@link org.logframe.progress.ProgressReport} asks an {@link org.logframe.aggregate.Aggregation}
 * three times, of targets, of baselines and of actual values, and joins the answers group by group. Each
 * {@link org.logframe.progress.ProgressRow} holds the three cells and the {@link
 * org.logframe.progress.Progress} that they make:
 *
 * <pre>{@code
 * Aggregation byCountry = Aggregation.of("returned").by(Facet.COUNTRY);
 * ProgressReport report = ProgressReport.of(byCountry, portfolio, observations);
 * System.out.println(report);
 * // country  target of  baseline   target       actual       progress  standing
 * // Mali     2021       0 persons  100 persons  50 persons   50 %      short
 * // Niger    2021       0 persons  100 persons  100 persons  100 %     reached
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package org.logframe.progress;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
