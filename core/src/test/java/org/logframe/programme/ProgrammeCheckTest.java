package org.logframe.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;

class ProgrammeCheckTest {
  private static final Country LIBYA = Country.of("LY");
  private static final Text WHY = Text.english("No return assistance");

  private static Programme.Builder programme() {
    return Programme.builder().id("ji");
  }

  /** An event as {@code "ended 2015"} or {@code "ended 2015 in LY"}. */
  private static Event event(String text) {
    String[] parts = text.split(" in ", -1);
    int space = parts[0].lastIndexOf(' ');
    String kind = parts[0].substring(0, space).replace(' ', '_').toUpperCase(Locale.ROOT);
    return Event.builder()
        .kind(EventKind.valueOf(kind))
        .date(PartialDate.parse(parts[0].substring(space + 1)))
        .area(parts.length == 1 ? Optional.empty() : Optional.of(AreaId.parse(parts[1])))
        .build();
  }

  private static Objective objective(String id, ObjectiveLevel level, Optional<String> partOf) {
    return Objective.builder()
        .id(id)
        .level(level)
        .statement(WHY)
        .partOf(partOf.map(ObjectiveId::of))
        .build();
  }

  private static Objective result(String id, String partOf) {
    return objective(id, ObjectiveLevel.RESULT, Optional.of(partOf));
  }

  private static Objective result(String id) {
    return objective(id, ObjectiveLevel.RESULT, Optional.empty());
  }

