package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.logframe.portfolio.PortfolioProblems.assertProblems;
import static org.logframe.portfolio.Samples.frame;
import static org.logframe.portfolio.Samples.observation;
import static org.logframe.portfolio.Samples.organisation;
import static org.logframe.portfolio.Samples.portfolio;
import static org.logframe.portfolio.Samples.text;

import org.junit.jupiter.api.Test;
import org.logframe.programme.Note;
import org.logframe.programme.NoteKind;
import org.logframe.programme.Programme;
import org.logframe.source.Source;

/** How all that breaks the build of a portfolio is reported. */
class BadPortfolioTest {
  private static final Source NOWHERE = Source.of("nowhere");

  private static Programme.Builder programme(String id) {
    return Programme.builder().id(id);
  }

  @Test
  void theSampleIsFine() {
    assertThat(portfolio().build().programmes()).hasSize(4);
  }

  @Test
  void aSingleProblemIsOneLineBelowTheCount() {
    assertThatExceptionOfType(InvalidPortfolioException.class)
        .isThrownBy(
            () -> frame().addProgrammes(programme("x").partOf("y").build()).build())
        .withMessage("Portfolio: 1 problem\n  /programmes/0/partOf: no programme \"y\"");
  }

  @Test
  void allProblemsAreReportedTogetherInTheOrderOfThePortfolio() {
    assertThatExceptionOfType(InvalidPortfolioException.class)
        .isThrownBy(() -> portfolio()
            .addObservations(observation("-5").build())
            .addProgrammes(
                programme("a").partOf("b").addPillars("x").addSources(NOWHERE).build())
            .addProgrammes(programme("b").partOf("a").build())
            .addProgrammes(programme("hub").addPillars("y").build())
            .addOrganisations(organisation("eu").partOf("un").build())
            .addNotes(Note.of(NoteKind.THEME, text("x"), NOWHERE))
            .build())
        .withMessage("""
            Portfolio: 9 problems
              /organisations/2/id: organisation "eu" is there twice, first at /organisations/0
              /organisations/2/partOf: no organisation "un"
              /programmes/4/partOf: programme "a" is part of itself through "b"
              /programmes/4/pillars/0: no pillar "x"
              /programmes/4/sources/0/publication: no publication "nowhere"
              /programmes/6/id: programme "hub" is there twice, first at /programmes/3
              /programmes/6/pillars/0: no pillar "y"
              /observations/0/value: indicator returns is a count, which is never negative: -5 persons; where corrections are reported, declare a range that allows it, with range(...) of the indicator's builder or "range" in JSON
              /notes/0/sources/0/publication: no publication "nowhere\"""");
  }

  @Test
  void aQuotedIdIsShortened() {
    assertProblems(
        frame().addProgrammes(programme("x").partOf("y".repeat(200)).build()),
        "/programmes/0/partOf: no programme \"" + "y".repeat(80) + "…\"");
  }
}
