package org.logframe.aggregate.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.logframe.aggregate.box.node.Days;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Programme;
import org.logframe.programme.ProgrammeId;
import org.logframe.time.PartialDate;
import org.logframe.time.Validity;

/**
 * The days on which it may change where a programme works and who takes part in it: those of the
 * programmes above it and of its components included.
 */
public final class ProgrammeDays {
  private final Portfolio portfolio;
  private final Map<ProgrammeId, Set<LocalDate>> changes = new HashMap<>();

  ProgrammeDays(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  /** The first of some days, and those others of them on which something may change. */
  List<LocalDate> of(ProgrammeId programme, Days days) {
    return days.startingAt(changes.computeIfAbsent(programme, this::find));
  }

  private Set<LocalDate> find(ProgrammeId programme) {
    Set<LocalDate> days = new TreeSet<>();
    Optional<Programme> above = portfolio.programme(programme).flatMap(this::above);
    while (above.isPresent()) {
      addOwn(above.get(), days);
      above = above.flatMap(this::above);
    }
    addWithComponents(portfolio.programme(programme).orElseThrow(), days);
    return days;
  }

  private Optional<Programme> above(Programme programme) {
    return programme.partOf().flatMap(portfolio::programme);
  }

  private void addWithComponents(Programme programme, Collection<LocalDate> days) {
    addOwn(programme, days);
    portfolio.components(programme.id()).forEach(each -> addWithComponents(each, days));
  }

  private static void addOwn(Programme programme, Collection<LocalDate> days) {
    programme.coverage().forEach(each -> days.addAll(Days.changes(each.validity())));
    programme.participation().forEach(each -> days.addAll(Days.changes(each.validity())));
    programme.events().forEach(each -> days.addAll(changes(each.date())));
  }

  /** What begins or ends on a date may do so on its first possible day, or after its last. */
  private static Collection<LocalDate> changes(PartialDate date) {
    return Days.changes(Validity.between(date, date));
  }
}
