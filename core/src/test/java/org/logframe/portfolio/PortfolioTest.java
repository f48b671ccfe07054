package org.logframe.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.portfolio.Samples.FEZZAN;
import static org.logframe.portfolio.Samples.HORN;
import static org.logframe.portfolio.Samples.JOINT;
import static org.logframe.portfolio.Samples.LIBYA;
import static org.logframe.portfolio.Samples.NORTH;
import static org.logframe.portfolio.Samples.NORTH_AFRICA;
import static org.logframe.portfolio.Samples.REINTEGRATION;
import static org.logframe.portfolio.Samples.RETURN;
import static org.logframe.portfolio.Samples.claim;
import static org.logframe.portfolio.Samples.observation;
import static org.logframe.portfolio.Samples.portfolio;
import static org.logframe.portfolio.Samples.returns;

import org.junit.jupiter.api.Test;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.Area;
import org.logframe.place.AreaId;
import org.logframe.place.Global;
import org.logframe.place.RegionSchemeId;
import org.logframe.programme.PillarId;
import org.logframe.programme.PolicyFrameworkId;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.source.OrganisationId;
import org.logframe.source.PublicationId;
import org.logframe.source.Text;
import org.logframe.time.Certainty;

class PortfolioTest {
  @Test
  void anEmptyPortfolioHoldsTogether() {
    assertThat(Portfolio.builder().build().programmes(Samples.IN_2019)).isEmpty();
  }

  @Test
  void aCopyIsEqual() {
    Portfolio whole = portfolio().build();
    assertThat(whole.toBuilder().build()).isEqualTo(whole).hasSameHashCodeAs(whole);
    assertThat(whole.toBuilder().title(Samples.text("x")).build()).isNotEqualTo(whole);
  }

  @Test
  void everyNounIsFoundByItsId() {
    Portfolio portfolio = portfolio().build();
    assertThat(portfolio.programme(HORN)).contains(portfolio.programmes().get(1));
    assertThat(portfolio.organisation(OrganisationId.of("iom")))
        .contains(portfolio.organisations().get(1));
    assertThat(portfolio.publication(PublicationId.of("page")))
        .contains(portfolio.publications().get(0));
    assertThat(portfolio.regionScheme(RegionSchemeId.of("offices")))
        .contains(portfolio.regionSchemes().get(0));
    assertThat(portfolio.framework(PolicyFrameworkId.of("agenda")))
        .contains(portfolio.frameworks().get(0));
    assertThat(portfolio.pillar(RETURN)).contains(portfolio.pillars().get(0));
    assertThat(portfolio.disaggregation(DisaggregationId.of("sex")))
        .contains(portfolio.disaggregations().get(0));
    assertThat(portfolio.indicator(IndicatorId.of("returns")))
        .contains(portfolio.indicators().get(0));
    assertThat(portfolio.programme(ProgrammeId.of("x"))).isEmpty();
    assertThat(portfolio.pillar(PillarId.of("x"))).isEmpty();
  }

  @Test
  void areasAreFoundIfTheyAreDeclaredOrNeedNoDeclaration() {
    Portfolio portfolio = portfolio().build();
    assertThat(portfolio.area(AreaId.global())).contains(Global.GLOBAL);
    assertThat(portfolio.area(LIBYA.areaId())).contains(LIBYA);
    assertThat(portfolio.area(FEZZAN).map(Area::areaId)).contains(FEZZAN);
    assertThat(portfolio.area(NORTH_AFRICA).map(Area::areaId)).contains(NORTH_AFRICA);
    assertThat(portfolio.area(AreaId.parse("route:sea"))).isPresent();
    assertThat(portfolio.area(AreaId.parse("route:land"))).isEmpty();
    assertThat(portfolio.area(AreaId.parse("region:other/north-africa"))).isEmpty();
  }

  @Test
  void componentsAreThoseDirectlyBelowInSourceOrder() {
    Portfolio portfolio = portfolio()
        .addProgrammes(Programme.builder().id("cairo").partOf(NORTH).build())
        .addProgrammes(Programme.builder().id("west").partOf(JOINT).build())
        .build();
    assertThat(portfolio.components(JOINT))
        .extracting(each -> each.id().text())
        .containsExactly("horn", "north", "west");
    assertThat(portfolio.components(HORN)).isEmpty();
  }

