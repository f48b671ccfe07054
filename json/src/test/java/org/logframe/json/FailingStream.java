package org.logframe.json;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that takes so many bytes, and fails at the next. */
final class FailingStream extends OutputStream {
  private final int room;
  private int taken;

  FailingStream(int room) {
    this.room = room;
  }

  /** How many bytes it took. */
  int taken() {
    return taken;
  }

  @Override
  public void write(int one) throws IOException {
    if (taken == room) {
      throw new IOException("No space left");
    }
    taken++;
  }
}
