package org.logframe.measure;

import javax.measure.Unit;

/**
 * A unit with its names, as it was added to a {@link UnitTable}.
 *
 * @param unit the unit
 * @param singular what one is called
 * @param plural what two are called
 */
public record NamedUnit(Unit<?> unit, String singular, String plural) {}
