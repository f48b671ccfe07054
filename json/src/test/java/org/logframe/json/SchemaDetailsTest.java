package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Completeness;
import org.logframe.indicator.Step;
import org.logframe.programme.Note;
import org.logframe.source.Publication;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;

/** What a schema says of single values, so that whoever writes a document need not try it out. */
class SchemaDetailsTest {
  private static void assertRefused(Class<?> type, String document) {
    assertThat(SchemaCheck.isValid(type, document)).as(document).isFalse();
    assertThat(Json.problems(type, document)).isNotEmpty();
  }

  private static void assertTaken(Class<?> type, String document) {
    assertThat(SchemaCheck.isValid(type, document)).as(document).isTrue();
    assertThat(Json.read(type, document)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "2020", "e", "x", "en_GB", "en-", "-en", "englishes"})
  void languageTagsThatAreNone(String tag) {
    assertRefused(Text.class, "{\"" + tag + "\": \"a\"}");
    assertRefused(Publication.class, "{\"id\": \"p\", \"languages\": [\"" + tag + "\"]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "FR", "pt-BR", "zh-Hant-TW", "x-klingon", "i-klingon", "sgn-BE-FR"})
  void languageTags(String tag) {
    assertTaken(Text.class, "{\"" + tag + "\": \"a\"}");
    assertTaken(Publication.class, "{\"id\": \"p\", \"languages\": [\"" + tag + "\"]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "www.iom.int", "ftp://iom.int", "https:iom.int", "https://", "/a"})
  void linksThatLeadNowhere(String link) {
    assertRefused(
        Note.class, "{\"kind\": \"reference\", \"text\": \"a\", \"link\": \"" + link + "\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://iom.int", "HTTP://iom.int:80/a?b=c#d", "http://é.example/é"})
  void links(String link) {
    assertTaken(
        Note.class, "{\"kind\": \"reference\", \"text\": \"a\", \"link\": \"" + link + "\"}");
  }

  @Test
  void thereIsNoYearZero() {
    assertRefused(PartialDate.class, "\"0000\"");
    assertRefused(PartialDate.class, "\"late 0000\"");
    assertTaken(PartialDate.class, "\"0001\"");
  }

  @Test
  void spansAreNotEmpty() {
    assertRefused(
        Step.class, "{\"rule\": \"latest\", \"axes\": [\"periods\"], \"lookBack\": \"P\"}");
    assertTaken(
        Step.class, "{\"rule\": \"latest\", \"axes\": [\"periods\"], \"lookBack\": \"P1Y6M\"}");
  }

  @Test
  void countsAreNotNegative() {
    assertRefused(Completeness.class, "{\"expected\": -1, \"reported\": -1}");
    assertTaken(Completeness.class, "{\"expected\": 0, \"reported\": 0}");
  }

  @Test
  void constantsAreNamedAsTheyAreWritten() {
    assertThat(Json.lines(Aggregation.class, """
        {"indicator": "i", "filters": [{"facet": "status", "values": ["ONGOING"]}]}"""))
        .isEqualTo(
            "/filters/0 (line 1, column 32): Phase: \"ONGOING\" is none of planned, ongoing, "
                + "closed, suspended, cancelled, unknown");
  }
}
