/**
 * Tables of figures for other tools: {@link org.logframe.json.export.JsonStat} for those that read
 * JSON-stat 2.0, {@link org.logframe.json.export.AggregateCsv} for all that read CSV.
 *
 * <p>Both say the same of each cell, under the same names: what was reported, between what bounds the
 * truth lies, how complete it is, and by codes what to know before quoting it. Where there is no
 * figure there is none in the file: never zero. These forms are not read back.
 */
@NullMarked
@CheckReturnValue
package org.logframe.json.export;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
