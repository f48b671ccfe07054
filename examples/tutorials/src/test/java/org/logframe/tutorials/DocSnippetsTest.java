package org.logframe.tutorials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show is code that runs, and what it prints; decisions may sketch freely. */
class DocSnippetsTest {
  private static final Path DOCS = Repository.file("docs");

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(DOCS)) {
      return Stream.concat(Stream.of(Repository.file("README.md")), files)
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.startsWith(DOCS.resolve("decisions")))
          .map(Repository::nameOf)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void quotesTheTutorials(String page) {
    List<String> problems = Fence.of(page, Repository.read(Repository.file(page))).stream()
        .flatMap(fence -> Snippets.problem(fence).stream().map(each -> fence.place() + ": " + each))
        .toList();
    assertThat(problems).isEmpty();
  }

  @Test
  void theReadmeIsAmongThePages() throws IOException {
    assertThat(pages()).contains("README.md");
  }
}
