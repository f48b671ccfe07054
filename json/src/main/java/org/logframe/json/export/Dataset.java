package org.logframe.json.export;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Cell;
import org.logframe.indicator.Purpose;
import org.logframe.json.codec.Scalars;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;

/**
 * A table as a cube: a dimension for each facet, and a last one for the measures. The values of a
 * cell stand beside each other, in the order of the measures.
 *
 * @param table the table
 * @param labels what everything is called
 * @param dimensions those of the facets, in the order of the question
 * @param measures what is said of each cell
 * @param unitLabels how the unit of each measure is written, by the measure's id
 */
record Dataset(
    AggregateTable table,
    Labels labels,
    ImmutableList<Dimension> dimensions,
    ImmutableList<Measure> measures,
    ImmutableMap<String, String> unitLabels) {
  /** What a dimension of a facet is of, in the terms of JSON-stat. */
  private enum Role {
    TIME,
    GEO,
    NONE
  }

  /**
   * The dataset of a table.
   *
   * @throws IllegalArgumentException if it has more positions than readers can number
   */
  static Dataset of(AggregateTable table, Portfolio portfolio, Locale language) {
    Labels labels = new Labels(portfolio, language);
    ImmutableList<Dimension> dimensions = table.question().facets().stream()
        .map(facet -> Dimension.of(facet, table, labels))
        .collect(ImmutableList.toImmutableList());
    ImmutableList<Measure> measures = Measures.of(table, labels).all();
    ImmutableMap<String, String> units = measures.stream()
        .collect(ImmutableMap.toImmutableMap(
            Measure::id, measure -> measure.units().common().map(labels::of).orElse("")));
    Dataset dataset = new Dataset(table, labels, dimensions, measures, units);
    dataset.checkSize();
    return dataset;
  }

  private void checkSize() {
    BigInteger positions =
        sizes().stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    if (positions.bitLength() >= Integer.SIZE) {
      throw new IllegalArgumentException("JsonStat: " + Joiner.on(" × ").join(sizes())
          + " are more positions than 2147483647; ask by fewer facets, or write AggregateCsv");
    }
  }

  /** The ids of all dimensions. */
  ImmutableList<String> ids() {
    return Stream.concat(dimensions.stream().map(Dimension::id), Stream.of("measure"))
        .collect(ImmutableList.toImmutableList());
  }

  /** How many entries all dimensions have. */
  ImmutableList<Integer> sizes() {
    return Stream.concat(dimensions.stream().map(Dimension::size), Stream.of(measures.size()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Where the first measure of a cell stands; the last dimension changes first. */
  int position(Cell cell) {
    int position = 0;
    for (Dimension dimension : dimensions) {
      position = position * dimension.size() + dimension.member(cell.key()).position();
    }
    return position * measures.size();
  }

  /** The ids of the dimensions that have a role, by role. */
  ImmutableMap<String, ImmutableList<String>> roles() {
    ImmutableMap.Builder<String, ImmutableList<String>> roles = ImmutableMap.builder();
    put(roles, "time", ofRole(Role.TIME));
    put(roles, "geo", ofRole(Role.GEO));
    ImmutableList.Builder<String> metrics = ImmutableList.builder();
    dimensions.stream().filter(this::hasUnits).map(Dimension::id).forEach(metrics::add);
    return roles.put("metric", metrics.add("measure").build()).buildOrThrow();
  }

  /** Whether a dimension says the units of its entries: that of indicators in several units. */
  boolean hasUnits(Dimension dimension) {
    return table.question().isOfSeveral()
        && dimension.facet().equals(Facet.INDICATOR)
        && measures.stream().anyMatch(each -> each.units().common().isEmpty());
  }

  /** How the units of the indicators are written, by their ids as entries of the dimension. */
  ImmutableMap<String, String> unitsOfIndicators() {
    return table.indicators().stream()
        .filter(each -> table.values(Facet.INDICATOR).contains(each.id()))
        .collect(ImmutableMap.toImmutableMap(
            each -> Dimension.code(each.id()),
            each -> each.unit().map(labels::of).orElse("")));
  }

  private static void put(
      ImmutableMap.Builder<String, ImmutableList<String>> roles,
      String role,
      Stream<Dimension> dimensions) {
    ImmutableList<String> ids =
        dimensions.map(Dimension::id).collect(ImmutableList.toImmutableList());
    if (!ids.isEmpty()) {
      roles.put(role, ids);
    }
  }

  private Stream<Dimension> ofRole(Role role) {
    return dimensions.stream().filter(each -> role(each.facet()) == role);
  }

  private static Role role(Facet<?> facet) {
    return switch (facet.kind()) {
      case PERIOD -> Role.TIME;
      case COUNTRY, AREA, AREA_TREE, AREA_LEVEL, REGION, LISTED_UNDER -> Role.GEO;
      case ROLE,
          PILLAR,
          STATUS,
          PARTICIPANT,
          OBJECTIVE,
          SDG_TARGET,
          FRAMEWORK,
          KIND,
          PROGRAMME,
          PROGRAMME_TREE,
          CATEGORY,
          LEVEL,
          INDICATOR -> Role.NONE;
    };
  }

  /** The titles of the indicators, and whether it is about baselines or targets. */
  String label() {
    String title = table.indicators().stream()
        .map(each -> labels.of(each.title()))
        .collect(Collectors.joining("; "));
    Purpose purpose = table.question().purpose();
    return purpose == Purpose.ACTUAL
        ? title
        : title + " (" + labels.word(Scalars.constant(purpose)) + ")";
  }

  /** What is asked, and what does not show in any one cell. */
  ImmutableList<String> notes() {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    notes.add(table.question().toString());
    if (!table.rowsAddUp()) {
      notes.add(labels.word("rowsDoNotAddUp"));
    }
    if (!table.leftOut().isEmpty()) {
      notes.add(labels.word("countedNowhere") + " " + table.leftOut().size());
    }
    return notes.build();
  }

  /** The publications that are sources of what stands for the cells, in the order of the cells. */
  String source() {
    return table.stream()
        .flatMap(cell -> cell.used().stream())
        .flatMap(observation -> observation.sources().stream())
        .map(source -> source.publication())
        .distinct()
        .map(labels::of)
        .distinct()
        .reduce((one, other) -> one + "; " + other)
        .orElse("");
  }
}
