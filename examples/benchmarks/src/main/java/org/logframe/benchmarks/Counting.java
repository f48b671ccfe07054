package org.logframe.benchmarks;

import java.io.OutputStream;

/** Counts the bytes that are written, and drops them. */
final class Counting extends OutputStream {
  private long count;

  @Override
  public void write(int b) {
    count++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    count += length;
  }

  long count() {
    return count;
  }
}
