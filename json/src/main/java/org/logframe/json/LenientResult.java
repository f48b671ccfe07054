package org.logframe.json;

import com.google.common.collect.ImmutableList;

/**
 * What a lenient reader read, and what it passed over on the way.
 *
 * @param value what was read
 * @param problems what the reader did not know and did without, in the order of the document; after
 *     as many as {@link Limits#problems} allows, how many more
 */
public record LenientResult<T>(T value, ImmutableList<Problem> problems) {}
