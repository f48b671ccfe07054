package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.Ordering;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.Cell;
import org.logframe.aggregate.Flag;
import org.logframe.aggregate.Key;
import org.logframe.aggregate.Totals;
import org.logframe.json.export.AggregateCsv;
import org.logframe.json.export.JsonStat;
import org.logframe.measure.Interval;
import org.logframe.measure.MissingReason;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;

/** What exported files say of each cell is what the table says of it, no more and no less. */
class ExportProperties {
  private static final Map<String, MissingReason> GAPS = Map.of(
      "notReported", MissingReason.NOT_REPORTED,
      "notApplicable", MissingReason.NOT_APPLICABLE,
      "suppressed", MissingReason.SUPPRESSED,
      "notYetDue", MissingReason.NOT_YET_DUE,
      "inAWhole", MissingReason.IN_A_WHOLE,
      "partlyReported", MissingReason.PARTLY_REPORTED);

  /** What a file says of a cell, by the names of its measures; told once more, in plain words. */
  private static Map<String, BigDecimal> figures(Cell cell) {
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    cell.reported().ifPresent(each -> put(figures, "reported", each));
    cell.overall().ifPresent(each -> put(figures, "overall", each));
    cell.division().ifPresent(each -> {
      put(figures, "numerator", each.numerator());
      put(figures, "denominator", each.denominator());
    });
    cell.distribution().ifPresent(each -> {
      figures.put("grades", BigDecimal.valueOf(each.size()));
      each.grades()
          .forEach((grade, count) -> figures.put("grade:" + grade, BigDecimal.valueOf(count)));
      figures.put("unknown", BigDecimal.valueOf(each.unknown()));
    });
    cell.completeness().ifPresent(each -> {
      figures.put("expected", BigDecimal.valueOf(each.expected()));
      figures.put("covered", BigDecimal.valueOf(each.reported()));
      figures.put("carriedOver", BigDecimal.valueOf(each.carried()));
      GAPS.forEach((name, reason) -> figures.put(
          name,
          BigDecimal.valueOf(Optional.ofNullable(each.missing().get(reason)).orElse(0))));
    });
    return figures;
  }

  private static void put(Map<String, BigDecimal> figures, String name, Interval interval) {
    interval.estimate().ifPresent(estimate -> figures.put(name, estimate));
    interval.low().ifPresent(low -> figures.put(name + "Low", low));
    interval.high().ifPresent(high -> figures.put(name + "High", high));
  }

