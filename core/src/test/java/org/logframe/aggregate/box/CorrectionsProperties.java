package org.logframe.aggregate.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.aggregate.arithmetic.Intervals;
import org.logframe.aggregate.box.Draws.Way;
import org.logframe.aggregate.box.node.Box;
import org.logframe.aggregate.box.node.Part;
import org.logframe.measure.Interval;
import org.logframe.measure.UnitTable;

/**
 * People who may be in several groups, some of which are corrections: people to be taken away. A
 * person lives in one of two places; a group is of one place or of both.
 */
class CorrectionsProperties {
  private static final Interval ANYTHING =
      Interval.unbounded(UnitTable.standard().parse(""));
  private static final int PEOPLE = 16;

  /** Who is counted, and who is taken away. */
  private static final class People {
    private final BitSet counted = new BitSet();
    private final BitSet takenAway = new BitSet();
    private long corrections;

    /** Draws whom a group counts or, as a correction, takes away. */
    Interval group(Random random, int first, int end) {
      BitSet people = new BitSet();
      for (int person = first; person < end; person++) {
        people.set(person, random.nextInt(3) == 0);
      }
      boolean isCorrection = random.nextInt(3) == 0;
      (isCorrection ? takenAway : counted).or(people);
      corrections += isCorrection ? people.cardinality() : 0;
      return Draws.exactly(isCorrection ? -people.cardinality() : people.cardinality());
    }

    long net() {
      return counted.cardinality() - (long) takenAway.cardinality();
    }
  }

  private static void assertHolds(Interval said, long truth) {
    assertThat(said.contains(BigDecimal.valueOf(truth)))
        .as(said + " of " + truth)
        .isTrue();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whomeverCorrectionsTakeAwayWhatIsLeftLiesWithin(@ForAll long seed) {
    Random random = new Random(seed);
    People people = new People();
    List<Interval> groups = new ArrayList<>();
    for (int i = random.nextInt(5); i >= -1; i--) {
      groups.add(people.group(random, 0, PEOPLE));
    }
    Interval said = joined(groups);
    BitSet left = (BitSet) people.counted.clone();
    left.andNot(people.takenAway);
    assertHolds(said, left.cardinality());
    assertHolds(said, people.counted.cardinality());
    assertHolds(said, people.net());
    assertHolds(said, people.counted.cardinality() - people.corrections);
    Collections.shuffle(groups, random);
    assertThat(joined(groups)).isEqualTo(said);
  }

  private static Interval joined(List<Interval> groups) {
    return groups.stream()
        .reduce((one, other) -> Intervals.overlapping(one, other, ANYTHING))
        .orElseThrow();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void ofGroupsInPlacesTheTruthLiesWithinWhateverTheirOrder(@ForAll long seed) {
    Random random = new Random(seed);
    Draws draws = new Draws(random, Way.PEOPLE.steps, ANYTHING);
    People people = new People();
    List<Part> parts = new ArrayList<>();
    for (List<String> place : places(random)) {
      boolean isOfC = place.get(2).equals("R/c");
      boolean isOfD = place.get(2).equals("R/d");
      Interval group = people.group(random, isOfD ? PEOPLE / 2 : 0, isOfC ? PEOPLE / 2 : PEOPLE);
      parts.add(new Part(draws.box(place), group, List.of()));
    }
    Collections.shuffle(parts, random);
    List<Part> some = parts.subList(0, 1 + random.nextInt(parts.size()));
    List<Box> due = parts.stream().map(Part::box).toList();
    Solution all = new Solver(draws.space).solve(parts, Map.of(), due);
    Solution partial = new Solver(draws.space).solve(some, Map.of(), due);
    assertThat(all.used()).hasSameSizeAs(parts);
    assertHolds(all.reported().orElseThrow(), people.net());
    assertHolds(all.overall().orElseThrow(), people.net());
    assertHolds(partial.overall().orElseThrow(), people.net());

    List<Part> shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, random);
    Solution again = new Solver(draws.space).solve(shuffled, Map.of(), due);
    assertThat(again.reported()).isEqualTo(partial.reported());
    assertThat(again.overall()).isEqualTo(partial.overall());
  }

  /** Three programmes in two months, each in one area or by its two halves. */
  private static List<List<String>> places(Random random) {
    List<List<String>> places = new ArrayList<>();
    for (String programme : List.of("P/A", "P/B/1", "Q")) {
      for (String period : List.of("1-1", "2-2")) {
        for (String area : random.nextBoolean() ? List.of("R") : List.of("R/c", "R/d")) {
          places.add(List.of(period, programme, area, "", "", ""));
        }
      }
    }
    return places;
  }
}
