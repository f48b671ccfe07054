package org.logframe.json.codec;

/**
 * What a builder refuses, and where.
 *
 * @param pointer an RFC 6901 pointer from the object
 * @param message what is wrong
 */
public record Located(String pointer, String message) {}
