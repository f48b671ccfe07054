package org.logframe.table.column;

import java.util.Arrays;

/** A column of codes that are not negative, in the fewest bytes that hold the greatest of them. */
public abstract class Codes {
  private Codes() {}

  /** A column of some codes, below a bound. */
  static Codes of(int[] codes, int bound) {
    if (bound <= 1) {
      return new None();
    } else if (bound <= 1 << Byte.SIZE) {
      byte[] bytes = new byte[codes.length];
      for (int i = 0; i < codes.length; i++) {
        bytes[i] = (byte) codes[i];
      }
      return new Bytes(bytes);
    } else if (bound <= 1 << Character.SIZE) {
      char[] chars = new char[codes.length];
      for (int i = 0; i < codes.length; i++) {
        chars[i] = (char) codes[i];
      }
      return new Chars(chars);
    }
    return new Ints(codes.clone());
  }

  /** The code of a row. */
  public abstract int get(int row);

  /**
   * The first of some rows whose code is above another; their end if there is none. The codes of these
   * rows ascend. By exponential search, since it is often near.
   */
  public final int firstAbove(int code, int fromRow, int toRow) {
    int low = fromRow;
    int step = 1;
    while (low + step < toRow && get(low + step) <= code) {
      low += step;
      step += step;
    }
    int high = Math.min(low + step, toRow);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (get(middle) <= code) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Looks the codes of some rows up in a table, to the start of an array: for loops over many rows.
   *
   * @param base what is added to each
   */
  public abstract void lookUp(int fromRow, int toRow, int base, int[] table, int[] into);

  /** All codes are 0. */
  private static final class None extends Codes {
    @Override
    public int get(int row) {
      return 0;
    }

    @Override
    public void lookUp(int fromRow, int toRow, int base, int[] table, int[] into) {
      Arrays.fill(into, 0, toRow - fromRow, base + table[0]);
    }
  }

  private static final class Bytes extends Codes {
    private final byte[] codes;

    Bytes(byte[] codes) {
      this.codes = codes;
    }

    @Override
    public int get(int row) {
      return codes[row] & 0xFF;
    }

    @Override
    public void lookUp(int fromRow, int toRow, int base, int[] table, int[] into) {
      for (int row = fromRow; row < toRow; row++) {
        into[row - fromRow] = base + table[codes[row] & 0xFF];
      }
    }
  }

  private static final class Chars extends Codes {
    private final char[] codes;

    Chars(char[] codes) {
      this.codes = codes;
    }

    @Override
    public int get(int row) {
      return codes[row];
    }

    @Override
    public void lookUp(int fromRow, int toRow, int base, int[] table, int[] into) {
      for (int row = fromRow; row < toRow; row++) {
        into[row - fromRow] = base + table[codes[row]];
      }
    }
  }

  private static final class Ints extends Codes {
    private final int[] codes;

    Ints(int[] codes) {
      this.codes = codes;
    }

    @Override
    public int get(int row) {
      return codes[row];
    }

    @Override
    public void lookUp(int fromRow, int toRow, int base, int[] table, int[] into) {
      for (int row = fromRow; row < toRow; row++) {
        into[row - fromRow] = base + table[codes[row]];
      }
    }
  }
}
