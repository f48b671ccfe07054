package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.Reader;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.logframe.portfolio.Portfolio;

/** What is too much is refused before anything is held of it or computed with it. */
class LimitsTest {
  private static final String BEGIN = "{\"format\": \"logframe/1\", ";
  private static final String NUMBER = BEGIN
      + "\"observations\": [{\"indicator\": \"i\", \"programme\": \"p\", \"value\": {\"value\": ";

  private static String refusal(Limits limits, String document) {
    return refusal(limits, new java.io.StringReader(document));
  }

  private static String refusal(Limits limits, Reader document) {
    return catchThrowableOfType(
            InvalidDocumentException.class,
            () -> PortfolioJson.reader().limits(limits).read(document))
        .problems()
        .get(0)
        .toString();
  }

  private static Limits.Builder few() {
    return Limits.builder();
  }

  @Test
  void limitsNesting() {
    assertThat(refusal(few().nesting(3).build(), BEGIN + "\"x\": [[[1]]]}"))
        .isEqualTo("/x (line 1, column 26): Portfolio: unknown field \"x\"");
    assertThat(catchThrowableOfType(
                InvalidDocumentException.class,
                () -> PortfolioJson.reader()
                    .limits(few().nesting(3).build())
                    .read(BEGIN + "\"x\": [[[1]]]}"))
            .problems()
            .get(1)
            .message())
        .isEqualTo("beyond a limit: Document nesting depth (4) exceeds the maximum allowed (3)");
    assertThat(
            refusal(few().nesting(2).build(), BEGIN + "\"notes\": [{\"text\": {\"en\": \"a\"}}]}"))
        .endsWith("beyond a limit: Document nesting depth (3) exceeds the maximum allowed (2)");
  }

  @Test
  void limitsTheLengthOfADocument() {
    String document = "{\"format\":\"logframe/1\"}";
    Limits limits = few().documentLength(document.length()).build();

    assertThat(PortfolioJson.reader().limits(limits).read(document))
        .isEqualTo(Portfolio.builder().build());
    assertThat(refusal(limits, document + " "))
        .endsWith("): beyond a limit: the document has more than 23 characters");
  }

  @Test
  void limitsTheLengthOfStrings() {
    assertThat(refusal(
            few().stringLength(10).build(), BEGIN + "\"title\": \"" + "a".repeat(11) + "\"}"))
        .endsWith("): beyond a limit: String value length (11) exceeds the maximum allowed (10)");
    assertThat(refusal(Limits.standard(), BEGIN + "\"" + "a".repeat(1_001) + "\": 1}"))
        .endsWith("): beyond a limit: Name length (1001) exceeds the maximum allowed (1000)");
  }

  @Test
  void limitsNumbers() {
    Limits limits = few().numberLength(5).exponent(3).build();

    assertThat(refusal(limits, NUMBER + "123456}}]}"))
        .isEqualTo("/observations/0/value/value (line 1, column 99): number: the number has 6 "
            + "characters, at most 5: 123456");
    assertThat(refusal(limits, NUMBER + "\"123456\"}}]}"))
        .isEqualTo("/observations/0/value/value (line 1, column 99): number: the number has 6 "
            + "characters, at most 5: 123456");
    assertThat(refusal(limits, NUMBER + "1e4}}]}"))
        .isEqualTo(
            "/observations/0/value/value (line 1, column 99): number: the exponent of 1e4 is "
                + "beyond 3");
    assertThat(refusal(limits, NUMBER + "1E-4}}]}"))
        .isEqualTo(
            "/observations/0/value/value (line 1, column 99): number: the exponent of 1E-4 is "
                + "beyond 3");
    assertThat(refusal(limits, NUMBER + "1e3}}]}")).contains("no indicator \"i\"");
  }

  @Test
  void limitsTheElementsOfLists() {
    Limits limits = few().elements(2).build();

    assertThat(refusal(
            limits,
            BEGIN + "\"pillars\": [\n{\"id\":\"a\",\"title\":\"A\"},\n"
                + "{\"id\":\"b\",\"title\":\"B\"},\n{\"id\":\"c\",\"title\":\"C\"}]}"))
        .isEqualTo("/pillars/2 (line 4, column 1): list of Pillar: has more than 2 elements");
  }

