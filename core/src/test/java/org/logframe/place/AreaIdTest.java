package org.logframe.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaIdTest {
  private static final String FORMS = "AreaId: neither global, the alpha-2 code of a country,"
      + " subdivision:<id>, region:<scheme>/<id> nor route:<id>: ";

  @Test
  void writesTheWorldAsGlobal() {
    AreaId world = AreaId.global();

    assertThat(world).hasToString("global").isEqualTo(AreaId.parse("global"));
    assertThat(world.kind()).isEqualTo(AreaKind.GLOBAL);
    assertThat(world.code()).isEqualTo("global");
    assertThat(world.country()).isEmpty();
    assertThat(world.subdivision()).isEmpty();
    assertThat(world.scheme()).isEmpty();
    assertThat(world.region()).isEmpty();
    assertThat(world.route()).isEmpty();
  }

  @Test
  void writesACountryAsItsAlpha2Code() {
    AreaId libya = AreaId.of(Country.of("LBY"));

    assertThat(libya).hasToString("LY").isEqualTo(AreaId.parse("LY"));
    assertThat(libya.kind()).isEqualTo(AreaKind.COUNTRY);
    assertThat(libya.code()).isEqualTo("LY");
    assertThat(libya.country()).contains(Country.of("LY"));
  }

  @Test
  void writesASubdivisionWithItsKind() {
    AreaId kabul = AreaId.of(SubdivisionId.of("kabul"));

    assertThat(kabul).hasToString("subdivision:kabul").isEqualTo(AreaId.parse("subdivision:kabul"));
    assertThat(kabul.kind()).isEqualTo(AreaKind.SUBDIVISION);
    assertThat(kabul.code()).isEqualTo("kabul");
    assertThat(kabul.subdivision()).contains(SubdivisionId.of("kabul"));
  }

  @Test
  void writesARegionWithItsScheme() {
    AreaId horn = AreaId.of(RegionSchemeId.of("offices"), RegionId.of("horn"));

    assertThat(horn).hasToString("region:offices/horn").isEqualTo(AreaId.parse(horn.toString()));
    assertThat(horn.kind()).isEqualTo(AreaKind.REGION);
    assertThat(horn.code()).isEqualTo("horn");
    assertThat(horn.scheme()).contains(RegionSchemeId.of("offices"));
    assertThat(horn.region()).contains(RegionId.of("horn"));
  }

  @Test
  void writesARouteWithItsKind() {
    AreaId route = AreaId.of(RouteId.of("central"));

    assertThat(route).hasToString("route:central").isEqualTo(AreaId.parse("route:central"));
    assertThat(route.kind()).isEqualTo(AreaKind.ROUTE);
    assertThat(route.code()).isEqualTo("central");
    assertThat(route.route()).contains(RouteId.of("central"));
  }

  @Test
  void escapesPercentAndSlashInASchemeOnly() {
    AreaId region = AreaId.of(RegionSchemeId.of("a/b%2F:c"), RegionId.of("d/e%"));

    assertThat(region).hasToString("region:a%2Fb%252F:c/d/e%");
    assertThat(AreaId.parse("region:a%2Fb%252F:c/d/e%")).isEqualTo(region);
  }

  @Test
  void keepsKindsApartThatShareACode() {
    assertThat(Stream.of("subdivision:LY", "route:LY", "region:LY/LY", "LY").map(AreaId::parse))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "XX",
        "ly",
        "LBY",
        "434",
        "Libya",
        "Global",
        "GLOBAL",
        "country:LY",
        "route"
      })
  void rejectsWhatIsNoneOfTheForms(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AreaId.parse(text))
        .withMessage(FORMS + '"' + text + '"');
  }

  @Test
  void rejectsARegionWithoutItsScheme() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AreaId.parse("region:horn"))
        .withMessage("AreaId: a region is written region:<scheme>/<id>, not \"region:horn\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"region:a%b/c", "region:a%2f/c", "region:%41/c"})
  void rejectsAnEscapeThatItWouldNotWrite(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AreaId.parse(text))
        .withMessage(
            "AreaId: a scheme escapes % as %25 and / as %2F and nothing else: \"" + text + '"');
  }

  @Test
  void rejectsABlankId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AreaId.parse("subdivision:"))
        .withMessage("SubdivisionId: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AreaId.parse("region:/x"))
        .withMessage("RegionSchemeId: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AreaId.parse("region:x/"))
        .withMessage("RegionId: is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AreaId.parse("route: "))
        .withMessage("RouteId: is blank");
  }

  @Test
  void ordersByKindThenSchemeThenCode() {
    assertThat(Stream.of(
                "route:a",
                "region:b/a",
                "region:a/b",
                "region:a/a",
                "subdivision:a",
                "MA",
                "LY",
                "global")
            .map(AreaId::parse)
            .sorted())
        .extracting(AreaId::toString)
        .containsExactly(
            "global",
            "LY",
            "MA",
            "subdivision:a",
            "region:a/a",
            "region:a/b",
            "region:b/a",
            "route:a");
  }

  @Test
  void isEqualByItsParts() {
    EqualsVerifier.forClass(AreaId.class)
        .withNonnullFields("kind", "scheme", "code")
        .verify();
  }
}
