package org.logframe.aggregate;

import static java.util.Objects.requireNonNull;
import static org.logframe.aggregate.WorldPlace.MONTHS;
import static org.logframe.aggregate.WorldPlace.oneOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.Missing;
import org.logframe.measure.MissingReason;
import org.logframe.measure.ObservedValue;
import org.logframe.portfolio.Portfolio;

/**
 * A complete true world: who was where in each of six months. What is due, what is stated and what
 * is asked follows from it; a figure is the number of different people at a place.
 */
final class TrueWorld {
  private static final int PEOPLE = 24;

  /** What is counted. */
  enum Kind {
    /** What happens in a month, and in one place only. */
    FLOW,
    /** People, who may be met again in other months and programmes. */
    PEOPLE,
    /** How many have been registered by the end of a month; their sex may become known later. */
    RUNNING,
    /** How many there are at the end of a month; they may move from one area to another. */
    STOCK;

    boolean isPicked() {
      return this == RUNNING || this == STOCK;
    }
  }

  final Kind kind;
  final Random random;
  final WorldDues dues;
  private final Map<WorldPlace, BitSet> people = new LinkedHashMap<>();

  /** A world of a kind; those of neighbouring seeds have nothing to do with each other. */
  TrueWorld(long seed, Kind kind) {
    this(new Random(new SplittableRandom(seed).nextLong()), kind);
  }

  private TrueWorld(Random random, Kind kind) {
    this.kind = kind;
    this.random = random;
    this.dues = new WorldDues(random, kind);
    for (WorldPlace atom : dues.atoms()) {
      people.put(atom, new BitSet());
    }
    for (int person = 0; person < PEOPLE; person++) {
      draw(person);
    }
  }

  /** The finest places that there are. */
  ImmutableList<WorldPlace> atoms() {
    return ImmutableList.copyOf(people.keySet());
  }

  private void draw(int person) {
    WorldPlace home = oneOf(random, atoms());
    switch (kind) {
      case FLOW -> add(person, home);
      case PEOPLE -> meetAgain(person, home);
      case RUNNING -> register(person, home);
      case STOCK -> stay(person, home);
    }
  }

  private void add(int person, WorldPlace place) {
    requireNonNull(people.get(place)).set(person);
  }

  private void meetAgain(int person, WorldPlace home) {
    for (WorldPlace atom : atoms()) {
      boolean isHome = atom.area().equals(home.area())
          && atom.sex().equals(home.sex())
          && atom.age().equals(home.age())
          && atom.series().equals(home.series());
      if (isHome && (atom.equals(home) || random.nextInt(3) == 0)) {
        add(person, atom);
      }
    }
  }

  private void register(int person, WorldPlace home) {
    int identified = random.nextInt(8);
    String sex = oneOf(random, dues.sexes());
    String first = random.nextInt(3) > 0 && dues.sexes().contains("unknown") ? "unknown" : sex;
    WorldPlace now = home.of(first);
    for (int month = MONTHS.indexOf(home.period()); month < MONTHS.size(); month++) {
      now = month >= identified ? now.of(sex) : now;
      add(person, now.at(MONTHS.get(month)));
    }
  }

  private void stay(int person, WorldPlace home) {
    WorldPlace now = home;
    int last = MONTHS.indexOf(home.period()) + random.nextInt(MONTHS.size());
    for (int month = MONTHS.indexOf(home.period()); month < MONTHS.size(); month++) {
      WorldPlace here = now.at(MONTHS.get(month));
      if (month > last && random.nextBoolean()) {
        return;
      }
      if (!people.containsKey(here) || random.nextInt(5) == 0) {
        here = oneOf(random, elsewhere(here));
      }
      add(person, here);
      now = here;
    }
  }

  /** The same place in every area that has not closed. */
  private List<WorldPlace> elsewhere(WorldPlace place) {
    return atoms().stream().filter(atom -> atom.equals(place.in(atom.area()))).toList();
  }

  /** How many people are at a place; of a period in which a value is picked, at its end. */
  int truth(WorldPlace place) {
    WorldPlace asked = kind.isPicked() ? place.at(WorldPlace.lastMonth(place.period())) : place;
    return truth(atoms().stream().filter(asked::contains).toList());
  }

  int truth(Iterable<WorldPlace> atoms) {
    BitSet all = new BitSet();
    atoms.forEach(atom -> all.or(requireNonNull(people.get(atom))));
    return all.cardinality();
  }

  /** Whether there is anything at a place (at its end, where a value is picked). */
  boolean exists(WorldPlace place) {
    WorldPlace asked = kind.isPicked() ? place.at(WorldPlace.lastMonth(place.period())) : place;
    return atoms().stream().anyMatch(asked::contains);
  }

  /** What is due, and places at all grains. */
  ImmutableSet<WorldPlace> candidates() {
    Set<WorldPlace> drawn = new LinkedHashSet<>(dues.leaves());
    List<WorldPlace> atoms = atoms();
    int chance = random.nextInt(5);
    for (int i = 0; i < 8; i++) {
      drawn.add(oneOf(random, atoms).widened(random, chance));
    }
    List<WorldPlace> some = new ArrayList<>(drawn);
    some.removeIf(place -> !exists(place));
    Collections.shuffle(some, random);
    return ImmutableSet.copyOf(some.subList(0, Math.min(some.size(), 1 + random.nextInt(10))));
  }

  /** Statements of some places, each of them true. */
  Map<WorldPlace, ObservedValue> statements() {
    Map<WorldPlace, ObservedValue> statements = new LinkedHashMap<>();
    int share = 2 + random.nextInt(9);
    for (WorldPlace place : candidates()) {
      if (random.nextInt(10) < share) {
        statements.put(place, about(truth(place)));
      }
    }
    return statements;
  }

  static Figure exactly(int truth) {
    return Figure.exactly(truth, Counts.PERSON);
  }

  /** A true statement of a number, or that it is missing. */
  ObservedValue about(int truth) {
    int low = Math.max(0, truth - random.nextInt(4));
    int high = truth + random.nextInt(4);
    return switch (random.nextInt(12)) {
      case 0 -> Figure.atLeast(low, Counts.PERSON);
      case 1 -> Figure.atMost(high, Counts.PERSON);
      case 2 -> low < high ? Figure.between(low, high, Counts.PERSON) : exactly(truth);
      case 3 -> Missing.of(MissingReason.NOT_REPORTED);
      case 4 -> Missing.suppressed(Interval.between(low, high, Counts.PERSON));
      default -> exactly(truth);
    };
  }

  static List<Observation> observe(Map<WorldPlace, ? extends ObservedValue> statements) {
    List<Observation> seen = new ArrayList<>();
    statements.forEach((place, value) -> seen.add(place.observe(value)));
    return seen;
  }

  /** Each leaf cell that is due, exactly. */
  ImmutableMap<WorldPlace, ObservedValue> told() {
    ImmutableMap.Builder<WorldPlace, ObservedValue> told = ImmutableMap.builder();
    dues.leaves().forEach(leaf -> told.put(leaf, exactly(truth(leaf))));
    return told.buildOrThrow();
  }

  Portfolio portfolio() {
    return dues.portfolio(kind);
  }
}
