package org.logframe.aggregate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Coverage;
import org.logframe.programme.EventKind;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/**
 * By when some place of a programme may have closed at the earliest; what {@link Closures} would find
 * is never before. So what is of an earlier day need not be asked for.
 */
final class EarliestClosings {
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final Map<ProgrammeId, Optional<LocalDate>> known = new HashMap<>();

  EarliestClosings(Portfolio portfolio, Indicator indicator) {
    this.portfolio = portfolio;
    this.indicator = indicator;
  }

  /** The last day of which it is certain that nothing of a programme has closed before it is over. */
  Optional<LocalDate> of(ProgrammeId programme) {
    return known.computeIfAbsent(programme, this::find);
  }

  private Optional<LocalDate> find(ProgrammeId programme) {
    return portfolio.programmes().stream()
        .filter(each -> isAboveOrBelow(each.id(), programme))
        .flatMap(this::closings)
        .min(LocalDate::compareTo);
  }

  private boolean isAboveOrBelow(ProgrammeId one, ProgrammeId other) {
    return isPartOf(one, other) || isPartOf(other, one);
  }

  private boolean isPartOf(ProgrammeId inner, ProgrammeId outer) {
    Optional<ProgrammeId> above = Optional.of(inner);
    while (above.isPresent() && !above.get().equals(outer)) {
      above = above.flatMap(portfolio::programme).flatMap(Programme::partOf);
    }
    return above.isPresent();
  }

  private Stream<LocalDate> closings(Programme programme) {
    Stream<LocalDate> ended = programme.events().stream()
        .filter(event -> event.kind() == EventKind.ENDED)
        .map(event -> event.date().latest());
    Stream<LocalDate> left = programme.coverage().stream().flatMap(this::leaves);
    Stream<LocalDate> expected = indicator.expectations().stream()
        .filter(each -> each.programme().equals(programme.id()))
        .map(Expectation::validity)
        .flatMap(EarliestClosings::lastDay);
    return Stream.of(ended, left, expected).flatMap(each -> each);
  }

  /** The countries of a region may be others from one day to the next. */
  private Stream<LocalDate> leaves(Coverage coverage) {
    return coverage.area().scheme().isPresent()
        ? Stream.of(LocalDate.MIN)
        : lastDay(coverage.validity());
  }

  private static Stream<LocalDate> lastDay(Validity validity) {
    return validity.to().map(PartialDate::latest).stream();
  }
}
