package org.logframe.json.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever fails, the file is the old one or the new one, and nothing is left beside it. */
class FailedWritesTest {
  private static final String OLD = "as it was";

  @TempDir
  private Path folder;

  private Path file() {
    return folder.resolve("document");
  }

  /** Writes with so many steps that succeed; says whether they were enough. */
  private boolean isWritten(DocumentWriter writer, Faults faults) {
    try {
      writer.write(new FaultyFileSystem(faults).path(file()));
      return true;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsAsItWasWhicheverStepFails(DocumentWriter writer) throws IOException {
    Files.writeString(file(), OLD);
    int steps = 0;
    while (!isWritten(writer, new Faults(steps))) {
      assertThat(file()).hasContent(OLD);
      assertThat(files()).containsExactly(file());
      steps++;
    }

    assertThat(steps).isGreaterThan(writer.text().length());
    assertThat(Files.readString(file())).isEqualTo(writer.text());
    assertThat(files()).containsExactly(file());
  }

  @ParameterizedTest
  @EnumSource(names = {"PORTFOLIO", "LINES_ONE_BY_ONE", "CSV"})
  void aNewFileDoesNotAppearWhicheverStepFails(DocumentWriter writer) throws IOException {
    int steps = 0;
    while (!isWritten(writer, new Faults(steps))) {
      assertThat(files()).isEmpty();
      steps++;
    }

    // Each byte; and the file is made, forced to disk, closed and moved.
    assertThat(steps).isEqualTo(writer.text().length() + 4);
    assertThat(Files.readString(file())).isEqualTo(writer.text());
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceThatCannotBeReplacedIsNamedWithTheReason(DocumentWriter writer) throws IOException {
    Faults counting = new Faults(Integer.MAX_VALUE);
    assertThat(isWritten(writer, counting)).isTrue();
    Files.delete(file());

    // The last step moves the new file.
    Path faulty = new FaultyFileSystem(new Faults(counting.taken() - 1)).path(file());
    assertThatThrownBy(() -> writer.write(faulty))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageEndingWith(file() + ": cannot be replaced, since no file can be moved there "
            + "(broken); write to a stream to have it overwritten in place");
  }
}
