/**
 * What is measured, and what was observed.
 *
 * <p>An {@link org.logframe.indicator.Indicator} declares what its values mean: the unit, the kind,
 * the possible values, how they may be broken down ({@link
 * org.logframe.indicator.Disaggregation}) and what is due ({@link
 * org.logframe.indicator.Expectation}). An {@link org.logframe.indicator.Observation} is one value
 * with its coordinates and its sources: a baseline, a target or an actual value. A value that is
 * missing says why; zero is a value.
 */
@NullMarked
@CheckReturnValue
package org.logframe.indicator;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
