package org.logframe.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.logframe.place.Country;

/** What a programme must satisfy by itself; what it refers to is checked by the portfolio. */
final class ProgrammeCheck {
  private final Programme programme;
  private final List<String> problems = new ArrayList<>();

  private ProgrammeCheck(Programme programme) {
    this.programme = programme;
  }

  /** Throws with everything that is wrong. */
  static void check(Programme programme) {
    ProgrammeCheck check = new ProgrammeCheck(programme);
    check.events();
    check.pillars();
    check.applicability();
    check.objectives();
    if (!check.problems.isEmpty()) {
      throw new IllegalArgumentException(
          "Programme " + programme.id() + ": " + String.join("; ", check.problems));
    }
  }

  private void events() {
    for (Event begin : programme.events()) {
      for (Event end : programme.events()) {
        if (begin.kind().isBeginning()
            && end.kind() == EventKind.ENDED
            && end.date().isCertainlyBefore(begin.date())
            && sameArea(begin, end)) {
          problems.add(
              "ended " + end.date() + " before it was " + begin.kind() + " " + begin.date());
        }
      }
    }
  }

  private static boolean sameArea(Event begin, Event end) {
    return begin.area().equals(end.area()) || begin.area().isEmpty();
  }

  private void pillars() {
    Set<PillarId> seen = new HashSet<>();
    for (PillarId pillar : programme.pillars()) {
      if (!seen.add(pillar)) {
        problems.add("pillar " + pillar + " is stated twice");
      }
    }
  }

  private void applicability() {
    Map<Country, Set<PillarId>> seen = new HashMap<>();
    for (Applicability exception : programme.applicability()) {
      Set<PillarId> pillars = seen.computeIfAbsent(exception.country(), c -> new HashSet<>());
      if (!pillars.add(exception.pillar())) {
        problems.add(
            "pillar " + exception.pillar() + " has two exceptions for " + exception.country());
      }
    }
  }

  private void objectives() {
    Map<ObjectiveId, Objective> byId = new HashMap<>();
    for (Objective objective : programme.objectives()) {
      if (byId.put(objective.id(), objective) != null) {
        problems.add("objective " + objective.id() + " is stated twice");
      }
    }
    for (Objective objective : programme.objectives()) {
      parentOf(objective, byId);
    }
  }

  private void parentOf(Objective objective, Map<ObjectiveId, Objective> byId) {
    Optional<ObjectiveId> parent = objective.partOf();
    if (parent.isPresent() && !byId.containsKey(parent.get())) {
      problems.add(
          "objective " + objective.id() + " is part of " + parent.get() + ", which is not there");
    } else if (isPartOfItself(objective, byId)) {
      problems.add("objective " + objective.id() + " is part of itself");
    }
  }

  private static boolean isPartOfItself(Objective objective, Map<ObjectiveId, Objective> byId) {
    Set<ObjectiveId> seen = new HashSet<>();
    @Nullable Objective above = objective;
    while (above != null && seen.add(above.id())) {
      above = above.partOf().map(byId::get).orElse(null);
    }
    return above != null && above.id().equals(objective.id());
  }
}
