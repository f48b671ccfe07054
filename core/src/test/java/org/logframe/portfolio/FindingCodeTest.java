package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/findings.md against the codes. */
class FindingCodeTest {
  private static List<String> sections() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "findings.md"));
    return Splitter.on("\n## ").splitToStream(page).skip(1).toList();
  }

  @Test
  void eachIsExplainedInItsOrder() throws IOException {
    assertThat(sections())
        .extracting(section -> section.lines().findFirst().orElseThrow())
        .containsExactlyElementsOf(
            Stream.of(FindingCode.values()).map(FindingCode::name).toList());
  }

  @Test
  void eachIsExplainedWithItsSeverityAnExampleAndWhatToDo() throws IOException {
    for (String section : sections()) {
      FindingCode code = FindingCode.valueOf(section.lines().findFirst().orElseThrow());
      assertThat(section.lines().skip(2).findFirst())
          .hasValueSatisfying(line -> assertThat(line)
              .startsWith("Severity: " + code.severity().name().toLowerCase(Locale.ROOT) + ". "));
      assertThat(section).contains("\n\n> ").contains("\n\nWhat to do: ");
    }
  }
}
