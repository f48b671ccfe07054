package org.logframe.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.logframe.json.ObservationsForm;

class ObservationLinesFuzz {
  @FuzzTest(maxDuration = "120s")
  void reads(byte[] observations) {
    new ObservationLaws(ObservationsForm.LINES).hold(observations);
  }
}
