package org.logframe.table.column;

import java.util.Arrays;

/** A column of codes that are not negative, in the fewest bytes that hold the greatest of them. */
public abstract class Codes {
  private Codes() {}

  /** A column of the first so many of some codes, below a bound. */
  static Codes of(int[] codes, int size, int bound) {
    if (bound <= 1) {
      return new None();
    } else if (bound <= 1 << Byte.SIZE) {
      byte[] bytes = new byte[size];
      for (int i = 0; i < size; i++) {
        bytes[i] = (byte) codes[i];
      }
      return new Bytes(bytes);
    } else if (bound <= 1 << Character.SIZE) {
      char[] chars = new char[size];
      for (int i = 0; i < size; i++) {
        chars[i] = (char) codes[i];
      }
      return new Chars(chars);
    }
    return new Ints(Arrays.copyOf(codes, size));
  }

  /** The code of a row. */
  public abstract int get(int row);

  /** Copies the codes of some rows to the start of an array: for loops that go through many. */
  public abstract void copy(int fromRow, int toRow, int[] into);

  /** All codes are 0. */
  private static final class None extends Codes {
    @Override
    public int get(int row) {
      return 0;
    }

    @Override
    public void copy(int fromRow, int toRow, int[] into) {
      Arrays.fill(into, 0, toRow - fromRow, 0);
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
    public void copy(int fromRow, int toRow, int[] into) {
      for (int row = fromRow; row < toRow; row++) {
        into[row - fromRow] = codes[row] & 0xFF;
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
    public void copy(int fromRow, int toRow, int[] into) {
      for (int row = fromRow; row < toRow; row++) {
        into[row - fromRow] = codes[row];
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
    public void copy(int fromRow, int toRow, int[] into) {
      System.arraycopy(codes, fromRow, into, 0, toRow - fromRow);
    }
  }
}
