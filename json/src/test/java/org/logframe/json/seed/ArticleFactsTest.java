package org.logframe.json.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.json.seed.Seed.JOINT_INITIATIVE;
import static org.logframe.json.seed.Seed.PORTFOLIO;
import static org.logframe.json.seed.Seed.article;
import static org.logframe.json.seed.Seed.english;
import static org.logframe.json.seed.Seed.framework;
import static org.logframe.json.seed.Seed.notes;
import static org.logframe.json.seed.Seed.objective;
import static org.logframe.json.seed.Seed.observation;
import static org.logframe.json.seed.Seed.programme;
import static org.logframe.json.seed.Seed.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.IndicatorId;
import org.logframe.indicator.Observation;
import org.logframe.measure.Figure;
import org.logframe.measure.Qualifier;
import org.logframe.place.Region;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.ClaimTime;
import org.logframe.portfolio.Counted;
import org.logframe.programme.NoteKind;
import org.logframe.programme.PolicyFrameworkId;
import org.logframe.source.Publication;
import org.logframe.source.PublicationKind;
import org.logframe.source.Text;

/** F90 to F107: the article of five years on. */
class ArticleFactsTest {
  private static Figure figure(String indicator) {
    return observation(indicator).value().asFigure().orElseThrow();
  }

  private static Indicator indicator(String id) {
    return PORTFOLIO.indicator(IndicatorId.of(id)).orElseThrow();
  }

  private static List<String> approach(int line) {
    return notes(JOINT_INITIATIVE, NoteKind.APPROACH, article(line));
  }

  @Test
  void f090_theArticleHasAHeadline() {
    assertThat(publication("five-years-on").kind()).isEqualTo(PublicationKind.ARTICLE);
    assertThat(publication("five-years-on").languages()).containsExactly("en");
    assertThat(publication("five-years-on").description().map(Seed::english))
        .hasValueSatisfying(about -> assertThat(about).contains("undated"));
    assertThat(publication("five-years-on").title())
        .contains(Text.english("Towards Sustainable Reintegration: EU-IOM Joint Initiative for"
            + " Migrant Protection and Reintegration – Five Years On"));
  }

  @Test
  void f091_theEuAndIomLaunchedItInAnswerToASummit() {
    assertThat(Seed.participation(JOINT_INITIATIVE))
        .contains("eu PARTNER: launched", "iom PARTNER: launched");
    assertThat(programme(JOINT_INITIATIVE).frameworks())
        .contains(PolicyFrameworkId.of("valletta-summit"));
    assertThat(english(framework("valletta-summit").title()))
        .isEqualTo("Valetta Summit priorities");
    assertThat(framework("valletta-summit").sources()).containsExactly(article(2));
  }

  @Test
  void f092_itProtectsAndGovernsAlongARoute() {
    assertThat(PORTFOLIO.routes())
        .extracting(route -> english(route.name()))
        .containsExactly("Central Mediterranean migration route");
    assertThat(programme(JOINT_INITIATIVE).coverage().get(0).area())
        .isEqualTo(PORTFOLIO.routes().get(0).areaId());
    assertThat(english(objective("ji-protection-and-governance").statement()))
        .contains("lives protected and saved", "governance", "Central Mediterranean route");
  }

  @Test
  void f093_aBookletInThreeLanguagesIsMentioned() {
    Publication booklet = publication("five-years-booklet");
    assertThat(booklet.kind()).isEqualTo(PublicationKind.BOOKLET);
    assertThat(booklet.title()).isEmpty();
    assertThat(booklet.languages()).containsExactly("en", "fr", "ar");
    assertThat(english(booklet.description().orElseThrow()))
        .contains("Stories and testimonies", "partners and beneficiaries", "five years into");
    assertThat(booklet.sources()).containsExactly(article(3));
  }

  @Test
  void f094_fourteenCountriesAtFirstAndTwentySixNow() {
    assertThat(PORTFOLIO.claims())
        .filteredOn(claim -> claim.counted() == Counted.COUNTRIES)
        .allSatisfy(claim -> assertThat(claim.sources()).containsExactly(article(4)))
        .extracting(claim -> claim.figure() + " " + claim.time().orElseThrow())
        .containsExactly(
            "14 countries " + ClaimTime.AT_START, "26 countries " + ClaimTime.AT_PUBLICATION);
  }