  private static String code(Enum<?> constant) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
  }

  private static String id(Key key, Facet<?> facet) {
    if (!key.values().containsKey(facet)) {
      return "_T";
    }
    String text = key.value(facet)
        .map(value -> value instanceof Enum<?> constant ? code(constant) : value.toString())
        .orElse("");
    return text.isEmpty() ? "_X" : text.startsWith("_") ? "_" + text : text;
  }

  private static Map<String, String> coordinates(AggregateTable table, Cell cell) {
    Map<String, String> coordinates = new LinkedHashMap<>();
    table
        .question()
        .facets()
        .forEach(facet -> coordinates.put(facet.text(), id(cell.key(), facet)));
    return coordinates;
  }

  @Property(tries = 100)
  void jsonStatHasEveryFigureUnderItsCoordinates(@ForAll long seed) {
    RandomAnswers answers = new RandomAnswers(new Random(seed));
    AggregateTable table = answers.table();
    PlainCube cube = new PlainCube(JsonStat.writer(answers.portfolio()).write(table));

    Map<Map<String, String>, BigDecimal> expected = new LinkedHashMap<>();
    for (Cell cell : table) {
      figures(cell).forEach((measure, figure) -> {
        Map<String, String> at = coordinates(table, cell);
        at.put("measure", measure);
        expected.put(at, figure);
      });
    }
    Map<Map<String, String>, BigDecimal> written = cube.values();
    assertThat(written.keySet()).isEqualTo(expected.keySet());
    expected.forEach((at, figure) -> assertThat(written.get(at)).isEqualByComparingTo(figure));
  }

  @Property(tries = 100)
  void jsonStatIsACubeWithEachPositionOnceAndInOrder(@ForAll long seed) {
    RandomAnswers answers = new RandomAnswers(new Random(seed));
    AggregateTable table = answers.table();
    PlainCube cube = new PlainCube(JsonStat.writer(answers.portfolio()).write(table));

    List<Integer> sizes = new ArrayList<>();
    cube.dataset().get("size").forEach(size -> sizes.add(size.intValue()));
    assertThat(sizes)
        .isEqualTo(cube.ids().stream().map(id -> cube.index(id).size()).toList());
    for (String property : List.of("value", "status")) {
      List<Integer> positions = cube.dataset()
          .get(property)
          .propertyStream()
          .map(entry -> Integer.valueOf(entry.getKey()))
          .toList();
      assertThat(Ordering.natural().isStrictlyOrdered(positions)).isTrue();
      assertThat(positions)
          .allMatch(each -> each < sizes.stream().reduce(1, (one, other) -> one * other));
    }
  }

  @Property(tries = 100)
  void everyCellHasAFigureOrAStatusAndItsFlags(@ForAll long seed) {
    RandomAnswers answers = new RandomAnswers(new Random(seed));
    AggregateTable table = answers.table();
    PlainCube cube = new PlainCube(JsonStat.writer(answers.portfolio()).write(table));

    for (Cell cell : table) {
      Map<String, String> first = coordinates(table, cell);
      first.put("measure", cube.index("measure").get(0));
      List<String> codes = List.of(cube.statuses().getOrDefault(first, "").split(" "));
      for (Flag flag : Flag.values()) {
        assertThat(codes.contains(code(flag)))
            .as(code(flag))
            .isEqualTo(cell.flags().contains(flag));
      }
      assertThat(codes.contains("refused")).isEqualTo(cell.refusal().isPresent());
      if (cell.reported().isEmpty() && cell.distribution().isEmpty()) {
        assertThat(cube.values()).doesNotContainKey(first);
        assertThat(cube.statuses().get(first))
            .startsWith(cell.refusal().isPresent() ? "refused" : "noFigure");
      }
    }
  }

  @Property(tries = 100)
  void csvHasEveryCellOnceWithItsFigures(@ForAll long seed) {
    RandomAnswers answers = new RandomAnswers(new Random(seed));
    AggregateTable table = answers.table();
    String written = AggregateCsv.writer(answers.portfolio()).write(table);
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(written).stream().toList();

    assertThat(rows).hasSize(table.cells().size());
    PlainCube cube = new PlainCube(JsonStat.writer(answers.portfolio()).write(table));
    for (int i = 0; i < rows.size(); i++) {
      NamedCsvRecord row = rows.get(i);
      Cell cell = table.cells().get(i);
      coordinates(table, cell)
          .forEach((facet, id) -> assertThat(row.getField(facet)).isEqualTo(id));
      Map<String, BigDecimal> figures = figures(cell);
      for (String measure : cube.index("measure")) {
        assertThat(row.getField(measure))
            .as(measure)
            .isEqualTo(Optional.ofNullable(figures.get(measure))
                .map(BigDecimal::toPlainString)
                .orElse(""));
      }
    }
  }

  @Property(tries = 100)
  void spreadsheetsFindNothingToCompute(@ForAll long seed) {
    RandomAnswers answers = new RandomAnswers(new Random(seed));
    String written =
        AggregateCsv.writer(answers.portfolio()).forSpreadsheets().write(answers.table());

    assertThat(written).startsWith("\uFEFF");
    CsvReader.builder().ofCsvRecord(written.substring(1)).stream()
        .flatMap(row -> row.getFields().stream())
        .filter(field -> !field.matches("-?\\d+(\\.\\d+)?"))
        .forEach(field -> assertThat(field).doesNotContainPattern("^[=+\\-@\t\r\n]"));
  }

  /** Whatever the portfolio calls things, and by whatever facets it is asked; half are left out. */
  @Property(tries = 400, maxDiscardRatio = 20)
  void randomPortfoliosGiveCubesToo(@ForAll long seed) {
    RandomPortfolio nouns = new RandomPortfolio(new Random(seed));
    Portfolio portfolio = nouns.portfolio();
    Assume.that(isDueForYearsOnly(portfolio));
    List<Facet<?>> asked = new ArrayList<>();
    nouns.some(() -> nouns.oneOf(Facet.forms())).stream()
        .map(form -> Facet.parse(form.replace("<id>", form.startsWith("r") ? "scheme" : "d")))
        .distinct()
        .forEach(asked::add);
    Optional<AggregateTable> answer = answer(
        Aggregation.of("i")
            .by(asked.toArray(new Facet<?>[0]))
            .withTotals(nouns.oneOf(Totals.class)),
        portfolio);
    Statistics.collect(
        answer.map(table -> table.cells().isEmpty() ? "empty" : "cells").orElse("refused"));
    answer.ifPresent(table -> {
      PlainCube cube = new PlainCube(JsonStat.writer(portfolio).write(table));
      int figures = table.stream().mapToInt(cell -> figures(cell).size()).sum();
      assertThat(cube.values()).hasSize(figures);
      String csv = AggregateCsv.writer(portfolio).write(table);
      assertThat(CsvReader.builder().ofNamedCsvRecord(csv).stream()).hasSameSizeAs(table.cells());
    });
  }

  /**
   * Of reports that are due for thousands of years, seconds go by until they are counted, or minutes for
   * each of many kinds of rows. What is due without an end reaches as far as what was observed.
   */
  private static boolean isDueForYearsOnly(Portfolio portfolio) {
    Stream<LocalDate> validities = portfolio.indicators().stream()
        .flatMap(indicator -> indicator.expectations().stream())
        .flatMap(
            each -> Stream.concat(each.validity().from().stream(), each.validity().to().stream()))
        .flatMap(date -> Stream.of(date.earliest(), date.latest()));
    Stream<LocalDate> observed = portfolio.observations().stream()
        .flatMap(each -> each.period().stream())
        .flatMap(each -> Stream.concat(each.start().stream(), each.end().stream()));
    boolean isNoneDue = portfolio.indicators().stream()
        .allMatch(indicator -> indicator.expectations().isEmpty());
    return isNoneDue
        || Stream.concat(validities, observed)
            .allMatch(day -> day.getYear() > 1900 && day.getYear() < 2100);
  }

  /** The answer, unless the question makes no sense. */
  private static Optional<AggregateTable> answer(Aggregation question, Portfolio portfolio) {
    try {
      return Optional.of(question.over(portfolio, portfolio.observations()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Property(tries = 100)
  void equalTablesGiveEqualBytesInEveryLanguage(@ForAll long seed) {
    RandomAnswers answers = new RandomAnswers(new Random(seed));
    RandomAnswers again = new RandomAnswers(new Random(seed));
    AggregateTable table = answers.table();
    AggregateTable equal = again.table();
    for (String language : List.of("en", "fr-CA", "es", "ar", "tlh", "und")) {
      Locale locale = Locale.forLanguageTag(language);
      assertThat(JsonStat.writer(answers.portfolio()).in(locale).write(table))
          .isEqualTo(JsonStat.writer(again.portfolio()).in(language).write(equal));
    }
  }
}
