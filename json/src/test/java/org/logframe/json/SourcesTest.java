package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sources that give a document in another way than all at once. */
class SourcesTest {
  private static final String LINE =
      "{\"indicator\":\"é😀\",\"programme\":\"p\",\"value\":{\"value\":1}}\n";
  private static final String LINES = LINE.repeat(3);
  private static final String ARRAY = "[" + LINE + "," + LINE + "," + LINE + "]";
  private static final String PORTFOLIO = "\ufeff{\"format\":\"logframe/1\",\"title\":\"é😀\"}";
  private static final ObservationsReader ARRAYS =
      ObservationsJson.reader().form(ObservationsForm.ARRAY);

  /** Bytes of which every other call gives none, and every other one. */
  private static InputStream hesitant(String text) {
    return new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      private boolean gives;

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        gives = !gives;
        return gives ? super.read(target, offset, 1) : 0;
      }
    };
  }

  /** Characters of which the first calls give one each, and all others some number. */
  private static Reader silent(String text, int ones, int number) {
    return new FilterReader(new StringReader(text)) {
      private int calls;

      @Override
      public int read(char[] target, int offset, int length) throws IOException {
        return calls++ < ones ? super.read(target, offset, 1) : number;
      }
    };
  }

  @Test
  void areReadToTheirEndWhereTheyHaveNothingForNow() {
    assertThat(ObservationsJson.read(hesitant(LINES))).isEqualTo(ObservationsJson.read(LINES));
    assertThat(ARRAYS.open(hesitant(ARRAY)).readAll()).isEqualTo(ObservationsJson.read(LINES));
    assertThat(PortfolioJson.read(hesitant(PORTFOLIO))).isEqualTo(PortfolioJson.read(PORTFOLIO));
  }

  @Test
  void areReadCharacterByCharacter() {
    assertThat(ObservationsJson.read(silent(LINES, LINES.length(), -1)))
        .isEqualTo(ObservationsJson.read(LINES));
    assertThat(PortfolioJson.read(silent(PORTFOLIO, PORTFOLIO.length(), -1)))
        .isEqualTo(PortfolioJson.read(PORTFOLIO));
  }

  @Test
  void haveNotEndedWhereTheyGiveNoCharacters() {
    for (int ones : List.of(0, 1, LINE.length())) {
      assertThatThrownBy(() -> ObservationsJson.read(silent(LINES, ones, 0)))
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("the Reader gave no characters, and did not end");
      assertThatThrownBy(() -> ARRAYS.open(silent(ARRAY, ones, 0)).readAll())
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("the Reader gave no characters, and did not end");
    }
    assertThatThrownBy(() -> PortfolioJson.read(silent(PORTFOLIO, 1, 0)))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("the Reader gave no characters, and did not end");
  }
}
