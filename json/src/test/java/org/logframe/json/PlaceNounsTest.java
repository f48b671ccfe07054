package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.place.Partitioning;
import org.logframe.place.Region;
import org.logframe.place.RegionMembership;
import org.logframe.place.RegionScheme;
import org.logframe.place.Route;
import org.logframe.place.Subdivision;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Validity;

class PlaceNounsTest {
  @Test
  void writesARegionSchemeFieldByField() {
    RegionScheme scheme = RegionScheme.builder()
        .id("windows")
        .title(Text.of("Windows"))
        .owner("eu")
        .validity(Validity.parse("2015/2021"))
        .partitioning(Partitioning.PARTITION)
        .addRegions(Region.builder()
            .scheme("windows")
            .id("africa")
            .name(Text.of("Africa"))
            .build())
        .addRegions(Region.builder()
            .scheme("windows")
            .id("horn")
            .name(Text.english("Horn"))
            .partOf("africa")
            .addSources(Source.of("p"))
            .build())
        .addMemberships(RegionMembership.of("horn", Country.of("SD"), Validity.parse("2016/.."))
            .withSources(Source.of("p")))
        .addMembers("horn", Country.of("ET"))
        .addSources(Source.of("p", "l"))
        .build();

    String written = Json.write(RegionScheme.class, scheme);

    assertThat(written).isEqualTo("""
        {
          "id": "windows",
          "title": "Windows",
          "owner": "eu",
          "validity": "2015/2021",
          "partitioning": "partition",
          "regions": [
            {
              "scheme": "windows",
              "id": "africa",
              "name": "Africa"
            },
            {
              "scheme": "windows",
              "id": "horn",
              "name": {"en": "Horn"},
              "partOf": "africa",
              "sources": [
                {"publication": "p"}
              ]
            }
          ],
          "memberships": [
            {"region": "horn", "country": "SD", "validity": "2016/..", "sources": [{"publication": "p"}]},
            {"region": "horn", "country": "ET"}
          ],
          "sources": [
            {"publication": "p", "locator": "l"}
          ]
        }
        """);
    assertThat(Json.read(RegionScheme.class, written)).isEqualTo(scheme);
  }

  @Test
  void writesASubdivisionAndARouteFieldByField() {
    Subdivision kabul = Subdivision.builder()
        .id("kabul")
        .name(Text.english("Kabul"))
        .partOf(Country.of("AF"))
        .type(Text.english("province"))
        .code("AF-KAB")
        .addSources(Source.of("p"))
        .build();
    Route route = Route.builder()
        .id("cm")
        .name(Text.of("Central"))
        .addSources(Source.of("p"))
        .build();

    String writtenKabul = Json.write(Subdivision.class, kabul);
    String writtenRoute = Json.write(Route.class, route);

    assertThat(writtenKabul).isEqualTo("""
        {
          "id": "kabul",
          "name": {"en": "Kabul"},
          "partOf": "AF",
          "type": {"en": "province"},
          "code": "AF-KAB",
          "sources": [
            {"publication": "p"}
          ]
        }
        """);
    assertThat(Json.read(Subdivision.class, writtenKabul)).isEqualTo(kabul);
    assertThat(writtenRoute).isEqualTo("""
        {
          "id": "cm",
          "name": "Central",
          "sources": [
            {"publication": "p"}
          ]
        }
        """);
    assertThat(Json.read(Route.class, writtenRoute)).isEqualTo(route);
  }

  @Test
  void refusesUnknownCountries() {
    assertThat(Json.lines(AreaId.class, "\"XX\""))
        .isEqualTo(
            "document (line 1, column 1): AreaId: neither global, the alpha-2 code of a country, "
                + "subdivision:<id>, region:<scheme>/<id> nor route:<id>: \"XX\"");
    assertThat(Json.lines(RegionMembership.class, "{\"region\":\"r\",\"country\":\"LBY\"}"))
        .isEqualTo("/country (line 1, column 25): Country: \"LBY\" is not an alpha-2 code; "
            + "write \"LY\"");
    assertThat(Json.lines(RegionMembership.class, "{\"region\":\"r\",\"country\":\"XX\"}"))
        .isEqualTo("/country (line 1, column 25): Country: no country has the code \"XX\";"
            + " codes are like LY, LBY or 434, and names are read by parse");
  }
}
