package org.logframe.aggregate.plan;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.logframe.aggregate.box.node.Days;
import org.logframe.indicator.Axis;
import org.logframe.indicator.Carrying;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.place.AreaId;
import org.logframe.portfolio.Match;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.EventKind;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;

/**
 * Which places hold no stock any more, since they have certainly closed by a day: the programme, or one
 * above it, has ended; its coverage of the place has; or so has what is expected of the place, while
 * something is still expected of the programme elsewhere. An expectation that merely ends says when
 * reporting stops.
 */
public final class Closures {
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final AreaKeys areas;
  private final ImmutableSet<Place> places;
  private final Map<Closing, Boolean> closed = new HashMap<>();

  /** Where a stock is held: by a programme in an area or, where that is absent, in all of it. */
  private record Place(ProgrammeId programme, Optional<AreaId> area) {}

  /** Whether a place that was open on one day has closed by another. */
  private record Closing(Place place, LocalDate open, LocalDate by) {}

  /**
   * The closures of an indicator.
   *
   * @param seen what was reported
   * @param due what is due
   */
  public Closures(
      Portfolio portfolio, Indicator indicator, List<Observation> seen, List<Observation> due) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.areas = new AreaKeys(portfolio, new ProgrammeDays(portfolio));
    this.places = Stream.concat(seen.stream(), due.stream())
        .map(each -> new Place(each.programme(), each.area()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether an indicator is of stocks, which what has closed does not hold. */
  public static boolean matterTo(Indicator indicator) {
    return indicator
        .picking()
        .filter(step -> step.rule() == Rule.LATEST && step.carrying() == Carrying.STOCK)
        .isPresent();
  }

  /** Whether some place of which an older stock was reported, or was due, has closed by a day. */
  public boolean isClosed(Observation stock, LocalDate by) {
    Optional<LocalDate> end = stock.period().flatMap(ReportingPeriod::end);
    return stock.indicator().equals(indicator.id())
        && end.isPresent()
        && end.get().isBefore(by)
        && places.stream()
            .flatMap(place -> common(place, stock, end.get()).stream())
            .anyMatch(place -> isClosed(new Closing(place, end.get(), by)));
  }

  /**
   * Whether a place that is due may have closed by a day, though not for certain: the programme may have
   * ended, or work there no more, or nothing may be expected of the place any more.
   */
  public boolean mayHaveClosed(Observation due, LocalDate by) {
    if (!due.indicator().equals(indicator.id()) || due.period().isEmpty()) {
      return false;
    }
    Place place = new Place(due.programme(), due.area());
    LocalDate open = due.period().get().start().orElse(by);
    return mayHaveEnded(place, by)
        || mayBeLeft(place, by)
        || isExpectedElsewhere(new Closing(place, open, by), PartialDate::earliest);
  }

  private boolean mayHaveEnded(Place place, LocalDate by) {
    return lineage(place.programme())
        .flatMap(programme -> programme.events().stream())
        .filter(event -> event.kind() == EventKind.ENDED && event.area().isEmpty())
        .anyMatch(event -> event.date().earliest().isBefore(by));
  }

  /** Whether the programme works in the area, and may have stopped before. */
  private boolean mayBeLeft(Place place, LocalDate by) {
    return place.area().isPresent()
        && isCovered(place, by)
        && portfolio.coverage(place.programme(), by).stream()
            .map(Match::value)
            .filter(each -> holds(each.area(), place.area().get(), by))
            .allMatch(each ->
                each.validity().to().filter(to -> to.earliest().isBefore(by)).isPresent());
  }

  /** What a place and a stock have in common, if anything. */
  private Optional<Place> common(Place place, Observation stock, LocalDate on) {
    Optional<ProgrammeId> programme = common(place.programme(), stock.programme());
    Optional<AreaId> area = place.area().isEmpty() || stock.area().isEmpty()
        ? place.area().or(stock::area)
        : common(place.area().get(), stock.area().get(), on);
    boolean meet = area.isPresent() || (place.area().isEmpty() && stock.area().isEmpty());
    return programme.filter(each -> meet).map(each -> new Place(each, area));
  }

  private Optional<ProgrammeId> common(ProgrammeId one, ProgrammeId other) {
    return isPartOf(one, other)
        ? Optional.of(one)
        : Optional.of(other).filter(each -> isPartOf(each, one));
  }

  private Optional<AreaId> common(AreaId one, AreaId other, LocalDate on) {
    return isPartOf(one, other, on)
        ? Optional.of(one)
        : Optional.of(other).filter(each -> isPartOf(each, one, on));
  }

  private boolean isPartOf(ProgrammeId inner, ProgrammeId outer) {
    return inner.equals(outer)
        || (!indicator.ownShare().contains(Axis.PROGRAMMES)
            && lineage(inner).anyMatch(above -> above.id().equals(outer)));
  }

  private boolean isPartOf(AreaId inner, AreaId outer, LocalDate on) {
    return inner.equals(outer)
        || (!indicator.ownShare().contains(Axis.AREAS) && holds(outer, inner, on));
  }

  private Stream<Programme> lineage(ProgrammeId programme) {
    return Stream.iterate(
            portfolio.programme(programme),
            Optional::isPresent,
            each -> each.flatMap(Programme::partOf).flatMap(portfolio::programme))
        .flatMap(Optional::stream);
  }

  private boolean holds(AreaId outer, AreaId inner, LocalDate on) {
    return areas.isWithin(outer, inner, Days.on(on));
  }

  private boolean isClosed(Closing closing) {
    Boolean known = closed.get(closing);
    if (known == null) {
      known =
          hasEnded(closing) || isLeft(closing) || isExpectedElsewhere(closing, PartialDate::latest);
      closed.put(closing, known);
    }
    return known;
  }

  private boolean hasEnded(Closing closing) {
    return lineage(closing.place().programme())
        .flatMap(programme -> programme.events().stream())
        .filter(event -> event.kind() == EventKind.ENDED && event.area().isEmpty())
        .anyMatch(event -> event.date().isCertainlyBefore(closing.by()));
  }

  /** Whether the programme worked in the area, and does so no more. */
  private boolean isLeft(Closing closing) {
    return closing.place().area().isPresent()
        && isCovered(closing.place(), closing.open())
        && !isCovered(closing.place(), closing.by());
  }

  private boolean isCovered(Place place, LocalDate on) {
    return portfolio.coverage(place.programme(), on).stream()
        .anyMatch(match -> holds(match.value().area(), place.area().orElseThrow(), on));
  }

  /**
   * Whether nothing is expected of a place any more, while something is elsewhere.
   *
   * @param day which day of a partial date ends an expectation
   */
  private boolean isExpectedElsewhere(Closing closing, Function<PartialDate, LocalDate> day) {
    List<Expectation> here = indicator.expectations().stream()
        .filter(each -> isPartOf(closing.place().programme(), each.programme()))
        .filter(each -> holds(each, closing.place(), closing.open()))
        .toList();
    Optional<LocalDate> end = here.stream()
        .map(each -> each.validity().to().map(day).orElse(LocalDate.MAX))
        .max(LocalDate::compareTo);
    return end.filter(last -> last.isBefore(closing.by())).isPresent()
        && indicator.expectations().stream()
            .filter(each -> !here.contains(each))
            .filter(each -> here.stream().anyMatch(it -> it.programme().equals(each.programme())))
            .anyMatch(each -> each.validity()
                .to()
                .filter(to -> !to.isCertainlyAfter(end.get()))
                .isEmpty());
  }

  /** Whether something is expected of a place; where no areas are named, it is taken to be. */
  private boolean holds(Expectation expectation, Place place, LocalDate on) {
    return expectation.areas().isEmpty()
        || place.area().isEmpty()
        || expectation.areas().stream()
            .anyMatch(each -> holds(each, place.area().get(), on));
  }
}
