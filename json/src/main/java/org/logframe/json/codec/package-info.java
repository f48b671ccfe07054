/**
 * One declaration per noun yields its reader, its writer and its schema; not exported.
 *
 * <p>A {@link org.logframe.json.codec.Codec} knows one type. Scalars come from {@link
 * org.logframe.json.codec.Scalars}, objects from {@link org.logframe.json.codec.ObjectCodec} and
 * {@link org.logframe.json.codec.Values}. A {@link org.logframe.json.codec.DocumentReader} walks
 * over the tokens of a document and reports each problem to a {@link
 * org.logframe.json.codec.ProblemSink}, with its place.
 */
@NullMarked
@CheckReturnValue
package org.logframe.json.codec;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
