package org.logframe.json.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.logframe.json.seed.Seed.IN_2022;
import static org.logframe.json.seed.Seed.JOINT_INITIATIVE;
import static org.logframe.json.seed.Seed.PORTFOLIO;
import static org.logframe.json.seed.Seed.english;
import static org.logframe.json.seed.Seed.objective;
import static org.logframe.json.seed.Seed.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.logframe.json.PortfolioJson;
import org.logframe.measure.ValueKind;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.programme.Event;
import org.logframe.programme.Objective;
import org.logframe.programme.ObjectiveLevel;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeKind;
import org.logframe.source.Source;

/** F108 to F116: what runs through both documents. */
class CrossCuttingFactsTest {
  private static List<String> programmesIn(String country) {
    return PORTFOLIO
        .programmes(IN_2022, Facet.COUNTRY.is(Country.parse(country, Locale.ENGLISH)))
        .stream()
        .map(match -> match.value().id().text())
        .toList();
  }

  @Test
  void f108_statusesKeepTheTwoLabelsOfTheListing() {
    Map<String, Long> labels = PORTFOLIO.programmes().stream()
        .filter(programme -> !programme.statuses().isEmpty())
        .map(programme -> programme.statuses().get(0).label().orElseThrow())
        .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    assertThat(labels).isEqualTo(Map.of("Past activities", 4L, "Ongoing", 2L));
  }

  @Test
  void f109_datesAreAsPreciseAsTheirSources() {
    assertThat(PORTFOLIO.programmes().stream()
            .flatMap(programme -> programme.events().stream())
            .map(Event::date))
        .extracting(Object::toString)
        .containsExactly("2016-12", "2017-03", "2020", "2021-01", "late 2017");
    assertThat(PORTFOLIO.observations())
        .extracting(each -> each.period().map(Object::toString).orElse(""))
        .containsExactly("", "", "2017-05/..");
  }

  @Test
  void f110_labelsOfCountriesAreNeitherNamesNorCodes() {
    assertThat(PORTFOLIO.programmes().stream()
            .flatMap(programme -> programme.coverage().stream())
            .filter(coverage -> coverage.label().isPresent())
            .map(coverage -> coverage.area()
                + " "
                + coverage.area().country().orElseThrow().name(Locale.ENGLISH)
                + " "
                + coverage.label().get()))
        .containsExactly("SD Sudan Sudan (the)", "NE Niger Niger (the)");
  }

  @Test
  void f111_countriesAreNeverFoundByPartOfAName() {
    assertThat(Stream.of("Niger", "Nigeria", "Guinea", "Guinea-Bissau", "Sudan", "South Sudan")
            .map(name -> Country.parse(name, Locale.ENGLISH)))
        .extracting(Country::alpha2)
        .containsExactly("NE", "NG", "GN", "GW", "SD", "SS");
    assertThat(programmesIn("Sudan")).containsExactly("ji-east-africa-horn");
    assertThat(programmesIn("Equatorial Guinea")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Country.parse("South", Locale.ENGLISH));
  }

  @Test
  void f112_charactersAreKeptAndNamesComparedWithoutThem() {
    assertThat(Seed.coverage(Seed.WEST_AFRICA)).contains("C\u00f4te d'Ivoire");
    assertThat(Country.parse("C\u00f4te d\u2019Ivoire", Locale.ENGLISH))
        .isEqualTo(Country.parse("C\u00f4te d'Ivoire", Locale.ENGLISH));
    assertThat(english(objective("kmh-aim").statement())).contains("EU\u2013IOM Actions");
    assertThat(publication("five-years-on").title().map(Seed::english))
        .hasValueSatisfying(title -> assertThat(title).contains(" \u2013 "));
    assertThat(PortfolioJson.write(PORTFOLIO)).doesNotContain("\u00a0");
  }

