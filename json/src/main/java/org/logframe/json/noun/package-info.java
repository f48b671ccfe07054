/**
 * How each noun of the model looks in JSON, one class per package of the model; not exported.
 *
 * <p>A declaration names the fields in the order in which they are written; the names are those of
 * the accessors.
 */
@NullMarked
@CheckReturnValue
package org.logframe.json.noun;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
