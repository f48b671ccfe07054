package org.logframe.aggregate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.logframe.aggregate.WorldPlace.oneOf;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.logframe.indicator.Expectation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.indicator.Rule;
import org.logframe.indicator.Step;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;
import org.logframe.time.Granularity;
import org.logframe.time.Validity;

/**
 * Three months of two sexes, each cell from 0 to 3: of all that can be, those worlds in which what was
 * stated is true give the hull in which each row lies.
 */
class KnownInWholesProperties {
  private static final int GREATEST = 3;
  private static final ImmutableList<String> MONTHS =
      ImmutableList.of("2021-01", "2021-02", "2021-03");
  private static final ImmutableList<String> SEXES = ImmutableList.of("female", "male");

  /** A month and a sex by their positions; -1 is all. */
  private record Place(int month, int sex) {
    boolean contains(int cell) {
      return (month < 0 || month == cell / 2) && (sex < 0 || sex == cell % 2);
    }

    int truth(Rule rule, int[] world) {
      IntStream cells = IntStream.range(0, world.length).filter(this::contains).map(i -> world[i]);
      return switch (rule) {
        case COUNT -> cells.sum();
        case MAX -> cells.max().orElseThrow();
        case MIN -> cells.min().orElseThrow();
        default -> throw new IllegalArgumentException(rule.toString());
      };
    }

    Observation observe(Bounds bounds) {
      Observation.Builder seen = Observation.builder()
          .indicator("it")
          .programme("whole")
          .area(AggregateSamples.MALI)
          .period(month < 0 ? "2021-Q1" : MONTHS.get(month))
          .value(
              bounds.low() == bounds.high()
                  ? Figure.exactly(bounds.low(), Counts.PERSON)
                  : Figure.between(bounds.low(), bounds.high(), Counts.PERSON));
      if (sex >= 0) {
        seen.category("sex", SEXES.get(sex));
      }
      return seen.build();
    }
  }

  private record Bounds(int low, int high) {
    boolean contains(int number) {
      return low <= number && number <= high;
    }

    Bounds and(Bounds other) {
      return new Bounds(Math.max(low, other.low), Math.min(high, other.high));
    }

    Bounds plus(Bounds other) {
      return new Bounds(low + other.low, high + other.high);
    }

    Bounds less(Bounds other) {
      return new Bounds(low - other.high, high - other.low);
    }
  }

  private static final ImmutableList<Place> PLACES = places();

  private static ImmutableList<Place> places() {
    ImmutableList.Builder<Place> places = ImmutableList.builder();
    for (int month = -1; month < MONTHS.size(); month++) {
      for (int sex = -1; sex < SEXES.size(); sex++) {
        places.add(new Place(month, sex));
      }
    }
    return places.build();
  }

  private static int[] world(int number) {
    return IntStream.range(0, 6).map(cell -> (number >> (2 * cell)) & GREATEST).toArray();
  }

  private static Portfolio portfolio(Rule rule) {
    return AggregateSamples.portfolio(Indicator.builder()
        .id("it")
        .title(Text.english("It"))
        .unit(Counts.PERSON)
        .range(Interval.between(0, GREATEST, Counts.PERSON))
        .frequency(Granularity.MONTH)
        .addDisaggregations("sex")
        .addSteps(Step.of(rule))
        .addExpectations(Expectation.builder()
            .programme("whole")
            .addAreas(AggregateSamples.MALI.areaId())
            .validity(Validity.between("2021-01", "2021-03"))
            .addDisaggregations("sex")
            .build()));
  }

  private static Map<Place, Bounds> statements(Random random, Rule rule) {
    int[] world = world(random.nextInt(4096));
    int share = 1 + random.nextInt(9);
    Map<Place, Bounds> statements = new LinkedHashMap<>();
    for (Place place : PLACES) {
      if (random.nextInt(10) < share) {
        int truth = place.truth(rule, world);
        statements.put(
            place,
            new Bounds(
                Math.max(0, truth - Math.max(0, random.nextInt(4) - 2)),
                truth + Math.max(0, random.nextInt(4) - 2)));
      }
    }
    return statements;
  }

