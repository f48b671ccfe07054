package org.logframe.aggregate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.portfolio;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Grade;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.ObservedValue;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.place.Country;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** Recomputes the tables of numbers in docs/aggregation.md: what was observed, what is answered. */
class AggregationPageTest {
  private static final Path PAGE = Path.of("..", "docs", "aggregation.md");
  private static final Axis SERVICE = Axis.of(AggregateSamples.SERVICE.id());

  private static final ImmutableMap<String, Facet<?>> FACETS = ImmutableMap.of(
      "country", Facet.COUNTRY,
      "quarter", Facet.QUARTER,
      "programme", Facet.PROGRAMME);

  /** The indicators of the sections, by heading. */
  private static final ImmutableMap<String, Supplier<Indicator.Builder>> INDICATORS =
      ImmutableMap.<String, Supplier<Indicator.Builder>>builder()
          .put("COUNT", () -> due(Step.of(Rule.COUNT)))
          .put(
              "COUNT of what may be missing by a known amount",
              () -> due(Step.of(Rule.COUNT)).range(Interval.parse("between 0 and 50 persons")))
          .put("COUNT with totals beside parts", () -> due(Step.of(Rule.COUNT)))
          .put(
              "COUNT over overlapping axes",
              () -> undue(Step.of(Rule.COUNT).overlapping(Axis.PROGRAMMES, Axis.PERIODS)))
          .put(
              "LATEST of a stock",
              () -> due(Step.of(Rule.LATEST, Axis.PERIODS), Step.of(Rule.COUNT)))
          .put(
              "LATEST of a running total",
              () -> due(Indicator.cumulative("any")
                  .title(Text.english("Any"))
                  .unit(Counts.PERSON)
                  .build()
                  .steps()
                  .toArray(new Step[0])))
          .put("EARLIEST", () -> due(Step.of(Rule.EARLIEST, Axis.PERIODS), Step.of(Rule.COUNT)))
          .put("MAX", () -> due(Step.of(Rule.MAX)))
          .put("MIN", () -> due(Step.of(Rule.MIN)))
          .put(
              "MEAN",
              () -> due(Step.of(Rule.MEAN)).range(Interval.parse("between 0 and 10 persons")))
          .put("RATIO", () -> ratio())
          .put("DISTRIBUTION", () -> expecting(Indicator.qualitative("it")))
          .put("NONE", () -> expecting(Indicator.percentage("it")))
          .put("OWN_SHARE", () -> undue(Step.of(Rule.COUNT)).addOwnShare(Axis.PROGRAMMES))
          .buildOrThrow();

  private static Indicator.Builder undue(Step... steps) {
    return Indicator.builder().id("it").unit(Counts.PERSON).addSteps(steps);
  }

  private static Indicator.Builder due(Step... steps) {
    return expecting(undue(steps));
  }

  private static Indicator.Builder expecting(Indicator.Builder indicator) {
    return indicator
        .frequency(Granularity.QUARTER)
        .addExpectations(AggregateSamples.due("2021-01", "2021-12"));
  }

  private static Indicator.Builder ratio() {
    RatioParts parts = RatioParts.of("in-work", "returned", Relation.PART_OF_DENOMINATOR);
    return Indicator.ratio("it", parts).unit(UnitTable.standard().parse("%"));
  }

  @TestFactory
  Stream<DynamicTest> everyTableOfTheRulesIsRecomputed() throws IOException {
    return sections().entrySet().stream()
        .map(section -> DynamicTest.dynamicTest(
            section.getKey(), () -> check(section.getKey(), section.getValue())));
  }

  @Test
  void everyRuleHasItsTable() throws IOException {
    List<String> headings = List.copyOf(sections().keySet());
    for (Rule rule : Rule.values()) {
      assertThat(headings).anyMatch(heading -> heading.startsWith(rule.name()));
    }
  }

  private static void check(String heading, List<List<Map<String, String>>> tables) {
    assertThat(tables).as("tables of " + heading).hasSize(2);
    List<Map<String, String>> answers = tables.get(1);
    assertThat(tables.get(0)).isNotEmpty();
    assertThat(answers).isNotEmpty();
    for (Map<String, String> row : answers) {
      if (heading.equals("The humanitarian rule")) {
        Cell greatest = ask(
            undue(Step.of(Rule.MAX, SERVICE), Step.of(Rule.COUNT)).addDisaggregations("service"),
            tables.get(0),
            text(row, "asked"));
        Cell bounded = ask(
            undue(Step.of(Rule.COUNT)).addDisaggregations("service"),
            tables.get(0),
            text(row, "asked"));
        assertThat(reported(greatest)).isEqualTo(text(row, "greatest, then added"));
        assertThat(reported(bounded)).isEqualTo(text(row, "bounded"));
      } else {
        Supplier<Indicator.Builder> indicator =
            requireNonNull(INDICATORS.get(heading), "no indicator for " + heading);
        Cell cell = ask(indicator.get(), tables.get(0), text(row, "asked"));
        Map<String, String> said = new LinkedHashMap<>();
        said.put("asked", text(row, "asked"));
        said.put("reported", reported(cell));
        said.put("overall", cell.overall().map(Interval::toString).orElse("-"));
        said.put("completeness", cell.completeness().map(Completeness::toString).orElse("-"));
        assertThat(said).isEqualTo(row);
      }
    }
  }

