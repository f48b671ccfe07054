package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.json.diff.Change;
import org.logframe.json.diff.ChangeKind;
import org.logframe.json.diff.CoverageChange;
import org.logframe.json.diff.DayDiff;
import org.logframe.json.diff.PortfolioDiff;
import org.logframe.json.diff.Side;
import org.logframe.json.diff.Standing;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.Country;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Coverage;
import org.logframe.programme.CoverageRole;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.programme.Status;
import org.logframe.source.Text;
import org.logframe.time.Certainty;

class PortfolioDiffTest {
  private static final Country NIGER = Country.of("NE");
  private static final Country MALI = Country.of("ML");
  private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

  private static final Programme SAHEL = Programme.builder()
      .id("sahel")
      .title(Text.english("Sahel returns"))
      .addCoverage(Coverage.of(NIGER), Coverage.of(MALI))
      .addStatuses(Status.builder().phase(Phase.ONGOING).asOf("2021").build())
      .build();
  private static final Indicator RETURNED = Indicator.flow("returned")
      .title(Text.english("Returned"))
      .unit(Counts.PERSON)
      .build();

  private static Portfolio portfolio(Programme... programmes) {
    return Portfolio.builder().addProgrammes(programmes).addIndicators(RETURNED).build();
  }

  private static Observation observed(String period, String figure) {
    return Observation.builder()
        .indicator("returned")
        .programme("sahel")
        .area(NIGER)
        .period(period)
        .value(Figure.parse(figure))
        .build();
  }

  private static Portfolio observations(Observation... observations) {
    return portfolio(SAHEL).toBuilder().addObservations(observations).build();
  }

  private static String changes(Portfolio before, Portfolio after) {
    return PortfolioDiff.between(before, after).changes().stream()
        .map(Change::toString)
        .collect(Collectors.joining("\n"));
  }

  /** What changes in a programme. */
  private static String edited(Programme before, UnaryOperator<Programme.Builder> edit) {
    return changes(portfolio(before), portfolio(edit.apply(before.toBuilder()).build()));
  }

  @Test
  void namesAFieldByWhatItIsIn() {
    Portfolio after = portfolio(Programme.builder()
        .id("sahel")
        .title(Text.english("Sahel returns").with(Locale.FRENCH, "Retours au Sahel"))
        .addCoverage(Coverage.of(NIGER), Coverage.of(MALI))
        .addStatuses(Status.builder().phase(Phase.CLOSED).asOf("2021").build())
        .build());

    assertThat(changes(portfolio(SAHEL), after)).isEqualTo("""
            + /programmes[sahel]/title/fr: "Retours au Sahel"
            ~ /programmes[sahel]/statuses[2021]/phase: "ongoing" -> "closed\"""");
  }

  @Test
  void pointsToBothDocuments() {
    Programme other = Programme.builder().id("other").build();
    Change change = PortfolioDiff.between(
            portfolio(SAHEL), portfolio(other, SAHEL.toBuilder().acronym("SR").build()))
        .changes()
        .get(0);

    assertThat(change)
        .isEqualTo(Change.added(
            "Programme",
            "/programmes[sahel]/acronym",
            Side.written("\"SR\"", "/programmes/1/acronym")));
  }

  @Test
  void hasNoPointerToADefaultThatIsNotWritten() {
    Programme before =
        Programme.builder().id("p").addCoverage(Coverage.of(NIGER)).build();
    Programme after = Programme.builder()
        .id("p")
        .addCoverage(Coverage.builder().area(NIGER).validity("2020/..").build())
        .build();

    assertThat(PortfolioDiff.between(portfolio(before), portfolio(after)).changes())
        .containsExactly(Change.changed(
            "Coverage",
            "/programmes[p]/coverage[NE]/validity",
            Side.unwritten("\"../..\""),
            Side.written("\"2020/..\"", "/programmes/0/coverage/0/validity")));
  }

  @Test
  void tellsCoverageApartByAreaAndRole() {
    Coverage host = Coverage.builder().area(NIGER).role(CoverageRole.HOST).build();

    assertThat(edited(SAHEL, programme -> programme.addCoverage(host)))
        .isEqualTo(
            "+ /programmes[sahel]/coverage[NE, host]: {\"area\": \"NE\", \"role\": \"host\"}");
  }

