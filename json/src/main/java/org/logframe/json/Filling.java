package org.logframe.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Fills arrays from sources; one that gives nothing for now has not ended. */
final class Filling {
  private Filling() {}

  /**
   * Reads at least one byte.
   *
   * @return how many were read; negative at the end
   */
  static int read(InputStream source, byte[] target, int offset, int length) throws IOException {
    int read = source.read(target, offset, length);
    if (read != 0) {
      return read;
    }
    // Unlike the method above, this one has no way to say that there is nothing yet.
    int one = source.read();
    if (one < 0) {
      return one;
    }
    target[offset] = (byte) one;
    return 1;
  }

  /**
   * Reads at least one character.
   *
   * @return how many were read; negative at the end
   */
  static int read(Reader source, char[] target, int offset, int length) throws IOException {
    int read = source.read(target, offset, length);
    if (read == 0) {
      throw new IOException("the Reader gave no characters, and did not end");
    }
    return read;
  }
}
