package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.aggregate.AggregateSamples.MALI;
import static org.logframe.aggregate.AggregateSamples.NIGER;
import static org.logframe.aggregate.AggregateSamples.flow;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.portfolio;
import static org.logframe.aggregate.AggregateSamples.see;
import static org.logframe.aggregate.AggregateSamples.start;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Observation;
import org.logframe.place.AreaId;
import org.logframe.place.Route;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Coverage;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Participation;
import org.logframe.programme.ParticipationRole;
import org.logframe.programme.Pillar;
import org.logframe.programme.Programme;
import org.logframe.source.Text;
import org.logframe.time.Validity;

/** Gao is a region of Mali, Ansongo a circle in Gao. */
class FacetsTest {
  private static final Aggregation ALL = Aggregation.of("it");

  private static Portfolio places() {
    return portfolio().toBuilder()
        .addIndicators(flow().level(ObjectiveLevel.RESULT).objective("return").build())
        .addSubdivisions(
            subdivision("gao", AreaId.of(MALI)),
            subdivision("ansongo", AreaId.parse("subdivision:gao")))
        .addRoutes(Route.builder().id("desert").name(Text.english("Desert")).build())
        .addProgrammes(Programme.builder()
            .id("other")
            .addObjectives(Objective.builder()
                .id("return")
                .level(ObjectiveLevel.RESULT)
                .statement(Text.english("People return"))
                .build())
            .addParticipation(
                Participation.builder()
                    .organisation("iom")
                    .role(ParticipationRole.IMPLEMENTING)
                    .validity(Validity.until("2020-12-31"))
                    .build(),
                Participation.builder()
                    .organisation("eu")
                    .role(ParticipationRole.IMPLEMENTING)
                    .validity(Validity.since("2021-01-01"))
                    .build())
            .build())
        .build();
  }

  private static Subdivision subdivision(String id, AreaId partOf) {
    return Subdivision.builder().id(id).name(Text.english(id)).partOf(partOf).build();
  }

  private static Observation at(String area, String value) {
    return start(value).area(AreaId.parse(area)).period("2021").build();
  }

  private static final ImmutableList<Observation> SEEN = ImmutableList.of(
      at("subdivision:ansongo", "1"),
      at("subdivision:gao", "20"),
      at("ML", "300"),
      at("NE", "4000"),
      at("region:sahel/inner", "50000"),
      at("route:desert", "600000"));

  private static List<String> rows(Facet<?> facet) {
    return ALL.by(facet).regionScheme("sahel").over(places(), SEEN).cells().stream()
        .map(cell -> cell.key().text(facet) + ": " + cell.reported().orElseThrow())
        .toList();
  }

  private static List<String> used(Filter filter) {
    AggregateTable table = ALL.where(filter).over(places(), SEEN);
    List<Observation> counted = new ArrayList<>(table.cell().used());
    counted.addAll(table.cell().unused());
    return List.of(areas(counted), areas(table.leftOut()));
  }

  private static String areas(List<Observation> observations) {
    return observations.stream()
        .map(each -> each.area().orElseThrow() + " ")
        .sorted()
        .collect(Collectors.joining());
  }

  @Test
  void placesWhatLiesInAnAreaOfALevel() {
    assertThat(rows(Facet.areaLevel(0)))
        .containsExactly(
            "ML: 300 persons", "NE: 4,000 persons", "not broken down: 650,000 persons");
    assertThat(rows(Facet.areaLevel(1)))
        .containsExactly("subdivision:gao: 20 persons", "not broken down: 650,000 persons");
    assertThat(rows(Facet.areaLevel(2)))
        .containsExactly("subdivision:ansongo: 1 person", "not broken down: 650,000 persons");
    assertThat(ALL.by(Facet.areaLevel(0)).over(places(), SEEN).rowsAddUp()).isFalse();
  }

  @Test
  void placesWhatLiesInTheOutermostArea() {
    assertThat(rows(Facet.AREA_TREE))
        .containsExactly("region:sahel/outer: 50,000 persons", "route:desert: 600,000 persons");
    assertThat(ALL.by(Facet.AREA_TREE)
            .over(places(), List.of(at("subdivision:ansongo", "1"), at("NE", "20")))
            .cells())
        .map(cell -> cell.key().toString())
        .containsExactly("area with what is in it ML", "area with what is in it NE");
  }

  @Test
  void filtersAnAreaWithEverythingInIt() {
    assertThat(used(Facet.AREA_TREE.named("ML")))
        .containsExactly(
            "ML subdivision:ansongo subdivision:gao ", "region:sahel/inner route:desert ");
    assertThat(used(Facet.AREA_TREE.named("subdivision:gao")))
        .containsExactly(
            "subdivision:ansongo subdivision:gao ", "ML region:sahel/inner route:desert ");
    assertThat(used(Facet.AREA_TREE.named("region:sahel/outer")))
        .containsExactly(
            "ML NE region:sahel/inner subdivision:ansongo subdivision:gao ", "route:desert ");
    assertThat(used(Facet.AREA_TREE.named("global")).get(1)).isEmpty();
    assertThat(used(Facet.AREA_TREE.named("route:desert"))).containsExactly("route:desert ", "");
  }

