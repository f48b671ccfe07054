package org.logframe.aggregate;

import org.logframe.aggregate.TrueWorld.Kind;

/** Stocks of places that close and hand over to others. */
class StockWorldProperties extends WorldLaws {
  StockWorldProperties() {
    super(Kind.STOCK);
  }
}
