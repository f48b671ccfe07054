package org.logframe.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.logframe.programme.Applicability;
import org.logframe.programme.ApplicabilityRule;
import org.logframe.programme.Programme;
import org.logframe.time.Granularity;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

/**
 * What is due for an indicator, as observations that are not there yet: one for each programme, area,
 * period and required category. Where an expectation has no beginning or no end, it is due from the
 * first to the last day that is reported.
 */
final class DueCells {
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final Purpose purpose;
  private final Optional<ReportingPeriod> reported;

  DueCells(
      Portfolio portfolio,
      Indicator indicator,
      Purpose purpose,
      Optional<ReportingPeriod> reported) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.purpose = purpose;
    this.reported = reported;
  }

  List<Observation> all() {
    Set<Observation> due = new LinkedHashSet<>();
    for (Expectation expectation : indicator.expectations()) {
      for (Optional<ReportingPeriod> period : periods(expectation)) {
        for (AreaId area : areas(expectation)) {
          for (List<CategoryOf> categories : categories(expectation)) {
            due.add(cell(expectation, period, area, categories));
          }
        }
      }
    }
    return List.copyOf(due);
  }

  private record CategoryOf(DisaggregationId disaggregation, Category category) {}

  private Observation cell(
      Expectation expectation,
      Optional<ReportingPeriod> period,
      AreaId area,
      List<CategoryOf> categories) {
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

  private List<Optional<ReportingPeriod>> periods(Expectation expectation) {
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
      return List.of(Optional.of(ReportingPeriod.between(start.get(), end.get())));
    }
    List<Optional<ReportingPeriod>> periods = new ArrayList<>();
    LocalDate day = start.get();
    while (!day.isAfter(end.get())) {
      ReportingPeriod period = frequency.get().periodContaining(day);
      periods.add(Optional.of(period));
      day = period.end().orElseThrow().plusDays(1);
    }
    return periods;
  }

  private List<AreaId> areas(Expectation expectation) {
    if (!expectation.areas().isEmpty()) {
      return expectation.areas();
    }
    Programme programme = portfolio.programme(expectation.programme()).orElseThrow();
    return programme.coverage().stream()
        .map(coverage -> coverage.area())
        .filter(area -> !isExcluded(programme, area))
        .distinct()
        .toList();
  }

  private boolean isExcluded(Programme programme, AreaId area) {
    return programme.applicability().stream()
        .filter(exception -> exception.rule() == ApplicabilityRule.EXCLUDED)
        .filter(exception -> indicator.pillar().equals(Optional.of(exception.pillar())))
        .map(Applicability::country)
        .anyMatch(country -> area.country().equals(Optional.of(country)));
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
