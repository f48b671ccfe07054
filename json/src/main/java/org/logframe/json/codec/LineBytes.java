package org.logframe.json.codec;

import java.math.BigDecimal;
import java.util.Arrays;

/** Lines that are being written, in UTF-8. For one thread. */
public final class LineBytes {
  /** So many digits are a long. */
  private static final int MOST_DIGITS = 18;

  private byte[] bytes = new byte[1 << 14];
  private int length;

  /** Appends what is UTF-8 already. */
  public void append(byte[] some) {
    int after = reserve(some.length);
    System.arraycopy(some, 0, bytes, length, some.length);
    length = after;
  }

  /** Appends characters of ASCII. */
  public void append(String ascii) {
    int after = reserve(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[length + i] = (byte) ascii.charAt(i);
    }
    length = after;
  }

  /** Appends a character of ASCII. */
  public void append(char ascii) {
    int after = reserve(1);
    bytes[length] = (byte) ascii;
    length = after;
  }

  /** Appends a number in digits, without an exponent. */
  public void append(BigDecimal number) {
    int scale = number.scale();
    if (scale < 0 || scale > MOST_DIGITS || number.precision() > MOST_DIGITS) {
      append(number.toPlainString());
      return;
    }
    long digits = number.scaleByPowerOfTen(scale).longValue();
    if (digits < 0) {
      append('-');
    }
    int after = reserve(Math.max(number.precision(), scale + 1) + (scale > 0 ? 1 : 0));
    long rest = Math.abs(digits);
    for (int i = after - 1; i >= length; i--) {
      if (scale > 0 && after - 1 - i == scale) {
        bytes[i] = '.';
      } else {
        bytes[i] = (byte) ('0' + rest % 10);
        rest /= 10;
      }
    }
    length = after;
  }

  private int reserve(int more) {
    int after = Math.addExact(length, more);
    if (after > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(after, 2 * bytes.length));
    }
    return after;
  }

  /** Puts another character of ASCII in a place. */
  void set(int place, char ascii) {
    bytes[place] = (byte) ascii;
  }

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  /** Forgets all bytes from a place on. */
  public void cut(int place) {
    length = place;
  }

  /** The bytes, and behind them others that mean nothing. */
  public byte[] bytes() {
    return bytes;
  }
}
