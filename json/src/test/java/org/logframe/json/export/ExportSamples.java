package org.logframe.json.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Totals;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Category;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Grade;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.UnitTable;
import org.logframe.place.AreaId;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.source.Publication;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/** A few tables, and the files that they are held against. */
final class ExportSamples {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "exports");

  private ExportSamples() {}

  /** A file's text is what is written; {@code -Dgolden.update=true} writes it anew. */
  static void assertGolden(String file, String written) throws IOException {
    Path golden = GOLDEN.resolve(file);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, written);
    }
    assertThat(written).isEqualTo(Files.readString(golden));
  }

  static Portfolio portfolio() {
    return Portfolio.builder()
        .addPublications(Publication.builder()
            .id("report")
            .title(Text.english("Annual report").with(Locale.FRENCH, "Rapport annuel"))
            .build())
        .addDisaggregations(Disaggregation.builder()
            .id("sex")
            .title(Text.english("Sex").with(Locale.FRENCH, "Sexe"))
            .addCategories(
                Category.of("female", Text.english("Women").with(Locale.FRENCH, "Femmes")),
                Category.of("male", Text.english("Men")),
                Category.of("_T", Text.english("Not asked")))
            .build())
        .addProgrammes(Programme.builder()
            .id("sahel")
            .covers(Country.of("ML"), Country.of("NE"))
            .build())
        .addIndicators(
            Indicator.flow("returned")
                .title(Text.english("Returned, \"assisted\"").with(Locale.FRENCH, "Retours"))
                .unit(Counts.PERSON)
                .addDisaggregations("sex")
                .addExpectations(Expectation.builder()
                    .programme("sahel")
                    .validity(Validity.between("2021", "2022"))
                    .frequency(Granularity.YEAR)
                    .build())
                .build(),
            Indicator.flow("works")
                .title(Text.english("In work"))
                .unit(Counts.PERSON)
                .build(),
            Indicator.ratio(
                    "employed", RatioParts.of("works", "returned", Relation.PART_OF_DENOMINATOR))
                .title(Text.english("Share of those returned who work"))
                .unit(UnitTable.standard().parse("%"))
                .build(),
            Indicator.percentage("satisfied").title(Text.of("-satisfied")).build(),
            Indicator.stock("road")
                .title(Text.english("Roads"))
                .unit(UnitTable.standard().parse("km"))
                .build(),
            Indicator.builder()
                .id("open")
                .title(Text.english("Open centres"))
                .unit(UnitTable.ONE)
                .addSteps(
                    Step.builder()
                        .rule(Rule.LATEST)
                        .addAxes(Axis.PERIODS)
                        .lookBack(Period.ofYears(1))
                        .build(),
                    Step.of(Rule.COUNT))
                .addExpectations(Expectation.builder()
                    .programme("sahel")
                    .addAreas(AreaId.of(Country.of("ML")))
                    .validity(Validity.between("2021-01", "2021-06"))
                    .frequency(Granularity.QUARTER)
                    .build())
                .build(),
            Indicator.qualitative("state")
                .title(Text.english("State of affairs"))
                .build())
        .build();
  }

  static Observation seen(String indicator, String country, String period, ObservedValue value) {
    return Observation.builder()
        .indicator(indicator)
        .programme("sahel")
        .area(Country.of(country))
        .period(period)
        .value(value)
        .addSources(Source.of("report", "p. 4"))
        .build();
  }

  private static Observation figure(
      String indicator, String country, String period, String figure) {
    return seen(indicator, country, period, Figure.parse(figure));
  }

  /** Women and men by country and year, totalled; something is missing, something hedged. */
  static AggregateTable returned() {
    List<Observation> seen = List.of(
        figure("returned", "ML", "2021", "about 370 persons").toBuilder()
            .category("sex", "female")
            .build(),
        figure("returned", "ML", "2021", "250 persons").toBuilder()
            .category("sex", "male")
            .build(),
        figure("returned", "ML", "2022", "more than 40 persons").toBuilder()
            .category("sex", "_T")
            .build(),
        figure("returned", "NE", "2021", "90 persons"),
        seen("returned", "NE", "2022", Missing.of(MissingReason.SUPPRESSED)));
    return Aggregation.of("returned")
        .by(Facet.COUNTRY, Facet.YEAR, Facet.category("sex"))
        .withTotals(Totals.ROLL_UP)
        .over(portfolio(), seen);
  }

  /** Shares of which numerators and denominators were reported. */
  static AggregateTable employed() {
    List<Observation> seen = List.of(
        figure("works", "ML", "2021", "50 persons"),
        figure("returned", "ML", "2021", "370 persons"),
        figure("works", "NE", "2021", "9 persons"),
        figure("returned", "NE", "2021", "at most 5 persons"));
    return Aggregation.of("employed").by(Facet.COUNTRY).over(portfolio(), seen);
  }

  /** Grades by country. */
  static AggregateTable state() {
    List<Observation> seen = List.of(
        seen("state", "ML", "2021", Grade.of("good")),
        seen("state", "ML", "2022", Grade.of("poor")),
        seen("state", "NE", "2021", Grade.of("=good")));
    return Aggregation.of("state").by(Facet.COUNTRY).over(portfolio(), seen);
  }

  /** Percentages that are refused. */
  static AggregateTable satisfied() {
    return Aggregation.of("satisfied")
        .over(
            portfolio(),
            List.of(
                figure("satisfied", "ML", "2021", "80 %"),
                figure("satisfied", "NE", "2021", "60 %")));
  }

  /** What is open in a quarter in which nobody said so. */
  static AggregateTable carried() {
    return Aggregation.of("open")
        .by(Facet.COUNTRY, Facet.QUARTER)
        .over(portfolio(), List.of(figure("open", "ML", "2021-Q1", "12")));
  }

  /** A long and a short number. */
  static AggregateTable roads() {
    return Aggregation.of("road")
        .by(Facet.COUNTRY)
        .over(
            portfolio(),
            List.of(
                figure("road", "ML", "2021", "0.0000001 km"),
                figure("road", "NE", "2021", "12345678901234567890.25 km")));
  }

  /** Nothing was reported, and nothing is due. */
  static AggregateTable nothing() {
    return Aggregation.of("road").by(Facet.COUNTRY).over(portfolio(), List.of());
  }
}
