package org.logframe.json.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where no file can be written. */
class RefusedFilesTest {
  private static final String OLD = "as it was";
  private static final DocumentWriter WRITER = DocumentWriter.TABLE;

  private Path folder = Path.of("");

  @BeforeEach
  void resolveFolder(@TempDir Path given) throws IOException {
    folder = given.toRealPath();
  }

  @Test
  void aDirectoryThatIsMissingIsNamed() {
    Path file = folder.resolve("missing").resolve("f");
    assertThatThrownBy(() -> WRITER.write(file))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(
            file + ": there is no directory " + folder.resolve("missing") + "; create it first");
  }

  @Test
  void aDirectoryIsNotWritten() {
    assertThatThrownBy(() -> WRITER.write(folder))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .isInstanceOf(FileSystemException.class)
        .hasMessage(folder + ": is a directory; name a file to be written in it");
  }

  @Test
  void aFileIsNoDirectory() throws IOException {
    Path file = Files.writeString(folder.resolve("f"), OLD).resolve("g");
    assertThatThrownBy(() -> WRITER.write(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void aReadOnlyFileIsNotReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("f"), OLD);
    assertThat(file.toFile().setReadOnly()).isTrue();
    assumeFalse(Files.isWritable(file), "root writes everything");

    assertThatThrownBy(() -> WRITER.write(file))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .isInstanceOf(AccessDeniedException.class)
        .hasMessage(file + ": is read-only; make it writable to have it replaced");
    assertThat(file).hasContent(OLD);
  }

  @Test
  void aDirectoryThatTakesNoFileIsSaidToBeTheReason() throws IOException {
    Path file = Files.writeString(folder.resolve("f"), OLD);
    assertThat(folder.toFile().setReadOnly()).isTrue();
    assumeFalse(Files.isWritable(folder), "root writes everything");

    assertThatThrownBy(() -> WRITER.write(file))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .hasMessage(file + ": cannot be replaced, since no file can be created beside it "
            + "(AccessDeniedException); write to a stream to have it overwritten in place");
    assertThat(folder.toFile().setWritable(true)).isTrue();
    assertThat(file).hasContent(OLD);
  }
}
