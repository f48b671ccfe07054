package org.logframe.json.file;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Lets so many steps succeed, and fails at each one after. A byte that is written is a step. */
final class Faults {
  private final int steps;
  private int taken;

  Faults(int steps) {
    this.steps = steps;
  }

  /** Takes one step. */
  void step() throws IOException {
    if (steps(1) == 0) {
      throw new FileSystemException("disk", null, "broken");
    }
  }

  /** Takes as many steps as still succeed, which may be fewer than are wanted. */
  int steps(int wanted) {
    int some = Math.min(wanted, steps - taken);
    taken += some;
    return some;
  }

  /** How many steps succeeded. */
  int taken() {
    return taken;
  }
}