  @Test
  void leavesARegionOutOfOneInsideIt() {
    Observation outer = at("region:sahel/outer", "1");
    AggregateTable table = ALL.where(Facet.AREA_TREE.named("region:sahel/inner"))
        .over(places(), List.of(outer, at("TD", "2")));

    assertThat(table.leftOut()).containsExactly(outer);
  }

  @Test
  void filtersAnAreaOfALevel() {
    assertThat(used(Facet.areaLevel(1).named("subdivision:gao")))
        .containsExactly(
            "subdivision:ansongo subdivision:gao ", "ML region:sahel/inner route:desert ");
  }

  @Test
  void refusesAreasThatAreNotThereOrOfAnotherLevel() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> used(Facet.areaLevel(0).named("subdivision:gao")))
        .withMessage("Aggregation of it: subdivision:gao is no area of level 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> used(Facet.areaLevel(0).named("route:desert")))
        .withMessage("Aggregation of it: route:desert is no area of level 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> used(Facet.AREA_TREE.named("subdivision:x")))
        .withMessage("Aggregation of it: no area with what is in it \"subdivision:x\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> used(Facet.AREA.named("subdivision:x")))
        .withMessage("Aggregation of it: no area \"subdivision:x\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facet.areaLevel(5))
        .withMessage("Facet: no level of areas 5, only 0 to 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facet.areaLevel(-1))
        .withMessage("Facet: no level of areas -1, only 0 to 4");
  }

  @Test
  void tellsApartByWhoTookPartInThePeriod() {
    Facet<?> implementer = Facet.participant(ParticipationRole.IMPLEMENTING);
    List<Observation> seen = List.of(
        start("1").programme("other").area(MALI).period("2020").build(),
        start("20").programme("other").area(MALI).period("2021").build(),
        start("300").programme("other").area(NIGER).period("2020-12/2021-01").build(),
        see("ML", "2021", "4000"));
    AggregateTable table = ALL.by(implementer).over(places(), seen);
    AggregateTable onADay =
        ALL.by(implementer).membershipOn(LocalDate.parse("2020-12-31")).over(places(), seen);

    assertThat(table.cell(implementer.named("iom")).reported()).contains(persons("301"));
    assertThat(table.cell(implementer.named("eu")).reported()).contains(persons("320"));
    assertThat(table.cells().get(2).reported()).contains(persons("4,000"));
    assertThat(onADay.cell(implementer.named("iom")).reported()).contains(persons("321"));
  }

  @Test
  void takesTheCountryInWhichAProgrammeWorkedInThePeriod() {
    Portfolio moves = Portfolio.builder()
        .addProgrammes(Programme.builder()
            .id("whole")
            .addCoverage(
                coverage(AreaId.of(MALI), Validity.until("2020-12-31")),
                coverage(AreaId.of(NIGER), Validity.since("2021-01-01")))
            .build())
        .addIndicators(flow().build())
        .build();
    AggregateTable table = ALL.by(Facet.COUNTRY)
        .over(moves, List.of(see("2020", "1"), see("2021", "20"), see("2022", "300")));
    AggregateTable both = ALL.by(Facet.COUNTRY).over(moves, List.of(see("2020/2021", "1")));

    assertThat(table.cell(Facet.COUNTRY.is(MALI)).reported()).contains(persons("1"));
    assertThat(table.cell(Facet.COUNTRY.is(NIGER)).reported()).contains(persons("320"));
    assertThat(both.cells().get(0).key().isNotBrokenDown()).isTrue();
  }

  private static Coverage coverage(AreaId area, Validity validity) {
    return Coverage.builder().area(area).validity(validity).build();
  }

  @Test
  void tellsIndicatorsApartByWhatTheyMeasure() {
    AggregateTable table = ALL.by(Facet.LEVEL, Facet.OBJECTIVE, Facet.KIND)
        .over(places(), List.of(see("ML", "2021", "1"), see("NE", "2021", "2")));

    assertThat(table.cells())
        .map(cell -> cell.key().toString())
        .containsExactly("level RESULT, objective return, kind PROGRAMME");
    assertThat(
            ALL.where(Facet.LEVEL.named("OVERALL")).over(places(), SEEN).cell().reported())
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.where(Facet.OBJECTIVE.named("x")).over(places(), SEEN))
        .withMessage("Aggregation of it: no objective \"x\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.where(Facet.INDICATOR.named("x")).over(places(), SEEN))
        .withMessage("Aggregation of it: no indicator \"x\"");
  }

  @Test
  void filtersByTheObjectiveThePillarAndTheIndicator() {
    Portfolio returns = portfolio().toBuilder()
        .addPillars(Pillar.builder().id("return").title(Text.english("Return")).build())
        .addIndicators(flow().pillar("return").build())
        .build();

    assertThat(ALL.where(Facet.OBJECTIVE.named("return"))
            .over(places(), SEEN)
            .cell()
            .used())
        .isNotEmpty();
    assertThat(ALL.by(Facet.PILLAR, Facet.INDICATOR)
            .where(Facet.PILLAR.named("return"))
            .over(returns, List.of(see("ML", "2021", "1")))
            .cells())
        .map(Cell::toString)
        .containsExactly("pillar return, indicator it: 1 person");
  }
}
