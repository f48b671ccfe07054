package org.logframe.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Leaves out a byte order mark at the beginning. */
final class MarkSkippingReader extends FilterReader {
  private static final char MARK = '\ufeff';

  private boolean begun;

  MarkSkippingReader(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int read = in.read(target, offset, length);
    if (begun || read <= 0) {
      return read;
    }
    begun = true;
    if (target[offset] != MARK) {
      return read;
    }
    System.arraycopy(target, offset + 1, target, offset, read - 1);
    return read == 1 ? in.read(target, offset, length) : read - 1;
  }
}
