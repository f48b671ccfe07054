package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.logframe.json.diff.ChangeKind;
import org.logframe.json.diff.PortfolioDiff;
import org.logframe.place.Country;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Coverage;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.Status;
import org.logframe.source.Text;

/** Large and lopsided portfolios: time grows with their size, and what is printed stays short. */
class DiffSizeTest {
  private static final int MANY = 100_000;
  private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

  private static Portfolio programmes(int count, IntFunction<Programme.Builder> programme) {
    return Portfolio.builder()
        .addAllProgrammes(
            IntStream.range(0, count).mapToObj(i -> programme.apply(i).build()).toList())
        .build();
  }

  private static Programme.Builder programme(int i) {
    return Programme.builder()
        .id("p" + i)
        .title(Text.english("Programme " + i))
        .addCoverage(Coverage.of(Country.all().get(i % 200)));
  }

  @Test
  @Timeout(60)
  void comparesAHundredThousandProgrammesInAnotherOrder() {
    Portfolio before = programmes(MANY, DiffSizeTest::programme);
    Portfolio after = programmes(MANY, i -> programme(MANY - i).acronym("X"));

    PortfolioDiff diff = PortfolioDiff.between(before, after, DAY);

    assertThat(diff.changes()).hasSize(MANY + 2);
    assertThat(diff.of(ChangeKind.REORDERED)).hasSize(1);
    assertThat(diff.on(DAY).coverage()).hasSize(2);
    assertThat(diff.toString().lines()).hasSizeLessThan(1_100);
    assertThat(diff.toString()).contains("\n… and 99,502 more\n");
  }

  @Test
  @Timeout(60)
  void comparesAChainOfAHundredThousandProgrammes() {
    Portfolio before =
        programmes(MANY, i -> i == 0 ? programme(i) : programme(i).partOf("p" + (i - 1)));
    Portfolio after = before.toBuilder().addProgrammes(programme(MANY).build()).build();

    PortfolioDiff diff = PortfolioDiff.between(before, after, DAY);

    assertThat(diff.changes()).hasSize(1);
    assertThat(diff.on(DAY).coverage()).hasSize(1);
  }

  @Test
  @Timeout(60)
  void comparesManyThatNothingTellsApart() {
    Programme.Builder before = Programme.builder().id("p");
    Programme.Builder after = Programme.builder().id("p");
    for (int i = 0; i < MANY; i++) {
      before.addStatuses(
          Status.builder().phase(Phase.ONGOING).label("label " + i).build());
      after.addStatuses(
          Status.builder().phase(Phase.ONGOING).label("label " + (MANY - i)).build());
    }

    PortfolioDiff diff =
        PortfolioDiff.between(programmes(1, i -> before), programmes(1, i -> after));

    assertThat(diff.toString()).isEqualTo("""
            2 changes: 1 changed, 1 reordered
            /programmes[p]
              ~ /statuses[-]/label: "label 0" -> "label 100000"
              ^ /statuses: in another order""");
  }

  @Test
  void shortensHugeTexts() {
    String huge = "long ".repeat(200_000) + "end";
    Portfolio before = portfolio(huge);
    Portfolio after = portfolio(huge + "!");

    PortfolioDiff diff = PortfolioDiff.between(before, after);

    assertThat(diff.toString()).hasSizeLessThan(300);
    assertThat(diff.changes().get(0).after().orElseThrow().json()).isEqualTo("\"" + huge + "!\"");
    assertThat(PortfolioDiffJson.write(diff)).hasSizeGreaterThan(2 * huge.length());
  }

  private static Portfolio portfolio(String text) {
    return Portfolio.builder()
        .addNotes(Note.builder().kind(NoteKind.THEME).text(Text.english(text)).build())
        .build();
  }
}
