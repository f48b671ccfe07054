package org.logframe.aggregate.row;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.logframe.aggregate.plan.Closures;
import org.logframe.aggregate.say.Told;
import org.logframe.indicator.Observation;
import org.logframe.portfolio.Facet;
import org.logframe.time.ReportingPeriod;

/** What was reported, and what is due, in one row. */
public final class Row {
  public final List<Observation> observed = new ArrayList<>();
  public final List<Observation> due = new ArrayList<>();

  /** What was reported for it and has no part in its figure, with the reason. */
  public final Map<Observation, String> alone = new LinkedHashMap<>();

  private final ImmutableSet<Facet<?>> facets;
  private final Optional<ReportingPeriod> asked;
  private final List<Observation> leftOut = new ArrayList<>();
  private final Set<Observation> perhapsClosed = new HashSet<>();
  private final List<String> remarks = new ArrayList<>();

  /**
   * A row.
   *
   * @param facets what its key has values of
   * @param asked the period that is asked for, if something says so
   */
  public Row(ImmutableSet<Facet<?>> facets, Optional<ReportingPeriod> asked) {
    this.facets = facets;
    this.asked = asked;
  }

  /** Whether its key tells it apart from others by a facet; that of a total does not. */
  boolean isToldApartBy(Facet<?> facet) {
    return facets.contains(facet);
  }

  /** By what its key tells it apart from others. */
  ImmutableSet<Facet<?>> facets() {
    return facets;
  }

  /** The period that is asked for: that of its key, else that of a filter, else none. */
  public Optional<ReportingPeriod> asked() {
    return asked;
  }

  /** Takes those without a period out if there are others: nobody knows which of these they repeat. */
  public void setUnstatedApart() {
    List<Observation> unstated = observed.stream().filter(Row::isUnstated).toList();
    if (unstated.size() < observed.size()) {
      leaveOut(unstated, "without a period, beside others with one, and left out: ");
    }
  }

  /**
   * Takes those out of which it is not clear in which region they lie, which is asked beside regions.
   * Where some of these are due, nothing says any more what is due for the whole.
   *
   * @param isClear whether it is
   */
  public void setUnplacedApart(Predicate<Observation> isClear) {
    List<Observation> unplaced = observed.stream().filter(isClear.negate()).toList();
    leaveOut(unplaced, "of countries that change regions, beside regions, and left out: ");
    if (!due.stream().allMatch(isClear)) {
      due.clear();
      remarks.add("due where it is not clear in which of the regions it lies: without bounds");
    }
  }

  /** Takes out older stocks of what has closed by a day, and what was due of it. */
  public void setClosedApart(Closures closures, LocalDate by) {
    List<Observation> closed =
        observed.stream().filter(each -> closures.isClosed(each, by)).toList();
    if (!closed.isEmpty()) {
      observed.removeAll(Set.copyOf(closed));
      leftOut.addAll(closed);
      remarks.add("closed by " + by + ", and left out: " + Told.valuesAndPlaces(closed));
    }
    due.removeIf(each -> closures.isClosed(each, by));
    due.stream().filter(each -> closures.mayHaveClosed(each, by)).forEach(perhapsClosed::add);
  }

  /** Whether what is due may not be there, since its place may have closed. */
  boolean mayHaveClosed(Observation leaf) {
    return perhapsClosed.contains(leaf);
  }

  /**
   * Takes out what was observed of regions that have other countries when it is asked, beside other
   * places, since some of what it counts may be in these too, and where regions are told apart.
   *
   * @param isSteady whether it has the same countries
   * @param isToldApart whether regions are told apart
   */
  public void setUnsteadyApart(Predicate<Observation> isSteady, boolean isToldApart) {
    long places = Stream.concat(observed.stream(), due.stream())
        .map(Observation::area)
        .distinct()
        .limit(2)
        .count();
    if (places > 1 || isToldApart) {
      leaveOut(
          observed.stream().filter(isSteady.negate()).toList(),
          "of regions that have other countries when it is asked, and left out: ");
    }
  }

  private void leaveOut(List<Observation> some, String why) {
    if (!some.isEmpty()) {
      observed.removeAll(Set.copyOf(some));
      leftOut.addAll(some);
      remarks.add(why + some.size());
    }
  }

  /** This row with nothing but some of what was reported and is due. */
  public Row only(Predicate<Observation> some) {
    Row row = new Row(facets, asked);
    observed.stream().filter(some).forEach(row.observed::add);
    due.stream().filter(some).forEach(row.due::add);
    row.perhapsClosed.addAll(perhapsClosed);
    return row;
  }

  /** A row with the same key of what was reported of one side of a ratio, and is due there. */
  public Row side(
      List<Observation> ofSide, List<Observation> dueOnSide, Optional<ReportingPeriod> period) {
    Row row = new Row(facets, period);
    row.observed.addAll(ofSide);
    row.due.addAll(dueOnSide);
    row.perhapsClosed.addAll(perhapsClosed);
    return row;
  }

  /** The observations that were left out of it. */
  public List<Observation> leftOut() {
    return leftOut;
  }

  /** What to know of what was left out, in sentences. */
  public List<String> remarks() {
    return remarks;
  }

  /** Whether nothing of it states a period, so that none of it says when it was. */
  public boolean isTimeless() {
    return !observed.isEmpty() && observed.stream().allMatch(Row::isUnstated);
  }

  /** Whether something of it states no period. */
  public boolean hasUnstated() {
    return observed.stream().anyMatch(Row::isUnstated);
  }

  private static boolean isUnstated(Observation observation) {
    return observation.period().isEmpty();
  }
}
