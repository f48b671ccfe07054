package org.logframe.tutorials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page links to files of this project that are there, and every decision can be found. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
  private static final Path DECISIONS = Repository.file("docs", "decisions");

  static List<String> pages() throws IOException {
    try (Stream<Path> top = Files.list(Repository.file());
        Stream<Path> docs = Files.walk(Repository.file("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .map(Repository::nameOf)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leadSomewhere(String page) {
    Path file = Repository.file(page);
    List<String> broken =
        links(file).filter(link -> !Files.exists(file.resolveSibling(link))).toList();
    assertThat(broken).isEmpty();
  }

  @Test
  void theIndexNamesEveryDecisionInOrder() {
    assertThat(links(DECISIONS.resolve("README.md")))
        .containsExactlyElementsOf(Tutorial.filesOf(DECISIONS, ".md")
            .filter(name -> !name.equals("README"))
            .map(name -> name + ".md")
            .toList());
  }

  private static Stream<String> links(Path page) {
    return LINK.matcher(Repository.read(page)).results().map(link -> link.group(1));
  }
}
