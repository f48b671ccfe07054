package org.logframe.json;

import java.io.Serializable;

/**
 * One thing that is wrong with a document, and where.
 *
 * @param message what is wrong
 * @param text the offending text, cut to 80 characters; empty where something is missing, or where
 *     an object or array is wrong as a whole
 * @param pointer the place as an RFC 6901 JSON Pointer; empty for the whole document
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Problem(String message, String text, String pointer, int line, int column)
    implements Serializable {
  /** {@code /programmes/3/id (line 42, column 11): ProgrammeId: is blank}. */
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "document" : pointer) + " (line " + line + ", column " + column
        + "): " + message;
  }
}
