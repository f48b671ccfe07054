package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.flow;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Interval;
import org.logframe.portfolio.FindingCode;
import org.logframe.portfolio.Portfolio;

/**
 * One total that was broken down by sex, by age and by both: completely, of one category only, or by
 * two breakdowns that do not go together.
 */
class BreakdownWorldProperties {
  private static final Portfolio PORTFOLIO =
      AggregateSamples.portfolio(flow().addDisaggregations("sex", "age"));
  private static final Aggregation ALL = Aggregation.of("it");
  private static final ImmutableList<String> SEXES = ImmutableList.of("female", "male");
  private static final ImmutableList<String> AGES = ImmutableList.of("child", "adult");

  /** How many there are of each sex and age. */
  private static final class World {
    final Random random;
    final int[][] truth = new int[2][2];

    World(long seed) {
      this.random = new Random(seed);
      for (int[] ages : truth) {
        ages[0] = random.nextInt(20);
        ages[1] = random.nextInt(20);
      }
    }

    int ofSex(int sex) {
      return truth[sex][0] + truth[sex][1];
    }

    int ofAge(int age) {
      return truth[0][age] + truth[1][age];
    }

    int total() {
      return ofSex(0) + ofSex(1);
    }

    List<Observation> bySex() {
      return List.of(see("sex", SEXES.get(0), ofSex(0)), see("sex", SEXES.get(1), ofSex(1)));
    }

    List<Observation> byAge() {
      return List.of(see("age", AGES.get(0), ofAge(0)), see("age", AGES.get(1), ofAge(1)));
    }

    Cell ask(List<Observation> seen) {
      List<Observation> shuffled = new ArrayList<>(seen);
      Collections.shuffle(shuffled, random);
      return ALL.over(PORTFOLIO, shuffled).cell();
    }
  }

  private static Observation see(String disaggregation, String category, int number) {
    return AggregateSamples.see("ML", "2021", String.valueOf(number)).toBuilder()
        .category(disaggregation, category)
        .build();
  }

  private static List<Observation> both(List<Observation> one, List<Observation> other) {
    List<Observation> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private static Interval people(int number) {
    return Interval.exactly(number, Counts.PERSON);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void oneCategoryNeverStandsForACompleteBreakdown(@ForAll long seed) {
    World world = new World(seed);
    int lone = world.random.nextInt(2);
    boolean isBySex = world.random.nextBoolean();
    Cell cell = isBySex
        ? world.ask(both(world.bySex(), world.byAge().subList(lone, lone + 1)))
        : world.ask(both(world.byAge(), world.bySex().subList(lone, lone + 1)));

    assertThat(cell.reported()).contains(people(world.total()));
    assertThat(cell.unused()).hasSize(1);
    assertThat(cell.findings()).isEmpty();
    assertThat(cell.flags()).isEmpty();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void completeBreakdownsThatAgreeAreTheTruth(@ForAll long seed) {
    World world = new World(seed);
    List<Observation> seen = both(world.bySex(), world.byAge());
    for (int sex = 0; sex < 2; sex++) {
      for (int age = 0; age < 2 && world.random.nextInt(4) > 0; age++) {
        seen.add(see("sex", SEXES.get(sex), world.truth[sex][age]).toBuilder()
            .category("age", AGES.get(age))
            .build());
      }
    }
    Cell cell = world.ask(seen);

    assertThat(cell.reported()).contains(people(world.total()));
    assertThat(cell.findings()).isEmpty();
    assertThat(cell.flags()).isEmpty();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void completeBreakdownsThatDisagreeAreFromTheLeastToTheGreatest(@ForAll long seed) {
    World world = new World(seed);
    int error = 1 + world.random.nextInt(9);
    List<Observation> wrong = List.of(
        see("age", AGES.get(0), world.ofAge(0) + error), see("age", AGES.get(1), world.ofAge(1)));
    Cell cell = world.ask(both(world.bySex(), wrong));

    assertThat(cell.reported())
        .contains(Interval.between(world.total(), world.total() + error, Counts.PERSON));
    assertThat(cell.reported().flatMap(Interval::estimate)).isEmpty();
    assertThat(cell.flags()).containsExactly(Flag.DISAGREEMENT);
    assertThat(cell.findings())
        .allMatch(finding -> finding.code() == FindingCode.MARGINS_DISAGREE)
        .isNotEmpty();
    assertThat(cell.used()).hasSize(2);
    assertThat(cell.unused()).hasSize(2);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void completeBreakdownsThatCanAllBeTrueAreWhatTheyHaveInCommon(@ForAll long seed) {
    World world = new World(seed);
    int below = world.random.nextInt(4);
    int above = 1 + world.random.nextInt(4);
    Observation atMost = AggregateSamples.see("ML", "2021", "at most " + (world.ofAge(0) + above));
    Observation atLeast =
        AggregateSamples.see("ML", "2021", "at least " + Math.max(0, world.ofSex(1) - below));
    List<Observation> bySex = List.of(
        world.bySex().get(0), atLeast.toBuilder().category("sex", SEXES.get(1)).build());
    List<Observation> byAge = List.of(
        atMost.toBuilder().category("age", AGES.get(0)).build(), world.byAge().get(1));
    Cell cell = world.ask(both(bySex, byAge));

    int least = Math.max(world.ofSex(0) + Math.max(0, world.ofSex(1) - below), world.ofAge(1));
    assertThat(cell.reported().flatMap(Interval::low)).contains(BigDecimal.valueOf(least));
    assertThat(cell.reported().flatMap(Interval::high))
        .isEqualTo(Optional.of(BigDecimal.valueOf(world.total() + above)));
    assertThat(cell.flags()).doesNotContain(Flag.DISAGREEMENT);
  }
}
