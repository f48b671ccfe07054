package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.logframe.aggregate.engine.Coder;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.internal.Check;
import org.logframe.place.AreaId;
import org.logframe.place.RegionScheme;
import org.logframe.place.RegionSchemeId;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.portfolio.Problem;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

/** One question asked of one portfolio: select, place into rows, then answer row by row. */
final class Calculation {
  private final Aggregation question;
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final List<Observation> seen;
  private final RowKeys rowKeys;
  private final Coder coder;
  private final List<Observation> leftOut = new ArrayList<>();
  private boolean rowsAddUp = true;

  Calculation(Aggregation question, Portfolio portfolio, List<Observation> observations) {
    this.question = question;
    this.portfolio = portfolio;
    this.indicator = indicator(question, portfolio);
    this.seen = select(observations);
    LocalDate membership = question.membershipOn().orElseGet(this::lastDay);
    Optional<RegionScheme> scheme = scheme();
    this.rowKeys = new RowKeys(portfolio, indicator, membership);
    this.coder = new Coder(indicator, portfolio, scheme, membership);
  }

  private static Indicator indicator(Aggregation question, Portfolio portfolio) {
    return portfolio
        .indicator(question.indicator())
        .orElseThrow(() -> new IllegalArgumentException(
            "Aggregation: no indicator " + Check.quote(question.indicator().text())));
  }

  private List<Observation> select(List<Observation> observations) {
    List<Observation> asked = observations.stream()
        .filter(each -> each.indicator().equals(indicator.id()))
        .filter(each -> each.purpose() == question.purpose())
        .toList();
    List<Problem> problems = portfolio.problems(asked);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("Aggregation of "
          + indicator.id()
          + ": observations cannot be used"
          + problems.stream().map(each -> "\n  " + each).collect(Collectors.joining()));
    }
    return asked.stream().filter(this::isKnown).toList();
  }

  private boolean isKnown(Observation observation) {
    Optional<PartialDate> published = observation.asOf();
    return question.asOf().isEmpty()
        || published.isEmpty()
        || !published.get().isCertainlyAfter(question.asOf().get());
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
    Set<RegionSchemeId> named = new LinkedHashSet<>();
    question.facets().forEach(facet -> facet.regionScheme().ifPresent(named::add));
    question.filters().forEach(filter -> filter.facet().regionScheme().ifPresent(named::add));
    if (named.size() > 1) {
      throw new IllegalArgumentException("Aggregation: names two region schemes: " + named);
    }
    if (named.isEmpty()) {
      seen.forEach(each -> each.area().flatMap(AreaId::scheme).ifPresent(named::add));
    }
    if (named.size() != 1) {
      return Optional.empty();
    }
    Optional<RegionSchemeId> id = named.stream().findFirst();
    id.filter(each -> portfolio.regionScheme(each).isEmpty()).ifPresent(each -> {
      throw new IllegalArgumentException(
          "Aggregation: no region scheme " + Check.quote(each.text()));
    });
    return id.flatMap(portfolio::regionScheme);
  }

  AggregateTable table() {
    Map<Key, Row> rows = new LinkedHashMap<>();
    if (question.facets().isEmpty()) {
      rows.put(new Key(ImmutableMap.of()), new Row());
    }
    for (Observation observation : seen) {
      if (isAsked(observation)) {
        placeInto(rows, observation).forEach(row -> row.observed.add(observation));
      } else if (mayBeAsked(observation)) {
        leftOut.add(observation);
      }
    }
    for (Observation due : new DueCells(portfolio, indicator, question.purpose(), extent()).all()) {
      if (isAsked(due)) {
        placeInto(rows, due).forEach(row -> row.due.add(due));
      }
    }
    CellMaker maker = new CellMaker(indicator, portfolio, question, coder);
    rows.values().forEach(maker::code);
    ImmutableList<Cell> cells = rows.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(KeyOrder.INSTANCE))
        .map(entry -> maker.cell(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
    return new AggregateTable(question, indicator, cells, ImmutableList.copyOf(leftOut), rowsAddUp);
  }

  /** What was reported, and what is due, in one row. */
  static final class Row {
    final List<Observation> observed = new ArrayList<>();
    final List<Observation> due = new ArrayList<>();
  }

  private List<Row> placeInto(Map<Key, Row> rows, Observation observation) {
    List<ImmutableMap<Facet<?>, Optional<?>>> keys = List.of(ImmutableMap.of());
    for (Facet<?> facet : question.facets()) {
      ImmutableSet<?> values = rowKeys.of(facet, observation);
      rowsAddUp &= values.size() == 1;
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
    return question.filters().stream().allMatch(filter -> satisfies(filter, observation));
  }

  private boolean satisfies(Filter filter, Observation observation) {
    ImmutableSet<?> values = rowKeys.of(filter.facet(), observation);
    return values.stream().anyMatch(filter.values()::contains);
  }

  /** Whether some filter cannot place it, so that a part of it may be asked for. */
  private boolean mayBeAsked(Observation observation) {
    return question.filters().stream()
        .allMatch(filter ->
            rowKeys.of(filter.facet(), observation).isEmpty() || satisfies(filter, observation));
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
