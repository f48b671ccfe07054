/**
 * The model as JSON.
 *
 * <p>{@link org.logframe.json.PortfolioJson} reads and writes whole portfolios, {@link
 * org.logframe.json.ObservationsJson} observations alone, one by one, {@link
 * org.logframe.json.AggregationJson} questions and {@link org.logframe.json.AggregateJson} their
 * answers. {@link org.logframe.json.LogframeModule} teaches the same to a Jackson 3 {@code ObjectMapper}, which
 * finds it by itself with {@code findAndAddModules()}. What is wrong with a document comes as one
 * {@link org.logframe.json.InvalidDocumentException} with a list of {@link
 * org.logframe.json.Problem}s.
 */
@NullMarked
@CheckReturnValue
package org.logframe.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
