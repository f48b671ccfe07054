package org.logframe.json.diff;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.logframe.indicator.Observation;
import org.logframe.json.codec.Codec;
import org.logframe.json.codec.Comparison;
import org.logframe.json.codec.Matching;
import org.logframe.json.noun.Nouns;
import org.logframe.portfolio.Portfolio;

/**
 * What changed between two portfolios, or between two documents once they are read.
 *
 * <pre>{@code
 * PortfolioDiff diff = PortfolioDiff.between(before, after, LocalDate.of(2022, 1, 1));
 * System.out.println(diff);
 * diff.of(Status.class);                              // changes of statuses
 * diff.under("/programmes[eu-iom-joint-initiative]"); // changes of one programme and its parts
 * diff.corrections();                                 // figures that have another value
 * diff.on(LocalDate.of(2022, 1, 1)).coverage();       // who came to which country, who left
 * }</pre>
 *
 * <p>Nouns are the same thing if they have the same id or, without one, the same identifying fields:
 * coverage its area and role, a status its as-of date, participation its organisation and role, a
 * membership its region and country, an observation its coordinates. So a list in another order is
 * one change of kind {@link ChangeKind#REORDERED}, and nothing that comes or goes. What is identified
 * by another value than before is another thing: one goes, one comes.
 *
 * <p>A diff {@link #isEmpty} if and only if the portfolios are equal. Immutable and thread-safe.
 *
 * @param changes what differs, in the order of the format: what a list lost or has otherwise in its
 *     order before, then what it gained in its order after
 * @param corrections figures of which the value differs, in the order before
 * @param days what held on the days that were asked
 */
public record PortfolioDiff(
    ImmutableList<Change> changes,
    ImmutableList<Correction> corrections,
    ImmutableList<DayDiff> days) {
  private static final Codec<Portfolio> PORTFOLIO = Nouns.codec(Portfolio.class);
  private static final Codec<Observation> OBSERVATION = Nouns.codec(Observation.class);

  /**
   * Compares two portfolios, in time that grows with their size.
   *
   * @param days the days for which to compare where programmes stand and work; none is needed
   * @throws IllegalArgumentException if something that differs has no JSON form, such as a number of
   *     more than 100 digits
   */
  public static PortfolioDiff between(Portfolio before, Portfolio after, LocalDate... days) {
    Collector collector = new Collector();
    Comparison.compare(PORTFOLIO, before, after, collector);
    return new PortfolioDiff(
        collector.changes(),
        corrections(before, after),
        Arrays.stream(days)
            .map(day -> DayDiff.between(before, after, day))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<Correction> corrections(Portfolio before, Portfolio after) {
    return Matching.pairs(OBSERVATION, before.observations(), after.observations()).stream()
        .filter(pair -> !pair.getKey().value().equals(pair.getValue().value()))
        .map(pair -> new Correction(pair.getKey(), pair.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the portfolios are equal. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The changes of a kind. */
  public ImmutableList<Change> of(ChangeKind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The changes of a noun: it came or went, or one of its own fields changed.
   *
   * @param noun such as {@code Status.class}
   * @throws IllegalArgumentException if it is no noun with fields of its own; a figure changes as
   *     one value of its observation
   */
  public ImmutableList<Change> of(Class<?> noun) {
    if (!Nouns.codec(noun).isFollowed()) {
      throw new IllegalArgumentException("PortfolioDiff: " + noun.getSimpleName()
          + " is compared as one value, as part of the noun that has it");
    }
    return changes.stream()
        .filter(change -> change.noun().equals(noun.getSimpleName()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The changes at a path and below it: {@code /programmes[sahel]}, {@code /observations}. */
  public ImmutableList<Change> under(String path) {
    return changes.stream()
        .filter(change -> change.isUnder(path))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What held on one of the days that were asked.
   *
   * @throws IllegalArgumentException if the day was not asked
   */
  public DayDiff on(LocalDate day) {
    return days.stream()
        .filter(each -> each.on().equals(day))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("PortfolioDiff: was not asked for the day " + day));
  }

  /** All of it as text, a line each, shortened where it is long. */
  @Override
  public String toString() {
    return DiffText.of(this);
  }
}
