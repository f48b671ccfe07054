package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.logframe.aggregate.engine.Coder;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.place.AreaId;
import org.logframe.place.Partitioning;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.time.ReportingPeriod;

/** One question asked of one portfolio: select, place into rows, then answer row by row. */
final class Calculation {
  private final Aggregation question;
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final Restriction restriction;
  private final List<Observation> seen;
  private final RowKeys rowKeys;
  private final Coder coder;
  private final Optional<RegionScheme> scheme;
  private final boolean regionsStandApart;
  private final Set<Observation> leftOut = new LinkedHashSet<>();
  private boolean isPlacedOnce = true;

  /**
   * A calculation.
   *
   * @param indicator the indicator of the question, which makes sense of it
   * @param observations those that concern the question, in canonical order
   * @param restriction which of these, and of what is due, are taken
   */
  Calculation(
      Aggregation question,
      Portfolio portfolio,
      Indicator indicator,
      List<Observation> observations,
      Restriction restriction) {
    this.question = question;
    this.portfolio = portfolio;
    this.restriction = restriction;
    this.indicator = indicator;
    this.seen = observations.stream().filter(restriction::takes).toList();
    LocalDate membership = question.membershipOn().orElseGet(this::lastDay);
    this.scheme = scheme();
    this.regionsStandApart = regionsStandApart();
    this.rowKeys =
        new RowKeys(portfolio, indicator, membership, question.asOf().orElse(membership));
    this.coder = new Coder(indicator, portfolio, scheme, membership);
  }

  private LocalDate lastDay() {
    return seen.stream()
        .flatMap(observation -> observation.period().stream())
        .flatMap(period -> Stream.concat(period.end().stream(), period.start().stream()))
        .max(LocalDate::compareTo)
        .or(question::asOf)
        .orElse(LocalDate.EPOCH);
  }

  /** The one scheme that the question names, else the one that observed regions belong to. */
  private Optional<RegionScheme> scheme() {
    Set<RegionSchemeId> schemes = new LinkedHashSet<>(question.namedSchemes());
    if (schemes.isEmpty()) {
      seen.forEach(each -> each.area().flatMap(AreaId::scheme).ifPresent(schemes::add));
    }
    if (schemes.size() > 1) {
      throw new IllegalArgumentException("Aggregation of "
          + indicator.id()
          + ": regions of several schemes are observed, "
          + schemes
          + "; name one with regionScheme");
    }
    return schemes.stream().findFirst().map(id -> portfolio.regionScheme(id).orElseThrow());
  }

