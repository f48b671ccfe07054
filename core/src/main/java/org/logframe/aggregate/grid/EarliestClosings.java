package org.logframe.aggregate.grid;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.logframe.aggregate.plan.Closures;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Coverage;
import org.logframe.programme.EventKind;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.table.column.Partition;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/**
 * By when some place of a programme may have closed at the earliest; what {@link Closures} would find
 * is never before. So what is of an earlier day need not be asked for.
 */
public final class EarliestClosings {
  private final Portfolio portfolio;
  private final Indicator indicator;
  private final ImmutableList<Optional<LocalDate>> ofProgrammes;

  private EarliestClosings(Portfolio portfolio, Indicator indicator, Partition reported) {
    this.portfolio = portfolio;
    this.indicator = indicator;
    this.ofProgrammes =
        reported.programmes().stream().map(this::find).collect(ImmutableList.toImmutableList());
  }

  /** Those of the programmes of a partition, in their order, found once for all questions. */
  static EarliestClosings of(Portfolio portfolio, Indicator indicator, Partition reported) {
    return reported.known(
        EarliestClosings.class, each -> new EarliestClosings(portfolio, indicator, each));
  }

  /** Whether nothing closes at all. */
  boolean isEmpty() {
    return ofProgrammes.stream().allMatch(Optional::isEmpty);
  }

  /** The last day of which it is certain that nothing of a programme has closed before it is over. */
  Optional<LocalDate> of(int programme) {
    return ofProgrammes.get(programme);
  }

  private Optional<LocalDate> find(ProgrammeId programme) {
    return Stream.concat(above(programme).stream(), partsOf(programme).stream())
        .flatMap(this::closings)
        .min(LocalDate::compareTo);
  }

  /** A programme and those above it. */
  private List<Programme> above(ProgrammeId programme) {
    List<Programme> above = new ArrayList<>();
    Optional<Programme> each = portfolio.programme(programme);
    while (each.isPresent()) {
      above.add(each.get());
      each = each.flatMap(Programme::partOf).flatMap(portfolio::programme);
    }
    return above;
  }

  /** The components of a programme, and theirs. */
  private List<Programme> partsOf(ProgrammeId programme) {
    List<Programme> parts = new ArrayList<>(portfolio.components(programme));
    for (int i = 0; i < parts.size(); i++) {
      parts.addAll(portfolio.components(parts.get(i).id()));
    }
    return parts;
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