  @Test
  void indicatorsAreFoundInSourceOrder() {
    Indicator second = returns().id("b").pillar(REINTEGRATION).objective("so1").build();
    Indicator third = returns().id("c").build();
    Portfolio portfolio = portfolio().addIndicators(second, third).build();
    Indicator first = portfolio.indicators().get(0);
    assertThat(portfolio.indicators(Facet.PILLAR.isAnyOf(REINTEGRATION, RETURN)))
        .containsExactly(first, second, third);
    assertThat(portfolio.indicators(Facet.PILLAR.is(RETURN))).containsExactly(first, third);
    assertThat(portfolio.indicators(Facet.PILLAR.is(RETURN), Facet.INDICATOR.named("c")))
        .containsExactly(third);
    assertThat(portfolio.indicators(Facet.OBJECTIVE.named("so1"))).containsExactly(second);
    assertThat(portfolio.indicators(Facet.OBJECTIVE.named("so1"), Facet.PILLAR.is(RETURN)))
        .isEmpty();
    assertThat(portfolio.indicators(new Filter[0])).containsExactly(first, second, third);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portfolio.indicators(Facet.COUNTRY.is(LIBYA)))
        .withMessage("Portfolio: indicators cannot be looked up by country");
  }

  @Test
  void observationsAreFoundByIndicatorInSourceOrder() {
    Observation one = observation("1").build();
    Observation other = observation("2").indicator("other").build();
    Observation two = observation("2").build();
    Portfolio portfolio = portfolio()
        .addIndicators(returns().id("other").build())
        .addObservations(one, other, two)
        .build();
    assertThat(portfolio.observations(IndicatorId.of("returns"))).containsExactly(one, two);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portfolio.observations(IndicatorId.of("x")))
        .withMessage("Portfolio: no indicator \"x\"");
  }

  @Test
  void aClaimCountsRegionsOfAScheme() {
    Figure three = Figure.exactly(3, Counts.REGION);
    assertThat(claim(Counted.REGIONS, three).scheme("offices").build().scheme())
        .contains(RegionSchemeId.of("offices"));
    assertThatIllegalArgumentException()
        .isThrownBy(claim(Counted.REGIONS, three)::build)
        .withMessage("Claim about joint: counts regions, but of no scheme");
    assertThatIllegalArgumentException()
        .isThrownBy(claim(Counted.PILLARS, three).scheme("offices")::build)
        .withMessage("Claim about joint: only regions are counted by scheme, not pillars");
  }

  @Test
  void aClaimIsNeverNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(claim(Counted.COUNTRIES, Figure.parse("-1 countries"))::build)
        .withMessage("Claim about joint: counts -1 countries, which is never negative");
    assertThat(claim(Counted.COUNTRIES, Figure.parse("0 countries")).build().toBuilder()
            .build())
        .isEqualTo(claim(Counted.COUNTRIES, Figure.parse("0 countries")).build());
  }

  @Test
  void aMatchSaysHowSureItIsAndWhereItWasStated() {
    Match<String> match = Match.of("x", Certainty.POSSIBLE);
    assertThat(match.limits()).isEmpty();
    assertThat(match.inheritedFrom()).isEmpty();
    assertThat(match.inheritedFrom(JOINT).inheritedFrom()).contains(JOINT);
    assertThat(match.inheritedFrom(JOINT).toString())
        .startsWith("x (")
        .containsIgnoringCase("possible")
        .contains("stated by joint");
  }

  @Test
  void isPrintedByItsTitleAndHowMuchItHolds() {
    Portfolio.Builder one = Portfolio.builder()
        .title(Text.english("Wells"))
        .addProgrammes(Programme.builder().id("sahel").build());

    assertThat(Portfolio.builder().build()).hasToString("Portfolio: no programmes");
    assertThat(one.build()).hasToString("Wells: 1 programme");
    assertThat(one.addProgrammes(Programme.builder().id("horn").build())
            .addIndicators(Indicator.builder()
                .id("drilled")
                .title(Text.english("Wells"))
                .unit(Counts.of("well", "wells"))
                .build())
            .build())
        .hasToString("Wells: 2 programmes, 1 indicator");
  }
}
