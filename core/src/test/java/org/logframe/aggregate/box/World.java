package org.logframe.aggregate.box;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.measure.Unit;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.Reference.Said;
import org.logframe.aggregate.box.node.Box;
import org.logframe.indicator.Rule;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/**
 * A complete true world: what is true of every atom, the finest places there are. What is due are
 * atoms, or places made of several. Statements are derived from the truth.
 */
public final class World {
  private static final Unit<?> ONE = UnitTable.standard().parse("");
  private static final int PEOPLE = 24;

  final Way way;
  public final Random random;
  public final Draws draws;
  public final List<Box> due = new ArrayList<>();
  public final List<List<String>> duePlaces = new ArrayList<>();
  private final Set<List<String>> atoms = new LinkedHashSet<>();
  private final Map<List<String>, Fraction> amounts = new LinkedHashMap<>();
  private final Map<List<String>, BitSet> people = new LinkedHashMap<>();
  private final Reference rules;
  private final Set<List<String>> candidates = new LinkedHashSet<>();
  private final int target;

  public World(long seed, Way way) {
    this.way = way;
    this.random = new Random(seed);
    List<List<String>> leaves = Draws.leaves(random);
    if (addsServices()) {
      leaves.set(5, List.of(""));
    }
    drawDue(leaves);
    if (way.isPicked()) {
      existAlways(leaves.get(0));
    }
    this.rules = new Reference(way.steps, Set.copyOf(atoms));
    this.target = duePlaces.stream()
        .mapToInt(place -> Draws.end(place.get(0)))
        .reduce(way == Way.EARLIEST ? Math::min : Math::max)
        .orElseThrow();
    drawTruth();
    this.draws = new Draws(random, way.steps, range());
    draws.occur(atoms.stream().filter(atom -> random.nextBoolean()).toList());
    duePlaces.forEach(place -> due.add(draws.box(place)));
    drawCandidates();
    draws.occur(candidates);
  }

  // Amounts do not overlap; only people do.
  private boolean addsServices() {
    return way.is(Rule.COUNT) && !countsPeople() && way != Way.MAX_THEN_COUNT;
  }

