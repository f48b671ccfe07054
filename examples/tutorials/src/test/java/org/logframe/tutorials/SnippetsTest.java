package org.logframe.tutorials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetsTest {
  @Test
  void findsEveryFenceOfAPage() {
    String page = """
        # Title
        ```java MeetThePortfolio#programme
        code();
        ```
        1. A list
           ~~~~ sh
           ~~~
           mvn verify
           ~~~~
        """;
    assertThat(Fence.of("README.md", page))
        .containsExactly(
            new Fence("README.md:2", "java MeetThePortfolio#programme", "code();\n"),
            new Fence("README.md:6", "sh", "~~~\nmvn verify\n"));
  }

  @Test
  void takesTheRegionWithoutItsIndentation() {
    String source = "  // region a\n    if (x)\n      y();\n    // endregion\n  // endregion\n";
    assertThat(Snippets.region(source, "a")).contains("if (x)\n  y();\n");
    assertThat(Snippets.region(source, "b")).isEmpty();
    assertThat(Snippets.region("// region a\n", "a")).isEmpty();
  }

  @Test
  void refusesCodeThatQuotesNothing() {
    assertThat(problem("java", "Programme.builder();\n"))
        .isEqualTo("code must quote a region: ```java Tutorial#region");
  }

  @Test
  void refusesCodeOfAnUnknownRegion() {
    assertThat(problem("java MeetThePortfolio#nowhere", "x();\n"))
        .isEqualTo("there is no region MeetThePortfolio#nowhere");
    assertThat(problem("java Nothing#nowhere", "x();\n"))
        .isEqualTo("there is no region Nothing#nowhere");
  }

  @Test
  void refusesCodeThatDiffers() {
    String region = firstRegion();
    assertThat(problem("java MeetThePortfolio#" + region, "x();\n"))
        .startsWith("differs from MeetThePortfolio#" + region + ", which reads\n");
  }

  @Test
  void acceptsCodeThatIsTheSame() {
    String region = firstRegion();
    String text = Snippets.region(source(), region).orElseThrow();
    assertThat(Snippets.problem(new Fence("", "java MeetThePortfolio#" + region, text)))
        .isEmpty();
  }

  @Test
  void refusesOutputThatIsNotPrinted() {
    assertThat(problem("text MeetThePortfolio", "no such line\n"))
        .startsWith("is not among what MeetThePortfolio prints:\n");
    assertThat(problem("text MeetThePortfolio", "")).startsWith("is not among what");
    assertThat(problem("text", "no such line\n"))
        .isEqualTo("output must quote a tutorial: ```text Tutorial");
  }

  @Test
  void acceptsWholeLinesOfOutputOnly() {
    List<String> printed = Repository.read(meetThePortfolio().golden()).lines().toList();
    String line = printed.get(1);
    assertThat(Snippets.problem(new Fence("", "text MeetThePortfolio", line + "\n")))
        .isEmpty();
    assertThat(problem("text MeetThePortfolio", line.substring(1) + "\n")).isNotEmpty();
  }

  @Test
  void refusesAFenceOfNoLanguage() {
    assertThat(problem("", "x();\n"))
        .isEqualTo("a fence is java, text, json, mermaid, sh, xml, not \"\"");
    assertThat(problem("Java", "x();\n")).endsWith("not \"Java\"");
  }

  private static String problem(String info, String text) {
    return Snippets.problem(new Fence("README.md:1", info, text)).orElse("");
  }

  private static String firstRegion() {
    return source()
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("// region "))
        .map(line -> line.substring("// region ".length()))
        .findFirst()
        .orElseThrow();
  }

  private static String source() {
    return Repository.read(meetThePortfolio().source());
  }

  private static Tutorial meetThePortfolio() {
    return new Tutorial("MeetThePortfolio");
  }
}
