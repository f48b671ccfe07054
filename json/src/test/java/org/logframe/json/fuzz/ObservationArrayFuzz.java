package org.logframe.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.logframe.json.ObservationsForm;

class ObservationArrayFuzz {
  @FuzzTest(maxDuration = "75s")
  void reads(byte[] observations) {
    new ObservationLaws(ObservationsForm.ARRAY).hold(observations);
  }
}