  private void drawDue(List<List<String>> leaves) {
    int kept = 5 + random.nextInt(5);
    int coarse = random.nextInt(12);
    List<List<String>> places = List.of(List.of());
    for (List<String> names : leaves) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> place : places) {
        for (String name : names) {
          List<String> next = new ArrayList<>(place);
          next.add(name);
          longer.add(next);
        }
      }
      places = longer;
    }
    List<List<String>> shuffled = new ArrayList<>(places);
    Collections.shuffle(shuffled, random);
    for (List<String> place : shuffled.subList(0, Math.min(shuffled.size(), 14))) {
      if (duePlaces.isEmpty() || random.nextInt(10) < kept) {
        duePlaces.add(place);
        atoms.addAll(atoms(place, coarse));
      }
    }
  }

  // Where a value is picked in time, a place has one at all times, be it due or not.
  private void existAlways(List<String> periods) {
    for (List<String> atom : List.copyOf(atoms)) {
      for (String period : periods) {
        List<String> other = new ArrayList<>(atom);
        other.set(0, period);
        atoms.add(other);
      }
    }
  }

  /** What a due place is made of: itself, or finer places on one axis. */
  private List<List<String>> atoms(List<String> place, int coarse) {
    List<String> finer = switch (coarse) {
      case 4 -> List.of("f", "m");
      case 5 -> List.of("food", "cash");
      case 1 -> List.of(place.get(1) + "/i", place.get(1) + "/ii");
      case 2 -> List.of(place.get(2) + "/i", place.get(2) + "/ii");
      default -> List.of();
    };
    boolean isAtom = finer.isEmpty()
        || way.steps.size() > 1
        || way == Way.MEAN
        || way == Way.NONE
        || (coarse == 5 && addsServices())
        || (coarse > 3 && !place.get(coarse).isEmpty());
    if (isAtom) {
      return List.of(place);
    }
    List<List<String>> atoms = new ArrayList<>();
    for (String name : finer) {
      List<String> atom = new ArrayList<>(place);
      atom.set(coarse, name);
      atoms.add(atom);
    }
    return atoms;
  }

  private boolean countsPeople() {
    return way == Way.PEOPLE || way == Way.FIRST_TIME || way == Way.PEOPLE_REACHED;
  }

  private void drawTruth() {
    int least = way.is(Rule.COUNT) && random.nextBoolean() ? 0 : -3;
    List<List<String>> inTime = new ArrayList<>(atoms);
    inTime.sort(Comparator.comparingInt(atom -> Draws.end(atom.get(0))));
    Map<List<String>, Fraction> running = new LinkedHashMap<>();
    for (List<String> atom : inTime) {
      int amount = random.nextInt(9) + (way.isCumulative() ? 0 : least);
      Fraction before = running.getOrDefault(timeless(atom), Fraction.ZERO);
      Fraction now = way.isCumulative() ? before.plus(Fraction.of(amount)) : Fraction.of(amount);
      running.put(timeless(atom), now);
      amounts.put(atom, now);
      people.put(atom, new BitSet());
    }
    for (int person = 0; person < PEOPLE; person++) {
      drawPerson(person, inTime);
    }
  }

  /** A person is in one place on the disjoint axes, and any number of them on the others. */
  private void drawPerson(int person, List<List<String>> inTime) {
    List<String> home = disjoint(inTime.get(random.nextInt(inTime.size())));
    boolean isEager = random.nextBoolean();
    Map<List<String>, Boolean> reached = new LinkedHashMap<>();
    for (List<String> atom : inTime) {
      if (disjoint(atom).equals(home)) {
        boolean isIn = isEager ? random.nextInt(4) > 0 : random.nextInt(4) == 0;
        if (way.isCumulative()) {
          isIn |= reached.getOrDefault(timeless(atom), false);
          reached.put(timeless(atom), isIn);
        }
        requireNonNull(people.get(atom)).set(person, isIn);
      }
    }
  }

  private List<String> disjoint(List<String> atom) {
    List<String> home = new ArrayList<>(way.isPicked() ? timeless(atom) : atom);
    home.set(1, "");
    home.set(5, "");
    if (way == Way.PEOPLE) {
      home.set(0, "");
    }
    return home;
  }

  private static List<String> timeless(List<String> place) {
    List<String> timeless = new ArrayList<>(place);
    timeless.set(0, "");
    return timeless;
  }

  private Interval range() {
    if (countsPeople()) {
      return Interval.atLeast(0, ONE);
    }
    List<Fraction> all = new ArrayList<>(amounts.values());
    duePlaces.forEach(place -> all.add(truth(place)));
    boolean isNeverNegative = Collections.min(all).compareTo(Fraction.ZERO) >= 0;
    Interval low = isNeverNegative && random.nextBoolean()
        ? Interval.atLeast(0, ONE)
        : Interval.atLeast(least(all), ONE);
    return random.nextBoolean()
        ? low
        : Interval.between(
            low.low().orElseThrow(), Collections.max(all).rounded(RoundingMode.CEILING), ONE);
  }

  // The range is a leaf cell's; finer ones must not be below zero if it is not.
  private BigDecimal least(List<Fraction> all) {
    boolean isNegativeInside =
        amounts.values().stream().anyMatch(amount -> amount.compareTo(Fraction.ZERO) < 0);
    Fraction least = Collections.min(all);
    List<Fraction> ofDue = duePlaces.stream().map(place -> truth(place)).toList();
    return (isNegativeInside || way.isPicked() ? least : Collections.min(ofDue))
        .rounded(RoundingMode.FLOOR);
  }

  private void drawCandidates() {
    for (int i = 0; i < 12; i++) {
      List<List<String>> from = random.nextInt(4) == 0 ? List.copyOf(atoms) : duePlaces;
      List<String> place = new ArrayList<>(from.get(random.nextInt(from.size())));
      int wideness = random.nextInt(4);
      for (int axis = 0; axis < place.size(); axis++) {
        if (random.nextInt(5) < wideness && !(axis == 0 && way.isPicked())) {
          place.set(axis, Draws.wide(random, axis, place.get(axis)));
        }
      }
      candidates.add(place);
    }
    candidates.addAll(duePlaces);
  }

  /** What is true of a place; where a value is picked in time, at its own time. */
  public Fraction truth(List<String> place) {
    List<List<String>> within =
        atoms.stream().filter(atom -> Draws.contains(place, atom)).toList();
    if (countsPeople()) {
      BitSet all = new BitSet();
      within.forEach(atom -> all.or(people.get(atom)));
      return Fraction.of(all.cardinality());
    }
    return fold(within);
  }

  private Fraction fold(Collection<List<String>> within) {
    if (way == Way.NONE) {
      return Collections.max(within.stream().map(amounts::get).toList());
    }
    List<Said> said = new ArrayList<>();
    for (List<String> atom : within) {
      Fraction amount = requireNonNull(amounts.get(atom));
      said.add(new Said(way.isPicked() ? timeless(atom) : atom, amount, amount, 0));
    }
    return rules.fold(said).low();
  }

  /** What is true of all that is due; where a value is picked in time, at the asked time. */
  public Fraction truth() {
    List<List<String>> asked = atoms.stream()
        .filter(atom -> !way.isPicked() || Draws.end(atom.get(0)) == target)
        .toList();
    if (countsPeople()) {
      BitSet all = new BitSet();
      asked.forEach(atom -> all.or(people.get(atom)));
      return Fraction.of(all.cardinality());
    }
    return fold(asked);
  }

  /** Statements about some places, each true. */
  public Map<List<String>, Interval> statements() {
    Map<List<String>, Interval> statements = new LinkedHashMap<>();
    int share = random.nextInt(11);
    for (List<String> place : candidates) {
      if (random.nextInt(10) < share) {
        statements.put(place, about(truth(place)));
      }
    }
    return statements;
  }

  public List<List<String>> candidates() {
    return List.copyOf(candidates);
  }

  public Interval exactly(Fraction truth) {
    return Interval.between(
        truth.rounded(RoundingMode.FLOOR), truth.rounded(RoundingMode.CEILING), ONE);
  }

  /** A true statement, exact or not. */
  Interval about(Fraction truth) {
    Interval exact = exactly(truth);
    return switch (random.nextInt(8)) {
      case 0 -> exact.plus(Interval.between(-random.nextInt(4), random.nextInt(4), ONE));
      case 1 -> exact.plus(Interval.atLeast(-random.nextInt(3), ONE));
      case 2 -> exact.plus(Interval.atMost(random.nextInt(3), ONE));
      case 3 -> exact.plus(Interval.moreThan(-1, ONE));
      default -> exact;
    };
  }
}
