package org.logframe.aggregate;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests that docs/meaning.md names are there, and it names all counterexamples. */
class MeaningPageTest {
  private static final Path PAGE = Path.of("..", "docs", "meaning.md");
  private static final Path TESTS = Path.of("src", "test", "java");
  private static final Pattern NAMED =
      Pattern.compile("`(\\w+(?:Test|Properties|Laws)(?:\\.\\w+)?)`");
  private static final Pattern TEST = Pattern.compile("\n  (?:void|Stream<DynamicTest>) (\\w+)\\(");

  /** Classes of tests and their methods, {@code FacetsTest} and {@code FacetsTest.isAValue}. */
  private static ImmutableSet<String> tests() throws IOException {
    ImmutableSet.Builder<String> tests = ImmutableSet.builder();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        tests.add(name);
        TEST.matcher(Files.readString(file))
            .results()
            .forEach(each -> tests.add(name + "." + each.group(1)));
      }
    }
    return tests.build();
  }

  private static ImmutableSet<String> named() throws IOException {
    return NAMED
        .matcher(Files.readString(PAGE))
        .results()
        .map(each -> each.group(1))
        .collect(toImmutableSet());
  }

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    assertThat(named()).isNotEmpty();
    assertThat(tests()).containsAll(named());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CounterexamplesTest.", "LawsThatCannotHoldTest."})
  void everyCounterexampleIsNamed(String prefix) throws IOException {
    List<String> counterexamples =
        tests().stream().filter(each -> each.startsWith(prefix)).toList();

    assertThat(counterexamples).isNotEmpty();
    assertThat(named()).containsAll(counterexamples);
  }
}