  @Test
  void limitsProblems() {
    InvalidDocumentException refusal = catchThrowableOfType(
        InvalidDocumentException.class,
        () -> PortfolioJson.reader()
            .limits(few().problems(2).build())
            .read("{\"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1}"));

    assertThat(refusal.problems())
        .extracting(Problem::message)
        .containsExactly(
            "Portfolio: unknown field \"a\"",
            "Portfolio: unknown field \"b\"",
            "stopped after 2 problems");
  }

  @Test
  void keepsMessagesShort() {
    String longId = "a".repeat(900_000);

    assertThat(refusal(Limits.standard(), BEGIN + "\"pillars\": [{\"id\": \"" + longId + "\"}]}"))
        .hasSizeLessThan(1_100);
  }

  /** Ids that are there twice, at the end of many: each is looked for from the last one on. */
  @Test
  void findsThePlacesOfManyProblemsInOneWalk() {
    int many = 200_000;
    StringBuilder pillars = new StringBuilder(BEGIN).append("\"pillars\": [");
    for (int i = 0; i < many; i++) {
      String id = i < many - 900 ? "p" + i : "p";
      pillars.append(i == 0 ? "\n" : ",\n").append("{\"id\":\"" + id + "\",\"title\":\"A\"}");
    }
    InvalidDocumentException refusal = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> catchThrowableOfType(
            InvalidDocumentException.class,
            () -> PortfolioJson.read(pillars.append("]}").toString())));

    assertThat(refusal.problems()).hasSize(899);
    assertThat(refusal.problems().get(898))
        .hasToString(
            "/pillars/199999/id (line 200001, column 7): pillar \"p\" is there twice, first"
                + " at /pillars/199100");
  }

  @Test
  void refusesAnEndlessStringInBoundedMemory() {
    Reader endless = new Endless(BEGIN + "\"title\": \"", 'a');

    org.assertj.core.api.Assertions.assertThat(
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> refusal(Limits.standard(), endless)))
        .matches("/title \\(line 1, column \\d+\\): beyond a limit: String value length \\(\\d+\\) "
            + "exceeds the maximum allowed \\(1000000\\)");
  }

  @Test
  void refusesEndlessWhiteSpace() {
    assertThat(refusal(few().documentLength(1_000_000).build(), new Endless("", ' ')))
        .endsWith("beyond a limit: the document has more than 1,000,000 characters");
  }

  @Test
  void refusesSillyLimits() {
    assertThatThrownBy(() -> Limits.builder().nesting(0).build())
        .hasMessage("Limits: nesting is 0, at least 1");
    assertThatThrownBy(() -> Limits.builder().documentLength(0).build())
        .hasMessage("Limits: documentLength is 0, at least 1");
    assertThatThrownBy(() -> Limits.builder().lineLength(0).build())
        .hasMessage("Limits: lineLength is 0, at least 1");
    assertThatThrownBy(() -> Limits.builder().stringLength(-1).build())
        .hasMessage("Limits: stringLength is -1, at least 1");
    assertThatThrownBy(() -> Limits.builder().numberLength(0).build())
        .hasMessage("Limits: numberLength is 0, at least 1");
    assertThatThrownBy(() -> Limits.builder().exponent(-1).build())
        .hasMessage("Limits: exponent is -1, at least 0");
    assertThatThrownBy(() -> Limits.builder().elements(0).build())
        .hasMessage("Limits: elements is 0, at least 1");
    assertThatThrownBy(() -> Limits.builder().problems(0).build())
        .hasMessage("Limits: problems is 0, at least 1");
  }

  @Test
  void areThoseOfTheDocumentation() {
    assertThat(Limits.standard())
        .isEqualTo(
            new Limits(100, 1_000_000_000, 10_000_000, 1_000_000, 1_002, 50, 10_000_000, 1_000));
    assertThat(Limits.ofStreams())
        .isEqualTo(Limits.builder()
            .documentLength(Long.MAX_VALUE)
            .elements(Long.MAX_VALUE)
            .build());
  }

  /** Some characters, and then one of them for ever. */
  private static final class Endless extends Reader {
    private final String begin;
    private final char rest;
    private int position;

    Endless(String begin, char rest) {
      this.begin = begin;
      this.rest = rest;
    }

    @Override
    public int read(char[] target, int offset, int length) {
      for (int i = offset; i < offset + length; i++) {
        target[i] = position < begin.length() ? begin.charAt(position++) : rest;
      }
      return length;
    }

    @Override
    public void close() {}
  }
}
