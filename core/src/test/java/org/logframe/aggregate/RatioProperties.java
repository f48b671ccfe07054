package org.logframe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.AggregateSamples.due;
import static org.logframe.aggregate.AggregateSamples.persons;
import static org.logframe.aggregate.AggregateSamples.see;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.RatioParts;
import org.logframe.indicator.Relation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.Ratio;
import org.logframe.measure.UnitTable;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;

/** Draws true numerators and denominators, and checks that what is said of their ratio is true. */
class RatioProperties {
  private static final Aggregation ALL = Aggregation.of("it");
  private static final List<String> PLACES = List.of(
      "ML 2021-Q1",
      "ML 2021-Q2",
      "ML 2021-Q3",
      "ML 2021-Q4",
      "NE 2021-Q1",
      "NE 2021-Q2",
      "NE 2021-Q3",
      "NE 2021-Q4");
  private static final List<String> TOTALS = List.of("ML 2021", "NE 2021-S1", "NE 2021");

  /** What is true of each place, above and below. */
  private record World(Random random, boolean isRate, Map<String, int[]> truth) {
    static World of(long seed) {
      Random random = new Random(seed);
      boolean isRate = random.nextBoolean();
      Map<String, int[]> truth = new LinkedHashMap<>();
      for (String place : PLACES) {
        int below = random.nextInt(6);
        truth.put(place, new int[] {isRate ? random.nextInt(below + 1) : random.nextInt(9), below});
      }
      return new World(random, isRate, truth);
    }

    int sum(String place, int side) {
      return PLACES.stream()
          .filter(each -> isIn(place, each))
          .mapToInt(each -> truth.getOrDefault(each, new int[2])[side])
          .sum();
    }

    private static boolean isIn(String outer, String inner) {
      boolean isHalf = outer.endsWith("S1") && (inner.endsWith("Q3") || inner.endsWith("Q4"));
      return inner.startsWith(outer.substring(0, 7))
          && !isHalf
          && (outer.length() < 10 || isHalf(outer) || outer.equals(inner));
    }

    private static boolean isHalf(String place) {
      return place.endsWith("S1");
    }

    /** A true statement of a number, exact or not. */
    String about(int number) {
      return switch (random.nextInt(8)) {
        case 0 -> "at least " + Math.max(0, number - random.nextInt(3));
        case 1 -> "at most " + (number + random.nextInt(3));
        case 2 -> "between " + Math.max(0, number - 1) + " and " + (number + 2);
        default -> String.valueOf(number);
      };
    }

    /** Statements of places, as pairs or as two observations; some lack a side. */
    List<Observation> observe(String place) {
      String above = about(sum(place, 0)) + " persons";
      String below = about(sum(place, 1)) + " persons";
      Observation at = see(place.substring(0, 2), place.substring(3), "0");
      if (random.nextBoolean()) {
        Ratio ratio = Ratio.of(Figure.parse(above), Figure.parse(below));
        return List.of(at.toBuilder().value(ratio).build());
      }
      List<Observation> sides = new ArrayList<>();
      if (random.nextInt(8) > 0) {
        sides.add(at.toBuilder().indicator("above").value(Figure.parse(above)).build());
      }
      if (random.nextInt(8) > 0) {
        sides.add(at.toBuilder().indicator("below").value(Figure.parse(below)).build());
      }
      return sides;
    }

    Portfolio portfolio() {
      Relation relation = isRate ? Relation.PART_OF_DENOMINATOR : Relation.SEPARATE;
      return AggregateSamples.portfolio(
          Indicator.ratio("it", RatioParts.of("above", "below", relation))
              .title(Text.english("Share"))
              .unit(UnitTable.standard().parse(isRate ? "%" : ""))
              .frequency(Granularity.QUARTER)
              .addExpectations(due("2021-01", "2021-12")),
          Indicator.flow("above").title(Text.english("Above")).unit(Counts.PERSON),
          Indicator.flow("below").title(Text.english("Below")).unit(Counts.PERSON));
    }
  }

