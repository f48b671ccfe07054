package org.logframe.time;

/**
 * A year, for now.
 *
 * @param year the year
 */
public record PartialDate(int year) {}