  @Test
  void f095_threeRegionsAreDeclaredAndNamed() {
    RegionSchemeId own = RegionSchemeId.of("joint-initiative");
    assertThat(PORTFOLIO.regionScheme(own).orElseThrow().regions())
        .extracting(Region::name)
        .extracting(Seed::english)
        .containsExactly("Sahel and Lake Chad", "North Africa", "Horn of Africa");
    assertThat(PORTFOLIO.regionScheme(own).orElseThrow().memberships()).isEmpty();
    assertThat(Seed.coverage(JOINT_INITIATIVE))
        .containsSubsequence("Sahel and Lake Chad", "North Africa", "Horn of Africa");
    assertThat(PORTFOLIO.claims())
        .filteredOn(claim -> claim.counted() == Counted.REGIONS)
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.figure()).hasToString("3 regions");
          assertThat(claim.scheme()).contains(own);
          assertThat(claim.sources()).containsExactly(article(5));
        });
  }

  @Test
  void f096_itExpandedToFurtherRoutes() {
    assertThat(approach(4)).containsExactly("Expansion to additional migration routes in Africa");
  }

  @Test
  void f097_around370ActorsAreInvolved() {
    assertThat(observation("actors-involved").value()).hasToString("Around 370 organisations");
    assertThat(figure("actors-involved").qualifier()).isEqualTo(Qualifier.ABOUT);
    assertThat(figure("actors-involved").estimate()).contains(new BigDecimal("370"));
    assertThat(observation("actors-involved").period()).isEmpty();
    assertThat(observation("actors-involved").area()).as("the whole scope").isEmpty();
    assertThat(observation("actors-involved").sources()).containsExactly(article(5));
    assertThat(english(indicator("actors-involved").title()))
        .contains("Authorities and non-state actors", "return and reintegration assistance");
    assertThat(indicator("actors-involved").definition().map(Seed::english))
        .hasValueSatisfying(words -> assertThat(words).contains("National and local authorities"));
  }

  @Test
  void f098_closeTo114000MigrantsWereSupportedWithReturn() {
    assertThat(observation("voluntary-return").value()).hasToString("Close to 114,000 persons");
    assertThat(figure("voluntary-return").qualifier()).isEqualTo(Qualifier.NEARLY);
    assertThat(figure("voluntary-return").bounds().high()).contains(new BigDecimal("114000"));
    assertThat(observation("voluntary-return").sources()).containsExactly(article(6));
    assertThat(english(indicator("voluntary-return").title()))
        .isEqualTo("Migrants supported with voluntary return");
    assertThat(indicator("voluntary-return").definition().map(Seed::english))
        .hasValueSatisfying(words -> assertThat(words).contains("Stranded and vulnerable"));
  }

  @Test
  void f099_moreThan103000MigrantsReceivedReintegrationAssistance() {
    assertThat(observation("reintegration-assistance").value())
        .hasToString("more than 103,000 persons");
    assertThat(figure("reintegration-assistance").qualifier()).isEqualTo(Qualifier.MORE_THAN);
    assertThat(figure("reintegration-assistance").bounds().lowIsOpen()).isTrue();
    assertThat(figure("reintegration-assistance").bounds().high()).isEmpty();
    assertThat(observation("reintegration-assistance").sources()).containsExactly(article(6));
  }

  @Test
  void f100_sinceMay2017HasNoEndAndMaySpeakOfOneFigureOrBoth() {
    Observation assisted = observation("reintegration-assistance");
    assertThat(assisted.period()).hasValueSatisfying(period -> {
      assertThat(period).hasToString("2017-05/..");
      assertThat(period.start()).contains(LocalDate.of(2017, 5, 1));
      assertThat(period.end()).isEmpty();
    });
    assertThat(assisted.asOf()).isEmpty();
    assertThat(observation("voluntary-return").period()).isEmpty();
    assertThat(notes(observation("voluntary-return").notes(), NoteKind.READING, article(6)))
        .singleElement()
        .asString()
        .contains("Since May 2017", "this figure too");
  }

  @Test
  void f101_partnerCountriesAreSupportedAtTwoLevels() {
    assertThat(approach(5))
        .singleElement()
        .asString()
        .contains("Partner countries", "sub-national and national levels");
  }

  @Test
  void f102_ownershipAndReferralMakeItLast() {
    assertThat(approach(7))
        .satisfiesExactly(
            each ->
                assertThat(each).contains("local ownership", "partnership", "development planning"),
            each -> assertThat(each).contains("Key component", "referral", "mapping"));
  }

  @Test
  void f103_threeSortsOfNeedsAreAddressedTogether() {
    assertThat(approach(8))
        .singleElement()
        .asString()
        .contains("Economic, social and psycho-social", "communities of return");
  }

  @Test
  void f104_communityBasedProjectsAreOpenToCommunitiesOfReturn() {
    assertThat(approach(9))
        .singleElement()
        .asString()
        .contains("Community-based", "open to communities of return", "social cohesion")
        .contains("priorities");
  }

  @Test
  void f105_itAdaptedToThePandemic() {
    assertThat(approach(10))
        .singleElement()
        .asString()
        .contains("COVID-19", "cash-based assistance", "remote counselling and monitoring")
        .contains("traditional and social media");
  }

  @Test
  void f106_programmesToComeShouldAnswerNeedsAndCommitments() {
    assertThat(notes(JOINT_INITIATIVE, NoteKind.THEME, article(11)))
        .singleElement()
        .asString()
        .contains("Programmes to come", "needs and commitments", "EU", "African States");
  }

  @Test
  void f107_itHasAWebSite() {
    assertThat(programme(JOINT_INITIATIVE).link())
        .contains("https://www.migrationjointinitiative.org/");
  }
}
