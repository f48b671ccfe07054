package org.logframe.aggregate;

import org.logframe.aggregate.TrueWorld.Kind;

/** What happens: gaps, totals beside parts, parts that are finer than what is due. */
class FlowWorldProperties extends WorldLaws {
  FlowWorldProperties() {
    super(Kind.FLOW);
  }
}
