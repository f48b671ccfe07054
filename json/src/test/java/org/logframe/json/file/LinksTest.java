package org.logframe.json.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A symbolic link stays, and what it leads to is replaced. */
class LinksTest {
  private static final DocumentWriter WRITER = DocumentWriter.QUESTION;

  private Path folder = Path.of("");

  @BeforeEach
  void resolveFolder(@TempDir Path given) throws IOException {
    folder = given.toRealPath();
  }

  @CanIgnoreReturnValue
  private Path link(String name, String target) throws IOException {
    return Files.createSymbolicLink(folder.resolve(name), Path.of(target));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private void assertWrittenThrough(Path link, Path file) throws IOException {
    Path target = Files.readSymbolicLink(link);
    WRITER.write(link);

    assertThat(Files.readSymbolicLink(link)).isEqualTo(target);
    assertThat(file).isRegularFile().hasContent(WRITER.text());
    assertThat(files()).contains(file).noneMatch(each -> each.toString().endsWith(".tmp"));
  }

  @ParameterizedTest
  @EnumSource
  void everyWriterWritesThroughALink(DocumentWriter writer) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "as it was");
    Path link = link("link", "file");
    writer.write(link);

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).isEqualTo(writer.text());
  }

  @Test
  void aChainOfLinksIsFollowedFromDirectoryToDirectory() throws IOException {
    Files.createDirectory(folder.resolve("archive"));
    Path file = Files.writeString(folder.resolve("archive").resolve("file"), "as it was");
    Files.createSymbolicLink(folder.resolve("archive").resolve("latest"), Path.of("file"));

    assertWrittenThrough(link("link", "archive/latest"), file);
  }

  @Test
  void aLinkMayLeadToAFileThatIsNotThereYet() throws IOException {
    Files.createDirectory(folder.resolve("archive"));
    link("latest", "archive/file");

    assertWrittenThrough(link("link", "latest"), folder.resolve("archive").resolve("file"));
  }

  @Test
  void aLinkOutOfALinkedDirectoryLeadsFromWhereItLies() throws IOException {
    Files.createDirectories(folder.resolve("a").resolve("b"));
    Path linked = link("linked", "a/b");
    Files.createSymbolicLink(linked.resolve("link"), Path.of("../file"));

    assertWrittenThrough(linked.resolve("link"), folder.resolve("a").resolve("file"));
  }

  @Test
  void aLinkIntoAMissingDirectoryIsAnErrorThatNamesIt() throws IOException {
    Path link = link("link", "missing/file");

    assertThatThrownBy(() -> WRITER.write(link))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageEndingWith(
            "there is no directory " + folder.resolve("missing") + "; create it first");
  }

  @Test
  void linksThatLeadInACircleAreAnError() throws IOException {
    link("one", "two");
    Path two = link("two", "one");

    assertThatThrownBy(() -> WRITER.write(two))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(two.toString());
    assertThat(two).isSymbolicLink();
  }
}
