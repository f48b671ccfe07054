package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Global;
import org.logframe.source.Parts;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;

class ProgrammeTest {
  private static final Country LIBYA = Country.of("LY");
  private static final Text TITLE =
      Text.english("Joint Initiative").with(Locale.FRENCH, "Initiative");
  private static final Text ABOUT = Text.english("Protects migrants");
  private static final Text ALIAS = Text.english("the Programme");
  private static final Text LONG = Text.english("Joint Initiative for Migrant Protection");
  private static final Source LINE = Source.of("listing", "line 22");
  private static final Source PAGE = Source.of("booklet", "p. 2");
  private static final Event STARTED = Event.of(EventKind.STARTED, PartialDate.of(2017, 5));
  private static final Event LAUNCHED = Event.of(EventKind.LAUNCHED, PartialDate.of(2016, 12));
  private static final Listing WEST = Listing.of(AreaId.parse("region:listing/west"), LINE);
  private static final Listing NORTH = Listing.of(AreaId.parse("region:listing/north"), LINE);
  private static final PillarId SUPPORT = PillarId.of("reintegration");
  private static final PillarId CAPACITY = PillarId.of("capacity-building");
  private static final Applicability NO_SUPPORT = Applicability.exclude(LIBYA, SUPPORT, ABOUT);
  private static final Applicability NO_CAPACITY = Applicability.exclude(LIBYA, CAPACITY, ABOUT);
  private static final Participation FUNDER =
      Participation.of("eutf-africa", ParticipationRole.FUNDING);
  private static final Participation PARTNER = Participation.of("iom", ParticipationRole.PARTNER);
  private static final Status PAST = Status.of(Phase.CLOSED, "Past activities");
  private static final Status ONGOING = Status.of(Phase.ONGOING, "Ongoing");
  private static final Objective SPECIFIC = objective("so1", ObjectiveLevel.SPECIFIC);
  private static final Objective OVERALL = objective("oo", ObjectiveLevel.OVERALL);
  private static final Note THEME = Note.of(NoteKind.THEME, Text.english("Dignified return"));
  private static final Note APPROACH = Note.of(NoteKind.APPROACH, Text.english("Three levels"));

  private static Objective objective(String id, ObjectiveLevel level) {
    return Objective.builder().id(id).level(level).statement(ABOUT).build();
  }

  private static Programme.Builder minimal() {
    return Programme.builder().id("ji-north-africa");
  }

  /** Lists are in no natural order, so that a sorted one would show. */
  private static Programme full() {
    return minimal()
        .kind(ProgrammeKind.COMPONENT)
        .partOf("joint-initiative")
        .title(TITLE)
        .acronym("JI")
        .addAliases(ALIAS, LONG)
        .description(ABOUT)
        .addEvents(STARTED, LAUNCHED)
        .addListedUnder(WEST, NORTH)
        .covers(LIBYA, Country.of("DZ"), Global.GLOBAL)
        .addPillars(SUPPORT, CAPACITY)
        .addApplicability(NO_SUPPORT, NO_CAPACITY)
        .addParticipation(PARTNER, FUNDER)
        .addStatuses(PAST, ONGOING)
        .addObjectives(SPECIFIC, OVERALL)
        .addFrameworks("new-pact", "eu-strategy")
        .addNotes(THEME, APPROACH)
        .link("https://www.migrationjointinitiative.org/")
        .addSources(PAGE, LINE)
        .build();
  }

  @Test
  void hasTheseParts() {
    assertThat(full().id()).isEqualTo(ProgrammeId.of("ji-north-africa"));
    assertThat(full().kind()).isEqualTo(ProgrammeKind.COMPONENT);
    assertThat(full().partOf()).contains(ProgrammeId.of("joint-initiative"));
    assertThat(full().title()).contains(TITLE);
    assertThat(full().acronym()).contains("JI");
    assertThat(full().description()).contains(ABOUT);
    assertThat(full().link()).contains("https://www.migrationjointinitiative.org/");
  }

