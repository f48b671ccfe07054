package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EuIomActionsTest {
  @Test
  void isReadOnce() {
    assertThat(EuIomActions.portfolio()).isSameAs(EuIomActions.portfolio());
  }

  @Test
  void isShippedExactlyAsItIsWritten() throws IOException {
    try (InputStream shipped = EuIomActions.class.getResourceAsStream("eu-iom-actions.json")) {
      assertThat(shipped).isNotNull();
      assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(PortfolioJson.write(EuIomActions.portfolio()));
    }
  }
}
