package org.logframe.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.logframe.json.AggregateJson;
import org.logframe.json.AggregationJson;

/** Tables, and the questions to which they are the answers. */
class AggregateFuzz {
  @FuzzTest(maxDuration = "60s")
  void reads(byte[] document) {
    new DocumentLaws<>(AggregateJson.reader(), AggregateJson.writer()).hold(document);
    new DocumentLaws<>(AggregationJson.reader(), AggregationJson.writer()).hold(document);
  }
}
