package org.logframe.json.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.logframe.json.PortfolioJson;

/** Files as other processes see them: killed writers, full disks, pipes and devices. */
@DisabledOnOs(OS.WINDOWS)
class ProcessesTest {
  private static final String OLD = "as it was";

  @TempDir
  private Path folder;

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static String shell(String script, Path file) throws IOException, InterruptedException {
    ProcessBuilder program = Writing.program(
        List.of("sh", "-c", script, file.toString()), "once", "QUESTION", "/dev/stdout");
    Process process = program.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }

  @Test
  void aKilledProcessLeavesWhatWasThere() throws IOException, InterruptedException {
    Path observations = Files.writeString(folder.resolve("o.ndjson"), OLD);
    Path portfolio = folder.resolve("p.json");
    Process process = Writing.program(
            List.of(), "forever", observations.toString(), portfolio.toString())
        .start();
    try (BufferedReader out = process.inputReader()) {
      for (int i = 0; i < 20; i++) {
        assertThat(out.readLine()).isEqualTo("written");
      }
      process.destroyForcibly().waitFor();
    }

    assertThat(observations).hasContent(OLD);
    assertThat(PortfolioJson.read(portfolio)).isIn(Writing.portfolio(0), Writing.portfolio(1));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(each -> !each.equals(observations) && !each.equals(portfolio)))
          .isNotEmpty()
          .allSatisfy(
              each -> assertThat(each.getFileName().toString()).matches("\\.logframe-.*\\.tmp"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFullDiskLeavesWhatWasThere(DocumentWriter writer) throws IOException, InterruptedException {
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", folder.toString()) == 0,
        "only root mounts");
    try {
      Path file = Files.writeString(folder.resolve("file"), OLD);
      Path filler = folder.resolve("filler");
      assertThatThrownBy(() -> Files.write(filler, new byte[100_000]))
          .isInstanceOf(IOException.class);

      assertThatThrownBy(() -> writer.write(file))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("No space left on device");
      assertThat(file).hasContent(OLD);
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).containsExactlyInAnyOrder(file, filler);
      }
    } finally {
      assertThat(run("umount", folder.toString())).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNamedPipeIsWrittenDirectly(DocumentWriter writer)
      throws IOException, InterruptedException, ExecutionException {
    Path pipe = folder.resolve("pipe");
    assumeTrue(run("mkfifo", pipe.toString()) == 0, "no named pipes");
    CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> text(pipe));
    writer.write(pipe);

    assertThat(read.get()).isEqualTo(writer.text());
    assertThat(Files.readAttributes(pipe, "isOther")).containsEntry("isOther", true);
  }

  private static String text(Path pipe) {
    try {
      return Files.readString(pipe);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aDeviceIsWrittenDirectly() throws IOException {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing), "no such device");
    DocumentWriter.TABLE.write(nothing);

    assertThat(Files.readAttributes(nothing, "isOther")).containsEntry("isOther", true);
  }

  @Test
  void aFullDeviceIsAnError() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no such device");

    for (DocumentWriter writer : DocumentWriter.values()) {
      assertThatThrownBy(() -> writer.write(full))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("No space left on device");
    }
  }

  @Test
  void standardOutputIsWrittenDirectly() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("file"), "before\n");

    assertThat(shell("\"$@\" | cat", file)).isEqualTo(DocumentWriter.QUESTION.text());
    assertThat(shell("\"$@\" >> \"$0\"", file)).isEmpty();
    assertThat(Files.readString(file)).isEqualTo("before\n" + DocumentWriter.QUESTION.text());
  }
}
