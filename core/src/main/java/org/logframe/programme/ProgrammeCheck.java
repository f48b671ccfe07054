package org.logframe.programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.logframe.internal.Check;
import org.logframe.internal.FirstFew;
import org.logframe.place.Country;

/** What a programme must satisfy by itself; what it refers to is checked by the portfolio. */
final class ProgrammeCheck {
  private final Programme programme;
  /** In the order in which they are found, each once. */
  private final Set<String> problems = new LinkedHashSet<>();

  private ProgrammeCheck(Programme programme) {
    this.programme = programme;
  }

  /** Throws with everything that is wrong. */
  static void check(Programme programme) {
    ProgrammeCheck check = new ProgrammeCheck(programme);
    check.texts();
    check.partOf();
    check.events();
    check.pillars();
    check.frameworks();
    check.applicability();
    check.objectives();
    if (!check.problems.isEmpty()) {
      throw new IllegalArgumentException(
          "Programme " + programme.id() + ": " + FirstFew.joined(check.problems, "; "));
    }
  }

  private void texts() {
    String name = "Programme " + programme.id();
    programme.acronym().ifPresent(text -> Check.id(name + ", acronym", text));
    programme.link().ifPresent(text -> Check.link(name + ", link", text));
  }

  private void partOf() {
    if (programme.partOf().equals(Optional.of(programme.id()))) {
      problems.add("is part of itself");
    }
  }

  private void events() {
    if (!programme.events().isEmpty()) {
      EventCheck.check(programme.events(), problems::add);
    }
  }

  private void pillars() {
    onlyOnce("pillar", programme.pillars());
  }

  private void frameworks() {
    onlyOnce("framework", programme.frameworks());
  }

  private void onlyOnce(String what, List<?> ids) {
    Set<Object> seen = new HashSet<>();
    for (Object id : ids) {
      if (!seen.add(id)) {
        problems.add(what + " " + id + " is stated twice");
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
    Set<ObjectiveId> circular = circular(byId);
    for (Objective objective : programme.objectives()) {
      parentOf(objective, byId, circular);
    }
  }

  private void parentOf(
      Objective objective, Map<ObjectiveId, Objective> byId, Set<ObjectiveId> circular) {
    Optional<ObjectiveId> parent = objective.partOf();
    if (parent.isPresent() && !byId.containsKey(parent.get())) {
      problems.add(
          "objective " + objective.id() + " is part of " + parent.get() + ", which is not there");
    } else if (circular.contains(objective.id())) {
      problems.add("objective " + objective.id() + " is part of itself");
    } else {
      parent.map(byId::get).ifPresent(above -> notBelow(objective, above));
    }
  }

  private void notBelow(Objective objective, Objective above) {
    if (above.level().compareTo(objective.level()) > 0) {
      problems.add("objective " + objective.id() + " (" + objective.level() + ") is part of "
          + above.id() + " (" + above.level() + "), which is of a lower level");
    }
  }

  /** The objectives that are part of themselves. Each chain is followed once, up to an earlier one. */
  private static Set<ObjectiveId> circular(Map<ObjectiveId, Objective> byId) {
    Set<ObjectiveId> circular = new HashSet<>();
    Map<ObjectiveId, ObjectiveId> chains = new HashMap<>();
    for (ObjectiveId start : byId.keySet()) {
      @Nullable ObjectiveId each = start;
      while (each != null && chains.putIfAbsent(each, start) == null) {
        each = above(each, byId);
      }
      while (each != null && start.equals(chains.get(each)) && circular.add(each)) {
        each = above(each, byId);
      }
    }
    return circular;
  }

  private static @Nullable ObjectiveId above(ObjectiveId id, Map<ObjectiveId, Objective> byId) {
    @Nullable Objective objective = byId.get(id);
    return objective == null ? null : objective.partOf().orElse(null);
  }
}
