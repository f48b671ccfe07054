package org.logframe.tutorials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every tutorial prints what its golden file says, on every machine. {@code -Dgolden.update=true}
 * writes the golden files anew.
 */
class TutorialsTest {
  private static final int MOST_LINES = 60;

  static List<Tutorial> tutorials() {
    return Tutorial.all();
  }

  @ParameterizedTest
  @MethodSource("tutorials")
  void printsWhatItsGoldenFileSays(Tutorial tutorial) throws Exception {
    String output = tutorial.output();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(tutorial.golden(), output);
    }
    assertThat(tutorial.golden())
        .as("golden file; write it with -Dgolden.update=true")
        .exists();
    assertThat(output).isNotBlank().isEqualTo(Repository.read(tutorial.golden()));
  }

  /** Turkish has its own capital letters, Arabic its own digits. */
  @ParameterizedTest
  @MethodSource("tutorials")
  void printsTheSameWhereverItRuns(Tutorial tutorial) throws Exception {
    String here = tutorial.output();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      for (String language : List.of("tr-TR", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(tutorial.output()).as(language).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("tutorials")
  void isShortEnoughToRead(Tutorial tutorial) {
    assertThat(Repository.read(tutorial.source()).lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
  }

  @Test
  void noGoldenFileIsLeftBehind() {
    assertThat(Tutorial.filesOf(Tutorial.GOLDEN, ".txt"))
        .containsExactlyElementsOf(Tutorial.all().stream().map(Tutorial::name).toList());
  }
}
