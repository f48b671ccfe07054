package org.logframe.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.logframe.json.PortfolioJson;

class PortfolioFuzz {
  @FuzzTest(maxDuration = "120s")
  void reads(byte[] document) {
    new DocumentLaws<>(PortfolioJson.reader(), PortfolioJson.writer()).hold(document);
  }
}
