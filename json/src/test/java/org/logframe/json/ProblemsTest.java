package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Observation;
import org.logframe.source.Organisation;
import org.logframe.source.Publication;
import org.logframe.source.Source;
import org.logframe.source.Text;

class ProblemsTest {
  @Test
  void reportsEveryProblemWithItsPlace() {
    assertThat(Json.lines(Publication.class, """
        {
          "id": " ",
          "titel": {"en": "T"},
          "kind": "webpage",
          "date": 2017,
          "sources": [{"publication": "a"}, {"locator": "l", "locator": "m"}, 7],
          "link": null
        }
        """)).isEqualTo("""
        /id (line 2, column 9): PublicationId: is blank
        /titel (line 3, column 3): Publication: unknown field "titel"
        /kind (line 4, column 11): PublicationKind: "webpage" is none of webPage, article, \
        booklet, report, dataset, other
        /date (line 5, column 11): PartialDate: expected a string, got a number
        /sources/1/locator (line 6, column 54): Source: field "locator" appears twice
        /sources/1 (line 6, column 37): Source: has no "publication"
        /sources/2 (line 6, column 71): Source: expected an object, got a number
        /link (line 7, column 11): Publication.link: is null; leave it out instead""");
  }

  @Test
  void keepsTheOffendingText() {
    assertThat(Json.problems(
            Publication.class, "{\"id\":\"p\",\n \"title\":\"T\",\n \"date\":\"soon\"}"))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.text()).isEqualTo("soon");
          assertThat(problem.pointer()).isEqualTo("/date");
          assertThat(problem.line()).isEqualTo(3);
          assertThat(problem.column()).isEqualTo(9);
        });
    assertThat(Json.problems(Text.class, "\"" + "\\u0001".repeat(100) + "\"")
            .get(0)
            .text())
        .hasSize(80)
        .endsWith("…");
  }

  @Test
  void escapesNamesInPointers() {
    assertThat(Json.lines(Source.class, "{\"publication\": \"p\", \"a/b~c\": [1, {}]}"))
        .isEqualTo("/a~1b~0c (line 1, column 22): Source: unknown field \"a/b~c\"");
  }

  @Test
  void reportsWhatANounRefusesWhereItBegins() {
    assertThat(Json.lines(Organisation.class, "\n  {\"id\": \"o\", \"names\": []}"))
        .isEqualTo("document (line 2, column 3): Organisation o: has no name");
  }

  @Test
  void reportsWrongTypes() {
    assertThat(Json.lines(Source.class, "[]"))
        .isEqualTo("document (line 1, column 1): Source: expected an object, got an array");
    assertThat(Json.lines(Source.class, "true"))
        .isEqualTo("document (line 1, column 1): Source: expected an object, got true");
    assertThat(Json.lines(Organisation.class, "{\"id\": null, \"names\": {}}")).isEqualTo("""
        /id (line 1, column 8): Organisation.id: is null; leave it out instead
        /names (line 1, column 23): list of DatedName: expected an array, got an object""");
    assertThat(Json.lines(Text.class, "{\"en\": 1, \"fr\": {\"a\": [2]}, \"en\": \"x\"}"))
        .isEqualTo("""
        /en (line 1, column 8): Text.en: expected a string, got a number
        /fr (line 1, column 17): Text.fr: expected a string, got an object
        /en (line 1, column 29): Text: field "en" appears twice""");
  }

  @Test
  void stopsAtWhatIsNotJsonAndKeepsWhatItFoundBefore() {
    assertThat(Json.lines(Publication.class, "{\"id\": 1,\n\"title\": \"T\" x}"))
        .isEqualTo("""
        /id (line 1, column 8): PublicationId: expected a string, got a number
        /title (line 2, column 14): not JSON: Unexpected character ('x' (code 120)): was expecting \
        comma to separate Object entries""");
    assertThat(Json.lines(Publication.class, ""))
        .isEqualTo("document (line 1, column 1): the document is empty");
    assertThat(Json.lines(Text.class, "\"a\" \"b\""))
        .isEqualTo("document (line 1, column 5): the document goes on after its end");
    assertThat(Json.lines(Text.class, "{\"a\":")).startsWith("/a (line 1, column 6): not JSON: ");
  }

  @Test
  void refusesHalfSurrogatePairs() {
    assertThat(Json.lines(Text.class, "\"a\\ud800\""))
        .startsWith("document (line 1, column 1): Text (und): has half a surrogate pair");
    assertThat(Json.lines(Source.class, "{\"publication\": \"p\", \"locator\": \"\\udc00\"}"))
        .isEqualTo("/locator (line 1, column 33): string: has half a surrogate pair: \"\\uDC00\"");
  }

  @Test
  void limitsNesting() {
    assertThat(Json.lines(Text.class, "[".repeat(100_000)))
        .isEqualTo(
            "document (line 1, column 1): Text: expected a string or an object, got an array\n"
                + "/0".repeat(100)
                + " (line 1, column 102): beyond a limit: Document nesting depth (101) exceeds the"
                + " maximum allowed (100)");
  }

  @Test
  void stopsAfterAThousandProblems() {
    String names = "7,".repeat(5_000) + "7";

    assertThat(Json.problems(Organisation.class, "{\"names\": [" + names + "]}"))
        .hasSize(1_001)
        .last()
        .extracting(Problem::message)
        .isEqualTo("stopped after 1,000 problems");
  }

  @Test
  void namesTheProblemsInTheMessage() {
    assertThatThrownBy(() -> Json.read(Source.class, "{}"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage("1 problem\ndocument (line 1, column 1): Source: has no \"publication\"");
    assertThatThrownBy(
            () -> Json.read(Organisation.class, "{\"names\": [" + "7,".repeat(110) + "7]}"))
        .hasMessageStartingWith("112 problems\n/names/0 (line 1, column 12): DatedName: ")
        .hasMessageEndingWith("\n… and 12 more");
  }

  @Test
  void saysNothingOfTheParserItself() {
    assertThat(Json.lines(Text.class, "{\"en\": \"a\"]"))
        .isEqualTo("/en (line 1, column 11): not JSON: Unexpected close marker ']': expected '}'");
    assertThat(Json.lines(Text.class, "\u001e\"a\""))
        .isEqualTo(
            "document (line 1, column 1): not JSON: Illegal character ((CTRL-CHAR, code 30)): "
                + "only regular white space (\\r, \\n, \\t) is allowed between tokens");
    assertThat(Json.lines(Text.class, "/* a */ \"a\""))
        .isEqualTo(
            "document (line 1, column 1): not JSON: Unexpected character ('/' (code 47)): maybe "
                + "a (non-standard) comment?");
    assertThat(Json.lines(Text.class, "-"))
        .isEqualTo(
            "document (line 1, column 2): not JSON: Unexpected end-of-input: No digit following "
                + "sign");
  }

  @Test
  void namesEachLanguageThatIsWrong() {
    assertThat(Json.problems(
            Text.class, "{\"en_GB\": \"a\",\n \"fr\": \" \",\n \"es\": \"b\", \"ES\": \"c\"}"))
        .containsExactly(
            new Problem("Text: not a language tag: \"en_GB\"", "en_GB", "/en_GB", 1, 2),
            new Problem("Text (fr): is blank", " ", "/fr", 2, 8),
            new Problem("Text: two tags name the language es", "ES", "/ES", 3, 13));
    assertThat(Json.lines(Text.class, " {}"))
        .isEqualTo("document (line 1, column 2): Text: has no language");
  }

  @Test
  void namesTheIdThatIsWrongAsAName() {
    assertThat(Json.lines(
            Observation.class,
            "{\"indicator\": \"i\", \"programme\": \"p\", \"value\": {\"value\": 1},\n"
                + "\"categories\": {\" \": \"female\", \"age\": \"\"}}"))
        .isEqualTo("""
            /categories/  (line 2, column 16): DisaggregationId: is blank
            /categories/age (line 2, column 38): CategoryId: is blank""");
  }

  @Test
  void surviveSerialization() throws Exception {
    InvalidDocumentException thrown =
        catchThrowableOfType(InvalidDocumentException.class, () -> Json.read(Source.class, "{}"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(thrown);
    Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertThat(((InvalidDocumentException) read).problems()).isEqualTo(thrown.problems());
  }
}
