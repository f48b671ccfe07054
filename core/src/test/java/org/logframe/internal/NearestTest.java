package org.logframe.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("built", "rural", "Returns", "returned", "eu", "reintegration");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bilt | ; did you mean \"built\"?",
        "rurall | ; did you mean \"rural\"?",
        "BUILT | ; did you mean \"built\"?",
        "return | ; did you mean \"Returns\"?",
        "retorned | ; did you mean \"returned\"?",
        "reintergation | ; did you mean \"reintegration\"?",
        "un | ''",
        "bitl | ''",
        "reintegrations-all | ''",
        "roads | ''"
      })
  void asksWhetherTheNearestWasMeant(String text, String question) {
    assertThat(new Nearest().question(text, KNOWN)).isEqualTo(question);
  }

  @Test
  void namesThreeOfThoseThatAreEquallyNear() {
    assertThat(new Nearest().question("site-0", List.of("site-1", "site-2", "sites", "site-4")))
        .isEqualTo("; did you mean \"site-1\" or \"site-2\" or \"site-4\"?");
  }

  @Test
  void endsItsSearchesAfterAMillionComparisons() {
    Nearest nearest = new Nearest();
    assertThat(nearest.of("bilt", Collections.nCopies(1_000_001, "built"))).hasSize(1_000_000);
    assertThat(nearest.of("bilt", KNOWN)).isEmpty();
  }
}
