package org.logframe.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a script in Python writes from the pages alone, the library reads; left out without python3. */
class InteropTest {
  private static final Path FOLDER = Path.of("target", "python");

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void readsWhatPythonWrote() throws IOException, InterruptedException {
    assumeTrue(hasPython(), "There is no python3 here: its document is left out");
    Process python = new ProcessBuilder("python3", "write_portfolio.py", FOLDER.toString())
        .inheritIO()
        .start();
    assertThat(python.waitFor()).isZero();

    assertThat(ReadPortfolio.checked(FOLDER))
        .hasToString(Files.readString(Path.of("src", "test", "resources", "python.txt")));
  }
}
