package org.logframe.json.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * What a writer is asked for.
 *
 * @param longNumbers how a number is written that binary floating point does not hold
 */
public record WriteOptions(LongNumbers longNumbers) {
  /** All numbers as numbers. */
  public static final WriteOptions STANDARD = new WriteOptions(LongNumbers.AS_NUMBERS);

  /** How a number is written that binary floating point of 64 bits does not hold. */
  public enum LongNumbers {
    /** As a JSON number, like all others. */
    AS_NUMBERS,
    /** As a string of the same digits. */
    AS_TEXT
  }

  /** The context of a generator that was given options. */
  public static class Context extends ObjectWriteContext.Base {
    private final WriteOptions options;

    /** A context with options. */
    public Context(WriteOptions options) {
      this.options = options;
    }
  }

  /** The options of a generator; the standard ones where it was made by a mapper. */
  static WriteOptions of(JsonGenerator out) {
    return out.objectWriteContext() instanceof Context context ? context.options : STANDARD;
  }
}
