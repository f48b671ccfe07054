package org.logframe.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.logframe.json.PortfolioDiffJson;

class DiffFuzz {
  @FuzzTest(maxDuration = "45s")
  void reads(byte[] document) {
    new DocumentLaws<>(PortfolioDiffJson.reader(), PortfolioDiffJson.writer()).hold(document);
  }
}