  private static String reported(Cell cell) {
    return cell.refusal()
        .map(refusal -> "refused: " + refusal.reason())
        .or(() -> cell.reported().map(Interval::toString))
        .or(() -> cell.distribution().map(Distribution::toString))
        .orElse("-");
  }

  /** Asks for {@code country Mali, quarter 2021-Q1}, or for {@code all}. */
  private static Cell ask(
      Indicator.Builder indicator, List<Map<String, String>> rows, String asked) {
    Portfolio portfolio = portfolio(
        indicator.title(Text.english("It")),
        Indicator.flow("in-work").title(Text.english("In work")).unit(Counts.PERSON),
        Indicator.flow("returned").title(Text.english("Returned")).unit(Counts.PERSON));
    List<Observation> seen = rows.stream().map(AggregationPageTest::observation).toList();
    List<Filter> filters = new ArrayList<>();
    if (!asked.equals("all")) {
      for (String each : Splitter.on(", ").split(asked)) {
        List<String> words = Splitter.on(' ').limit(2).splitToList(each);
        Facet<?> facet = requireNonNull(FACETS.get(words.get(0)), asked);
        filters.add(
            facet.equals(Facet.COUNTRY)
                ? Facet.COUNTRY.is(Country.parse(words.get(1), Locale.ENGLISH))
                : facet.named(words.get(1)));
      }
    }
    Facet<?>[] facets = filters.stream().map(Filter::facet).toArray(Facet<?>[]::new);
    return Aggregation.of("it")
        .by(facets)
        .over(portfolio, seen)
        .cell(filters.toArray(Filter[]::new));
  }

  private static Observation observation(Map<String, String> row) {
    Observation.Builder observation = Observation.builder()
        .indicator("it")
        .programme(row.getOrDefault("programme", "whole"))
        .area(Country.of(text(row, "country")))
        .period(text(row, "period"))
        .value(value(text(row, "value")));
    Optional.ofNullable(row.get("service")).ifPresent(it -> observation.category("service", it));
    return observation.build();
  }

  private static ObservedValue value(String text) {
    if (text.startsWith("suppressed")) {
      return Missing.parse(text);
    }
    List<String> parts = Splitter.on(" / ").splitToList(text);
    if (parts.size() == 2) {
      return Ratio.of(Figure.parse(parts.get(0)), Figure.parse(parts.get(1)));
    }
    return text.chars().anyMatch(Character::isDigit) ? Figure.parse(text) : Grade.of(text);
  }

  private static String text(Map<String, String> row, String column) {
    return requireNonNull(row.get(column), "no column " + column);
  }

  /** The tables under each heading of the third level in the section on rules. */
  private static Map<String, List<List<Map<String, String>>>> sections() throws IOException {
    String page = Files.readString(PAGE);
    String rules = page.substring(page.indexOf("\n## Rules"));
    int end = rules.indexOf("\n## ", 1);
    Map<String, List<List<Map<String, String>>>> sections = new LinkedHashMap<>();
    for (String section : Splitter.on("\n### ").splitToList(rules.substring(0, end)).stream()
        .skip(1)
        .toList()) {
      sections.put(section.substring(0, section.indexOf('\n')), tables(section));
    }
    return sections;
  }

  private static List<List<Map<String, String>>> tables(String section) {
    List<List<Map<String, String>>> tables = new ArrayList<>();
    for (String block : Splitter.on("\n\n").split(section)) {
      if (block.startsWith("|")) {
        List<List<String>> lines = Splitter.on('\n').omitEmptyStrings().splitToList(block).stream()
            .map(line -> Splitter.on('|').trimResults().splitToList(line))
            .map(cells -> cells.subList(1, cells.size() - 1))
            .toList();
        tables.add(lines.stream().skip(2).map(cells -> row(lines.get(0), cells)).toList());
      }
    }
    return tables;
  }

  private static Map<String, String> row(List<String> head, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < head.size(); i++) {
      row.put(head.get(i), cells.get(i));
    }
    return row;
  }
}
