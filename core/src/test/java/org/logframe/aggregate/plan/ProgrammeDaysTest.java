package org.logframe.aggregate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.MALI;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.box.node.Days;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Coverage;
import org.logframe.programme.Event;
import org.logframe.programme.EventKind;
import org.logframe.programme.Participation;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.Organisation;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/**
 * {@code part} lies in {@code middle}, that in {@code top}; each has something that changes, on the
 * 2nd, the 3rd and the 4th of January 2021.
 */
class ProgrammeDaysTest {
  private static final Portfolio PORTFOLIO = Portfolio.builder()
      .addOrganisations(
          Organisation.builder().id("eu").addNames(Text.english("EU")).build())
      .addProgrammes(
          Programme.builder()
              .id("top")
              .addCoverage(Coverage.builder()
                  .area(MALI)
                  .validity(Validity.since("2021-01-02"))
                  .build())
              .build(),
          Programme.builder()
              .id("middle")
              .partOf("top")
              .addParticipation(Participation.builder()
                  .organisation("eu")
                  .role(ParticipationRole.FUNDING)
                  .validity(Validity.until("2021-01-02"))
                  .build())
              .build(),
          Programme.builder()
              .id("part")
              .partOf("middle")
              .addEvents(Event.builder()
                  .kind(EventKind.STARTED)
                  .date(PartialDate.parse("2021-01-04"))
                  .build())
              .build())
      .build();

  private static List<String> days(String programme, String from, String to) {
    Days days = new Days(LocalDate.parse(from), LocalDate.parse(to));
    return new ProgrammeDays(PORTFOLIO)
        .of(ProgrammeId.of(programme), days).stream().map(LocalDate::toString).toList();
  }

  @Test
  void somethingMayChangeWhereItDoesInTheProgrammeAboveItOrInAComponent() {
    for (String programme : List.of("top", "middle", "part")) {
      assertThat(days(programme, "2021-01-01", "2021-12-31"))
          .as(programme)
          .containsExactly("2021-01-01", "2021-01-02", "2021-01-03", "2021-01-04", "2021-01-05");
    }
  }

  @Test
  void onlyTheDaysAskedForCount() {
    assertThat(days("part", "2021-01-03", "2021-01-04"))
        .containsExactly("2021-01-03", "2021-01-04");
    assertThat(days("part", "2022-01-01", "2022-12-31")).containsExactly("2022-01-01");
  }
}