  private static Map<Place, Interval> rows(Rule rule, Map<Place, Bounds> statements) {
    Portfolio portfolio = portfolio(rule);
    List<Observation> seen = new ArrayList<>();
    statements.forEach((place, bounds) -> seen.add(place.observe(bounds)));
    Facet<?> sex = Facet.category("sex");
    Map<Place, Interval> rows = new LinkedHashMap<>();
    for (List<Facet<?>> facets : List.<List<Facet<?>>>of(
        List.of(), List.of(Facet.MONTH), List.of(sex), List.of(Facet.MONTH, sex))) {
      for (Cell cell :
          Aggregation.of("it").by(facets.toArray(new Facet<?>[0])).over(portfolio, seen)) {
        List<String> key = cell.key().values().values().stream()
            .map(value -> value.map(Object::toString).orElse(""))
            .toList();
        if (!key.contains("")) {
          int month = key.stream().mapToInt(MONTHS::indexOf).max().orElse(-1);
          int category = key.stream().mapToInt(SEXES::indexOf).max().orElse(-1);
          rows.put(new Place(month, category), cell.overall().orElseThrow());
        }
      }
    }
    return rows;
  }

  @Provide
  static Arbitrary<Long> seeds() {
    return WorldLaws.seeds();
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void eachRowHoldsTheHullOfAllThatMayBeTrue(@ForAll("seeds") long seed) {
    Random random = new Random(new SplittableRandom(seed).nextLong());
    Rule rule = oneOf(random, List.of(Rule.COUNT, Rule.MAX, Rule.MIN));
    Map<Place, Bounds> statements = statements(random, rule);
    List<int[]> possible = IntStream.range(0, 4096)
        .mapToObj(KnownInWholesProperties::world)
        .filter(world -> statements.entrySet().stream()
            .allMatch(each -> each.getValue().contains(each.getKey().truth(rule, world))))
        .toList();

    rows(rule, statements).forEach((place, overall) -> {
      var hull = possible.stream().mapToInt(world -> place.truth(rule, world)).summaryStatistics();
      assertThat(overall.contains(BigDecimal.valueOf(hull.getMin()))
              && overall.contains(BigDecimal.valueOf(hull.getMax())))
          .as("%s: %s, not %s, of %s by %s", place, overall, hull, statements, rule)
          .isTrue();
    });
  }

  /** The rule as it is specified, on all sixteen boxes at once. */
  private static Map<Place, Bounds> pushed(Map<Place, Bounds> statements) {
    Map<Place, Bounds> known = new LinkedHashMap<>();
    for (Place place : PLACES) {
      int cells = (int) IntStream.range(0, 6).filter(place::contains).count();
      Bounds range = new Bounds(0, cells * GREATEST);
      known.put(place, range.and(statements.getOrDefault(place, range)));
    }
    for (int round = 0; round < 5; round++) {
      for (Place whole : PLACES) {
        for (List<Place> family : families(whole)) {
          Map<Place, Bounds> before = Map.copyOf(known);
          known.merge(whole, sum(family, before), Bounds::and);
          for (Place part : family) {
            List<Place> siblings =
                family.stream().filter(each -> !each.equals(part)).toList();
            known.merge(part, of(whole, before).less(sum(siblings, before)), Bounds::and);
          }
        }
      }
    }
    return known;
  }

  private static Bounds of(Place place, Map<Place, Bounds> known) {
    return requireNonNull(known.get(place));
  }

  private static Bounds sum(List<Place> places, Map<Place, Bounds> known) {
    return places.stream().map(place -> of(place, known)).reduce(Bounds::plus).orElseThrow();
  }

  private static List<List<Place>> families(Place whole) {
    List<List<Place>> families = new ArrayList<>();
    if (whole.month() < 0) {
      families.add(
          IntStream.range(0, 3).mapToObj(month -> new Place(month, whole.sex())).toList());
    }
    if (whole.sex() < 0) {
      families.add(
          IntStream.range(0, 2).mapToObj(sex -> new Place(whole.month(), sex)).toList());
    }
    return families;
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void eachRowIsAtLeastAsNarrowAsTheRuleSays(@ForAll("seeds") long seed) {
    Random random = new Random(new SplittableRandom(seed).nextLong());
    Map<Place, Bounds> statements = statements(random, Rule.COUNT);
    Map<Place, Bounds> pushed = pushed(statements);

    rows(Rule.COUNT, statements).forEach((place, overall) -> {
      Bounds bounds = of(place, pushed);
      assertThat(Interval.between(bounds.low(), bounds.high(), Counts.PERSON).contains(overall))
          .as("%s: %s, not %s, of %s", place, overall, bounds, statements)
          .isTrue();
    });
  }
}
