package org.logframe.json.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.logframe.json.PortfolioJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages that say where each fact and each contradiction of the documents is, against the tests. */
class SeedCoverageTest {
  private static final Pattern FACT = Pattern.compile("\\| F(\\d+) \\| (.+) \\| (.+) \\|");
  private static final Pattern CONTRADICTION = Pattern.compile("\\| C(\\d+) \\| (.+) \\| (.+) \\|");
  private static final Pattern POINTER = Pattern.compile("`(/[^`]*)`");
  private static final Pattern CODE = Pattern.compile("`([A-Z_]+)`");
  private static final Pattern METHOD = Pattern.compile("f(\\d{3})_.+");
  private static final List<Class<?>> TESTS = List.of(
      ContextFactsTest.class,
      JointInitiativeFactsTest.class,
      PillarFactsTest.class,
      PilotActionFactsTest.class,
      AsiaFactsTest.class,
      ArticleFactsTest.class,
      CrossCuttingFactsTest.class);

  private static List<MatchResult> rows(String page, Pattern row) throws IOException {
    return Files.readAllLines(Path.of("..", "docs", page)).stream()
        .map(row::matcher)
        .filter(Matcher::matches)
        .map(Matcher::toMatchResult)
        .toList();
  }

  private static List<Integer> numbers(List<MatchResult> rows) {
    return rows.stream().map(row -> Integer.valueOf(row.group(1))).toList();
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }

  @Test
  void theTableHasOneRowForEachFact() throws IOException {
    assertThat(numbers(rows("seed-coverage.md", FACT))).isEqualTo(upTo(116));
  }

  @Test
  void eachRowHasItsTest() {
    assertThat(TESTS.stream()
            .flatMap(test -> Stream.of(test.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(Method::getName)
            .map(METHOD::matcher)
            .filter(Matcher::matches)
            .map(matcher -> Integer.valueOf(matcher.group(1)))
            .sorted())
        .isEqualTo(upTo(116));
  }

  @Test
  void eachRowPointsIntoTheDocumentOrSaysThatItStaysProse() throws IOException {
    JsonNode document = JsonMapper.shared().readTree(PortfolioJson.write(Seed.PORTFOLIO));
    assertThat(rows("seed-coverage.md", FACT)).allSatisfy(row -> {
      List<String> pointers =
          POINTER.matcher(row.group(3)).results().map(each -> each.group(1)).toList();
      assertThat(pointers.isEmpty()).isEqualTo(row.group(3).startsWith("prose: "));
      assertThat(pointers)
          .allSatisfy(
              pointer -> assertThat(document.at(pointer).isMissingNode()).isFalse());
    });
  }

  @Test
  void thePageOfContradictionsHasOneRowForEach() throws IOException {
    assertThat(numbers(rows("contradictions.md", CONTRADICTION))).isEqualTo(upTo(22));
  }

  @Test
  void thePageOfContradictionsNamesTheFindingsThatThereAre() throws IOException {
    assertThat(rows("contradictions.md", CONTRADICTION).stream()
            .filter(row -> !row.group(3).startsWith("nothing: "))
            .map(row -> CODE.matcher(row.group(3)))
            .map(code -> code.find() ? code.group(1) : "")
            .sorted())
        .isEqualTo(Seed.PORTFOLIO.findings(Seed.IN_2022).stream()
            .map(finding -> finding.code().name())
            .sorted()
            .toList());
  }
}