  @Test
  void keepsTheOrderOfItsSource() {
    assertThat(full().aliases()).containsExactly(ALIAS, LONG);
    assertThat(full().events()).containsExactly(STARTED, LAUNCHED);
    assertThat(full().listedUnder()).containsExactly(WEST, NORTH);
    assertThat(full().coverage())
        .containsExactly(
            Coverage.of(LIBYA), Coverage.of(Country.of("DZ")), Coverage.of(Global.GLOBAL));
    assertThat(full().pillars()).containsExactly(SUPPORT, CAPACITY);
    assertThat(full().applicability()).containsExactly(NO_SUPPORT, NO_CAPACITY);
    assertThat(full().participation()).containsExactly(PARTNER, FUNDER);
    assertThat(full().statuses()).containsExactly(PAST, ONGOING);
    assertThat(full().objectives()).containsExactly(SPECIFIC, OVERALL);
    assertThat(full().frameworks())
        .containsExactly(PolicyFrameworkId.of("new-pact"), PolicyFrameworkId.of("eu-strategy"));
    assertThat(full().notes()).containsExactly(THEME, APPROACH);
    assertThat(full().sources()).containsExactly(PAGE, LINE);
  }

  @Test
  void needsOnlyAnId() {
    Programme programme = minimal().build();

    assertThat(programme.kind()).isEqualTo(ProgrammeKind.PROGRAMME);
    assertThat(programme.partOf()).isEmpty();
    assertThat(programme.title()).isEmpty();
    assertThat(programme.coverage()).isEmpty();
    assertThat(programme.statuses()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> Programme.builder().build())
        .withMessageContaining("[id]");
  }

  @Test
  void takesPillarsByIdTextOrAsTheyAre() {
    Pillar pillar = Pillar.builder().id(SUPPORT).title(ABOUT).build();

    assertThat(
            minimal().addPillars(pillar).addPillars("capacity-building").build().pillars())
        .containsExactly(SUPPORT, CAPACITY);
  }

  @Test
  void isPrintedByItsNameAndIdOrItsIdAlone() {
    assertThat(full()).hasToString("Joint Initiative (ji-north-africa)");
    assertThat(minimal().build()).hasToString("ji-north-africa");
  }

  @Test
  void isRebuiltFromItsParts() {
    assertThat(full().toBuilder().build()).isEqualTo(full()).hasSameHashCodeAs(full());
  }

  @Test
  void isEqualByAllItsParts() {
    Parts.assertThatEachCounts(
        full(),
        full().toBuilder().id("ji").build(),
        full().toBuilder().kind(ProgrammeKind.ACTION).build(),
        full().toBuilder().partOf(Optional.empty()).build(),
        full().toBuilder().title(Optional.empty()).build(),
        full().toBuilder().acronym(Optional.empty()).build(),
        full().toBuilder().addAllAliases(List.of(TITLE)).build(),
        full().toBuilder().description(Optional.empty()).build(),
        full().toBuilder().addAllEvents(List.of(STARTED)).build(),
        full().toBuilder().addAllListedUnder(List.of(WEST)).build(),
        full().toBuilder().addAllCoverage(List.of(Coverage.of(LIBYA))).build(),
        full().toBuilder().addAllPillars(List.of(PillarId.of("return"))).build(),
        full().toBuilder()
            .addAllApplicability(List.of(Applicability.exclude(Country.of("DZ"), SUPPORT, ABOUT)))
            .build(),
        full().toBuilder().addAllParticipation(List.of(FUNDER)).build(),
        full().toBuilder().addAllStatuses(List.of(PAST)).build(),
        full().toBuilder()
            .addAllObjectives(List.of(objective("so2", ObjectiveLevel.SPECIFIC)))
            .build(),
        full().toBuilder().addAllFrameworks(List.of(PolicyFrameworkId.of("au"))).build(),
        full().toBuilder().addAllNotes(List.of(THEME)).build(),
        full().toBuilder().link(Optional.empty()).build(),
        full().toBuilder().addAllSources(List.of(LINE)).build());
  }

  @Test
  void goesByItsTitleInTheLanguageOfTheReader() {
    assertThat(full().name(Locale.ENGLISH)).isEqualTo("Joint Initiative");
    assertThat(full().name(Locale.FRENCH)).isEqualTo("Initiative");
  }

  @Test
  void goesByItsAcronymThenItsFirstAliasThenItsIdWhereNothingBetterIsStated() {
    Programme.Builder aliases = minimal().addAliases(TITLE, ALIAS);

    assertThat(aliases.build().name(Locale.FRENCH)).isEqualTo("Initiative");
    assertThat(aliases.acronym("JI").build().name(Locale.FRENCH)).isEqualTo("JI");
    assertThat(minimal().build().name(Locale.FRENCH)).isEqualTo("ji-north-africa");
  }
}