  private static void assertRejected(Programme.Builder builder, String message) {
    assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "ended 2015, launched 2016-12",
    "ended 2016-11-30, started 2016-12",
    "ended 2015, established 2016",
    "phased out 2015, launched 2016-12",
    "ended 2015 in LY, started 2016 in LY",
    "phased out 2015 in LY, launched 2016-12",
    "ended 2015, started 2016 in LY",
  })
  void rejectsAnEndBeforeABeginning(String end, String begin) {
    String message = "Programme ji: " + end + " before it was " + begin;

    assertRejected(programme().addEvents(event(begin), event(end)), message);
    assertRejected(programme().addEvents(event(end), event(begin)), message);
  }

  @ParameterizedTest
  @CsvSource({
    "ended 2016, launched 2016-12",
    "ended 2016-12, launched 2016-12",
    "ended 2020, launched 2016-12",
    "phased out 2015 in TN, started 2016 in LY",
    "refocused 2015, launched 2016-12",
    "started 2015, launched 2016-12",
    "phased out 2015, ended 2020",
    "ended 2015, phased out 2020",
  })
  void allowsEventsThatMayHaveHappenedInOrder(String one, String other) {
    assertThat(programme().addEvents(event(one), event(other)).build().events())
        .containsExactly(event(one), event(other));
  }

  @Test
  void rejectsAPillarStatedTwice() {
    assertRejected(
        programme().addPillars("return", "capacity-building", "return"),
        "Programme ji: pillar return is stated twice");
  }

  @Test
  void rejectsAFrameworkStatedTwice() {
    assertRejected(
        programme().addFrameworks("new-pact", "new-pact"),
        "Programme ji: framework new-pact is stated twice");
  }

  @Test
  void saysOnceWhatIsStatedThreeTimes() {
    assertRejected(
        programme().addPillars("return", "return", "return"),
        "Programme ji: pillar return is stated twice");
  }

  @Test
  void rejectsTwoExceptionsForOnePillarInOneCountry() {
    PillarId pillar = PillarId.of("reintegration");
    assertRejected(
        programme()
            .addPillars(pillar)
            .addApplicability(
                Applicability.exclude(LIBYA, pillar, WHY),
                Applicability.onlyFor(LIBYA, pillar, Eligibility.of(WHY))),
        "Programme ji: pillar reintegration has two exceptions for LY");
  }

  @Test
  void allowsExceptionsForOnePillarInTwoCountriesAndTwoPillarsInOne() {
    PillarId support = PillarId.of("reintegration");
    PillarId capacity = PillarId.of("capacity-building");

    assertThat(programme()
            .addApplicability(
                Applicability.exclude(LIBYA, support, WHY),
                Applicability.exclude(Country.of("TN"), support, WHY),
                Applicability.exclude(LIBYA, capacity, WHY))
            .build()
            .applicability())
        .as("also of pillars that a component inherits rather than states")
        .hasSize(3);
  }

  @Test
  void rejectsAnObjectiveStatedTwice() {
    assertRejected(
        programme().addObjectives(result("r1"), result("r2"), result("r1")),
        "Programme ji: objective r1 is stated twice");
  }

  @Test
  void rejectsAnObjectiveOfAParentThatIsNotThere() {
    assertRejected(
        programme().addObjectives(result("r1", "so9")),
        "Programme ji: objective r1 is part of so9, which is not there");
  }

  @Test
  void rejectsAnObjectiveThatIsPartOfItself() {
    assertRejected(
        programme().addObjectives(result("r1", "r1")),
        "Programme ji: objective r1 is part of itself");
  }

  @Test
  void rejectsEachObjectiveOfACircleButNotWhatHangsOnIt() {
    assertRejected(
        programme().addObjectives(result("r3", "r1"), result("r1", "r2"), result("r2", "r1")),
        "Programme ji: objective r1 is part of itself; objective r2 is part of itself");
  }

  @ParameterizedTest
  @CsvSource({"OVERALL, SPECIFIC", "OVERALL, RESULT", "SPECIFIC, RESULT"})
  void rejectsAnObjectiveOfAParentOfALowerLevel(ObjectiveLevel level, ObjectiveLevel above) {
    assertRejected(
        programme()
            .addObjectives(
                objective("a", level, Optional.of("b")), objective("b", above, Optional.empty())),
        "Programme ji: objective a (" + level + ") is part of b (" + above
            + "), which is of a lower level");
  }

  @ParameterizedTest
  @CsvSource({
    "RESULT, SPECIFIC",
    "RESULT, OVERALL",
    "SPECIFIC, OVERALL",
    "RESULT, RESULT",
    "OVERALL, OVERALL",
  })
  void allowsAnObjectiveOfAParentOfNoLowerLevel(ObjectiveLevel level, ObjectiveLevel above) {
    Objective child = objective("a", level, Optional.of("b"));
    Objective parent = objective("b", above, Optional.empty());

    assertThat(programme().addObjectives(child, parent).build().objectives())
        .as("whichever comes first")
        .containsExactly(child, parent);
    assertThat(programme().addObjectives(parent, child).build().objectives()).hasSize(2);
  }

  @Test
  void rejectsBeingPartOfItself() {
    assertRejected(programme().partOf("ji"), "Programme ji: is part of itself");
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    PillarId pillar = PillarId.of("return");
    Applicability exception = Applicability.exclude(LIBYA, pillar, WHY);
    assertRejected(
        programme()
            .partOf("ji")
            .addEvents(event("launched 2016-12"), event("started 2017"), event("ended 2015"))
            .addPillars(pillar, pillar)
            .addFrameworks("new-pact", "new-pact")
            .addApplicability(exception, exception)
            .addObjectives(result("r1", "so9"), result("r2"), result("r2")),
        "Programme ji: is part of itself"
            + "; ended 2015 before it was launched 2016-12"
            + "; ended 2015 before it was started 2017"
            + "; pillar return is stated twice"
            + "; framework new-pact is stated twice"
            + "; pillar return has two exceptions for LY"
            + "; objective r2 is stated twice"
            + "; objective r1 is part of so9, which is not there");
  }

  @Test
  void rejectsAnAcronymThatIsNone() {
    assertRejected(programme().acronym(" "), "Programme ji, acronym: is blank");
    assertRejected(
        programme().acronym("J\tI"),
        "Programme ji, acronym: has a control character: \"J\\u0009I\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"migrationjointinitiative.org", "mailto:iom@example.org", "https://"})
  void rejectsALinkThatIsNoAddressOnTheWeb(String link) {
    assertRejected(
        programme().link(link),
        "Programme ji, link: is no absolute http or https address: \"" + link + "\"");
  }

  @ParameterizedTest
  @EnumSource
  void allowsAProgrammeOfAnyKindToBePartOfAnother(ProgrammeKind kind) {
    assertThat(programme().kind(kind).partOf("eu-iom-actions").build().partOf())
        .contains(ProgrammeId.of("eu-iom-actions"));
  }
}
