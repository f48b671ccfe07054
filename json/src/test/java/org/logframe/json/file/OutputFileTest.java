package org.logframe.json.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  private static final String OLD = "as it was";
  private static final String NEW = "as it is to be";

  private Path folder = Path.of("");

  @BeforeEach
  void resolveFolder(@TempDir Path given) throws IOException {
    folder = given.toRealPath();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(String text, Path file) {
    OutputFile.write(file, target -> put(text, target));
  }

  private static void put(String text, OutputStream target) {
    try {
      target.write(bytes(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path old(String name) throws IOException {
    return Files.writeString(folder.resolve(name), OLD);
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void aFileHoldsWhatItHeldUntilTheNewOneIsCommitted() throws IOException {
    Path file = old("f");
    try (OutputFile output = OutputFile.open(file)) {
      put(NEW, output.stream());
      assertThat(file).hasContent(OLD);
      output.commit();
      assertThat(file).hasContent(NEW);
    }

    assertThat(file).hasContent(NEW);
    assertThat(in(folder)).containsExactly(file);
  }

  @Test
  void whatIsWrittenBesideIsHiddenAndNamedAfterTheLibrary() throws IOException {
    try (OutputFile output = OutputFile.open(folder.resolve("f"))) {
      put(NEW, output.stream());
      assertThat(in(folder))
          .singleElement()
          .satisfies(beside -> assertThat(beside.getFileName().toString())
              .matches("\\.logframe-[-0-9a-f]{36}\\.tmp"));
    }

    assertThat(in(folder)).isEmpty();
  }

  @Test
  void whatIsClosedUncommittedIsDiscarded() throws IOException {
    Path file = old("f");
    OutputFile output = OutputFile.open(file);
    put(NEW, output.stream());
    output.close();
    output.close();

    assertThat(file).hasContent(OLD);
    assertThat(in(folder)).containsExactly(file);
  }

  @Test
  void anExceptionOrAnErrorDiscards() throws IOException {
    Path file = old("f");
    for (Throwable each : new Throwable[] {new IllegalStateException(), new StackOverflowError()}) {
      assertThatThrownBy(() -> OutputFile.write(file, target -> {
            put(NEW, target);
            sneak(each);
          }))
          .isSameAs(each);
    }

    assertThat(file).hasContent(OLD);
    assertThat(in(folder)).containsExactly(file);
  }

  private static void sneak(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  @Test
  void anInterruptedThreadLeavesTheFile() throws IOException {
    Path file = old("f");
    assertThatThrownBy(() -> OutputFile.write(file, target -> {
          put(NEW, target);
          Thread.currentThread().interrupt();
        }))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(Thread.interrupted()).isTrue();

    assertThat(file).hasContent(OLD);
    assertThat(in(folder)).containsExactly(file);
  }

  @Test
  void ofTwoWritersAtOnceTheLastOneHasItsDocumentThere() throws IOException {
    Path file = old("f");
    try (OutputFile first = OutputFile.open(file);
        OutputFile second = OutputFile.open(file)) {
      put("first", first.stream());
      put("second", second.stream());
      second.commit();
      assertThat(file).hasContent("second");
      first.commit();
    }

    assertThat(file).hasContent("first");
    assertThat(in(folder)).containsExactly(file);
  }

  @Test
  void manyWritersAtOnceNeverLeaveAMixture() throws IOException {
    Path file = old("f");
    boolean whole = IntStream.range(0, 200).parallel().allMatch(number -> {
      write(String.valueOf((char) ('a' + number % 26)).repeat(20_000), file);
      return isWhole(file);
    });

    assertThat(whole).isTrue();
    assertThat(in(folder)).containsExactly(file);
  }

  private static boolean isWhole(Path file) {
    try {
      String text = Files.readString(file);
      return text.length() == 20_000 && text.chars().distinct().count() == 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aNameMayBeAsLongAsTheFileSystemTakes() throws IOException {
    Path file = old("n".repeat(255));
    write(NEW, file);

    assertThat(file).hasContent(NEW);
  }

  @Test
  void anotherHardLinkKeepsTheOldDocument() throws IOException {
    Path file = old("f");
    Path other = Files.createLink(folder.resolve("other"), file);
    write(NEW, file);

    assertThat(file).hasContent(NEW);
    assertThat(other).hasContent(OLD);
  }

  @Test
  void anotherFileSystemIsWrittenInTheSameWay() throws IOException {
    Path archive = folder.resolve("a.zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Path file = Files.writeString(zip.getPath("/f"), OLD);
      OutputFile.open(file).close();
      assertThat(Files.readString(file)).isEqualTo(OLD);
      write(NEW, file);
      assertThat(Files.readString(file)).isEqualTo(NEW);
      assertThat(in(zip.getPath("/"))).containsExactly(file);
    }
  }
}
