package org.logframe.json.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.json.seed.Seed.BANGLADESH;
import static org.logframe.json.seed.Seed.HUB;
import static org.logframe.json.seed.Seed.IN_2019;
import static org.logframe.json.seed.Seed.JOINT_INITIATIVE;
import static org.logframe.json.seed.Seed.LIBYA;
import static org.logframe.json.seed.Seed.NORTH_AFRICA;
import static org.logframe.json.seed.Seed.PILOT_ACTION;
import static org.logframe.json.seed.Seed.PORTFOLIO;
import static org.logframe.json.seed.Seed.RADA;
import static org.logframe.json.seed.Seed.objectives;
import static org.logframe.json.seed.Seed.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorKind;
import org.logframe.json.PortfolioJson;
import org.logframe.place.AreaKind;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.PillarScope;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.EventKind;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Phase;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;

/** D1 to D8: what follows from the documents, and is computed rather than stored. */
class SeedDerivedTest {
  private static final List<ProgrammeId> ROOTS =
      List.of(JOINT_INITIATIVE, PILOT_ACTION, BANGLADESH, RADA);

  /** The pairs of a country and a pillar that applies there, to some at least. */
  private static long applicablePairs(Portfolio portfolio) {
    return portfolio.components(JOINT_INITIATIVE).stream()
        .map(Programme::id)
        .flatMap(component -> portfolio.countries(component, IN_2019).stream()
            .flatMap(country -> portfolio.pillars(component, country.value(), IN_2019).stream()))
        .filter(PillarScope::isApplicable)
        .count();
  }

  private static Portfolio withoutFootnote() {
    String document = PortfolioJson.write(PORTFOLIO);
    int start = document.indexOf("\"applicability\": [");
    int end = document.indexOf("\"statuses\": [", start);
    return PortfolioJson.read(document.substring(0, start) + document.substring(end));
  }

  @Test
  void d1_theJointInitiativeHas24Countries() {
    assertThat(Seed.countries(JOINT_INITIATIVE, IN_2019)).hasSize(24).doesNotHaveDuplicates();
    assertThat(PORTFOLIO.components(JOINT_INITIATIVE))
        .extracting(component -> Seed.countries(component.id(), IN_2019).size())
        .containsExactly(5, 7, 12);
  }

  @Test
  void d2_thereAre29CountriesAndTheGlobalScope() {
    assertThat(ROOTS.stream()
            .flatMap(programme -> Seed.countries(programme, IN_2019).stream())
            .distinct())
        .hasSize(29);
    assertThat(PORTFOLIO.programmes().stream()
            .filter(programme -> !programme.listedUnder().isEmpty())
            .flatMap(programme -> programme.coverage().stream())
            .filter(coverage -> coverage.area().kind() != AreaKind.SUBDIVISION))
        .hasSize(30);
  }

  @Test
  void d3_thereAre5RegionsAnd6BlocksAnd4Programmes() {
    List<Programme> blocks = PORTFOLIO.programmes().stream()
        .filter(programme -> !programme.listedUnder().isEmpty())
        .toList();
    assertThat(blocks).hasSize(6);
    assertThat(blocks.stream().map(block -> block.listedUnder().get(0).region()).distinct())
        .hasSize(5);
    assertThat(PORTFOLIO.programmes(IN_2019))
        .extracting(match -> match.value().id())
        .containsExactlyElementsOf(ROOTS);
    assertThat(PORTFOLIO.components(JOINT_INITIATIVE))
        .filteredOn(component -> !component.statuses().isEmpty())
        .hasSize(3);
  }

  @Test
  void d4_twoBlocksAreOngoingAndFourAreClosed() {
    assertThat(PORTFOLIO.programmes(IN_2019, Facet.STATUS.is(Phase.ONGOING))).hasSize(2);
    assertThat(PORTFOLIO.programmes(IN_2019, Facet.STATUS.is(Phase.CLOSED))).hasSize(4);
  }

  @Test
  void d5_thereAre121ApplicablePairsAnd122WithoutTheFootnote() {
    assertThat(PORTFOLIO.programmes().stream()
            .mapToInt(each -> each.pillars().size())
            .sum())
        .isEqualTo(14);
    assertThat(PORTFOLIO.pillars()).hasSize(6);
    assertThat(PORTFOLIO.pillars(NORTH_AFRICA, LIBYA, IN_2019))
        .filteredOn(PillarScope::isApplicable)
        .hasSize(2);
    assertThat(applicablePairs(PORTFOLIO)).isEqualTo(121);
    assertThat(applicablePairs(withoutFootnote())).isEqualTo(122);
  }

  @Test
  void d6_thereAre7SpecificObjectives4Results4HubComponentsAnd8Provinces() {
    Map<ProgrammeId, Integer> specific = ROOTS.stream()
        .collect(Collectors.toMap(
            programme -> programme,
            programme -> objectives(programme, ObjectiveLevel.SPECIFIC).size()));
    assertThat(specific)
        .isEqualTo(Map.of(JOINT_INITIATIVE, 0, PILOT_ACTION, 3, BANGLADESH, 3, RADA, 1));
    assertThat(objectives(RADA, ObjectiveLevel.RESULT)).hasSize(4);
    assertThat(PORTFOLIO.components(HUB)).hasSize(4);
    assertThat(programme(RADA).coverage())
        .filteredOn(coverage -> coverage.area().kind() == AreaKind.SUBDIVISION)
        .hasSize(8);
  }

  @Test
  void d7_twoProgrammesHaveALaunchDate() {
    assertThat(ROOTS)
        .extracting(programme -> programme(programme).events().stream()
            .filter(event -> event.kind() == EventKind.LAUNCHED)
            .map(event -> event.date().toString())
            .toList())
        .containsExactly(List.of("2016-12"), List.of("2017-03"), List.of(), List.of());
  }

  @Test
  void d8_nothingOffersTheTwoFiguresAsARate() {
    assertThat(PORTFOLIO.indicators())
        .hasSize(3)
        .allMatch(indicator -> indicator.kind() == IndicatorKind.COUNT)
        .allMatch(indicator -> indicator.ratioParts().isEmpty())
        .noneMatch(Indicator::isRate);
    assertThat(PORTFOLIO.observations())
        .allMatch(observation -> observation.value().asRatio().isEmpty());
  }
}
