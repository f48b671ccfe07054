package org.logframe.aggregate.plan;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.logframe.aggregate.box.node.Days;
import org.logframe.indicator.Category;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.DisaggregationId;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Purpose;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.place.AreaId;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.Granularity;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

/**
 * What is due for an indicator, as observations that are not there yet: one for each programme, area,
 * period and required category. Where an expectation has no beginning or no end, it is due from the
 * first to the last day that is reported. Where it names no areas, it is due where the programme
 * possibly works in the period.
 */
public final class DueCells {
  /** More would exhaust the memory before anything is answered. */
  static final int LIMIT = 1_000_000;

  private final Portfolio portfolio;
  private final ProgrammeDays programmeDays;
  private final MeasurableAreas measurable;
  private final Indicator indicator;
  private final Purpose purpose;
  private final Optional<ReportingPeriod> reported;

  public DueCells(
      Portfolio portfolio,
      Indicator indicator,
      Purpose purpose,
      Optional<ReportingPeriod> reported) {
    this.portfolio = portfolio;
    this.programmeDays = new ProgrammeDays(portfolio);
    this.measurable = new MeasurableAreas(portfolio, indicator);
    this.indicator = indicator;
    this.purpose = purpose;
    this.reported = reported;
  }

  /** From the first to the last day of some periods; absent where these do not tell. */
  public static Optional<ReportingPeriod> extent(Collection<ReportingPeriod> periods) {
    Optional<LocalDate> start =
        periods.stream().flatMap(period -> period.start().stream()).min(LocalDate::compareTo);
    Optional<LocalDate> end =
        periods.stream().flatMap(period -> period.end().stream()).max(LocalDate::compareTo);
    return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
        ? Optional.of(ReportingPeriod.between(start.get(), end.get()))
        : Optional.empty();
  }

  /**
   * All of them, each once.
   *
   * @throws IllegalArgumentException if there are more than a million
   */
  public List<Observation> all() {
    Set<Observation> due = new LinkedHashSet<>();
    for (Expectation expectation : indicator.expectations()) {
      List<List<CategoryOf>> categories = categories(expectation);
      for (ReportingPeriod period : periods(expectation)) {
        for (AreaId area : areas(expectation, period)) {
          limit(due.size() + (long) categories.size());
          categories.forEach(each -> due.add(cell(expectation, period, area, each)));
        }
      }
    }
    return List.copyOf(due);
  }

  private void limit(long cells) {
    if (cells > LIMIT) {
      throw new IllegalArgumentException("Aggregation of "
          + indicator.id()
          + ": more than 1,000,000 leaf cells are due; give its expectations a coarser frequency,"
          + " fewer areas or a shorter validity");
    }
  }

  private record CategoryOf(DisaggregationId disaggregation, Category category) {}

  private Observation cell(
      Expectation expectation, ReportingPeriod period, AreaId area, List<CategoryOf> categories) {
    Observation.Builder cell = Observation.builder()
        .indicator(indicator.id())
        .programme(expectation.programme())
        .area(area)
        .period(period)
        .purpose(purpose)
        .value(Missing.of(MissingReason.NOT_REPORTED));
    categories.forEach(
        each -> cell.putCategories(each.disaggregation(), each.category().id()));
    return cell.build();
  }

  private List<ReportingPeriod> periods(Expectation expectation) {
    Optional<LocalDate> start = expectation
        .validity()
        .from()
        .map(PartialDate::earliest)
        .or(() -> reported.flatMap(ReportingPeriod::start));
    Optional<LocalDate> end = expectation
        .validity()
        .to()
        .map(PartialDate::latest)
        .or(() -> reported.flatMap(ReportingPeriod::end));
    if (start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
      return List.of();
    }
    Optional<Granularity> frequency = expectation.frequency().or(indicator::frequency);
    if (frequency.isEmpty()) {
      return List.of(ReportingPeriod.between(start.get(), end.get()));
    }
    List<ReportingPeriod> periods = new ArrayList<>();
    LocalDate day = start.get();
    while (!day.isAfter(end.get())) {
      ReportingPeriod period = frequency.get().periodContaining(day);
      periods.add(period);
      limit(periods.size());
      day = period.end().orElseThrow().plusDays(1);
    }
    return periods;
  }

  /** Areas that are named are due as they are declared, whatever the programme covers. */
  private ImmutableCollection<AreaId> areas(Expectation expectation, ReportingPeriod period) {
    if (!expectation.areas().isEmpty()) {
      return expectation.areas();
    }
    ProgrammeId programme = expectation.programme();
    ImmutableSet.Builder<AreaId> areas = ImmutableSet.builder();
    for (LocalDate day : programmeDays.of(programme, Days.of(Optional.of(period)))) {
      areas.addAll(measurable.of(programme, day));
    }
    return areas.build();
  }

  private List<List<CategoryOf>> categories(Expectation expectation) {
    List<List<CategoryOf>> axes = new ArrayList<>();
    for (DisaggregationId id : expectation.disaggregations()) {
      Disaggregation disaggregation = portfolio.disaggregation(id).orElseThrow();
      axes.add(disaggregation.categories().stream()
          .map(category -> new CategoryOf(id, category))
          .collect(ImmutableList.toImmutableList()));
    }
    return Lists.cartesianProduct(axes);
  }
}
