package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.MissingPolicy;
import org.logframe.aggregate.Totals;
import org.logframe.aggregate.Window;
import org.logframe.indicator.Purpose;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.programme.Phase;
import tools.jackson.databind.json.JsonMapper;

class AggregationNounsTest {
  @Test
  void writesAQuestionWithoutWhatItDoesNotSay() {
    assertThat(Json.write(Aggregation.class, Aggregation.of("returned"))).isEqualTo("""
            {
              "indicator": "returned"
            }
            """);
  }

  @Test
  void writesAQuestion() {
    Aggregation question = Aggregation.of("returned")
        .by(Facet.region("sahel"), Facet.HALF_YEAR, Facet.category("sex"))
        .where(
            Facet.COUNTRY.isAnyOf(Country.of("NE"), Country.of("ML")),
            Facet.STATUS.is(Phase.ONGOING))
        .purpose(Purpose.TARGET)
        .asOf(LocalDate.parse("2022-06-30"))
        .membershipOn(LocalDate.parse("2021-12-31"))
        .regionScheme("sahel")
        .missing(MissingPolicy.REQUIRE_COMPLETE)
        .withTotals(Totals.ROLL_UP)
        .window(Window.YEAR_TO_DATE);
    String document = """
        {
          "indicator": "returned",
          "facets": ["region:sahel", "period:halfYear", "category:sex"],
          "filters": [
            {"facet": "country", "values": ["ML", "NE"]},
            {"facet": "status", "values": ["ongoing"]}
          ],
          "purpose": "target",
          "asOf": "2022-06-30",
          "membershipOn": "2021-12-31",
          "regionScheme": "sahel",
          "missing": "requireComplete",
          "totals": "rollUp",
          "window": "yearToDate"
        }
        """;

    assertThat(Json.write(Aggregation.class, question)).isEqualTo(document);
    assertThat(Json.read(Aggregation.class, document)).isEqualTo(question);
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    assertThat(mapper.readValue(mapper.writeValueAsString(question), Aggregation.class))
        .isEqualTo(question);
  }

  @Test
  void readsItsFieldsInAnyOrder() {
    assertThat(Json.read(
            Aggregation.class,
            "{\"asOf\": \"2021-01-01\", \"facets\": [\"country\"], \"indicator\": \"i\"}"))
        .isEqualTo(Aggregation.of("i").by(Facet.COUNTRY).asOf(LocalDate.parse("2021-01-01")));
  }

  @Test
  void equalFiltersAreWrittenAlike() {
    Filter one = Facet.COUNTRY.isAnyOf(Country.of("NE"), Country.of("ML"));
    Filter other = Facet.COUNTRY.isAnyOf(Country.of("ML"), Country.of("NE"));

    assertThat(one).isEqualTo(other);
    assertThat(Json.write(Filter.class, one)).isEqualTo(Json.write(Filter.class, other));
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(Json.lines(Aggregation.class, """
            {
              "facets": ["country", "planet"],
              "filters": [
                {"facet": "country", "values": ["XX"]},
                {"facet": "status", "values": ["ended"]},
                {"facet": "area", "values": []},
                {"facet": "area"}
              ],
              "asOf": "2021-05"
            }
            """))
        .isEqualTo("""
            /facets/1 (line 2, column 25): Facet: "planet" is none of FORMS
            /filters/0 (line 4, column 5): Country: no country has the code "XX"; codes are like LY,\
             LBY or 434, and names are read by parse
            /filters/1 (line 5, column 5): Phase: "ended" is none of planned, ongoing, closed,\
             suspended, cancelled, unknown
            /filters/2 (line 6, column 5): Filter: area is any of nothing
            /filters/3 (line 7, column 5): Filter: has no "values"
            /asOf (line 9, column 11): Day: 2021-05 is no day such as 2016-12-15""".replace("FORMS", String.join(", ", Facet.forms())));
    assertThat(Json.lines(
            Aggregation.class, "{\"indicator\": \"i\", \"facets\": [\"country\", \"country\"]}"))
        .isEqualTo("document (line 1, column 1): Aggregation: a facet is named twice:"
            + " [country, country]");
  }

  @Test
  void isOfOneIndicatorOfSeveralOrOfAll() {
    assertThat(Json.read(
            Aggregation.class, "{\"indicators\": [\"b\", \"a\"], \"facets\": [\"period:year\"]}"))
        .isEqualTo(Aggregation.of("a", "b").by(Facet.YEAR));
    assertThat(Json.read(Aggregation.class, "{\"allIndicators\": true}"))
        .isEqualTo(Aggregation.ofAll());
    for (String none : List.of(
        "{\"facets\": [\"country\"]}",
        "{\"indicators\": []}",
        "{\"indicator\": \"a\", \"allIndicators\": true}")) {
      assertThat(Json.lines(Aggregation.class, none))
          .isEqualTo("document (line 1, column 1): Aggregation: a question has one of"
              + " \"indicator\", \"indicators\" and \"allIndicators\": true");
    }
    assertThat(Json.lines(Aggregation.class, "{\"indicators\": [\"a\", \"a\"]}"))
        .contains("an indicator is named twice: [a, a]");
  }
}