  @Test
  void numbersThoseThatNothingTellsApart() {
    Programme before = SAHEL.toBuilder()
        .addStatuses(Status.builder().phase(Phase.PLANNED).build())
        .build();

    assertThat(edited(
            before,
            programme -> programme
                .addStatuses(Status.builder().phase(Phase.UNKNOWN).build())
                .addAliases(Text.of("one"))))
        .isEqualTo("""
            + /programmes[sahel]/aliases[#1]: "one"
            + /programmes[sahel]/statuses[-#2]: {"phase": "unknown"}""");
  }

  @Test
  void escapesWhatPartsKeys() {
    assertThat(changes(
            portfolio(),
            portfolio(
                Programme.builder().id("a, b]#\\").build(),
                Programme.builder().id("-").build())))
        .isEqualTo("""
            + /programmes[a\\, b\\]\\#\\\\]: {"id": "a, b]#\\\\"}
            + /programmes[\\-]: {"id": "-"}""");
  }

  @Test
  void pairsEqualOnesFirst() {
    Observation first = observed("2021", "5 persons");
    Observation revised = observed("2021", "7 persons").toBuilder().asOf("2022").build();

    assertThat(changes(observations(first), observations(revised, first)))
        .isEqualTo("+ /observations[returned, sahel, NE, 2021]: {\"indicator\": \"returned\", "
            + "\"programme\": \"sahel\", \"area\": \"NE\", \"period\": \"2021\",…");
  }

  @Test
  void pairsRevisionsByTheirDate() {
    Observation old = observed("2021", "5 persons").toBuilder().asOf("2021").build();
    Observation young = observed("2021", "7 persons").toBuilder().asOf("2022").build();
    Portfolio after = observations(
        young.toBuilder().value(Figure.parse("8 persons")).build(),
        old.toBuilder().value(Figure.parse("6 persons")).build());

    assertThat(
            PortfolioDiff.between(observations(old, young), after).corrections().toString())
        .isEqualTo("[" + old + " -> 6 persons, " + young + " -> 8 persons]");
  }

  @Test
  void tellsWhichFiguresWereCorrected() {
    PortfolioDiff diff = PortfolioDiff.between(
        observations(observed("2020", "40 persons"), observed("2021", "close to 114,000 persons")),
        observations(observed("2021", "114,512 persons"), observed("2020", "40 persons")));

    assertThat(diff).hasToString("""
        2 changes: 1 changed, 1 reordered
        /observations[returned, sahel, NE, 2021]
          ~ /value: {"value": 114000, "unit": "persons", "qualifier": "nearly"} -> {"value": 114512, "unit": "persons"}
        ^ /observations: in another order
        Figures corrected
          returned, sahel, NE, 2021: close to 114,000 persons -> 114,512 persons""");
    assertThat(diff.of(Observation.class)).hasSize(1);
  }

  @Test
  void tellsWhoseStatusIsAnotherOnADay() {
    Programme component = Programme.builder().id("component").partOf("sahel").build();
    Programme closed = SAHEL.toBuilder()
        .addStatuses(Status.builder().phase(Phase.CLOSED).asOf("2022-06").build())
        .build();
    PortfolioDiff diff = PortfolioDiff.between(
        portfolio(SAHEL, component), portfolio(closed, component), DAY, LocalDate.of(2022, 6, 15));

    assertThat(diff.on(DAY).isEmpty()).isTrue();
    DayDiff later = diff.on(LocalDate.of(2022, 6, 15));
    assertThat(later.statuses()).hasToString("[sahel: ONGOING (CERTAIN) -> CLOSED (POSSIBLE)]");
    assertThat(later.isEmpty()).isFalse();
    assertThatThrownBy(() -> diff.on(LocalDate.of(2020, 1, 1)))
        .hasMessage("PortfolioDiff: was not asked for the day 2020-01-01");
  }

  @Test
  void tellsWhoseStatusNobodyStatesAnyLonger() {
    Portfolio before = portfolio(SAHEL);
    Portfolio after = portfolio(Programme.builder().id("sahel").build());

    assertThat(DayDiff.between(before, after, DAY).statuses())
        .hasToString("[sahel: ONGOING (CERTAIN) -> not stated]");
    assertThat(DayDiff.between(before, portfolio(), DAY).statuses()).isEmpty();
  }

