package org.logframe.aggregate;

import org.logframe.aggregate.TrueWorld.Kind;

/** Running totals, of which the sex may become known later. */
class RunningWorldProperties extends WorldLaws {
  RunningWorldProperties() {
    super(Kind.RUNNING);
  }
}
