package org.logframe.json.codec;

/**
 * Where a value stands in a document.
 *
 * @param pointer an RFC 6901 pointer, empty for the whole document
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Place(String pointer, int line, int column) {}