  @Test
  void tellsWhoCameToACountryAndWhoLeft() {
    Programme before = SAHEL;
    Programme after = Programme.builder()
        .id("sahel")
        .addCoverage(
            Coverage.builder().area(NIGER).validity("../2022").build(),
            Coverage.of(Country.of("TD")))
        .addStatuses(Status.builder().phase(Phase.ONGOING).asOf("2021").build())
        .build();

    DayDiff day = DayDiff.between(portfolio(before), portfolio(after), LocalDate.of(2022, 6, 1));

    assertThat(day.coverage())
        .containsExactly(
            new CoverageChange(
                ProgrammeId.of("sahel"), NIGER, Certainty.UNDATED, Certainty.POSSIBLE),
            new CoverageChange(ProgrammeId.of("sahel"), MALI, Certainty.UNDATED, Certainty.NO),
            new CoverageChange(
                ProgrammeId.of("sahel"), Country.of("TD"), Certainty.NO, Certainty.UNDATED));
    assertThat(day.coverage())
        .hasToString("[~ sahel in NE (UNDATED -> POSSIBLE), - sahel in ML (UNDATED), "
            + "+ sahel in TD (UNDATED)]");
  }

  @Test
  void listsTheCountriesOfAProgrammeThatOnlyOnePortfolioHas() {
    assertThat(DayDiff.between(portfolio(), portfolio(SAHEL), DAY).coverage())
        .hasToString("[+ sahel in NE (UNDATED), + sahel in ML (UNDATED)]");
  }

  @Test
  void findsChangesByKindNounAndPath() {
    Programme after = SAHEL.toBuilder()
        .acronym("SR")
        .addCoverage(Coverage.of(Country.of("TD")))
        .build();
    Programme sahel2 = Programme.builder().id("sahel2").build();
    PortfolioDiff diff = PortfolioDiff.between(portfolio(SAHEL), portfolio(after, sahel2));

    assertThat(diff.of(ChangeKind.REMOVED)).isEmpty();
    assertThat(diff.of(ChangeKind.ADDED)).hasSize(3);
    assertThat(diff.of(Coverage.class).stream().map(Change::path))
        .containsExactly("/programmes[sahel]/coverage[TD]");
    assertThat(diff.of(Programme.class).stream().map(Change::path))
        .containsExactly("/programmes[sahel]/acronym", "/programmes[sahel2]");
    assertThat(diff.under("/programmes[sahel]")).hasSize(2);
    assertThat(diff.under("/programmes")).hasSize(3);
    assertThat(diff.under("/prog")).isEmpty();
    assertThatThrownBy(() -> diff.of(Figure.class))
        .hasMessage(
            "PortfolioDiff: Figure is compared as one value, as part of the noun that has it");
  }

  @Test
  void isReadAsALine() {
    assertThat(PortfolioDiff.between(portfolio(SAHEL), portfolio(SAHEL))).hasToString("No changes");
    assertThat(PortfolioDiff.between(portfolio(), portfolio(SAHEL))).hasToString("""
            1 change: 1 added
            + /programmes[sahel]: {"id": "sahel", "title": {"en": "Sahel returns"}, "coverage": [{"area": "NE"}, …""");
  }

  @Test
  void groupsByTheNounOfThePortfolio() {
    Portfolio before = portfolio(SAHEL).toBuilder().title(Text.english("Old")).build();
    Portfolio after =
        portfolio(SAHEL.toBuilder().acronym("SR").link("https://example.org/").build()).toBuilder()
            .title(Text.english("New"))
            .build();

    assertThat(PortfolioDiff.between(before, after)).hasToString("""
            3 changes: 2 added, 1 changed
            ~ /title/en: "Old" -> "New"
            /programmes[sahel]
              + /acronym: "SR"
              + /link: "https://example.org/\"""");
  }

  @Test
  void refusesValuesThatSayNothing() {
    assertThatThrownBy(() -> new Standing(Phase.CLOSED, Certainty.NO))
        .hasMessage("Standing: CLOSED with the certainty NO");
    assertThatThrownBy(() ->
            new CoverageChange(ProgrammeId.of("p"), NIGER, Certainty.CERTAIN, Certainty.CERTAIN))
        .hasMessage("CoverageChange: p in NE is CERTAIN on both sides");
    assertThatThrownBy(() -> Side.unwritten("{\"a\": 1"))
        .hasMessageStartingWith("JSON: \"{\"a\": 1\"; not JSON: Unexpected end-of-input");
    assertThatThrownBy(() -> Side.unwritten("[null]"))
        .hasMessage("JSON: \"[null]\"; value: expected a value that is not null, got null");
    assertThatThrownBy(() -> Side.unwritten("1 2"))
        .hasMessage("JSON: \"1 2\"; the document goes on after its end");
    assertThat(Side.written("{\"a\":[1e2,true]}", "")).hasToString("{\"a\": [100, true]}");
  }
}
