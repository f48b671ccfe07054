package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.portfolio.FindingSamples.AS_OF;
import static org.logframe.portfolio.FindingSamples.countries;
import static org.logframe.portfolio.FindingSamples.programme;
import static org.logframe.portfolio.Samples.PAGE;
import static org.logframe.portfolio.Samples.frame;
import static org.logframe.portfolio.Samples.observation;
import static org.logframe.portfolio.Samples.returns;
import static org.logframe.portfolio.Samples.status;
import static org.logframe.portfolio.Samples.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.programme.Phase;

/** What all findings have in common. */
class FindingsTest {
  @Test
  void aSourceCanBeReadInMoreThanOneWay() {
    Note reading = Note.of(NoteKind.READING, text("Since is ambiguous"), PAGE);
    Note theme = Note.of(NoteKind.THEME, text("x"), PAGE);
    Portfolio portfolio = frame()
        .addNotes(theme, reading)
        .addProgrammes(programme().addNotes(reading, theme).build())
        .addIndicators(returns().addNotes(reading).build())
        .addObservations(observation("5").addNotes(theme, reading).build())
        .build();
    assertThat(portfolio.findings(AS_OF))
        .allSatisfy(each -> {
          assertThat(each.code()).isEqualTo(FindingCode.AMBIGUOUS_SOURCE);
          assertThat(each.sentence()).isEqualTo("Since is ambiguous");
          assertThat(each.sources()).containsExactly(PAGE);
        })
        .extracting(Finding::path)
        .containsExactly(
            "/notes/1",
            "/programmes/0/notes/0",
            "/indicators/0/notes/0",
            "/observations/0/notes/1");
  }

  @Test
  void findingsComeInTheOrderOfTheirCodesThenOfThePortfolio() {
    Note reading = Note.of(NoteKind.READING, text("x"));
    List<Finding> findings = frame()
        .addNotes(reading)
        .addProgrammes(programme()
            .addNotes(reading)
            .addStatuses(status(Phase.CLOSED, "Past"), status(Phase.ONGOING, "Current"))
            .build())
        .addClaims(countries(1, ClaimTime.AT_PUBLICATION))
        .build()
        .findings(AS_OF);
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.CLAIM_DISAGREES_WITH_LIST,
            FindingCode.STATUSES_DISAGREE,
            FindingCode.AMBIGUOUS_SOURCE,
            FindingCode.AMBIGUOUS_SOURCE);
    assertThat(findings)
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.WARNING, Severity.INFO, Severity.INFO);
    assertThat(findings.get(0).toBuilder().build()).isEqualTo(findings.get(0));
  }
}