  @Test
  void f113_objectivesComeInFourShapes() {
    List<Objective> all = PORTFOLIO.programmes().stream()
        .flatMap(programme -> programme.objectives().stream())
        .toList();
    assertThat(all.stream()
            .filter(each -> each.level() == ObjectiveLevel.OVERALL)
            .map(each -> each.id().text()))
        .as("overall objectives, and aims in prose")
        .containsExactly(
            "ji-shared-aim",
            "ji-protection-and-governance",
            "pilot-overall",
            "kmh-aim",
            "bangladesh-overall",
            "rada-overall");
    assertThat(all.stream()
            .filter(each -> each.level() == ObjectiveLevel.SPECIFIC)
            .map(each -> each.code().orElse("-")))
        .containsExactly("1", "2", "3", "SO 1", "SO 2", "SO 3", "-");
    assertThat(all).filteredOn(each -> each.level() == ObjectiveLevel.RESULT).hasSize(4);
    assertThat(PORTFOLIO.components(Seed.HUB)).hasSize(4);
    assertThat(PORTFOLIO.pillars()).hasSize(6);
  }

  @Test
  void f114_oneNounTakesAllTheWordsForProgrammes() {
    assertThat(PORTFOLIO.programmes().stream()
            .filter(programme -> programme.partOf().isEmpty())
            .map(Programme::kind))
        .containsExactly(
            ProgrammeKind.PROGRAMME,
            ProgrammeKind.ACTION,
            ProgrammeKind.PROJECT,
            ProgrammeKind.PROJECT);
    assertThat(PORTFOLIO.components(JOINT_INITIATIVE))
        .extracting(Programme::kind)
        .containsOnly(ProgrammeKind.COMPONENT);
  }

  @Test
  void f115_everyStatementHasAPlaceInAnUndatedDocument() {
    Stream<List<Source>> ofProgrammes =
        PORTFOLIO.programmes().stream().flatMap(CrossCuttingFactsTest::statements);
    Stream<List<Source>> ofPortfolio = Stream.of(
            PORTFOLIO.observations().stream().map(each -> each.sources()),
            PORTFOLIO.claims().stream().map(each -> each.sources()),
            PORTFOLIO.indicators().stream().map(each -> each.sources()),
            PORTFOLIO.pillars().stream().map(each -> each.sources()),
            PORTFOLIO.frameworks().stream().map(each -> each.sources()),
            PORTFOLIO.organisations().stream().map(each -> each.sources()),
            PORTFOLIO.participation().stream().map(each -> each.sources()),
            PORTFOLIO.notes().stream().map(each -> each.sources()))
        .flatMap(each -> each.map(sources -> (List<Source>) sources));

    assertThat(Stream.concat(ofProgrammes, ofPortfolio))
        .hasSizeGreaterThan(150)
        .allSatisfy(sources -> assertThat(sources)
            .isNotEmpty()
            .allSatisfy(source ->
                assertThat(source.locator().orElse("")).matches("lines? [0-9]+(-[0-9]+)?")));
    assertThat(PORTFOLIO.publications())
        .allSatisfy(publication -> assertThat(publication.date()).isEmpty());
  }

  private static Stream<List<Source>> statements(Programme programme) {
    Stream<? extends List<Source>> stated = Stream.of(
            programme.events().stream().map(each -> each.sources()),
            programme.listedUnder().stream().map(each -> each.sources()),
            programme.coverage().stream().map(each -> each.sources()),
            programme.applicability().stream().map(each -> each.sources()),
            programme.participation().stream().map(each -> each.sources()),
            programme.statuses().stream().map(each -> each.sources()),
            programme.objectives().stream().map(each -> each.sources()),
            programme.notes().stream().map(each -> each.sources()))
        .flatMap(each -> each);
    return Stream.concat(Stream.of(programme.sources()), stated);
  }

  @Test
  void f116_onlyAggregatesAreHeld() {
    assertThat(PORTFOLIO.observations()).allSatisfy(observation -> {
      assertThat(observation.value().kind()).isEqualTo(ValueKind.FIGURE);
      assertThat(observation.value().asFigure().orElseThrow().bounds().low().orElseThrow())
          .isGreaterThan(new BigDecimal(100));
    });
  }
}
