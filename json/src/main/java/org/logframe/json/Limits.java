package org.logframe.json;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;

/**
 * How much of a document a reader takes before it refuses it, so that nobody's document eats the
 * machine: {@code Limits.standard().toBuilder().nesting(20).build()}.
 *
 * <p>Each is checked before anything is computed with or held of what is beyond it.
 *
 * @param nesting how deep arrays and objects may lie in each other; 100
 * @param documentLength how many characters a document may have, or a stream as a whole; a billion,
 *     for streams any number
 * @param lineLength how many characters a line of NDJSON may have; ten million
 * @param stringLength how many characters a string may have; a million
 * @param numberLength how many characters a number may have; 1002, so that every number of the
 *     model is read
 * @param exponent how far from zero the exponent of a number may be; 50
 * @param elements how many elements a list may have, such as the observations of a portfolio, and
 *     how many observations a stream; ten million, for streams any number
 * @param problems after how many problems reading stops; 1000
 */
public record Limits(
    int nesting,
    long documentLength,
    int lineLength,
    int stringLength,
    int numberLength,
    int exponent,
    long elements,
    int problems) {
  private static final Limits STANDARD =
      new Limits(100, 1_000_000_000, 10_000_000, 1_000_000, 1_002, 50, 10_000_000, 1_000);
  private static final Limits STREAMS = STANDARD.toBuilder()
      .documentLength(Long.MAX_VALUE)
      .elements(Long.MAX_VALUE)
      .build();

  /**
   * Limits.
   *
   * @throws IllegalArgumentException if one is less than 1; an exponent may be 0
   */
  public Limits {
    atLeast(1, "nesting", nesting);
    atLeast(1, "documentLength", documentLength);
    atLeast(1, "lineLength", lineLength);
    atLeast(1, "stringLength", stringLength);
    atLeast(1, "numberLength", numberLength);
    atLeast(0, "exponent", exponent);
    atLeast(1, "elements", elements);
    atLeast(1, "problems", problems);
  }

  private static void atLeast(int least, String name, long value) {
    if (value < least) {
      throw new IllegalArgumentException(
          "Limits: " + name + " is " + value + ", at least " + least);
    }
  }

  /** The limits of a document that is held whole. */
  public static Limits standard() {
    return STANDARD;
  }

  /** The limits of a stream of which one observation is held: it may have any length. */
  public static Limits ofStreams() {
    return STREAMS;
  }

  /** A builder that begins with the standard limits. */
  public static Builder builder() {
    return STANDARD.toBuilder();
  }

  /** A builder that begins with these limits. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Sets limits one by one. */
  @CanIgnoreReturnValue
  public static final class Builder {
    private int nesting;
    private long documentLength;
    private int lineLength;
    private int stringLength;
    private int numberLength;
    private int exponent;
    private long elements;
    private int problems;

    private Builder(Limits limits) {
      this.nesting = limits.nesting;
      this.documentLength = limits.documentLength;
      this.lineLength = limits.lineLength;
      this.stringLength = limits.stringLength;
      this.numberLength = limits.numberLength;
      this.exponent = limits.exponent;
      this.elements = limits.elements;
      this.problems = limits.problems;
    }

    /** How deep arrays and objects may lie in each other. */
    public Builder nesting(int nesting) {
      this.nesting = nesting;
      return this;
    }

    /** How many characters a document may have. */
    public Builder documentLength(long documentLength) {
      this.documentLength = documentLength;
      return this;
    }

    /** How many characters a line of NDJSON may have. */
    public Builder lineLength(int lineLength) {
      this.lineLength = lineLength;
      return this;
    }

    /** How many characters a string may have. */
    public Builder stringLength(int stringLength) {
      this.stringLength = stringLength;
      return this;
    }

    /** How many characters a number may have. */
    public Builder numberLength(int numberLength) {
      this.numberLength = numberLength;
      return this;
    }

    /** How far from zero the exponent of a number may be. */
    public Builder exponent(int exponent) {
      this.exponent = exponent;
      return this;
    }

    /** How many elements a list may have, and how many observations a stream. */
    public Builder elements(long elements) {
      this.elements = elements;
      return this;
    }

    /** After how many problems reading stops. */
    public Builder problems(int problems) {
      this.problems = problems;
      return this;
    }

    /**
     * The limits.
     *
     * @throws IllegalArgumentException if one is less than 1; an exponent may be 0
     */
    @CheckReturnValue
    public Limits build() {
      return new Limits(
          nesting,
          documentLength,
          lineLength,
          stringLength,
          numberLength,
          exponent,
          elements,
          problems);
    }
  }
}