  AggregateTable table() {
    Map<Key, Row> rows = new LinkedHashMap<>();
    if (question.facets().isEmpty()) {
      rows.put(new Key(ImmutableMap.of()), new Row());
    }
    for (Observation observation : seen) {
      if (isUnplaced(observation)) {
        leftOut.add(observation);
      } else if (isAsked(observation)) {
        placeInto(rows, observation).forEach(row -> row.observed.add(observation));
      } else if (mayBeAsked(observation)) {
        leftOut.add(observation);
      }
    }
    for (Observation due : new DueCells(portfolio, indicator, question.purpose(), extent()).all()) {
      if (restriction.takesDue(due) && isAsked(due) && !isUnplaced(due)) {
        placeInto(rows, due).forEach(row -> row.due.add(due));
      }
    }
    rows.values().forEach(row -> leftOut.addAll(row.setUnstatedApart()));
    CellMaker maker = new CellMaker(indicator, portfolio, question, coder);
    rows.values().forEach(maker::code);
    ImmutableList<Cell> cells = rows.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(KeyOrder.INSTANCE))
        .map(entry -> maker.cell(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
    return new AggregateTable(
        question, indicator, cells, ImmutableList.copyOf(leftOut), rowsAddUp(rows, maker, cells));
  }

  private boolean rowsAddUp(Map<Key, Row> rows, CellMaker maker, List<Cell> cells) {
    if (rows.size() <= 1 || !isPlacedOnce) {
      return isPlacedOnce;
    }
    boolean isCertain = rows.values().stream().noneMatch(Row::hasUnstated)
        && cells.stream().allMatch(cell -> cell.unused().isEmpty());
    return scheme
            .filter(each -> each.partitioning() == Partitioning.OVERLAPPING)
            .isEmpty()
        && new Additivity(portfolio, indicator).rowsAddUp(question.facets(), rows.keySet())
        && (isCertain || isMadeOfTheSame(rows.values(), maker, cells));
  }

  /** Whether the total is made of the same observations as the rows are, though there were others. */
  private static boolean isMadeOfTheSame(Collection<Row> rows, CellMaker maker, List<Cell> cells) {
    Row all = new Row();
    rows.forEach(row -> all.observed.addAll(row.observed));
    var unused = all.setUnstatedApart();
    Cell total = maker.cell(new Key(ImmutableMap.of()), all);
    Set<Observation> used = new HashSet<>();
    cells.forEach(cell -> used.addAll(cell.used()));
    return used.equals(Set.copyOf(total.used()));
  }

  /** Whether it is of a region that may overlap others, nobody knows by how much. */
  private boolean isUnplaced(Observation observation) {
    Optional<RegionSchemeId> drawn = observation.area().flatMap(AreaId::scheme);
    return drawn.isPresent() && (!scheme.map(RegionScheme::id).equals(drawn) || !regionsStandApart);
  }

  /** Whether regions are disjoint, or nothing but regions is observed and each has its own row. */
  private boolean regionsStandApart() {
    boolean overlap =
        scheme.filter(each -> each.partitioning() == Partitioning.OVERLAPPING).isPresent();
    return !overlap
        || (question.facets().stream().anyMatch(facet -> facet.regionScheme().isPresent())
            && seen.stream()
                .allMatch(each -> each.area().flatMap(AreaId::scheme).isPresent()));
  }

  private List<Row> placeInto(Map<Key, Row> rows, Observation observation) {
    List<ImmutableMap<Facet<?>, Optional<?>>> keys = List.of(ImmutableMap.of());
    for (Facet<?> facet : question.facets()) {
      ImmutableSet<?> values = rowKeys.of(facet, observation);
      isPlacedOnce &= values.size() == 1;
      keys = keys.stream().flatMap(key -> extend(key, facet, values)).toList();
    }
    return keys.stream()
        .map(key -> rows.computeIfAbsent(new Key(key), k -> new Row()))
        .toList();
  }

  private static Stream<ImmutableMap<Facet<?>, Optional<?>>> extend(
      ImmutableMap<Facet<?>, Optional<?>> key, Facet<?> facet, ImmutableSet<?> values) {
    Stream<Optional<?>> each =
        values.isEmpty() ? Stream.of(Optional.empty()) : values.stream().map(Optional::of);
    return each.map(value -> ImmutableMap.<Facet<?>, Optional<?>>builder()
        .putAll(key)
        .put(facet, value)
        .buildOrThrow());
  }

  private boolean isAsked(Observation observation) {
    return question.filters().stream().allMatch(filter -> rowKeys.satisfies(filter, observation));
  }

  /** Whether some filter cannot place it, so that a part of it may be asked for. */
  private boolean mayBeAsked(Observation observation) {
    return question.filters().stream()
        .allMatch(filter ->
            rowKeys.satisfies(filter, observation) || rowKeys.mayContain(filter, observation));
  }

  private Optional<ReportingPeriod> extent() {
    List<ReportingPeriod> periods =
        seen.stream().flatMap(each -> each.period().stream()).toList();
    Optional<LocalDate> start =
        periods.stream().flatMap(period -> period.start().stream()).min(LocalDate::compareTo);
    Optional<LocalDate> end =
        periods.stream().flatMap(period -> period.end().stream()).max(LocalDate::compareTo);
    return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
        ? Optional.of(ReportingPeriod.between(start.get(), end.get()))
        : Optional.empty();
  }
}
