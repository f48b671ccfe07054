/**
 * What was counted or measured, as a source states it, and what can be computed from it.
 *
 * <p>An {@link org.logframe.measure.ObservedValue} is one of four: a {@link
 * org.logframe.measure.Figure} keeps the words of its source ("close to 114,000 persons") and has
 * bounds that follow from its {@link org.logframe.measure.Qualifier}; a {@link
 * org.logframe.measure.Ratio} is two of them; a {@link org.logframe.measure.Grade} is words; a
 * {@link org.logframe.measure.Missing} says why there is none. Whatever is computed is an {@link
 * org.logframe.measure.Interval}, which prints as what can honestly be said. Units are those of
 * JSR-385; what is counted is a unit of its own ({@link org.logframe.measure.Counts}), and a {@link
 * org.logframe.measure.UnitTable} knows how units are written.
 */
@NullMarked
@CheckReturnValue
package org.logframe.measure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
