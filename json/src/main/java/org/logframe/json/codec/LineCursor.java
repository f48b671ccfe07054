package org.logframe.json.codec;

/**
 * A place in a line of JSON in UTF-8 without white space. It finds where values end; only numbers it
 * reads itself.
 */
public final class LineCursor {
  /** The most bytes of a value. Longer ones are rare, and not the same again. */
  static final int MOST = 256;

  /** So many bytes there have to be behind a line, so that anything can be looked for anywhere in it. */
  public static final int PADDING = Literal.PADDING;

  private static final int NOWHERE = -1;
  private static final int MOST_CHARACTERS = 18;

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  /** The golden ratio, by which similar bytes are scattered. */
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private byte[] bytes = new byte[PADDING];
  private int at;
  private int end;

  /** Whether the line ends in a line feed that nobody has looked for yet. */
  private boolean isOpen;

  private long digits;
  private int scale;

  /**
   * Goes to the beginning of a line.
   *
   * @param bytes the line, and {@value #PADDING} bytes more behind it
   */
  public void begin(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    this.isOpen = false;
  }

  /**
   * Goes to the beginning of some lines, of which the first is to be read.
   *
   * @param bytes the lines, and {@value #PADDING} bytes more behind them
   */
  public void beginOpen(byte[] bytes, int start, int end) {
    begin(bytes, start, end);
    this.isOpen = true;
  }

  /** Passes what is expected here, if it is here. */
  public boolean skip(Literal expected) {
    int after = at + expected.length();
    if (after > end || !expected.isAt(bytes, at)) {
      return false;
    }
    at = after;
    return true;
  }

  /** Passes the end of the line, if it is here. */
  boolean skipEnd() {
    if (!isOpen) {
      return at == end;
    }
    int feed = at < end && bytes[at] == '\r' ? at + 1 : at;
    if (feed == end || bytes[feed] != '\n') {
      return false;
    }
    at = feed + 1;
    return true;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where it stands among the bytes. */
  public int at() {
    return at;
  }

  void goTo(int place) {
    at = place;
  }

  /**
   * A hash code of the string, object or array that begins here: of all its bytes up to the first that
   * may end it. The same values have the same, whatever follows them.
   */
  int hashOfValue() {
    long closing = ONES
        * switch (bytes[at]) {
          case '{' -> '}';
          case '[' -> ']';
          default -> '"';
        };
    int last = Math.min(end, at + MOST);
    long hash = 0;
    for (int i = at + 1; i < last; i += Long.BYTES) {
      long eight = (long) Literal.EIGHT.get(bytes, i);
      long zeros = eight ^ closing;
      long found = (zeros - ONES) & ~zeros & HIGH_BITS;
      if (found != 0) {
        long before = (Long.lowestOneBit(found) >>> (Byte.SIZE - 1)) - 1;
        return scattered(hash ^ (eight & before));
      }
      hash = (hash ^ eight) * SCATTER;
      hash ^= hash >>> Integer.SIZE;
    }
    return scattered(hash);
  }

  private static int scattered(long hash) {
    return (int) ((hash * SCATTER) >>> Integer.SIZE);
  }

  /**
   * Where the string, object or array ends that begins here. It is JSON only if its slice is.
   *
   * @return negative if there is none, if it is long, or if it has an escape, a control character, or
   *     a line feed
   */
  int endOfValue() {
    int last = Math.min(end, at + MOST);
    int depth = 0;
    for (int i = at; i < last; i++) {
      switch (bytes[i]) {
        case '"' -> {
          i = closingQuote(i + 1, last);
          if (i < 0) {
            return NOWHERE;
          }
        }
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case '\n' -> {
          return NOWHERE;
        }
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
      byte each = bytes[i];
      if (each == '"') {
        return i;
      }
      if ((each >= 0 && each < ' ') || each == '\\') {
        return NOWHERE;
      }
    }
    return NOWHERE;
  }

  /** Passes a number of less than 18 digits without an exponent, if there is one. */
  public boolean skipNumber() {
    boolean negative = at < end && bytes[at] == '-';
    int start = negative ? at + 1 : at;
    int point = NOWHERE;
    long number = 0;
    int i = start;
    for (; i < end && i - start < MOST_CHARACTERS; i++) {
      byte each = bytes[i];
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
    boolean isWhole = after < end && (bytes[after] == ',' || bytes[after] == '}');
    return isWhole && whole > 0 && (whole == 1 || bytes[start] != '0') && point != after - 1;
  }
}
