package org.logframe.json.codec;

/**
 * A place in a line of JSON without white space. It finds where values end; only numbers it reads
 * itself.
 */
public final class LineText {
  /** The most characters of a value. Longer ones are rare, and not the same again. */
  static final int MOST = 256;

  private static final int NOWHERE = -1;
  private static final int MOST_CHARACTERS = 18;

  private char[] characters = new char[0];
  private int at;
  private int end;
  private long digits;
  private int scale;

  /** Goes to the beginning of a line. */
  void begin(char[] characters, int start, int end) {
    this.characters = characters;
    this.at = start;
    this.end = end;
  }

  /** Passes what is expected here, if it is here. */
  public boolean skip(char[] expected) {
    int after = at + expected.length;
    if (after > end) {
      return false;
    }
    for (int i = expected.length - 1; i >= 0; i--) {
      if (characters[at + i] != expected[i]) {
        return false;
      }
    }
    at = after;
    return true;
  }

  boolean isAtEnd() {
    return at == end;
  }

  char[] characters() {
    return characters;
  }

  int at() {
    return at;
  }

  void goTo(int place) {
    at = place;
  }

  /**
   * Where the string, object or array ends that begins here. It is JSON only if its slice is.
   *
   * @return negative if there is none, if it is long, or if it has an escape or a control character
   */
  int endOfValue() {
    int last = Math.min(end, at + MOST);
    int depth = 0;
    for (int i = at; i < last; i++) {
      switch (characters[i]) {
        case '"' -> {
          i = closingQuote(i + 1, last);
          if (i < 0) {
            return NOWHERE;
          }
        }
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {
          if (depth == 0) {
            return NOWHERE;
          }
        }
      }
      if (depth <= 0) {
        return depth < 0 ? NOWHERE : i + 1;
      }
    }
    return NOWHERE;
  }

  private int closingQuote(int from, int last) {
    for (int i = from; i < last; i++) {
      char each = characters[i];
      if (each == '"') {
        return i;
      }
      if (each < ' ' || each == '\\') {
        return NOWHERE;
      }
    }
    return NOWHERE;
  }

  /** Passes a number of less than 18 digits without an exponent, if there is one. */
  public boolean skipNumber() {
    boolean negative = at < end && characters[at] == '-';
    int start = negative ? at + 1 : at;
    int point = NOWHERE;
    long number = 0;
    int i = start;
    for (; i < end && i - start < MOST_CHARACTERS; i++) {
      char each = characters[i];
      if (each >= '0' && each <= '9') {
        number = 10 * number + (each - '0');
      } else if (each == '.' && point < 0) {
        point = i;
      } else {
        break;
      }
    }
    if (!isNumber(start, point, i)) {
      return false;
    }
    at = i;
    digits = negative ? -number : number;
    scale = point < 0 ? 0 : i - point - 1;
    return true;
  }

  /** The number that was passed last, without its point. */
  public long digits() {
    return digits;
  }

  /** How many digits of the number that was passed last stand after the point. */
  public int scale() {
    return scale;
  }

  /** Whether digits, with a point somewhere or nowhere, are a whole number of JSON. */
  private boolean isNumber(int start, int point, int after) {
    int whole = (point < 0 ? after : point) - start;
    boolean isWhole = after < end && (characters[after] == ',' || characters[after] == '}');
    return isWhole && whole > 0 && (whole == 1 || characters[start] != '0') && point != after - 1;
  }
}