  private static List<Observation> draw(World world, int share) {
    List<Observation> seen = new ArrayList<>();
    for (String place : PLACES) {
      if (world.random.nextInt(10) < share) {
        seen.addAll(world.observe(place));
      }
    }
    for (String place : TOTALS) {
      if (world.random.nextInt(4) == 0) {
        seen.addAll(world.observe(place));
      }
    }
    return seen;
  }

  private static void assertHolds(Interval overall, World world) {
    int below = PLACES.stream().mapToInt(place -> world.sum(place, 1)).sum();
    int above = PLACES.stream().mapToInt(place -> world.sum(place, 0)).sum();
    Interval plain = overall.to(UnitTable.standard().parse("")).withoutEstimate();
    BigDecimal divisor = BigDecimal.valueOf(below);
    BigDecimal truth = BigDecimal.valueOf(above);
    if (below > 0) {
      assertThat(plain.low().filter(low -> low.multiply(divisor).compareTo(truth) > 0))
          .as("%s of %s / %s", overall, above, below)
          .isEmpty();
      assertThat(plain.high().filter(high -> high.multiply(divisor).compareTo(truth) < 0))
          .as("%s of %s / %s", overall, above, below)
          .isEmpty();
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void theTruthLiesInOverallAndARateIsNeverAboveOne(@ForAll long seed) {
    World world = World.of(seed);
    Cell cell =
        ALL.over(world.portfolio(), draw(world, world.random.nextInt(11))).cell();

    assertHolds(cell.overall().orElseThrow(), world);
    if (world.isRate) {
      assertThat(Interval.parse("between 0 and 100 %").contains(cell.overall().get()))
          .isTrue();
    }
    assertThat(cell.findings()).isEmpty();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void aGapThatIsFilledNeverWidensOverall(@ForAll long seed) {
    World world = World.of(seed);
    List<Observation> seen = draw(world, world.random.nextInt(11));
    String place = PLACES.get(world.random.nextInt(PLACES.size()));
    boolean isGap = seen.stream().noneMatch(each -> isAt(each, place));
    Interval before = ALL.over(world.portfolio(), seen).cell().overall().orElseThrow();
    if (isGap) {
      seen.add(see(place.substring(0, 2), place.substring(3), "0").toBuilder()
          .value(Ratio.of(
              Figure.exactly(world.sum(place, 0), Counts.PERSON),
              Figure.exactly(world.sum(place, 1), Counts.PERSON)))
          .build());
    }
    Interval after = ALL.over(world.portfolio(), seen).cell().overall().orElseThrow();

    assertThat(before.contains(after)).as("%s then %s", before, after).isTrue();
  }

  private static boolean isAt(Observation observation, String place) {
    return (observation.area().orElseThrow().country().orElseThrow() + " "
            + observation.period().orElseThrow())
        .equals(place);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatIsReportedIsTheSumOfTheNumeratorsOverTheSumOfTheDenominators(@ForAll long seed) {
    World world = World.of(seed);
    int above = 0;
    int below = 0;
    List<Observation> seen = new ArrayList<>();
    for (String place : PLACES) {
      Observation at = see(place.substring(0, 2), place.substring(3), "0");
      boolean hasBoth = world.random.nextBoolean();
      if (hasBoth || world.random.nextBoolean()) {
        seen.add(at.toBuilder()
            .indicator("above")
            .value(Figure.exactly(world.sum(place, 0), Counts.PERSON))
            .build());
      }
      if (hasBoth) {
        seen.add(at.toBuilder()
            .indicator("below")
            .value(Figure.exactly(world.sum(place, 1), Counts.PERSON))
            .build());
        above += world.sum(place, 0);
        below += world.sum(place, 1);
      }
    }
    Collections.shuffle(seen, world.random);
    Cell cell = ALL.over(world.portfolio(), seen).cell();

    assertThat(cell.reported().isPresent()).isEqualTo(below > 0);
    assertThat(cell.used().size() + cell.leftOut().size()).isEqualTo(seen.size());
    if (cell.division().isPresent()) {
      assertThat(cell.division().get())
          .isEqualTo(new Division(persons(String.valueOf(above)), persons(String.valueOf(below))));
    }
  }
}
